// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.diary.WeekdayCounts;
import io.github.ipt4j.core.style.IptStyle;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * The first or the last half of the recorded days, tested by itself.
 *
 * <p>The test is done when it is first asked for: over many clients few are looked at so closely.
 */
@Value.Immutable
@IptStyle
public abstract sealed class DiaryHalf implements WithDiaryHalf permits ImmutableDiaryHalf {

  /** 1970-01-01 was a Thursday: three days after Monday. */
  private static final int EPOCH_WEEKDAY = 3;

  DiaryHalf() {}

  static DiaryHalf of(SymptomDiary diary, int from, int to, WeeklyPeriodicity analysis) {
    int[] exposure = new int[DayOfWeek.values().length];
    int[] events = new int[exposure.length];
    for (int i = from; i < to; i++) {
      int weekday = (int) Math.floorMod(diary.epochDay(i) + EPOCH_WEEKDAY, 7L);
      exposure[weekday]++;
      if (diary.hasSymptom(i)) {
        events[weekday]++;
      }
    }
    return ImmutableDiaryHalf.builder()
        .analysis(analysis)
        .range(DateRange.ofDays(diary.day(from), diary.day(to - 1)))
        .counts(WeekdayCounts.of(exposure, events))
        .build();
  }

  /**
   * Returns the analysis that tests it.
   *
   * @return the analysis
   */
  public abstract WeeklyPeriodicity analysis();

  /**
   * Returns its days.
   *
   * @return from its first to its last recorded day
   */
  public abstract DateRange range();

  /**
   * Returns its recorded days and symptom days by weekday.
   *
   * @return the counts
   */
  public abstract WeekdayCounts counts();

  /** Returns the half as it was tested, where it is now read at another level. */
  @Value.Auxiliary
  abstract Optional<DiaryHalf> tested();

  /**
   * Returns what its days show.
   *
   * @return the test
   */
  @Value.Lazy
  public WeekdayRhythm test() {
    return tested()
        .map(half -> half.test().at(analysis().alpha()))
        .orElseGet(() -> analysis().test(counts()));
  }

  /** Returns the same, read at another level. */
  DiaryHalf at(double level) {
    return withAnalysis(analysis().withAlpha(level)).withTested(tested().orElse(this));
  }

  /**
   * Returns the rate in a window.
   *
   * @param window the window
   * @return the share of the recorded days there with the symptom; empty if none was recorded
   */
  public OptionalDouble rateIn(WeekdayWindow window) {
    return share(window.eventsOf(counts()), window.exposureOf(counts()));
  }

  /**
   * Returns the rate outside a window.
   *
   * @param window the window
   * @return the share of the other recorded days with the symptom; empty if none was recorded
   */
  public OptionalDouble rateOutside(WeekdayWindow window) {
    return share(
        counts().totalEvents() - window.eventsOf(counts()),
        counts().totalExposure() - window.exposureOf(counts()));
  }

  /**
   * Returns whether this half shows the symptom more often in a window than outside.
   *
   * @param window the window
   * @return whether it does; not where one of the two was never recorded
   */
  public boolean agreesOn(WeekdayWindow window) {
    OptionalDouble inside = rateIn(window);
    OptionalDouble outside = rateOutside(window);
    return inside.isPresent()
        && outside.isPresent()
        && inside.getAsDouble() > outside.getAsDouble();
  }

  private static OptionalDouble share(int events, int exposure) {
    return exposure == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) events / exposure);
  }
}
