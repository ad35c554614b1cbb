// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomCourse;
import io.github.ipt4j.core.event.SymptomEpisode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalDouble;
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

  private final Symptom symptom;
  private final LocalTime dayStart;
  private final ClearanceStatus clearance;
  private final DeclaredCourse declaredCourse;
  private final RecordedDays days;
  private final ImmutableList<SymptomEpisode> episodes;

  SymptomDiary(
      Symptom symptom,
      LocalTime dayStart,
      ClearanceStatus clearance,
      DeclaredCourse declaredCourse,
      RecordedDays days,
      ImmutableList<SymptomEpisode> episodes) {
    this.symptom = symptom;
    this.dayStart = dayStart;
    this.clearance = clearance;
    this.declaredCourse = declaredCourse;
    this.days = days;
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
    builder.addFreeDays(recording);
    for (SymptomEpisode episode : episodes) {
      if (episode.symptom().equals(recording.symptom())) {
        builder.addEpisode(episode);
      }
    }
    return builder.build().withDeclaredCourse(recording.declaredCourse());
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
    return builder(symptom).draw(first, days).build();
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
        symptom, dayStart, requireNonNull(clearance, "clearance"), declaredCourse, days, episodes);
  }

  /**
   * Returns what is declared of how the symptom runs.
   *
   * @return the declaration, of nothing unless it was given
   */
  public DeclaredCourse declaredCourse() {
    return declaredCourse;
  }

  /**
   * Returns this diary with what is declared of how the symptom runs.
   *
   * @param declared the declaration
   * @return the diary
   */
  public SymptomDiary withDeclaredCourse(DeclaredCourse declared) {
    return new SymptomDiary(
        symptom,
        dayStart,
        clearance,
        declared,
        days.withSymptomFrom(declared.symptomFrom().orElse(Double.MIN_VALUE)),
        episodes);
  }

  /**
   * Returns this diary with days of at least an intensity as its symptom days, where attacks are
   * asked about: the symptom is then taken as one that comes and goes.
   *
   * @param intensity the intensity, above 0 to 10
   * @return the diary; every intensity and episode stays in it
   */
  public SymptomDiary withSymptomFrom(double intensity) {
    return withDeclaredCourse(DeclaredCourse.ofSymptomFrom(intensity));
  }

  /**
   * Returns how the symptom runs: as declared, else {@link SymptomCourse#GRADED} where it is there
   * on more than four of five recorded days, and {@link SymptomCourse#EPISODIC} otherwise.
   *
   * @return the course
   */
  public SymptomCourse course() {
    return declaredCourse.course().orElseGet(days::course);
  }

  /**
   * Returns the intensities, day by day.
   *
   * @return the ratings, 0 to 10
   */
  public DailyRatings ratings() {
    return DailyRatings.of(this);
  }

  /**
   * Returns the number of recorded days.
   *
   * @return the number
   */
  public int size() {
    return days.size();
  }

  /**
   * Returns a recorded day.
   *
   * @param index its index, from 0 to {@link #size()}
   * @return the day
   */
  public LocalDate day(int index) {
    return days.day(index);
  }

  /**
   * Returns a recorded day as a count of days since 1970-01-01.
   *
   * @param index its index, from 0 to {@link #size()}
   * @return the epoch day
   */
  public long epochDay(int index) {
    return days.epochDay(index);
  }

  /**
   * Returns whether the symptom was there on a recorded day, in the intensity from which a day
   * counts where one is declared.
   *
   * @param index the index of the day, from 0 to {@link #size()}
   * @return whether it was
   */
  public boolean hasSymptom(int index) {
    return days.hasSymptom(index);
  }

  /**
   * Returns the greatest intensity of a recorded day.
   *
   * @param index the index of the day, from 0 to {@link #size()}
   * @return the intensity, 0 (free of the symptom) to 10
   */
  public double intensity(int index) {
    return days.intensity(index);
  }

  /**
   * Returns whether the symptom could begin on a recorded day: the day before is not a recorded day
   * with the symptom. A day after an unrecorded one counts as at risk.
   *
   * @param index the index of the day, from 0 to {@link #size()}
   * @return whether the day is at risk
   */
  public boolean isAtRisk(int index) {
    return days.isAtRisk(index);
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
    return days.indexOf(day);
  }

  /**
   * Returns the greatest intensity of a day.
   *
   * @param day the day
   * @return the intensity, 0 (free of the symptom) to 10; empty if the day was not recorded
   */
  public OptionalDouble intensity(LocalDate day) {
    int index = indexOf(day);
    return index < 0 ? OptionalDouble.empty() : OptionalDouble.of(days.intensity(index));
  }

  /**
   * Returns the recorded days.
   *
   * @return the days
   */
  public ImmutableSortedSet<LocalDate> recordedDays() {
    return days.select(i -> true);
  }

  /**
   * Returns the recorded days with the symptom.
   *
   * @return the days
   */
  public ImmutableSortedSet<LocalDate> symptomDays() {
    return days.select(days::hasSymptom);
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
   * Returns the number of attacks: episodes of symptom days that do not carry on the day before.
   *
   * <p>Symptom days in a row make one attack; a further episode on the same day is a further
   * attack.
   *
   * @return the number
   */
  public int attacks() {
    int attacks = declaredCourse.symptomFrom().isPresent() ? onSymptomDays() : episodes.size();
    int carriedOn = 0;
    for (int i = 0; i < days.size(); i++) {
      if (hasSymptom(i) && !isAtRisk(i)) {
        carriedOn++;
      }
    }
    return attacks - carriedOn;
  }

  private int onSymptomDays() {
    double least = declaredCourse.symptomFrom().orElse(0);
    return (int) episodes.stream().filter(e -> e.intensity() >= least).count();
  }

  /**
   * Returns the recorded days and the symptom days by weekday.
   *
   * @return the counts
   */
  public WeekdayCounts symptomDaysByWeekday() {
    return days.symptomDaysByWeekday();
  }

  /**
   * Returns the days at risk and the onsets by weekday.
   *
   * @return the counts
   */
  public WeekdayCounts onsetsByWeekday() {
    return days.onsetsByWeekday();
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
    for (int i = 0; i < days.size(); i++) {
      if (days.intensity(i) == 0 && range.contains(day(i))) {
        part.addFree(days.epochDay(i), days.entered(i));
      }
    }
    episodes.stream()
        .filter(e -> range.contains(e.at().diaryDay(dayStart)))
        .forEach(part::addEpisode);
    return part.build().withClearance(clearance).withDeclaredCourse(declaredCourse);
  }

  /**
   * Returns the range from the first to the last recorded day.
   *
   * @return the range, empty if no day was recorded
   */
  public Optional<DateRange> span() {
    return days.size() == 0
        ? Optional.empty()
        : Optional.of(DateRange.ofDays(day(0), day(days.size() - 1)));
  }

  /**
   * Returns the free days and when they were written down; with the episodes it makes this diary
   * again.
   *
   * @return the recording
   */
  public SymptomRecording recording() {
    SymptomRecording.Builder recording =
        SymptomRecording.builder()
            .symptom(symptom)
            .course(declaredCourse.course())
            .symptomFrom(declaredCourse.symptomFrom());
    for (int i = 0; i < days.size(); i++) {
      if (days.intensity(i) == 0) {
        recording.addFreeDay(day(i));
        if (days.entered(i) != RecordedDays.NOT_NOTED) {
          recording.putEntered(day(i), LocalDate.ofEpochDay(days.entered(i)));
        }
      }
    }
    return recording.build();
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof SymptomDiary other
        && symptom.equals(other.symptom)
        && dayStart.equals(other.dayStart)
        && clearance == other.clearance
        && declaredCourse.equals(other.declaredCourse)
        && days.equals(other.days)
        && episodes.equals(other.episodes);
  }

  @Override
  public int hashCode() {
    return 31 * days.hashCode() + episodes.hashCode();
  }

  /** Returns one line with the counts and the span. */
  @Override
  public String toString() {
    int with = symptomDaysByWeekday().totalEvents();
    return span()
        .map(
            s ->
                symptom
                    + " on "
                    + with
                    + " of "
                    + days.size()
                    + " recorded days, in "
                    + s.days()
                    + " days from "
                    + s.startInclusive()
                    + " to "
                    + s.endInclusive())
        .orElse(symptom + ": no day recorded");
  }

  /** Builds a {@link SymptomDiary}; days and episodes come in any order. */
  public static final class Builder extends SymptomDiaryBuilder {
    Builder(Symptom symptom) {
      super(symptom);
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
