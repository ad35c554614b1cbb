// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.internal.FirstReached;
import io.github.ipt4j.analysis.internal.Probability;
import io.github.ipt4j.analysis.internal.Wording;
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
public abstract sealed class ContextPower implements WithContextPower
    permits ImmutableContextPower {
  private static final Seed NAME = Seed.of(0, "ContextPower");
  private static final int DIARIES = 2_000;
  private static final int WEEK = 7;
  private static final int MOST_WEEKS = 208;

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
   * Returns the weeks.
   *
   * @return the number, 1 to 208; 12 by default
   */
  @Value.Default
  public int weeks() {
    return 12;
  }

  /**
   * Returns the chance of the symptom on a day without the context.
   *
   * @return the chance, in (0, 1); 0.12 by default
   */
  @Value.Default
  public double rate() {
    return 0.12;
  }

  /**
   * Returns how many times as likely the symptom is on a day with the context.
   *
   * @return the rate ratio, above 0; 5 by default
   */
  @Value.Default
  public double ratio() {
    return 5;
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

  /**
   * Returns which share of the days is recorded and asked about.
   *
   * @return the share, in (0, 1]; 1 by default
   */
  @Value.Default
  public double recordingRate() {
    return 1;
  }

  /**
   * Returns the level.
   *
   * @return the level, in (0, 1); 0.05 by default
   */
  @Value.Default
  public double alpha() {
    return 0.05;
  }

  @Value.Check
  void check() {
    checkArgument(
        weeks() >= 1 && weeks() <= MOST_WEEKS,
        "weeks must be 1 to %s, but was %s",
        MOST_WEEKS,
        weeks());
    Probability.check("rate", rate());
    checkArgument(
        ratio() > 0 && ratio() * rate() <= 1,
        "ratio times rate must be above 0 and at most 1, but was %s",
        ratio() * rate());
    checkArgument(
        weekdays() >= 1 && weekdays() <= WEEK, "weekdays must be 1 to 7, but was %s", weekdays());
    checkArgument(
        contextsPerWeek() > 0 && contextsPerWeek() < weekdays(),
        "contextsPerWeek must be above 0 and below weekdays, because what comes on every such"
            + " weekday cannot be told from it, but was %s",
        contextsPerWeek());
    checkArgument(
        recordingRate() > 0 && recordingRate() <= 1,
        "recordingRate must be above 0 and at most 1, but was %s",
        recordingRate());
    Probability.check("alpha", alpha());
  }

  /**
   * Returns the chance that the contrast is found.
   *
   * @return the chance, in [0, 1]
   */
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

  /**
   * Returns after how many weeks the chance is as great as that.
   *
   * @param power the chance, in (0, 1)
   * @return the weeks, to two; empty if they are more than 208
   */
  public OptionalInt weeksFor(double power) {
    Probability.check("power", power);
    OptionalInt pairs =
        FirstReached.of(2, MOST_WEEKS / 2, p -> 1, p -> withWeeks(2 * p).power() >= power);
    return pairs.isPresent() ? OptionalInt.of(2 * pairs.getAsInt()) : pairs;
  }

  /**
   * Returns the power in words.
   *
   * @return one sentence
   */
  public String sentence() {
    return Wording.count(weeks(), "week")
        + " of diary and log, "
        + Wording.percent(recordingRate())
        + " of the days recorded, with a contact "
        + Wording.number(contextsPerWeek(), 2)
        + " times a week on "
        + Wording.count(weekdays(), "weekday")
        + ": that the symptom comes "
        + Wording.number(ratio(), 1)
        + " times as often with it (without it on "
        + Wording.percent(rate())
        + " of the days) would be found with a chance of "
        + Wording.percent(power())
        + "; a chance of 50 % needs about "
        + weeks(0.5)
        + ", of 80 % about "
        + weeks(0.8)
        + ".";
  }

  private String weeks(double power) {
    OptionalInt weeks = weeksFor(power);
    return weeks.isPresent() ? Wording.count(weeks.getAsInt(), "week") : "more than four years";
  }

  @Override
  public String toString() {
    return sentence();
  }
}
