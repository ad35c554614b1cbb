// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.style.IptStyle;
import io.github.ipt4j.core.table.Paragraph;
import io.github.ipt4j.core.table.TextTable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Which days a diary knows of: the recorded days, and the days on which contacts were asked about,
 * by weekday and by calendar week, out of the calendar days of the span.
 *
 * <p>It is the first thing to print of any diary: days that are missing on one weekday or in one
 * season decide what can be said at all. The span runs from the first to the last day that is
 * recorded or asked about.
 */
@Value.Immutable
@IptStyle
public abstract sealed class DiaryCoverage permits ImmutableDiaryCoverage {

  DiaryCoverage() {}

  /**
   * Returns the coverage of a diary alone.
   *
   * @param diary the diary
   * @return the coverage
   */
  public static DiaryCoverage of(SymptomDiary diary) {
    return ImmutableDiaryCoverage.builder()
        .symptom(diary.symptom())
        .addAllRecordedDays(diary.recordedDays())
        .build();
  }

  /**
   * Returns the coverage of a diary and a contact log.
   *
   * @param diary the diary
   * @param log the log of the same client; held against the diary unless it has been held against
   *     the client's diaries
   * @return the coverage
   */
  public static DiaryCoverage of(SymptomDiary diary, ContactLog log) {
    ContactLog held = log.diaryCoverage().isPresent() ? log : log.heldAgainst(diary);
    return ImmutableDiaryCoverage.builder()
        .symptom(diary.symptom())
        .addAllRecordedDays(diary.recordedDays())
        .contactLog(held)
        .build();
  }

  /**
   * Returns the symptom.
   *
   * @return the symptom
   */
  public abstract Symptom symptom();

  /**
   * Returns the days that the diary records.
   *
   * @return the days
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<LocalDate> recordedDays();

  abstract Optional<ContactLog> contactLog();

  /**
   * Returns the days on which contacts were asked about.
   *
   * @return the days, empty if there is no contact log
   */
  public Optional<ImmutableSortedSet<LocalDate>> askedDays() {
    return contactLog().map(ContactLog::askedDays);
  }

  /**
   * Returns the share of the recorded days on which contacts were asked about.
   *
   * @return the share, 0 to 1; empty without a contact log or a recorded day
   */
  public OptionalDouble askedShare() {
    return contactLog().isPresent() ? contactLog().get().diaryCoverage() : OptionalDouble.empty();
  }

  /**
   * Returns the span from the first to the last day that is recorded or asked about.
   *
   * @return the span, empty if there is no such day
   */
  @Value.Lazy
  public Optional<DateRange> span() {
    ImmutableSortedSet<LocalDate> known =
        ImmutableSortedSet.<LocalDate>naturalOrder()
            .addAll(recordedDays())
            .addAll(askedDays().orElse(ImmutableSortedSet.of()))
            .build();
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(DateRange.ofDays(known.first(), known.last()));
  }

  /**
   * Returns how many days of a weekday lie in the span.
   *
   * @param weekday the weekday
   * @return the number
   */
  public int calendarDays(DayOfWeek weekday) {
    return (int)
        span().stream().flatMap(DateRange::dates).filter(d -> d.getDayOfWeek() == weekday).count();
  }

  /**
   * Returns how many days of a weekday were recorded.
   *
   * @param weekday the weekday
   * @return the number
   */
  public int recorded(DayOfWeek weekday) {
    return count(recordedDays(), weekday);
  }

  /**
   * Returns on how many days of a weekday contacts were asked about.
   *
   * @param weekday the weekday
   * @return the number, empty if there is no contact log
   */
  public OptionalInt asked(DayOfWeek weekday) {
    return askedDays().isPresent()
        ? OptionalInt.of(count(askedDays().get(), weekday))
        : OptionalInt.empty();
  }

  private static int count(ImmutableSortedSet<LocalDate> days, DayOfWeek weekday) {
    return (int) days.stream().filter(d -> d.getDayOfWeek() == weekday).count();
  }

