// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

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
public abstract sealed class ContrastTest permits ImmutableContrastTest {
  private static final double ERROR = 0.05;
  private static final double Z = 1.959963984540054;
  private static final double MODERATE = 3;
  private static final double STRONG = 5;
  private static final double EQUAL = 1e-9;

  ContrastTest() {}

  /** Returns the test of some strata, each with the days a, b, c and d; at least one stratum. */
  static ContrastTest of(int[][] tables, double alpha) {
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
    return ImmutableContrastTest.builder()
        .informativeStrata(informative)
        .p(all.p(total))
        .midP(all.midP(total))
        .smallestP(all.smallestMidP())
        .oddsRatio(all.estimate(total))
        .interval(RatioInterval.of(all.midPInterval(total, ERROR)))
        .exactInterval(RatioInterval.of(all.exactInterval(total, ERROR)))
        .riskRatio(pooled.riskRatio())
        .riskRatioInterval(
            riskLow.isPresent()
                ? Optional.of(
                    new RatioInterval(riskLow.getAsDouble(), pooled.riskRatioAt(Z).orElseThrow()))
                : Optional.empty())
        .power3(all.power(MODERATE, alpha))
        .power5(all.power(STRONG, alpha))
        .build();
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
   * Returns the odds ratio by conditional maximum likelihood.
   *
   * @return the ratio, 0 or more, perhaps infinite; none if nothing can be compared
   */
  public abstract OptionalDouble oddsRatio();

  /** Returns 1 if the odds ratio is above 1, -1 if it is below, 0 if it is 1 or missing. */
  int direction() {
    double ratio = oddsRatio().orElse(1);
    return Math.abs(ratio - 1) <= EQUAL ? 0 : Double.compare(ratio, 1);
  }

  /**
   * Returns the 95 % mid-p interval of the odds ratio.
   *
   * @return the interval
   */
  public abstract RatioInterval interval();

  /**
   * Returns the 95 % exact interval of the odds ratio, which is wider.
   *
   * @return the interval
   */
  public abstract RatioInterval exactInterval();

  /**
   * Returns how many times as likely the symptom is on a day with the context, by Mantel and
   * Haenszel.
   *
   * @return the risk ratio, 0 or more, perhaps infinite; none if nothing can be compared
   */
  public abstract OptionalDouble riskRatio();

  /**
   * Returns the 95 % interval of the risk ratio by Greenland and Robins.
   *
   * @return the interval, none where the ratio is 0, infinite or missing
   */
  public abstract Optional<RatioInterval> riskRatioInterval();

  /**
   * Returns the chance that a contrast tested alone finds an odds ratio of 3, given these margins.
   *
   * @return the chance, in [0, 1]
   */
  public abstract double power3();

  /**
   * Returns the chance that a contrast tested alone finds an odds ratio of 5, given these margins.
   *
   * @return the chance, in [0, 1]
   */
  public abstract double power5();
}
