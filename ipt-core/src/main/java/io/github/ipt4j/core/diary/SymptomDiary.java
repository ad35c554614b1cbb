// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.SymptomEpisode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Which days a client recorded of one symptom, and what.
 *
 * <p>A day is recorded with the symptom, recorded without it, or not recorded; nothing is concluded
 * from a day that was not recorded. Days are diary days: an episode with an onset before the {@link
 * #dayStart()} belongs to the day before. The days are indexed from 0 to {@link #size()} in the
 * order of time.
 *
 * <p>The unit of every analysis is the day, not the episode: episodes of one day, and symptom days
 * in a row, depend on each other.
 */
public final class SymptomDiary {
  /** When a diary day begins, unless the client says otherwise: 04:00. */
  public static final LocalTime DEFAULT_DAY_START = LocalTime.of(4, 0);

  /** 1970-01-01 was a Thursday: three days after Monday. */
  private static final int EPOCH_WEEKDAY = 3;

  private static final int NOT_NOTED = Integer.MIN_VALUE;

  private final Symptom symptom;
  private final LocalTime dayStart;
  private final ClearanceStatus clearance;
  private final int[] days;
  private final double[] intensities;
  private final int[] entered;
  private final ImmutableList<SymptomEpisode> episodes;

  private SymptomDiary(
      Symptom symptom,
      LocalTime dayStart,
      ClearanceStatus clearance,
      int[] days,
      double[] intensities,
      int[] entered,
      ImmutableList<SymptomEpisode> episodes) {
    this.symptom = symptom;
    this.dayStart = dayStart;
    this.clearance = clearance;
    this.days = days;
    this.intensities = intensities;
    this.entered = entered;
    this.episodes = episodes;
  }

  /**
   * Returns a builder of a diary.
   *
   * @param symptom the symptom
   * @return the builder
   */
  public static Builder builder(Symptom symptom) {
    return new Builder(symptom);
  }

  /**
   * Returns the diary that a recording and its episodes make.
   *
   * @param recording the free days; episodes of other symptoms are passed over
   * @param dayStart when a diary day begins
   * @param episodes the episodes, in any order
   * @return the diary
   */
  public static SymptomDiary of(
      SymptomRecording recording, LocalTime dayStart, Iterable<SymptomEpisode> episodes) {
    Builder builder = builder(recording.symptom()).dayStart(dayStart);
    for (LocalDate day : recording.freeDays()) {
      LocalDate written = recording.entered().get(day);
      if (written == null) {
        builder.addFreeDay(day);
      } else {
        builder.addFreeDay(day, written);
      }
    }
    for (SymptomEpisode episode : episodes) {
      if (episode.symptom().equals(recording.symptom())) {
        builder.addEpisode(episode);
      }
    }
    return builder.build();
  }

  /**
   * Returns the diary that a line of text draws, one character for each day: {@code .} not
   * recorded, {@code -} recorded without the symptom, {@code 1} to {@code 9} recorded with it at
   * that intensity. White space is passed over.
   *
   * @param symptom the symptom
   * @param first the day of the first character
   * @param days the days, such as {@code "---46.. ----5--"}
   * @return the diary
   * @throws IllegalArgumentException if there is any other character
   */
  public static SymptomDiary ofDays(Symptom symptom, LocalDate first, String days) {
    Builder builder = builder(symptom);
    LocalDate day = first;
    for (int i = 0; i < days.length(); i++) {
      char c = days.charAt(i);
      if (Character.isWhitespace(c)) {
        continue;
      }
      if (c == '-') {
        builder.addFreeDay(day);
      } else if (c >= '1' && c <= '9') {
        builder.addSymptomDay(day, c - '0');
      } else {
        checkArgument(c == '.', "days must be of . - and 1 to 9, but %s was '%s'", day, c);
      }
      day = day.plusDays(1);
    }
    return builder.build();
  }

  /**
   * Returns the symptom.
   *
   * @return the symptom
   */
  public Symptom symptom() {
    return symptom;
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
   * Returns whether a medical cause of the symptom has been excluded.
   *
   * @return the status, unknown unless it was given
   */
  public ClearanceStatus clearance() {
    return clearance;
  }

  /**
   * Returns this diary with what is known of a medical clearance.
   *
   * @param clearance the status
   * @return the diary
   */
  public SymptomDiary withClearance(ClearanceStatus clearance) {
    return new SymptomDiary(
        symptom,
        dayStart,
        requireNonNull(clearance, "clearance"),
        days,
        intensities,
        entered,
        episodes);
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
    return LocalDate.ofEpochDay(epochDay(index));
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
   * Returns whether the symptom was there on a recorded day.
   *
   * @param index the index of the day, from 0 to {@link #size()}
   * @return whether it was
   */
  public boolean hasSymptom(int index) {
    return intensities[index] > 0;
  }

  /**
   * Returns the greatest intensity of a recorded day.
   *
   * @param index the index of the day, from 0 to {@link #size()}
   * @return the intensity, 0 (free of the symptom) to 10
   */
  public double intensity(int index) {
    return intensities[index];
  }

  /**
   * Returns whether the symptom could begin on a recorded day: the day before is not a recorded day
   * with the symptom. A day after an unrecorded one counts as at risk.
   *
   * @param index the index of the day, from 0 to {@link #size()}
   * @return whether the day is at risk
   */
  public boolean isAtRisk(int index) {
    checkElementIndex(index, days.length);
    return index == 0 || days[index - 1] != days[index] - 1 || intensities[index - 1] == 0;
  }

  /**
   * Returns whether the symptom began on a recorded day: the day is at risk and has the symptom.
   *
   * @param index the index of the day, from 0 to {@link #size()}
   * @return whether it is an onset
   */
  public boolean isOnset(int index) {
    return isAtRisk(index) && hasSymptom(index);
  }

  /**
   * Returns what is known of a day.
   *
   * @param day the day
   * @return its status
   */
  public DayStatus status(LocalDate day) {
    int index = indexOf(day);
    return index < 0
        ? DayStatus.NOT_RECORDED
        : hasSymptom(index) ? DayStatus.RECORDED_WITH : DayStatus.RECORDED_WITHOUT;
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
   * Returns the greatest intensity of a day.
   *
   * @param day the day
   * @return the intensity, 0 (free of the symptom) to 10; empty if the day was not recorded
   */
  public OptionalDouble intensity(LocalDate day) {
    int index = indexOf(day);
    return index < 0 ? OptionalDouble.empty() : OptionalDouble.of(intensities[index]);
  }

  /**
   * Returns the recorded days.
   *
   * @return the days
   */
  public ImmutableSortedSet<LocalDate> recordedDays() {
    return select(i -> true);
  }

  /**
   * Returns the recorded days with the symptom.
   *
   * @return the days
   */
  public ImmutableSortedSet<LocalDate> symptomDays() {
    return select(this::hasSymptom);
  }

  /**
   * Returns the episodes.
   *
   * @return the episodes in the order of their diary days
   */
  public ImmutableList<SymptomEpisode> episodes() {
    return episodes;
  }

  /**
   * Returns the number of attacks: episodes that do not carry on the day before.
   *
   * <p>Symptom days in a row make one attack; a further episode on the same day is a further
   * attack.
   *
   * @return the number
   */
  public int attacks() {
    int carriedOn = 0;
    for (int i = 0; i < days.length; i++) {
      if (hasSymptom(i) && !isAtRisk(i)) {
        carriedOn++;
      }
    }
    return episodes.size() - carriedOn;
  }

  /**
   * Returns the recorded days and the symptom days by weekday.
   *
   * @return the counts
   */
  public WeekdayCounts symptomDaysByWeekday() {
    int[] exposure = new int[7];
    int[] events = new int[7];
    for (int i = 0; i < days.length; i++) {
      int weekday = weekday(i);
      exposure[weekday]++;
      if (hasSymptom(i)) {
        events[weekday]++;
      }
    }
    return WeekdayCounts.of(exposure, events);
  }

  /**
   * Returns the days at risk and the onsets by weekday.
   *
   * @return the counts
   */
  public WeekdayCounts onsetsByWeekday() {
    int[] exposure = new int[7];
    int[] events = new int[7];
    for (int i = 0; i < days.length; i++) {
      if (isAtRisk(i)) {
        int weekday = weekday(i);
        exposure[weekday]++;
        if (hasSymptom(i)) {
          events[weekday]++;
        }
      }
    }
    return WeekdayCounts.of(exposure, events);
  }

  /**
   * Returns the part of the diary that lies in a range of days. It knows nothing of the day before
   * the range: its first day is at risk.
   *
   * @param range the range
   * @return the diary of those days
   */
  public SymptomDiary during(DateRange range) {
    Builder part = builder(symptom).dayStart(dayStart);
    for (int i = 0; i < days.length; i++) {
      if (!hasSymptom(i) && range.contains(day(i))) {
        part.addFreeDay(days[i], entered[i]);
      }
    }
    episodes.stream()
        .filter(e -> range.contains(e.at().diaryDay(dayStart)))
        .forEach(part::addEpisode);
    return part.build().withClearance(clearance);
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
   * Returns the free days and when they were written down; with the episodes it makes this diary
   * again.
   *
   * @return the recording
   */
  public SymptomRecording recording() {
    SymptomRecording.Builder recording = SymptomRecording.builder().symptom(symptom);
    for (int i = 0; i < days.length; i++) {
      if (!hasSymptom(i)) {
        recording.addFreeDay(day(i));
        if (entered[i] != NOT_NOTED) {
          recording.putEntered(day(i), LocalDate.ofEpochDay(entered[i]));
        }
      }
    }
    return recording.build();
  }

  private int weekday(int index) {
    return Math.floorMod(days[index] + EPOCH_WEEKDAY, 7);
  }

  private ImmutableSortedSet<LocalDate> select(IntPredicate which) {
    ImmutableSortedSet.Builder<LocalDate> selected = ImmutableSortedSet.naturalOrder();
    for (int i = 0; i < days.length; i++) {
      if (which.test(i)) {
        selected.add(day(i));
      }
    }
    return selected.build();
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof SymptomDiary other
        && symptom.equals(other.symptom)
        && dayStart.equals(other.dayStart)
        && clearance == other.clearance
        && Arrays.equals(days, other.days)
        && Arrays.equals(entered, other.entered)
        && episodes.equals(other.episodes);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(days) + episodes.hashCode();
  }

  /** Returns one line with the counts and the span. */
  @Override
  public String toString() {
    long with = Arrays.stream(intensities).filter(i -> i > 0).count();
    return span()
        .map(
            s ->
                symptom
                    + " on "
                    + with
                    + " of "
                    + days.length
                    + " recorded days, in "
                    + s.days()
                    + " days from "
                    + s.startInclusive()
                    + " to "
                    + s.endExclusive().minusDays(1))
        .orElse(symptom + ": no day recorded");
  }

  /** Builds a {@link SymptomDiary}; days and episodes come in any order. */
  public static final class Builder {
    private final Symptom symptom;
    private final List<SymptomEpisode> episodes = new ArrayList<>();
    private LocalTime dayStart = DEFAULT_DAY_START;
    private long[] free = new long[64];
    private int freeSize;

    private Builder(Symptom symptom) {
      this.symptom = requireNonNull(symptom, "symptom");
    }

    /**
     * Says when a diary day begins.
     *
     * @param time the time of day, 04:00 unless said otherwise
     * @return this builder
     */
    public Builder dayStart(LocalTime time) {
      this.dayStart = requireNonNull(time, "dayStart");
      return this;
    }

    /**
     * Adds a day that was recorded as free of the symptom.
     *
     * @param day the day
     * @return this builder
     */
    public Builder addFreeDay(LocalDate day) {
      return addFreeDay(toEpochDay(day), NOT_NOTED);
    }

    /**
     * Adds a day that was recorded as free of the symptom, and when it was written down.
     *
     * @param day the day
     * @param entered the date of writing
     * @return this builder
     */
    public Builder addFreeDay(LocalDate day, LocalDate entered) {
      return addFreeDay(toEpochDay(day), toEpochDay(entered));
    }

    /**
     * Adds a day with the symptom of which nothing but the intensity is known; its episode gets the
     * id {@code symptom@date#1}.
     *
     * @param day the day
     * @param intensity the intensity, above 0 and up to 10
     * @return this builder
     */
    public Builder addSymptomDay(LocalDate day, double intensity) {
      return addEpisode(
          SymptomEpisode.builder()
              .id(new EventId(symptom.name() + "@" + day + "#1"))
              .at(EventTime.on(day))
              .symptom(symptom)
              .intensity(intensity)
              .build());
    }

    /**
     * Adds an episode; its day is recorded with it.
     *
     * @param episode the episode, of the symptom of this diary
     * @return this builder
     */
    public Builder addEpisode(SymptomEpisode episode) {
      checkArgument(
          episode.symptom().equals(symptom),
          "episode must be of %s, but %s was of %s",
          symptom,
          episode.id(),
          episode.symptom());
      episodes.add(episode);
      return this;
    }

    private Builder addFreeDay(int day, int entered) {
      if (freeSize == free.length) {
        free = Arrays.copyOf(free, 2 * freeSize);
      }
      free[freeSize++] = ((long) day << 32) | (entered & 0xffffffffL);
      return this;
    }

    /**
     * Returns the diary.
     *
     * @return the diary
     * @throws IllegalArgumentException if a day was added as free twice, or as free and with an
     *     episode, or with several episodes whose onsets are not all known and distinct
     */
    public SymptomDiary build() {
      long[] sortedFree = Arrays.copyOf(free, freeSize);
      Arrays.sort(sortedFree);
      ImmutableList<SymptomEpisode> sorted = sortedEpisodes();
      int[] days = new int[freeSize + sorted.size()];
      double[] intensities = new double[days.length];
      int[] entered = new int[days.length];
      int size = 0;
      int f = 0;
      int e = 0;
      while (f < freeSize || e < sorted.size()) {
        int freeDay = f < freeSize ? (int) (sortedFree[f] >> 32) : Integer.MAX_VALUE;
        int episodeDay = e < sorted.size() ? diaryDay(sorted.get(e)) : Integer.MAX_VALUE;
        int day = Math.min(freeDay, episodeDay);
        checkArgument(
            freeDay != episodeDay && (size == 0 || freeDay != days[size - 1]),
            "a day must be recorded once, as free or with episodes, but %s was recorded again",
            LocalDate.ofEpochDay(day));
        days[size] = day;
        entered[size] = NOT_NOTED;
        if (freeDay < episodeDay) {
          entered[size] = (int) sortedFree[f++];
        } else {
          for (; e < sorted.size() && diaryDay(sorted.get(e)) == day; e++) {
            intensities[size] = Math.max(intensities[size], sorted.get(e).intensity());
          }
        }
        size++;
      }
      return new SymptomDiary(
          symptom,
          dayStart,
          ClearanceStatus.UNKNOWN,
          Arrays.copyOf(days, size),
          Arrays.copyOf(intensities, size),
          Arrays.copyOf(entered, size),
          sorted);
    }

    private ImmutableList<SymptomEpisode> sortedEpisodes() {
      ImmutableList<SymptomEpisode> sorted =
          ImmutableList.sortedCopyOf(
              Comparator.comparingInt(this::diaryDay)
                  .thenComparing(SymptomEpisode::at)
                  .thenComparing(SymptomEpisode::id),
              episodes);
      for (int i = 1; i < sorted.size(); i++) {
        SymptomEpisode before = sorted.get(i - 1);
        SymptomEpisode episode = sorted.get(i);
        boolean apart =
            diaryDay(before) != diaryDay(episode)
                || (before.at().time().isPresent()
                    && episode.at().time().isPresent()
                    && !before.at().equals(episode.at()));
        checkArgument(
            apart,
            "episodes of one day must have distinct onsets, but those of %s had not",
            episode.at().diaryDay(dayStart));
      }
      return sorted;
    }

    private int diaryDay(SymptomEpisode episode) {
      return toEpochDay(episode.at().diaryDay(dayStart));
    }

    private static int toEpochDay(LocalDate day) {
      long epochDay = day.toEpochDay();
      checkArgument(
          Math.abs(epochDay) < Integer.MAX_VALUE,
          "a day must lie within five million years of 1970, but was %s",
          day);
      return (int) epochDay;
    }
  }
}
