// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.RatingTaken;
import io.github.ipt4j.core.event.SymptomEpisode;
import io.github.ipt4j.core.measure.RatingScale;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One rating a day on a declared scale: of mood, of sleep, or the intensity of a symptom.
 *
 * <p>A day is recorded or not; nothing is concluded from a day that was not. Several ratings of a
 * day make one value, by default their mean, and {@link #entries(int)} says how many they were.
 * Days are diary days, indexed from 0 to {@link #size()} in the order of time.
 */
public final class DailyRatings {
  /** On what the intensities of a symptom diary are rated. */
  private static final double STRONGEST = 10;

  private final RatingScale scale;
  private final LocalTime dayStart;
  private final DayValue dayValue;
  private final int[] days;
  private final double[] values;
  private final int[] entries;
  private final ImmutableList<RatingTaken> taken;
  private final @Nullable SymptomDiary diary;

  DailyRatings(
      RatingScale scale,
      LocalTime dayStart,
      DayValue dayValue,
      int[] days,
      double[] values,
      int[] entries,
      ImmutableList<RatingTaken> taken,
      @Nullable SymptomDiary diary) {
    this.scale = scale;
    this.dayStart = dayStart;
    this.dayValue = dayValue;
    this.days = days;
    this.values = values;
    this.entries = entries;
    this.taken = taken;
    this.diary = diary;
  }

  /**
   * Returns a builder of ratings.
   *
   * @param scale the scale
   * @return the builder
   */
  public static DailyRatingsBuilder builder(RatingScale scale) {
    return new DailyRatingsBuilder(scale);
  }

  /**
   * Returns the ratings that entries make.
   *
   * @param scale the scale
   * @param dayStart when a diary day begins
   * @param taken the entries in any order; those of other ratings are passed over
   * @return the ratings, of the mean of each day
   */
  public static DailyRatings of(
      RatingScale scale, LocalTime dayStart, Iterable<RatingTaken> taken) {
    DailyRatingsBuilder builder = builder(scale).dayStart(dayStart);
    for (RatingTaken entry : taken) {
      if (entry.rating().equals(scale.rating())) {
        builder.add(entry);
      }
    }
    return builder.build();
  }

  /**
   * Returns the scale of the intensities of a symptom.
   *
   * @param symptom the symptom
   * @return the scale, of its name, 0 to 10, where higher is worse
   */
  public static RatingScale scaleOf(Symptom symptom) {
    return RatingScale.of(symptom.name(), 0, STRONGEST);
  }

  /**
   * Returns the greatest intensity of each recorded day of a symptom, 0 on days free of it.
   *
   * @param diary the diary
   * @return the ratings, 0 to 10, where higher is worse
   */
  public static DailyRatings of(SymptomDiary diary) {
    int size = diary.size();
    int[] days = new int[size];
    double[] values = new double[size];
    int[] entries = new int[size];
    for (int i = 0; i < size; i++) {
      days[i] = (int) diary.epochDay(i);
      values[i] = diary.intensity(i);
    }
    for (SymptomEpisode episode : diary.episodes()) {
      entries[diary.indexOf(episode.at().diaryDay(diary.dayStart()))]++;
    }
    Arrays.setAll(entries, i -> Math.max(1, entries[i]));
    return new DailyRatings(
        scaleOf(diary.symptom()),
        diary.dayStart(),
        DayValue.MAXIMUM,
        days,
        values,
        entries,
        ImmutableList.of(),
        diary);
  }

  /**
   * Returns the scale.
   *
   * @return the scale
   */
  public RatingScale scale() {
    return scale;
  }

  /**
   * Returns when a diary day begins.
   *
   * @return the time of day
   */
  public LocalTime dayStart() {
    return dayStart;
  }

  /**
   * Returns what several ratings of one day make of it.
   *
   * @return the rule
   */
  public DayValue dayValue() {
    return dayValue;
  }

  /**
   * Returns the diary of which these are the intensities.
   *
   * @return the diary, empty if they are ratings of their own
   */
  public Optional<SymptomDiary> diary() {
    return Optional.ofNullable(diary);
  }

  /**
   * Returns the symptom of which these are the intensities.
   *
   * @return the symptom, empty if they are ratings of their own
   */
  public Optional<Symptom> symptom() {
    return diary().map(SymptomDiary::symptom);
  }

  /**
   * Returns whether a medical cause of the symptom has been excluded.
   *
   * @return the status, empty if they are ratings of their own
   */
  public Optional<ClearanceStatus> clearance() {
    return diary().map(SymptomDiary::clearance);
  }

  /**
   * Returns the number of recorded days.
   *
   * @return the number
   */
  public int size() {
    return days.length;
  }

  /**
   * Returns a recorded day.
   *
   * @param index its index, from 0 to {@link #size()}
   * @return the day
   */
  public LocalDate day(int index) {
    return LocalDate.ofEpochDay(days[index]);
  }

  /**
   * Returns a recorded day as a count of days since 1970-01-01.
   *
   * @param index its index, from 0 to {@link #size()}
   * @return the epoch day
   */
  public long epochDay(int index) {
    return days[index];
  }

  /**
   * Returns the rating of a recorded day.
   *
   * @param index the index of the day, from 0 to {@link #size()}
   * @return the rating, on the scale
   */
  public double value(int index) {
    return values[index];
  }

  /**
   * Returns how many entries the rating of a recorded day is made of.
   *
   * @param index the index of the day, from 0 to {@link #size()}
   * @return the number, at least 1
   */
  public int entries(int index) {
    return entries[index];
  }

  /**
   * Returns how many entries there are in all.
   *
   * @return the number, at least {@link #size()}
   */
  public int entries() {
    return IntStream.of(entries).sum();
  }

  /**
   * Returns the entries.
   *
   * @return the entries in the order of their diary days, then of time; none if these are the
   *     intensities of a diary
   */
  public ImmutableList<RatingTaken> taken() {
    return taken;
  }

  /**
   * Returns the ids of all that was entered.
   *
   * @return the ids of the entries, or of the episodes of the diary
   */
  public ImmutableList<EventId> ids() {
    Stream<EventId> ids =
        diary == null
            ? taken.stream().map(RatingTaken::id)
            : diary.episodes().stream().map(SymptomEpisode::id);
    return ids.collect(toImmutableList());
  }

  /**
   * Returns the index of a day.
   *
   * @param day the day
   * @return its index, or a negative number if the day was not recorded
   */
  public int indexOf(LocalDate day) {
    long epochDay = day.toEpochDay();
    return epochDay == (int) epochDay ? Arrays.binarySearch(days, (int) epochDay) : -1;
  }

  /**
   * Returns the rating of a day.
   *
   * @param day the day
   * @return the rating, empty if the day was not recorded
   */
  public OptionalDouble value(LocalDate day) {
    int index = indexOf(day);
    return index < 0 ? OptionalDouble.empty() : OptionalDouble.of(values[index]);
  }

  /**
   * Returns the recorded days.
   *
   * @return the days
   */
  public ImmutableSortedSet<LocalDate> recordedDays() {
    return IntStream.of(days)
        .mapToObj(LocalDate::ofEpochDay)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * Returns the mean of the recorded days.
   *
   * @return the mean, empty if no day was recorded
   */
  public OptionalDouble mean() {
    return Arrays.stream(values).average();
  }

  /**
   * Returns the range from the first to the last recorded day.
   *
   * @return the range, empty if no day was recorded
   */
  public Optional<DateRange> span() {
    return days.length == 0
        ? Optional.empty()
        : Optional.of(DateRange.ofDays(day(0), day(days.length - 1)));
  }

  /**
   * Returns the ratings that lie in a range of days.
   *
   * @param range the range
   * @return the ratings of those days
   */
  public DailyRatings during(DateRange range) {
    int from = firstFrom(range.startInclusive());
    int to = firstFrom(range.endExclusive());
    return new DailyRatings(
        scale,
        dayStart,
        dayValue,
        Arrays.copyOfRange(days, from, to),
        Arrays.copyOfRange(values, from, to),
        Arrays.copyOfRange(entries, from, to),
        taken.stream()
            .filter(t -> range.contains(t.at().diaryDay(dayStart)))
            .collect(toImmutableList()),
        diary == null ? null : diary.during(range));
  }

  private int firstFrom(LocalDate day) {
    long epochDay = day.toEpochDay();
    int at = 0;
    while (at < days.length && days[at] < epochDay) {
      at++;
    }
    return at;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof DailyRatings other
        && scale.equals(other.scale)
        && dayStart.equals(other.dayStart)
        && dayValue == other.dayValue
        && Arrays.equals(days, other.days)
        && Arrays.equals(values, other.values)
        && Arrays.equals(entries, other.entries)
        && taken.equals(other.taken)
        && diary().equals(other.diary());
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(days) + Arrays.hashCode(values);
  }

  /** Returns one line with the counts and the span. */
  @Override
  public String toString() {
    return span()
        .map(
            s ->
                String.format(
                    Locale.ROOT,
                    "%s rated on %d of %d days from %s to %s, mean %.1f on a scale of %s to %s",
                    scale.rating(),
                    size(),
                    s.days(),
                    s.startInclusive(),
                    s.endInclusive(),
                    mean().orElse(0),
                    scale.least(),
                    scale.greatest()))
        .orElse(scale.rating() + ": no day rated");
  }
}
