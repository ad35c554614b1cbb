// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.PlannedWeeks;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.internal.FirstReached;
import io.github.ipt4j.analysis.internal.Probability;
import io.github.ipt4j.analysis.internal.exact.Seed;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.random.MixGenerator;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Arrays;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How many weeks of a daily rating are worth asking for, before there are any: the chance that
 * {@link GradedContrast} finds that the rating goes with a context.
 *
 * <p>A rating is the sum of a week's level, with the standard deviation {@link #sdOfWeeks()}, of a
 * day's, with {@link #sdOfDays()} and the correlation {@link #carried()} from one day to the next,
 * and of {@link #difference()} on days with the context, which falls on each day with the chance
 * {@link #share()}; all in points of whatever scale. Each day is rated with the chance {@link
 * #recordingRate()}; the context is known of every day. Ratings are drawn from a fixed seed and
 * whole weeks permuted within blocks of 84 days, 199 times or in all orders: 1,000 records, so that
 * a chance near one half has a standard error of .016. More permutations find a little more.
 */
@Value.Immutable
@IptStyle
public abstract sealed class GradedPower implements PlannedWeeks, WithGradedPower
    permits ImmutableGradedPower {
  private static final Seed NAME = Seed.of(0, "GradedPower");
  private static final int RECORDS = 1_000;
  private static final int DRAWS = 199;
  private static final int WEEK = 7;

  /** 1970-01-05, the first Monday. */
  private static final int MONDAY = 4;

  GradedPower() {}

  /**
   * Returns the power for a difference, with every other option as by default.
   *
   * @param difference by how many points the rating is higher or lower with the context, not 0
   * @param sdOfDays the standard deviation of the days of a week, in points, above 0
   * @return the power of twelve weeks with the context on every fourth day
   */
  public static GradedPower of(double difference, double sdOfDays) {
    return ImmutableGradedPower.builder().difference(difference).sdOfDays(sdOfDays).build();
  }

  /**
   * Returns by how much the rating differs with the context.
   *
   * @return the difference in points, not 0
   */
  public abstract double difference();

  /**
   * Returns how much the days of a week differ.
   *
   * @return the standard deviation in points, above 0
   */
  public abstract double sdOfDays();

  /**
   * Returns how much weeks differ beyond that.
   *
   * @return the standard deviation in points, 0 or more; 0 by default
   */
  @Value.Default
  public double sdOfWeeks() {
    return 0;
  }

  /**
   * Returns how much of a day is carried to the next.
   *
   * @return the correlation of neighbouring days, in [0, 1); 0 by default
   */
  @Value.Default
  public double carried() {
    return 0;
  }

  /**
   * Returns on which share of the days the context is there.
   *
   * @return the share, in (0, 1); one quarter by default
   */
  @Value.Default
  public double share() {
    return 0.25;
  }

  @Value.Check
  void check() {
    PlannedWeeks.check(this);
    checkArgument(
        difference() != 0 && Double.isFinite(difference()),
        "difference must be finite and not 0, but was %s",
        difference());
    checkArgument(
        sdOfDays() > 0 && Double.isFinite(sdOfDays()),
        "sdOfDays must be finite and above 0, but was %s",
        sdOfDays());
    checkArgument(
        sdOfWeeks() >= 0 && Double.isFinite(sdOfWeeks()),
        "sdOfWeeks must be finite and at least 0, but was %s",
        sdOfWeeks());
    checkArgument(
        carried() >= 0 && carried() < 1, "carried must be in [0, 1), but was %s", carried());
    Probability.check("share", share());
  }

  @Override
  @Value.Lazy
  public double power() {
    MixGenerator random = new MixGenerator(NAME.with(weeks()).value());
    int found = 0;
    for (int i = 0; i < RECORDS; i++) {
      found += isFound(random) ? 1 : 0;
    }
    return (double) found / RECORDS;
  }

  private boolean isFound(MixGenerator random) {
    int days = WEEK * weeks();
    int[] asked = new int[days];
    byte[] known = new byte[days];
    int[] rated = new int[days];
    double[] values = new double[days];
    int size = 0;
    double week = 0;
    double day = gaussian(random);
    for (int d = 0; d < days; d++) {
      week = d % WEEK == 0 ? gaussian(random) : week;
      day = carried() * day + StrictMath.sqrt(1 - carried() * carried()) * gaussian(random);
      boolean isThere = random.nextDouble() < share();
      asked[d] = MONDAY + d;
      known[d] = isThere ? Exposure.PRESENT : Exposure.ABSENT;
      if (random.nextDouble() < recordingRate()) {
        rated[size] = MONDAY + d;
        values[size] = sdOfWeeks() * week + sdOfDays() * day + (isThere ? difference() : 0);
        size++;
      }
    }
    WeekPieces pieces =
        new WeekPieces(
            new RatedDays(Arrays.copyOf(rated, size), Arrays.copyOf(values, size)),
            new Exposure(asked, known, ContactSampling.DAILY),
            0);
    return pieces.size() >= GradedContrast.of(Context.anyContact()).leastWeeks()
        && pieces.spread() > 0
        && WeekOrders.of(pieces, () -> DrawnOrders.of(pieces.sizes(), DRAWS, random)).p()
            <= alpha();
  }

  /** Box and Muller, of whom only one of two is taken. */
  private static double gaussian(MixGenerator random) {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
    return radius * StrictMath.cos(2 * Math.PI * random.nextDouble());
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
    return Clause.of("context.power.rated")
        .with("weeks", weeks())
        .with("recorded", Cell.percent(recordingRate()))
        .with("share", Cell.percent(share()))
        .with("difference", Cell.number(Math.abs(difference()), 1))
        .with("spreads", Cell.list(spreads()))
        .with("power", Cell.percent(power()))
        .with("needs", needs());
  }

  private ImmutableList<Cell> spreads() {
    ImmutableList.Builder<Cell> spreads = ImmutableList.builder();
    spreads.add(
        Cell.words(
            Clause.of("context.power.rated.days")
                .with("sd", Cell.number(sdOfDays(), 1))
                .with("carried", carried() == 0 ? Cell.NONE : Cell.number(carried(), 2))));
    if (sdOfWeeks() > 0) {
      spreads.add(
          Cell.words(
              Clause.of("context.power.rated.weeks").with("sd", Cell.number(sdOfWeeks(), 1))));
    }
    return spreads.build();
  }

  @Override
  public String toString() {
    return sentence();
  }
}
