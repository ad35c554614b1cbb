// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.DateCaveats;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.diary.ExposedRatings;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.Interaction;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The recorded days of an exposed diary in primitive arrays, made once for any number of contexts:
 * what the diary says of each, its stratum, and where it stands among the asked days of a context.
 *
 * <p>A stratum is a weekday, within a declared phase, within a block of 84 days from the Monday of
 * the first recorded day where the diary is longer than that.
 */
final class ContextDays {
  /** 12 weeks: longer blocks let a trend in, shorter ones leave too little to compare. */
  static final int BLOCK = 84;

  private static final int WEEK = 7;

  private final Exposures exposures;
  private final int[] days;
  private final boolean[] symptom;
  private final boolean[] atRisk;
  private final int[] phaseStarts;
  private final int[] phases;
  private final int[] strata;
  private final ImmutableList<Caveat> dateCaveats;
  private ImmutableList<ContrastStratum> strataSeen = ImmutableList.of();

  /** The exposure that was last held against the recorded days, and where these stand in it. */
  private @Nullable Exposure sameDay;

  private int[] askedSameDay = {};

  /** Takes the recorded days in their order, with what a diary says of each. */
  private ContextDays(
      int[] days,
      boolean[] symptom,
      boolean[] atRisk,
      Exposures exposures,
      int[] phaseStarts,
      ImmutableList<Caveat> dateCaveats) {
    this.days = days;
    this.symptom = symptom;
    this.atRisk = atRisk;
    this.exposures = exposures;
    this.phaseStarts = phaseStarts;
    this.dateCaveats = dateCaveats;
    phases = new int[days.length];
    strata = new int[days.length];
    assignStrata();
  }

  ContextDays(ExposedDiary exposed) {
    this(
        epochDays(exposed.diary()),
        flags(exposed.diary().size(), exposed.diary()::hasSymptom),
        flags(exposed.diary().size(), exposed.diary()::isAtRisk),
        new Exposures(exposed.log(), exposed.states()),
        epochDays(exposed.phaseStarts()),
        DateCaveats.of(exposed));
  }

  /** Takes rated days; days with a symptom are those of the diary whose intensities they are. */
  ContextDays(ExposedRatings exposed) {
    this(
        IntStream.range(0, exposed.ratings().size())
            .map(i -> (int) exposed.ratings().epochDay(i))
            .toArray(),
        exposed
            .ratings()
            .diary()
            .map(d -> flags(d.size(), d::hasSymptom))
            .orElseGet(() -> new boolean[exposed.ratings().size()]),
        new boolean[exposed.ratings().size()],
        new Exposures(exposed.log(), exposed.states()),
        epochDays(exposed.phaseStarts()),
        DateCaveats.of(exposed));
  }

  /** Takes days of which nothing else is known. */
  ContextDays(int[] days) {
    this(
        days,
        new boolean[days.length],
        new boolean[days.length],
        new Exposures(ContactLog.ofNothing(), ImmutableList.of()),
        new int[0],
        ImmutableList.of());
  }

  private static int[] epochDays(SymptomDiary diary) {
    int[] days = new int[diary.size()];
    for (int i = 0; i < days.length; i++) {
      days[i] = (int) diary.epochDay(i);
    }
    return days;
  }

  private static int[] epochDays(ImmutableSortedSet<LocalDate> days) {
    return days.stream().mapToInt(d -> (int) d.toEpochDay()).toArray();
  }

  private static boolean[] flags(int size, IntPredicate which) {
    boolean[] flags = new boolean[size];
    for (int i = 0; i < size; i++) {
      flags[i] = which.test(i);
    }
    return flags;
  }

  /** Numbers the strata as they are met; phases and blocks follow one another in time. */
  private void assignStrata() {
    ImmutableList.Builder<ContrastStratum> seen = ImmutableList.builder();
    int[] numbers = new int[WEEK];
    int size = 0;
    for (int i = 0; i < days.length; i++) {
      phases[i] = phaseOf(days[i]);
      boolean begins = i == 0 || phases[i] != phases[i - 1] || block(days[i]) != block(days[i - 1]);
      if (begins) {
        Arrays.fill(numbers, -1);
      }
      int weekday = weekday(i);
      if (numbers[weekday] < 0) {
        numbers[weekday] = size++;
        seen.add(stratumOf(i));
      }
      strata[i] = numbers[weekday];
    }
    strataSeen = seen.build();
  }

