// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.cohort.TwelveClients;
import java.util.Arrays;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LeaveOneOutTest {
  private static final double EXACT = 1e-12;

  /**
   * numpy and scipy, over the clients: R = sum ad/n, S = sum bc/n; l = log(R.sum()/S.sum()); li =
   * log((R.sum()-R)/(S.sum()-S)); v = 11/12*((li-l)**2).sum(); exp(l + t.ppf([.025,.975], 11) *
   * sqrt(v)); 2*t.sf(abs(l)/sqrt(v), 11). The ratio is that of R's mantelhaen.test.
   */
  @Test
  void twelveClients_areThoseOfNumpyAndR() {
    LeaveOneOut pooled = LeaveOneOut.of(TwelveClients.strata());
    assertThat(pooled.clients()).isEqualTo(12);
    assertThat(pooled.oddsRatio().orElseThrow()).isEqualTo(RATIO, within(EXACT));
    assertThat(pooled.end(0.025).orElseThrow()).isEqualTo(0.73920595, within(1e-7));
    assertThat(pooled.end(0.975).orElseThrow()).isEqualTo(2.78297812, within(1e-7));
    assertThat(pooled.p().orElseThrow()).isEqualTo(0.2562405422034395, within(1e-10));
  }

  private static final double RATIO = 1.434292158221684;

  @Test
  void clientWhoSaysNothing_changesNothing() {
    int[][][] more = Arrays.copyOf(TwelveClients.strata(), 14);
    more[12] = new int[][] {{0, 3, 0, 9}, {0, 0, 0, 0}};
    more[13] = new int[0][];
    assertThat(LeaveOneOut.of(more).clients()).isEqualTo(12);
    assertThat(LeaveOneOut.of(more).p()).isEqualTo(LeaveOneOut.of(TwelveClients.strata()).p());
  }

  @Test
  void oneClientAlone_boundsNothing() {
    LeaveOneOut one = LeaveOneOut.of(new int[][][] {{{2, 3, 1, 5}}});
    assertThat(one.oddsRatio().orElseThrow()).isEqualTo(10.0 / 3, within(EXACT));
    assertThat(one.isBounded()).isFalse();
    assertThat(one.p()).isEmpty();
    assertThat(one.end(0.975)).isEmpty();
  }

  /** Their jackknife variance is nought, and t would be infinite. */
  @Test
  void clientsWhoAreAllAlike_giveNoP() {
    int[][] one = {{9, 1, 1, 9}, {3, 2, 1, 5}};
    LeaveOneOut copies = LeaveOneOut.of(new int[][][] {one, one, one, one, one, one, one});
    assertThat(copies.clientsFor()).isEqualTo(7);
    assertThat(copies.isBounded()).isFalse();
    assertThat(copies.p()).isEmpty();
    assertThat(copies.end(0.025)).isEmpty();
    LeaveOneOut butOne =
        LeaveOneOut.of(new int[][][] {one, one, one, {{9, 1, 1, 8}, {3, 2, 1, 5}}});
    assertThat(butOne.p()).isPresent();
  }

  @Test
  void ratioThatRestsOnOneClient_isNotBounded() {
    int[][] speaksForIt = {{2, 0, 1, 5}};
    int[][] speaksForBoth = {{2, 3, 1, 5}};
    LeaveOneOut pooled = LeaveOneOut.of(new int[][][] {speaksForIt, speaksForBoth, speaksForIt});
    assertThat(pooled.clients()).isEqualTo(3);
    assertThat(pooled.clientsFor()).isEqualTo(3);
    assertThat(pooled.clientsAgainst()).isEqualTo(1);
    assertThat(pooled.isBounded()).isFalse();
    assertThat(LeaveOneOut.of(new int[][][] {speaksForIt}).oddsRatio())
        .hasValue(Double.POSITIVE_INFINITY);
    assertThat(LeaveOneOut.of(new int[0][][]).oddsRatio()).isEqualTo(OptionalDouble.empty());
  }

  @Property(tries = 20)
  void exchangingTheContext_turnsTheRatio(@ForAll("cohorts") int[][][] cohort) {
    LeaveOneOut one = LeaveOneOut.of(cohort);
    int[][][] turned = new int[cohort.length][][];
    for (int i = 0; i < cohort.length; i++) {
      turned[i] = new int[cohort[i].length][];
      for (int s = 0; s < cohort[i].length; s++) {
        int[] t = cohort[i][s];
        turned[i][s] = new int[] {t[2], t[3], t[0], t[1]};
      }
    }
    LeaveOneOut other = LeaveOneOut.of(turned);
    assertThat(other.isBounded()).isEqualTo(one.isBounded());
    if (one.isBounded()) {
      assertThat(other.oddsRatio().orElseThrow())
          .isCloseTo(1 / one.oddsRatio().orElseThrow(), within(1e-9));
      assertThat(other.p().orElseThrow()).isCloseTo(one.p().orElseThrow(), within(1e-9));
    }
  }

  @Provide
  Arbitrary<int[][][]> cohorts() {
    return Arbitraries.integers()
        .between(0, 5)
        .array(int[].class)
        .ofSize(4)
        .array(int[][].class)
        .ofMaxSize(4)
        .array(int[][][].class)
        .ofMaxSize(6);
  }
}
