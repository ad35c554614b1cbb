// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.periodicity.Cycle;
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
 * <p>Where a cycle of other days is {@linkplain #cycle() declared}, a row is one round of it and
 * has as many columns as it has days; of a long cycle the letters are left out.
 *
 * <p>A day shows {@code #} with the symptom, {@code -} recorded without it and {@code .} where it
 * was not recorded; the letters of the {@link GridMark marks} follow.
 */
@Value.Immutable
@IptStyle
public abstract sealed class CalendarGrid implements WithCalendarGrid
    permits ImmutableCalendarGrid {
  private static final int WEEK = 7;
  private static final int CELL = 7;

  /** The date of a row and what stands between it and its days. */
  private static final int MARGIN = 14;

  private static final int WIDTH = 80;

  /** A day needs so many columns to show its letters. */
  private static final int WITH_LETTERS = 4;

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
   * Returns the cycle at which the grid wraps.
   *
   * @return the cycle; the week if none is declared
   */
  public abstract Optional<Cycle> cycle();

  /**
   * Returns the greatest number of weeks, or of rounds of the cycle, to show.
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
   * Returns the range of whole weeks, Monday to Sunday, or of whole rounds of the cycle, that the
   * grid shows.
   *
   * @return the range, empty if no day was recorded
   */
  public Optional<DateRange> range() {
    return diary().span().map(this::lastWeeks);
  }

  private int length() {
    return cycle().map(Cycle::days).orElse(WEEK);
  }

  /** Returns the first day of the row of a day. */
  private LocalDate rowOf(LocalDate day) {
    return cycle()
        .map(c -> day.minusDays(c.dayOf(day) - 1L))
        .orElseGet(() -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
  }

  private DateRange lastWeeks(DateRange span) {
    LocalDate end = rowOf(span.endInclusive()).plusDays(length());
    LocalDate first = rowOf(span.startInclusive());
    LocalDate earliest = end.minusDays((long) weeks() * length());
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
    lines.add(heads());
    DateRange range = range().get();
    for (LocalDate from = range.startInclusive();
        from.isBefore(range.endExclusive());
        from = from.plusDays(length())) {
      lines.add(row(from));
    }
    lines.add(legend());
    return String.join("\n", lines);
  }

  private String heads() {
    if (cycle().isEmpty()) {
      return "week of       Mon    Tue    Wed    Thu    Fri    Sat    Sun";
    }
    StringBuilder line = new StringBuilder("from          ");
    for (int day = 1; day <= length(); day++) {
      String head = width() > Integer.toString(length()).length() ? Integer.toString(day) : "";
      line.append(head).append(" ".repeat(width() - head.length()));
    }
    return line.toString().stripTrailing();
  }

  private int width() {
    return Math.min(CELL, (WIDTH - MARGIN) / length());
  }

  private String row(LocalDate from) {
    StringBuilder line = new StringBuilder(from + "    ");
    for (int i = 0; i < length(); i++) {
      String cell = cell(from.plusDays(i));
      int least = width() < WITH_LETTERS ? 0 : 1;
      line.append(cell).append(" ".repeat(Math.max(least, width() - cell.length())));
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
    if (width() >= WITH_LETTERS) {
      marks().stream().filter(m -> m.days().contains(day)).forEach(m -> cell.append(m.letter()));
    }
    return cycle().isPresent() && cell.length() > width()
        ? cell.substring(0, width())
        : cell.toString();
  }

  private String legend() {
    StringBuilder legend =
        new StringBuilder("# " + diary().symptom() + ", - free of it, . not recorded");
    String separator = "; ";
    for (GridMark mark : width() < WITH_LETTERS ? List.<GridMark>of() : marks()) {
      legend.append(separator).append(mark.letter()).append(' ').append(mark.meaning());
      separator = ", ";
    }
    return Paragraph.wrap(legend.toString());
  }
}
