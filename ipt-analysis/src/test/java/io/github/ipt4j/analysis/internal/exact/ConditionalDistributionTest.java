// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * Tables are rows of a, b, c, d: exposed cases, exposed others, unexposed cases, unexposed others.
 *
 * <p>Figures of R 4.2.2 with survival 3.5.3, unless said otherwise. R's own {@code
 * mantelhaen.test(exact = TRUE)} searches its estimate and interval loosely, so that these agree to
 * 1e-3 only; the logarithm of the estimate agrees with {@code clogit} to 1e-6.
 */
class ConditionalDistributionTest {
  private static final int[][] IDENTIFIABLE = {
    {0, 1, 1, 10},
    {0, 0, 1, 11},
    {0, 1, 0, 11},
    {1, 0, 1, 10},
    {7, 2, 0, 3},
    {0, 1, 1, 7},
    {0, 0, 0, 8}
  };
  private static final int[][] EVERY_FRIDAY = {
    {0, 0, 1, 11},
    {0, 0, 0, 12},
    {0, 0, 1, 10},
    {0, 0, 1, 11},
    {7, 5, 0, 0},
    {0, 0, 1, 7},
    {0, 0, 0, 8}
  };
  private static final int[][] SCATTERED = {
    {2, 2, 0, 8}, {1, 3, 1, 7}, {3, 1, 2, 6}, {1, 2, 0, 9}, {4, 1, 1, 4}, {1, 1, 1, 4}, {0, 2, 0, 6}
  };
  private static final int[][] NO_EFFECT = {
    {1, 3, 2, 6}, {1, 3, 2, 6}, {1, 3, 2, 6}, {1, 3, 2, 6}, {1, 3, 2, 6}
  };

  /** UCBAdmissions: male admitted, male rejected, female admitted, female rejected. */
  static final int[][] UCB = {
    {512, 313, 89, 19},
    {353, 207, 17, 8},
    {120, 205, 202, 391},
    {138, 279, 131, 244},
    {53, 138, 94, 299},
    {22, 351, 24, 317}
  };

  /** Visits and headaches of a diary of 26 weeks, by weekday and blocks of 56 days. */
  private static final int[][] DIARY = {
    {0, 0, 2, 3}, {0, 0, 1, 5}, {0, 0, 0, 8}, {0, 2, 1, 4}, {4, 1, 0, 1}, {0, 0, 0, 3},
    {0, 0, 0, 6}, {0, 0, 2, 5}, {0, 0, 0, 5}, {0, 1, 1, 5}, {0, 0, 0, 7}, {1, 4, 3, 0},
    {0, 0, 1, 5}, {0, 1, 0, 6}, {0, 1, 0, 5}, {1, 1, 1, 4}, {1, 1, 1, 5}, {0, 0, 1, 5},
    {3, 3, 0, 1}, {0, 0, 1, 4}, {0, 0, 1, 6}, {0, 0, 0, 1}, {0, 0, 0, 2}, {0, 0, 1, 1},
    {0, 0, 0, 2}, {1, 1, 0, 0}, {0, 0, 1, 1}, {0, 1, 1, 0}
  };

  private static ConditionalDistribution of(int[][] tables) {
    return ConditionalDistribution.of(margins(tables));
  }

