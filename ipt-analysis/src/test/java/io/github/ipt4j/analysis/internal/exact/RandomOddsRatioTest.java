// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.cohort.TwelveClients;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RandomOddsRatioTest {
  private static final RandomOddsRatio TWELVE =
      RandomOddsRatio.of(likelihoods(TwelveClients.STRATA));

  /**
   * numpy and scipy: of each client the polynomial by np.convolve of comb(n1, a) comb(n0, m - a),
   * the integral over the normal by quad (epsabs 1e-14), the maximum by minimize (Nelder-Mead,
   * xatol 1e-7), sd and p of no difference by the same with sd 0.
   */
  @Test
  void meanAndDeviation_areThoseOfScipy() {
    assertThat(TWELVE.mean()).isEqualTo(0.3667780525, within(1e-6));
    assertThat(TWELVE.deviation()).isEqualTo(0.490595343, within(1e-6));
    assertThat(TWELVE.pAlike()).isEqualTo(0.23803604705664283, within(1e-7));
    assertThat(TWELVE.pOfMean()).isEqualTo(0.22409161581151585, within(1e-7));
  }

  /** scipy: brentq on the profile of the same likelihood less chi2.ppf(.95, 1)/2. */
  @Test
  void intervals_areThoseOfScipy() {
    assertThat(TWELVE.meanInterval()[0]).isEqualTo(-0.2660963352, within(1e-5));
    assertThat(TWELVE.meanInterval()[1]).isEqualTo(0.9991469409, within(1e-5));
    assertThat(TWELVE.deviationInterval()[0]).isZero();
    assertThat(TWELVE.deviationInterval()[1]).isEqualTo(1.4234603528, within(1e-5));
  }

  @Test
  void commonRatio_isThatOfScipyAndOfTheProductOfAllStrata() {
    assertThat(TWELVE.common()).isEqualTo(0.3645425489129396, within(1e-7));
    assertThat(TWELVE.commonError()).isEqualTo(0.24650543946307021, within(1e-7));
    int[][] all =
        java.util.Arrays.stream(TwelveClients.STRATA)
            .flatMap(java.util.Arrays::stream)
            .toArray(int[][]::new);
    ConditionalDistribution product = ConditionalDistribution.of(margins(all));
    int total = total(all);
    assertThat(StrictMath.exp(TWELVE.common()))
        .isEqualTo(product.estimate(total).orElseThrow(), within(1e-9));
    assertThat(TWELVE.commonError())
        .isEqualTo(product.logStandardError(total).orElseThrow(), within(1e-9));
  }

  @Test
  void clientsAlike_haveNoDeviation() {
    int[][] one = {{3, 3, 4, 8}, {2, 4, 3, 9}};
    RandomOddsRatio alike = RandomOddsRatio.of(likelihoods(new int[][][] {one, one, one, one}));
    assertThat(alike.deviation()).isZero();
    assertThat(alike.pAlike()).isEqualTo(1);
    assertThat(alike.mean()).isEqualTo(alike.common());
    assertThat(alike.deviationInterval()[0]).isZero();
    assertThat(alike.deviationInterval()[1]).isBetween(0.3, 4.0);
  }

  @Test
  void clientsWhoDifferWithoutEnd_haveTheGreatestDeviationLookedFor() {
    int[][] always = {{9, 0, 0, 9}, {9, 0, 0, 9}};
    int[][] never = {{0, 9, 9, 0}, {0, 9, 9, 0}};
    RandomOddsRatio apart =
        RandomOddsRatio.of(likelihoods(new int[][][] {always, never, always, never}));
    assertThat(apart.deviation()).isEqualTo(RandomOddsRatio.MOST);
    assertThat(apart.mean()).isEqualTo(0, within(1e-6));
    assertThat(apart.pAlike()).isLessThan(1e-6);
    assertThat(apart.pOfMean()).isEqualTo(1, within(1e-6));
    assertThat(apart.deviationInterval()[1]).isEqualTo(RandomOddsRatio.MOST);
    assertThat(apart.deviationInterval()[0]).isBetween(1.0, 4.0);
  }

  @Test
  void fewerThanTwo_areRefused() {
    assertThatThrownBy(() -> RandomOddsRatio.of(ImmutableList.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("clients must be at least 2, but were 0");
  }

  private static List<OddsRatioLikelihood> likelihoods(int[][][] clients) {
    List<OddsRatioLikelihood> likelihoods = new ArrayList<>();
    for (int[][] strata : clients) {
      likelihoods.add(ConditionalDistribution.of(margins(strata)).likelihood(total(strata)));
    }
    return likelihoods;
  }

  private static Margins margins(int[][] tables) {
    int[][] exposure = new int[tables.length][];
    int[] successes = new int[tables.length];
    for (int s = 0; s < tables.length; s++) {
      exposure[s] = new int[] {tables[s][0] + tables[s][1], tables[s][2] + tables[s][3]};
      successes[s] = tables[s][0] + tables[s][2];
    }
    return Margins.of(exposure, successes);
  }

  private static int total(int[][] tables) {
    int total = 0;
    for (int[] t : tables) {
      total += t[0];
    }
    return total;
  }
}
