// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.PlannedDiary;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.internal.FirstReached;
import io.github.ipt4j.analysis.internal.Probability;
import io.github.ipt4j.analysis.internal.exact.ConditionalDistribution;
import io.github.ipt4j.analysis.internal.exact.Margins;
import io.github.ipt4j.analysis.internal.exact.Seed;
import io.github.ipt4j.core.random.MixGenerator;
import io.github.ipt4j.core.style.IptStyle;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How many weeks of diary and log are worth asking for, before there are any: the chance that
 * {@link ContextContrast} finds that a symptom goes with a context.
 *
 * <p>The symptom comes on each day with the chance {@link #rate()}, {@link #ratio()} times that on
 * days with the context. The context falls on {@link #weekdays()} weekdays, {@link
 * #contextsPerWeek()} times a week in all. Each day is recorded, and asked about, with the chance
 * {@link #recordingRate()}. Diaries are drawn day by day from a fixed seed, and the contrast of
 * onsets at risk within weekday and blocks of 84 days is decided by mid-p at {@link #alpha()}:
 * 2,000 diaries, so that a chance near one half has a standard error of .011.
 */
@Value.Immutable
@IptStyle
public abstract sealed class ContextPower implements PlannedDiary, WithContextPower
    permits ImmutableContextPower {
  private static final Seed NAME = Seed.of(0, "ContextPower");
  private static final int DIARIES = 2_000;
  private static final int WEEK = 7;

  ContextPower() {}

  /**
   * Returns the power with every option as by default.
   *
   * @return the power of twelve weeks in which visits fall on three Fridays of four
   */
  public static ContextPower withDefaults() {
    return ImmutableContextPower.builder().build();
  }

  /**
   * Returns how often the context comes in a week.
   *
   * @return the number, above 0 and below {@link #weekdays()}; 0.75 by default
   */
  @Value.Default
  public double contextsPerWeek() {
    return 0.75;
  }

  /**
   * Returns on how many weekdays it comes, on each as often as on the others.
   *
   * @return the number, 1 to 7; 1 by default
   */
  @Value.Default
  public int weekdays() {
    return 1;
  }

  @Value.Check
  void check() {
    PlannedDiary.check(this);
    checkArgument(
        weekdays() >= 1 && weekdays() <= WEEK, "weekdays must be 1 to 7, but was %s", weekdays());
    checkArgument(
        contextsPerWeek() > 0 && contextsPerWeek() < weekdays(),
        "contextsPerWeek must be above 0 and below weekdays, because what comes on every such"
            + " weekday cannot be told from it, but was %s",
        contextsPerWeek());
  }

  @Override
  @Value.Lazy
  public double power() {
    MixGenerator random = new MixGenerator(NAME.with(weeks()).value());
    int found = 0;
    for (int i = 0; i < DIARIES; i++) {
      found += isFound(random) ? 1 : 0;
    }
    return (double) found / DIARIES;
  }

  private boolean isFound(MixGenerator random) {
    int days = WEEK * weeks();
    int blocks = (days + ContextDays.BLOCK - 1) / ContextDays.BLOCK;
    int[][] exposure = new int[blocks * weekdays()][2];
    int[] onsets = new int[exposure.length];
    int total = 0;
    boolean before = false;
    for (int day = 0; day < days; day++) {
      int weekday = day % WEEK;
      boolean exposed =
          weekday < weekdays() && random.nextDouble() * weekdays() < contextsPerWeek();
      boolean symptom = random.nextDouble() < (exposed ? ratio() * rate() : rate());
      boolean recorded = random.nextDouble() < recordingRate();
      if (recorded && !before && weekday < weekdays()) {
        int stratum = day / ContextDays.BLOCK * weekdays() + weekday;
        exposure[stratum][exposed ? 0 : 1]++;
        onsets[stratum] += symptom ? 1 : 0;
        total += symptom && exposed ? 1 : 0;
      }
      before = recorded && symptom;
    }
    return ConditionalDistribution.of(Margins.of(exposure, onsets)).midP(total) <= alpha();
  }

  /** Returns the weeks to two. */
  @Override
  public OptionalInt weeksFor(double power) {
    Probability.check("power", power);
    OptionalInt pairs =
        FirstReached.of(2, MOST_WEEKS / 2, p -> 1, p -> withWeeks(2 * p).power() >= power);
    return pairs.isPresent() ? OptionalInt.of(2 * pairs.getAsInt()) : pairs;
  }

  @Override
  public Clause clause() {
    return Clause.of("context.power.line")
        .with("weeks", weeks())
        .with("recorded", Cell.percent(recordingRate()))
        .with("contexts", Cell.number(contextsPerWeek(), 2))
        .with("weekdays", weekdays())
        .with("ratio", Cell.number(ratio(), 1))
        .with("rate", Cell.percent(rate()))
        .with("power", Cell.percent(power()))
        .with("needs", needs());
  }

  @Override
  public String toString() {
    return sentence();
  }
}