  /** Returns the stratum of a recorded day, without a count. */
  private ContrastStratum stratumOf(int i) {
    ContrastStratum.Builder stratum =
        ContrastStratum.builder().weekday(DayOfWeek.of(weekday(i) + 1)).counts(FourCounts.NONE);
    if (isPhased()) {
      stratum.phase(phases[i] + 1);
    }
    if (isCut()) {
      stratum.block(block(days[i]) + 1);
    }
    return stratum.build();
  }

  /** Returns how many declared phases have begun by a day. */
  int phaseOf(int epochDay) {
    int at = Arrays.binarySearch(phaseStarts, epochDay);
    return at < 0 ? -at - 1 : at + 1;
  }

  /** Returns whether the diary is so long that it is cut into blocks. */
  boolean isCut() {
    return days.length > 0 && days[days.length - 1] - days[0] >= BLOCK;
  }

  /** Returns the block of a day; of a diary that is not cut, the only one. */
  int block(int epochDay) {
    return isCut() ? blockFromMonday(epochDay) : 0;
  }

  /** Returns the block that a day would have if the diary were cut. */
  int blockFromMonday(int epochDay) {
    int monday = days[0] - weekdayOf(days[0]);
    return Math.floorDiv(epochDay - monday, BLOCK);
  }

  /** 1970-01-01 was a Thursday: three days after Monday. */
  static int weekdayOf(int epochDay) {
    return Math.floorMod(epochDay + 3, WEEK);
  }

  /** Returns what is to be known of the dates of the records. */
  ImmutableList<Caveat> dateCaveats() {
    return dateCaveats;
  }

  /** Returns whether a phase was declared. */
  boolean isPhased() {
    return phaseStarts.length > 0;
  }

  /** Returns how many phases there are, the time before the first declared day among them. */
  int phasesInAll() {
    return phaseStarts.length + 1;
  }

  int size() {
    return days.length;
  }

  int epochDay(int i) {
    return days[i];
  }

  /** Returns the weekday of a recorded day, 0 for Monday. */
  int weekday(int i) {
    return weekdayOf(days[i]);
  }

  boolean hasSymptom(int i) {
    return symptom[i];
  }

  boolean isAtRisk(int i) {
    return atRisk[i];
  }

  int stratum(int i) {
    return strata[i];
  }

  /** Returns the number of strata; they are numbered from 0. */
  int strata() {
    return strataSeen.size();
  }

  /** Returns the stratum of a number, without a count. */
  ContrastStratum stratumNumbered(int number) {
    return strataSeen.get(number);
  }

  /** Returns how many declared phases have begun by a recorded day. */
  int phase(int i) {
    return phases[i];
  }

  /** Returns the index of the first thing on or after a day, of things in the order of days. */
  static <T> int firstFrom(long epochDay, List<T> things, ToLongFunction<T> dayOf) {
    int low = 0;
    int high = things.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dayOf.applyAsLong(things.get(middle)) < epochDay) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Returns for each recorded day where the day so many days before it stands among the asked days
   * of an exposure, negative if it was not asked about; not to be written to.
   */
  int[] askedBefore(Exposure exposure, int lag) {
    if (lag != 0) {
      return exposure.askedBefore(days, lag);
    }
    if (sameDay == null || !sameDay.isAskedWith(exposure)) {
      sameDay = exposure;
      askedSameDay = exposure.askedBefore(days, 0);
    }
    return askedSameDay;
  }

  /** Returns what is known of a context on each day on which it was asked about. */
  Exposure exposure(Context context) {
    return exposures.of(context);
  }

  /** Returns the contacts that fit a context, their ratings apart. */
  ImmutableList<Interaction> fitting(Context context) {
    return exposures.fitting(context);
  }

  /** Returns the ids of the entries of a state; none where the context is a contact. */
  ImmutableList<EventId> stateIds(Context context) {
    return exposures.ids(context);
  }
}
