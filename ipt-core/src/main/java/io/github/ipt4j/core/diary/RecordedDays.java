// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.core.client.SymptomCourse;
import io.github.ipt4j.core.rule.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The recorded days of a diary in the order of time, in primitive arrays for speed. */
final class RecordedDays {
  /** Stands for a date of writing that was not noted. */
  static final int NOT_NOTED = Integer.MIN_VALUE;

  private static final long MOST_DAYS = 4;
  private static final long MOST_DAYS_OF = 5;
  private static final String FAR = "must lie within five million years of 1970";

  /** 1970-01-01 was a Thursday: three days after Monday. */
  private static final int EPOCH_WEEKDAY = 3;

  private final int[] days;
  private final double[] intensities;
  private final int[] entered;
  private final double symptomFrom;

  RecordedDays(int[] days, double[] intensities, int[] entered) {
    this(days, intensities, entered, Double.MIN_VALUE);
  }

  private RecordedDays(int[] days, double[] intensities, int[] entered, double symptomFrom) {
    this.days = days;
    this.intensities = intensities;
    this.entered = entered;
    this.symptomFrom = symptomFrom;
  }

  /** Returns the same days, of which those of at least an intensity are symptom days. */
  RecordedDays withSymptomFrom(double intensity) {
    return new RecordedDays(days, intensities, entered, intensity);
  }

  static int toEpochDay(LocalDate day) {
    long epochDay = day.toEpochDay();
    Refusal.unless(isNear(epochDay), "a day", FAR, day);
    return (int) epochDay;
  }

  static int toEpochDay(long epochDay) {
    Refusal.unless(isNear(epochDay), "a day", FAR, epochDay);
    return (int) epochDay;
  }

  private static boolean isNear(long epochDay) {
    return epochDay > -Integer.MAX_VALUE && epochDay < Integer.MAX_VALUE;
  }

  int size() {
    return days.length;
  }

  int epochDay(int index) {
    return days[index];
  }

  LocalDate day(int index) {
    return LocalDate.ofEpochDay(days[index]);
  }

  double intensity(int index) {
    return intensities[index];
  }

  int entered(int index) {
    return entered[index];
  }

  boolean hasSymptom(int index) {
    return intensities[index] >= symptomFrom;
  }

  boolean isAtRisk(int index) {
    checkElementIndex(index, days.length);
    return index == 0 || days[index - 1] != days[index] - 1 || !hasSymptom(index - 1);
  }

  int indexOf(LocalDate day) {
    long epochDay = day.toEpochDay();
    return epochDay == (int) epochDay ? Arrays.binarySearch(days, (int) epochDay) : -1;
  }

  /** Returns how a symptom of these days runs: graded where it is there on more than 4 of 5. */
  SymptomCourse course() {
    int with = 0;
    for (int i = 0; i < days.length; i++) {
      with += hasSymptom(i) ? 1 : 0;
    }
    return MOST_DAYS_OF * with > MOST_DAYS * days.length
        ? SymptomCourse.GRADED
        : SymptomCourse.EPISODIC;
  }

  WeekdayCounts symptomDaysByWeekday() {
    return byWeekday(i -> true);
  }

  WeekdayCounts onsetsByWeekday() {
    return byWeekday(this::isAtRisk);
  }

  private WeekdayCounts byWeekday(IntPredicate exposed) {
    int[] exposure = new int[7];
    int[] events = new int[7];
    for (int i = 0; i < days.length; i++) {
      if (exposed.test(i)) {
        int weekday = Math.floorMod(days[i] + EPOCH_WEEKDAY, 7);
        exposure[weekday]++;
        if (hasSymptom(i)) {
          events[weekday]++;
        }
      }
    }
    return WeekdayCounts.of(exposure, events);
  }

  ImmutableSortedSet<LocalDate> select(IntPredicate which) {
    List<LocalDate> selected = new ArrayList<>(days.length);
    for (int i = 0; i < days.length; i++) {
      if (which.test(i)) {
        selected.add(day(i));
      }
    }
    return ImmutableSortedSet.copyOf(selected);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof RecordedDays other
        && Arrays.equals(days, other.days)
        && Arrays.equals(intensities, other.intensities)
        && Arrays.equals(entered, other.entered)
        && symptomFrom == other.symptomFrom;
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(days);
  }
}
