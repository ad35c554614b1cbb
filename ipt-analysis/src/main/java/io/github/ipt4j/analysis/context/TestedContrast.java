// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import io.github.ipt4j.analysis.finding.Estimate;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.internal.MantelHaenszel;
import io.github.ipt4j.analysis.internal.exact.ConditionalDistribution;
import io.github.ipt4j.analysis.internal.exact.Margins;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** The exact contrast of days with and without a context, within strata. */
@Value.Immutable
@IptStyle
public abstract sealed class TestedContrast permits ImmutableTestedContrast {
  static final double MODERATE = 3;
  static final double STRONG = 5;
  private static final double ERROR = 0.05;
  private static final double Z = 1.959963984540054;
  private static final double EQUAL = 1e-9;

  TestedContrast() {}

  /** Returns the test of some strata, each with the days a, b, c and d; at least one stratum. */
  static TestedContrast of(int[][] tables, double alpha) {
    ConditionalDistribution all = ConditionalDistribution.of(margins(tables));
    int total = 0;
    int informative = 0;
    for (int[] t : tables) {
      total += t[0];
      informative +=
          t[0] + t[1] > 0 && t[2] + t[3] > 0 && t[0] + t[2] > 0 && t[1] + t[3] > 0 ? 1 : 0;
    }
    MantelHaenszel pooled = MantelHaenszel.of(tables);
    OptionalDouble riskLow = pooled.riskRatioAt(-Z);
    OptionalDouble ratio = all.estimate(total);
    ImmutableTestedContrast.Builder test =
        ImmutableTestedContrast.builder()
            .distribution(all)
            .alpha(alpha)
            .informativeStrata(informative)
            .p(all.p(total))
            .midP(all.midP(total))
            .smallestP(all.smallestMidP())
            .riskRatio(pooled.riskRatio());
    if (ratio.isPresent()) {
      test.oddsRatio(new Estimate(ratio.getAsDouble(), interval(all.midPInterval(total, ERROR))))
          .exactInterval(interval(all.exactInterval(total, ERROR)));
    }
    if (riskLow.isPresent()) {
      double high = pooled.riskRatioAt(Z).orElseThrow();
      test.riskRatioInterval(Interval.of95(riskLow.getAsDouble(), high));
    }
    return test.build();
  }

  private static Interval interval(double[] ends) {
    return Interval.of95(ends[0], ends[1]);
  }

  static Margins margins(int[][] tables) {
    int[][] exposure = new int[tables.length][];
    int[] successes = new int[tables.length];
    for (int s = 0; s < tables.length; s++) {
      int[] t = tables[s];
      exposure[s] = new int[] {t[0] + t[1], t[2] + t[3]};
      successes[s] = t[0] + t[2];
    }
    return Margins.of(exposure, successes);
  }

  /** Returns how many onsets with the context these margins allow, and how likely each number. */
  @Value.Auxiliary
  abstract ConditionalDistribution distribution();

  /** Returns the level at which its power is told. */
  abstract double alpha();

  /** Returns the same contrast with its power at another level. */
  abstract TestedContrast withAlpha(double alpha);

  /**
   * Returns in how many strata days with and without the context, and with and without the symptom,
   * can be compared.
   *
   * @return the number
   */
  public abstract int informativeStrata();

  /**
   * Returns the exact p-value: the probability of all tables no likelier than the observed one.
   *
   * @return the p-value, in (0, 1]
   */
  public abstract double p();

  /**
   * Returns the two-sided mid-p value, which decides: twice the smaller tail, each with half of the
   * probability of the observed table, at most 1. It may exceed {@link #p()}.
   *
   * @return the mid-p value, in (0, 1]
   */
  public abstract double midP();

  /**
   * Returns the smallest mid-p value that these days could have given.
   *
   * @return the mid-p value; 1 if they could give one outcome only
   */
  public abstract double smallestP();

  /**
   * Returns the odds ratio by conditional maximum likelihood, with its mid-p interval.
   *
   * @return the ratio, 0 or more, perhaps infinite, and the 95 % interval; none if nothing can be
   *     compared
   */
  public abstract Optional<Estimate> oddsRatio();

  /** Returns 1 if the odds ratio is above 1, -1 if it is below, 0 if it is 1 or missing. */
  int direction() {
    double ratio = oddsRatio().map(Estimate::value).orElse(1.0);
    return Math.abs(ratio - 1) <= EQUAL ? 0 : Double.compare(ratio, 1);
  }

  /**
   * Returns the exact interval of the odds ratio, which is wider.
   *
   * @return the 95 % interval; none if nothing can be compared
   */
  public abstract Optional<Interval> exactInterval();

  /**
   * Returns how many times as likely the symptom is on a day with the context, by Mantel and
   * Haenszel.
   *
   * @return the risk ratio, 0 or more, perhaps infinite; none if nothing can be compared
   */
  public abstract OptionalDouble riskRatio();

  /**
   * Returns the interval of the risk ratio by Greenland and Robins.
   *
   * @return the 95 % interval, none where the ratio is 0, infinite or missing
   */
  public abstract Optional<Interval> riskRatioInterval();

  /**
   * Returns the chance that a contrast tested alone finds an odds ratio of 3, given these margins.
   *
   * @return the chance, in [0, 1]
   */
  @Value.Lazy
  public double power3() {
    return distribution().power(MODERATE, alpha());
  }

  /**
   * Returns the chance that a contrast tested alone finds an odds ratio of 5, given these margins.
   *
   * @return the chance, in [0, 1]
   */
  @Value.Lazy
  public double power5() {
    return distribution().power(STRONG, alpha());
  }
}
