// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.style.IptStyle;
import io.github.ipt4j.core.table.Paragraph;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The last weeks of a diary as a calendar: a row for each week, seven columns, and letters for what
 * else there was. It is the first question that an IPT therapist asks, drawn.
 *
 * <p>A day shows {@code #} with the symptom, {@code -} recorded without it and {@code .} where it
 * was not recorded; the letters of the {@link GridMark marks} follow.
 */
@Value.Immutable
@IptStyle
public abstract sealed class CalendarGrid implements WithCalendarGrid
    permits ImmutableCalendarGrid {
  private static final int CELL = 7;

  CalendarGrid() {}

  /**
   * Returns a grid of the last 26 weeks of a diary, without marks.
   *
   * @param diary the diary
   * @return the grid
   */
  public static CalendarGrid of(SymptomDiary diary) {
    return ImmutableCalendarGrid.builder().diary(diary).build();
  }

  /**
   * Returns the diary.
   *
   * @return the diary
   */
  public abstract SymptomDiary diary();

  /**
   * Returns the greatest number of weeks to show.
   *
   * @return the number, at least 1; 26 unless said otherwise
   */
  @Value.Default
  public int weeks() {
    return 26;
  }

  /**
   * Returns the letters for what else there was.
   *
   * @return the marks, in the order in which their letters follow
   */
  public abstract ImmutableList<GridMark> marks();

  /**
   * Returns the range of whole weeks, Monday to Sunday, that the grid shows.
   *
   * @return the range, empty if no day was recorded
   */
  public Optional<DateRange> range() {
    return diary().span().map(this::lastWeeks);
  }

  private DateRange lastWeeks(DateRange span) {
    LocalDate end = span.endExclusive().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    LocalDate first =
        span.startInclusive().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate earliest = end.minusWeeks(weeks());
    return new DateRange(first.isBefore(earliest) ? earliest : first, end);
  }

  @Value.Check
  void check() {
    checkArgument(weeks() >= 1, "weeks must be at least 1, but was %s", weeks());
  }

  /** Returns the grid and its legend, at most 80 columns wide. */
  @Override
  public String toString() {
    if (range().isEmpty()) {
      return "No day was recorded.";
    }
    List<String> lines = new ArrayList<>();
    lines.add("week of       Mon    Tue    Wed    Thu    Fri    Sat    Sun");
    DateRange range = range().get();
    for (LocalDate monday = range.startInclusive();
        monday.isBefore(range.endExclusive());
        monday = monday.plusWeeks(1)) {
      lines.add(week(monday));
    }
    lines.add(legend());
    return String.join("\n", lines);
  }

  private String week(LocalDate monday) {
    StringBuilder line = new StringBuilder(monday + "    ");
    for (int i = 0; i < 7; i++) {
      String cell = cell(monday.plusDays(i));
      line.append(cell).append(" ".repeat(Math.max(1, CELL - cell.length())));
    }
    return line.toString().stripTrailing();
  }

  private String cell(LocalDate day) {
    StringBuilder cell =
        new StringBuilder(
            switch (diary().status(day)) {
              case RECORDED_WITH -> "#";
              case RECORDED_WITHOUT -> "-";
              case NOT_RECORDED -> ".";
            });
    marks().stream().filter(m -> m.days().contains(day)).forEach(m -> cell.append(m.letter()));
    return cell.toString();
  }

  private String legend() {
    StringBuilder legend =
        new StringBuilder("# " + diary().symptom() + ", - free of it, . not recorded");
    String separator = "; ";
    for (GridMark mark : marks()) {
      legend.append(separator).append(mark.letter()).append(' ').append(mark.meaning());
      separator = ", ";
    }
    return Paragraph.wrap(legend.toString());
  }
}