  /**
   * Returns the calendar weeks of the span.
   *
   * @return the weeks in the order of time, those without a recorded day too
   */
  @Value.Lazy
  public ImmutableList<WeekCoverage> weeks() {
    if (span().isEmpty()) {
      return ImmutableList.of();
    }
    DateRange span = span().get();
    ImmutableList.Builder<WeekCoverage> weeks = ImmutableList.builder();
    for (LocalDate monday =
            span.startInclusive().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        monday.isBefore(span.endExclusive());
        monday = monday.plusWeeks(1)) {
      DateRange week = new DateRange(monday, monday.plusWeeks(1));
      WeekCoverage.Builder coverage =
          WeekCoverage.builder()
              .monday(monday)
              .calendarDays((int) week.intersection(span).days())
              .recorded(count(recordedDays(), week));
      askedDays().ifPresent(asked -> coverage.asked(count(asked, week)));
      weeks.add(coverage.build());
    }
    return weeks.build();
  }

  private static int count(ImmutableSortedSet<LocalDate> days, DateRange range) {
    return days.subSet(range.startInclusive(), range.endExclusive()).size();
  }

  /**
   * Returns the coverage in one sentence.
   *
   * @return such as "Headache was recorded on 150 of 182 days (82 %), from 2026-01-05 to
   *     2026-07-05."
   */
  public String headline() {
    String name = symptom().name();
    String symptom = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    if (span().isEmpty()) {
      return symptom + ": no day was recorded.";
    }
    DateRange span = span().get();
    return symptom
        + " was recorded on "
        + share(recordedDays().size(), span.days())
        + contacts(span)
        + ", from "
        + span.startInclusive()
        + " to "
        + span.endInclusive()
        + ".";
  }

  private String contacts(DateRange span) {
    if (contactLog().isEmpty()) {
      return "";
    }
    ContactLog log = contactLog().get();
    if (log.sampling() != ContactSampling.NOTABLE_ONLY) {
      return ", and contacts were asked about on " + share(log.askedDays().size(), span.days());
    }
    boolean declared = log.recording().sampling() == ContactSampling.NOTABLE_ONLY;
    return declared
        ? ", and of contacts only notable ones were written down"
        : ", and contacts were asked about on too few of them ("
            + percent(log.diaryCoverage().orElse(0))
            + ") to count days";
  }

  private static String share(long days, long of) {
    return days
        + " of "
        + of
        + (of == 1 ? " day (" : " days (")
        + percent((double) days / of)
        + ")";
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }

  /**
   * Returns the counts by weekday.
   *
   * @return the table, Monday first
   */
  public TextTable weekdayTable() {
    TextTable.Builder table = header("weekday");
    for (DayOfWeek day : DayOfWeek.values()) {
      row(
          table,
          day.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
          calendarDays(day),
          recorded(day),
          asked(day));
    }
    return table.build();
  }

  /**
   * Returns the counts by calendar week.
   *
   * @return the table, in the order of time
   */
  public TextTable weekTable() {
    TextTable.Builder table = header("week from Monday");
    for (WeekCoverage week : weeks()) {
      row(table, week.monday().toString(), week.calendarDays(), week.recorded(), week.asked());
    }
    return table.build();
  }

  private TextTable.Builder header(String first) {
    return contactLog().isPresent()
        ? TextTable.withHeader(first, "days", "recorded", "asked")
        : TextTable.withHeader(first, "days", "recorded");
  }

  private static void row(
      TextTable.Builder table, String first, int days, int recorded, OptionalInt asked) {
    String calendar = Integer.toString(days);
    String known = Integer.toString(recorded);
    if (asked.isPresent()) {
      table.row(first, calendar, known, Integer.toString(asked.getAsInt()));
    } else {
      table.row(first, calendar, known);
    }
  }

  /** Returns the headline and both tables. */
  @Override
  public final String toString() {
    String headline = Paragraph.wrap(headline());
    return span().isEmpty()
        ? headline
        : String.join("\n\n", headline, weekdayTable().toString(), weekTable().toString());
  }
}