  private static Margins margins(int[][] tables) {
    int[][] exposure = new int[tables.length][];
    int[] successes = new int[tables.length];
    for (int s = 0; s < tables.length; s++) {
      int[] t = tables[s];
      exposure[s] = new int[] {t[0] + t[1], t[2] + t[3]};
      successes[s] = t[0] + t[2];
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

  private static void assertMasses(ConditionalDistribution distribution, int low, double... pmf) {
    assertThat(distribution.low()).isEqualTo(low);
    assertThat(distribution.high()).isEqualTo(low + pmf.length - 1);
    for (int i = 0; i < pmf.length; i++) {
      assertThat(distribution.mass(low + i)).isCloseTo(pmf[i], within(1e-12));
    }
  }

  /** In R: pmf by convolution of dhyper, fisher's p with relErr 1 + 1e-7. */
  @Test
  void aDiaryThatCanTell_hasTheDistributionAndPOfR() {
    ConditionalDistribution all = of(IDENTIFIABLE);
    assertMasses(
        all,
        4,
        0.108024691358025,
        0.369002525252525,
        0.356726992143659,
        0.138643378226712,
        0.025357744107744,
        0.00217452300785629,
        7.01459034792811e-05);
    assertThat(all.p(8)).isCloseTo(0.0276024130190795, within(1e-9));
    assertThat(all.midP(8)).isCloseTo(0.0298470819304151, within(1e-9));
    assertThat(all.smallestMidP()).isCloseTo(7.01459034792811e-05, within(1e-12));
  }

  /** In R: clogit(case ~ exposed + strata(s), method = "exact"). */
  @Test
  void estimate_isThatOfConditionalLogisticRegression() {
    assertClogit(IDENTIFIABLE, 2.13326274850187, 0.936747420891915);
    assertClogit(SCATTERED, 2.06363176209866, 0.653829104020258);
    assertClogit(NO_EFFECT, 0, 0.605530070819498);
    assertClogit(DIARY, -0.18396038213054, 0.680945853102715);
  }

  private static void assertClogit(int[][] tables, double coefficient, double error) {
    ConditionalDistribution all = of(tables);
    int total = total(tables);
    assertThat(StrictMath.log(all.estimate(total).orElseThrow()))
        .isCloseTo(coefficient, within(1e-6));
    assertThat(all.logStandardError(total).orElseThrow()).isCloseTo(error, within(1e-6));
  }

  /** In R: mantelhaen.test(exact = TRUE); fisher.test for one stratum. */
  @Test
  void exactP_andItsInterval_areThoseOfR() {
    assertExact(UCB, 0.227762526798206, 0.905076193637823, 0.769714040580826, 1.06341699278002);
    assertExact(
        IDENTIFIABLE, 0.0276024130190797, 8.44380261630928, 0.961027803469542, 107.310021797688);
    assertExact(
        SCATTERED, 0.00157457819667944, 7.87451734990884, 1.94866608759446, 39.6111476177434);
    assertExact(NO_EFFECT, 1, 1, 0.237345214243505, 3.73904984494828);
    assertExact(
        new int[][] {{3, 47, 12, 48}},
        0.0491029205187238,
        0.258206131228119,
        0.0439776364915843,
        1.04097925842207);
    assertExact(new int[][] {{7, 23, 7, 23}}, 1, 1, 0.253385095808047, 3.94656203756181);
  }

  private static void assertExact(
      int[][] tables, double p, double estimate, double low, double high) {
    ConditionalDistribution all = of(tables);
    int total = total(tables);
    double[] interval = all.exactInterval(total, 0.05);
    assertThat(all.p(total)).isCloseTo(p, within(1e-9));
    assertThat(all.estimate(total).orElseThrow() / estimate).isCloseTo(1, within(1e-3));
    assertThat(interval[0] / low).isCloseTo(1, within(1e-3));
    assertThat(interval[1] / high).isCloseTo(1, within(1e-3));
  }

  /** In R: fisher.test(matrix(c(0, 40, 9, 41), 2)). */
  @Test
  void noExposedCase_isAnOddsRatioOfZeroWithAnUpperEnd() {
    int[][] tables = {{0, 40, 9, 41}};
    assertThat(of(tables).estimate(0)).hasValue(0);
    assertThat(of(tables).exactInterval(0, 0.05)[0]).isZero();
    assertThat(of(tables).exactInterval(0, 0.05)[1] / 0.567007385825448).isCloseTo(1, within(1e-3));
    assertThat(of(tables).p(0)).isCloseTo(0.00393467275138894, within(1e-9));
  }

  @Test
  void visitsOnEveryFriday_leaveNoChoice() {
    ConditionalDistribution all = of(EVERY_FRIDAY);
    assertThat(all.isDegenerate()).isTrue();
    assertThat(all.low()).isEqualTo(7);
    assertThat(all.p(7)).isEqualTo(1);
    assertThat(all.midP(7)).isEqualTo(1);
    assertThat(all.smallestMidP()).isEqualTo(1);
    assertThat(all.estimate(7)).isEmpty();
    assertThat(all.logStandardError(7)).isEmpty();
    assertThat(all.midPInterval(7, 0.05)).containsExactly(0, Double.POSITIVE_INFINITY);
    assertThat(all.power(5, 0.05)).isZero();
  }

  @Test
  void aTotalThatCannotBe_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(IDENTIFIABLE).midP(3))
        .withMessage("total must be 4 to 10, but was 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ConditionalDistribution.of(Margins.ofOne(new int[] {1, 2, 3}, 2)))
        .withMessage("cells must be 2, but were 3");
  }

  @Provide
  Arbitrary<List<int[]>> strata() {
    return Arbitraries.integers()
        .between(0, 3)
        .array(int[].class)
        .ofSize(4)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  private static int[][] array(List<int[]> strata) {
    return strata.toArray(int[][]::new);
  }

  @Property(tries = 200)
  void masses_areACountOfAllWaysToChooseTheCases(@ForAll("strata") List<int[]> strata) {
    int[][] tables = array(strata);
    double[] ways = {1};
    for (int[] t : tables) {
      ways = times(ways, waysOf(t[0] + t[1], t[2] + t[3], t[0] + t[2]));
    }
    for (double psi : new double[] {1, 0.2, 5}) {
      double sum = 0;
      for (int a = 0; a < ways.length; a++) {
        sum += ways[a] * Math.pow(psi, a);
      }
      ConditionalDistribution all = ConditionalDistribution.of(margins(tables), psi);
      for (int a = 0; a < ways.length; a++) {
        assertThat(all.mass(a)).isCloseTo(ways[a] * Math.pow(psi, a) / sum, within(1e-12));
      }
    }
  }

  /** Counts, for each number of exposed cases, the subsets of the units that are the cases. */
  private static double[] waysOf(int exposed, int unexposed, int cases) {
    double[] ways = new double[exposed + 1];
    for (int subset = 0; subset < 1 << (exposed + unexposed); subset++) {
      if (Integer.bitCount(subset) == cases) {
        ways[Integer.bitCount(subset & ((1 << exposed) - 1))]++;
      }
    }
    return ways;
  }

  private static double[] times(double[] one, double[] other) {
    double[] product = new double[one.length + other.length - 1];
    for (int i = 0; i < one.length; i++) {
      for (int j = 0; j < other.length; j++) {
        product[i + j] += one[i] * other[j];
      }
    }
    return product;
  }

  @Property(tries = 200)
  void power_isTheProbabilityOfTheTotalsThatAreSignificant(@ForAll("strata") List<int[]> strata) {
    ConditionalDistribution all = of(array(strata));
    ConditionalDistribution strong = ConditionalDistribution.of(margins(array(strata)), 5);
    double power = 0;
    for (int a = all.low(); a <= all.high(); a++) {
      power += all.midP(a) <= 0.2 ? strong.mass(a) : 0;
    }
    assertThat(all.power(5, 0.2)).isCloseTo(power, within(1e-12));
  }

  @Property(tries = 200)
  void exchangingExposedAndUnexposed_invertsTheOddsRatio(@ForAll("strata") List<int[]> strata) {
    int[][] tables = array(strata);
    int[][] turned = new int[tables.length][];
    for (int s = 0; s < tables.length; s++) {
      int[] t = tables[s];
      turned[s] = new int[] {t[2], t[3], t[0], t[1]};
    }
    ConditionalDistribution all = of(tables);
    ConditionalDistribution other = of(turned);
    int total = total(tables);
    int rest = total(turned);
    assertThat(other.p(rest)).isCloseTo(all.p(total), within(1e-12));
    assertThat(other.midP(rest)).isCloseTo(all.midP(total), within(1e-12));
    double[] interval = all.midPInterval(total, 0.05);
    double[] inverse = other.midPInterval(rest, 0.05);
    assertInverse(interval[0], inverse[1]);
    assertInverse(interval[1], inverse[0]);
    if (!all.isDegenerate()) {
      assertInverse(all.estimate(total).orElseThrow(), other.estimate(rest).orElseThrow());
    }
  }

  private static void assertInverse(double one, double other) {
    if (one == 0 || Double.isInfinite(one)) {
      assertThat(1 / other).isEqualTo(one);
    } else {
      assertThat(one * other).isCloseTo(1, within(1e-9));
    }
  }

  @Property(tries = 200)
  void aStratumThatSaysNothing_changesNothing(@ForAll("strata") List<int[]> strata) {
    int[][] tables = array(strata);
    int[][] more = new int[tables.length + 2][];
    System.arraycopy(tables, 0, more, 0, tables.length);
    more[tables.length] = new int[] {3, 2, 0, 0};
    more[tables.length + 1] = new int[] {0, 4, 0, 7};
    int total = total(tables);
    assertThat(of(more).midP(total + 3)).isEqualTo(of(tables).midP(total));
    assertThat(of(more).estimate(total + 3)).isEqualTo(of(tables).estimate(total));
  }

  @Property(tries = 200)
  void theSmallestMidP_isAtMostThatOfAnyTotal(@ForAll("strata") List<int[]> strata) {
    ConditionalDistribution all = of(array(strata));
    for (int a = all.low(); a <= all.high(); a++) {
      assertThat(all.smallestMidP()).isLessThanOrEqualTo(all.midP(a));
    }
  }

  @Property(tries = 200)
  void theEndsOfAnInterval_areWhereATailIsAFortieth(@ForAll("strata") List<int[]> strata) {
    int[][] tables = array(strata);
    ConditionalDistribution all = of(tables);
    int total = total(tables);
    double[] interval = all.midPInterval(total, 0.05);
    if (interval[0] > 0) {
      assertThat(upperTail(tables, interval[0], total)).isCloseTo(0.025, within(1e-9));
    }
    if (!Double.isInfinite(interval[1])) {
      assertThat(1 - upperTail(tables, interval[1], total)).isCloseTo(0.025, within(1e-9));
    }
  }

  private static double upperTail(int[][] tables, double psi, int total) {
    ConditionalDistribution at = ConditionalDistribution.of(margins(tables), psi);
    double tail = at.mass(total) / 2;
    for (int a = total + 1; a <= at.high(); a++) {
      tail += at.mass(a);
    }
    return tail;
  }

  /** Ten years in which the headaches keep to the visits so closely that p has no double. */
  @Test
  void aVeryLongAndVeryClearDiary_isAnsweredWithoutOverflow() {
    int[][] tables = new int[300][];
    for (int s = 0; s < tables.length; s++) {
      tables[s] = s == 0 ? new int[] {5, 1, 0, 6} : new int[] {6, 0, 0, 6};
    }
    ConditionalDistribution all = of(tables);
    int total = total(tables);
    assertThat(all.midP(total)).isBetween(0.0, 1e-300);
    double estimate = all.estimate(total).orElseThrow();
    double[] interval = all.midPInterval(total, 0.05);
    assertThat(estimate).isBetween(interval[0], interval[1]);
    assertThat(upperTail(tables, interval[0], total)).isCloseTo(0.025, within(1e-6));
  }
}
