// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Estimate;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.internal.LeaveOneOut;
import io.github.ipt4j.analysis.internal.MantelHaenszel;
import io.github.ipt4j.analysis.internal.exact.ConditionalDistribution;
import io.github.ipt4j.analysis.internal.exact.Margins;
import io.github.ipt4j.analysis.internal.exact.OddsRatioLikelihood;
import io.github.ipt4j.analysis.internal.exact.RandomOddsRatio;
import java.util.Arrays;
import java.util.Optional;

/** Pools the days of clients. */
final class PooledComputation {
  private static final double LOWER = 0.025;
  private static final double Z = 1.959963984540054;

  private final PooledContrast analysis;
  private final ContrastCohort cohort;
  private final int[][][] clients;
  private final int[][] strata;
  private final LeaveOneOut pooled;

  PooledComputation(PooledContrast analysis, ContrastCohort cohort) {
    this.analysis = analysis;
    this.cohort = cohort;
    clients =
        Members.used(cohort.clients()).stream()
            .map(ClientContrast::tables)
            .toArray(int[][][]::new);
    strata = Arrays.stream(clients).flatMap(Arrays::stream).toArray(int[][]::new);
    pooled = LeaveOneOut.of(clients);
  }

  PooledContrastResult result() {
    ImmutablePooledContrastResult.Builder result =
        ImmutablePooledContrastResult.builder()
            .analysis(analysis)
            .cohort(cohort)
            .speakingFor(pooled.clientsFor())
            .speakingAgainst(pooled.clientsAgainst());
    if (clients.length < analysis.leastClients() || !pooled.isBounded()) {
      return result.build();
    }
    MantelHaenszel alike = MantelHaenszel.of(strata);
    RandomOddsRatio fitted = RandomOddsRatio.of(likelihoods(clients));
    Interval interval =
        Interval.of95(pooled.end(LOWER).orElseThrow(), pooled.end(1 - LOWER).orElseThrow());
    return result
        .oddsRatio(new Estimate(pooled.oddsRatio().orElseThrow(), interval))
        .p(pooled.p())
        .ifAlike(
            Interval.of95(alike.oddsRatioAt(-Z).orElseThrow(), alike.oddsRatioAt(Z).orElseThrow()))
        .riskWith(alike.exposedRisk())
        .riskWithout(alike.unexposedRisk())
        .heaviest(pooled.heaviest())
        .spread(ClientSpread.of(fitted))
        .common(analysis.common() ? Optional.of(common(fitted)) : Optional.<Estimate>empty())
        .build();
  }

  private static Estimate common(RandomOddsRatio fitted) {
    double reach = Z * fitted.commonError();
    return new Estimate(
        StrictMath.exp(fitted.common()),
        Interval.of95(
            StrictMath.exp(fitted.common() - reach), StrictMath.exp(fitted.common() + reach)));
  }

  /** Returns the conditional likelihood of the odds ratio of each client. */
  static ImmutableList<OddsRatioLikelihood> likelihoods(int[][][] clients) {
    return Arrays.stream(clients)
        .map(PooledComputation::likelihood)
        .collect(ImmutableList.toImmutableList());
  }

  private static OddsRatioLikelihood likelihood(int[][] tables) {
    int[][] exposure = new int[tables.length][];
    int[] successes = new int[tables.length];
    int total = 0;
    for (int s = 0; s < tables.length; s++) {
      int[] t = tables[s];
      exposure[s] = new int[] {t[0] + t[1], t[2] + t[3]};
      successes[s] = t[0] + t[2];
      total += t[0];
    }
    return ConditionalDistribution.of(Margins.of(exposure, successes)).likelihood(total);
  }
}
