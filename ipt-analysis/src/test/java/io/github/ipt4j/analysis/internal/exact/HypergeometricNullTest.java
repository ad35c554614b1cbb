// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HypergeometricNullTest {
  private static final Offset<Double> EXACT = within(1e-9);

  @ParameterizedTest
  @MethodSource("io.github.ipt4j.analysis.internal.exact.WeekdayFigures#all")
  void enumerate_referenceTables_giveTheReferenceP(WeekdayFigures figures) {
    Margins margins = Margins.ofOne(figures.exposure(), Arrays.stream(figures.events()).sum());
    TableStatistic hermansRasson = WeeklyForm.hermansRasson(margins.expected());
    TableStatistic pearson = new PearsonStatistic(margins.expected());
    ScanStatistic scan = new ScanStatistic(margins);
    int[] n = figures.events();
    Tails tails =
        HypergeometricNull.of(margins)
            .enumerate(n, hermansRasson, pearson, scan, new FisherFreemanHalton(margins));

    assertThat(hermansRasson.of(n)).isCloseTo(figures.hermansRasson(), relative(figures.pearson()));
    assertThat(pearson.of(n)).isCloseTo(figures.pearson(), EXACT);
    assertThat(scan.of(n)).isCloseTo(figures.scan(), EXACT);
    assertThat(tails.p(0)).isCloseTo(figures.pHermansRasson(), EXACT);
    assertThat(tails.p(1)).isCloseTo(figures.pPearson(), EXACT);
    assertThat(tails.p(2)).isCloseTo(figures.pScan(), EXACT);
    assertThat(tails.p(3)).isCloseTo(figures.pFisher(), EXACT);
    assertThat(tails.p(3)).isCloseTo(figures.pFisherOfR(), EXACT);
    assertThat(tails.exact()).isTrue();
  }

  @Test
  void enumerate_twoStatisticsAloneOrTogether_giveTheSameP() {
    int[] n = {1, 0, 1, 2, 6, 1, 0};
    Margins margins = Margins.ofOne(new int[] {12, 12, 12, 12, 12, 12, 12}, 11);
    HypergeometricNull tables = HypergeometricNull.of(margins);
    TableStatistic form = WeeklyForm.hermansRasson(margins.expected());
    TableStatistic scan = new ScanStatistic(margins);
    Tails together = tables.enumerate(n, form, scan);
    assertThat(tables.enumerate(n, form).p(0)).isEqualTo(together.p(0));
    assertThat(tables.enumerate(n, scan).p(0)).isEqualTo(together.p(1));
  }

  /** Every subset of the units of small strata, one by one. */
  @Property(tries = 150)
  void enumerate_smallTables_equalAllSubsetsOfDays(
      @ForAll @Size(4) List<@IntRange(min = 0, max = 4) Integer> exposureList,
      @ForAll @IntRange(min = 0, max = 20) int share,
      @ForAll @IntRange(min = 0, max = 1 << 20) int pick) {
    int[] exposure = exposureList.stream().mapToInt(Integer::intValue).toArray();
    int units = Arrays.stream(exposure).sum();
    int successes = units * share / 20;
    Margins margins = Margins.ofOne(exposure, successes);
    TableStatistic pearson = new PearsonStatistic(margins.expected());
    Subsets subsets = new Subsets(exposure, successes);
    int[] observed = subsets.table(pick);
    Tails tails = HypergeometricNull.of(margins).enumerate(observed, pearson);
    assertThat(tails.p(0)).isCloseTo(subsets.shareAtLeast(pearson, observed), EXACT);
    assertThat(tails.smallestP(0)).isCloseTo(subsets.smallestShare(pearson), EXACT);
  }

  @Property(tries = 60)
  void enumerate_twoStrata_equalAllPairsOfSubsets(
      @ForAll @Size(3) List<@IntRange(min = 0, max = 3) Integer> oneList,
      @ForAll @Size(3) List<@IntRange(min = 0, max = 3) Integer> otherList,
      @ForAll @IntRange(min = 0, max = 9) int pick) {
    int[] one = oneList.stream().mapToInt(Integer::intValue).toArray();
    int[] other = otherList.stream().mapToInt(Integer::intValue).toArray();
    int first = Arrays.stream(one).sum() / 2;
    int second = Arrays.stream(other).sum() / 3;
    Margins margins = Margins.of(new int[][] {one, other}, new int[] {first, second});
    Subsets a = new Subsets(one, first);
    Subsets b = new Subsets(other, second);
    TableStatistic pearson = new PearsonStatistic(margins.expected());
    TableStatistic plain = counts -> pearson.of(counts) + 0;
    int[] observed = Subsets.sum(a.table(pick), b.table(pick + 1));
    Tails tails = HypergeometricNull.of(margins).enumerate(observed, pearson, plain);
    double expected = a.shareAtLeast(b, pearson, observed);
    assertThat(tails.p(0)).isCloseTo(expected, EXACT);
    assertThat(tails.p(1)).isCloseTo(expected, EXACT);
  }

  @Test
  void draw_full_isWithinFiveStandardErrorsOfTheExactP() {
    WeekdayFigures.all()
        .forEach(
            figures -> {
              Margins margins =
                  Margins.ofOne(figures.exposure(), Arrays.stream(figures.events()).sum());
              TableStatistic form = WeeklyForm.hermansRasson(margins.expected());
              Tails drawn =
                  HypergeometricNull.of(margins)
                      .draw(
                          figures.events(),
                          Sampling.full(20_000),
                          new Seed(7),
                          form,
                          new ScanStatistic(margins));
              assertThat(drawn.draws()).hasValue(20_000);
              near(drawn.p(0), figures.pHermansRasson(), 20_000);
              near(drawn.p(1), figures.pScan(), 20_000);
            });
  }

  @Test
  void draw_fromSeveralStrata_isWithinFiveStandardErrorsOfTheExactP() {
    Margins margins =
        Margins.of(new int[][] {{4, 6, 2}, {3, 0, 9}, {5, 5, 5}}, new int[] {3, 10, 6});
    TableStatistic pearson = new PearsonStatistic(margins.expected());
    int[] observed = {9, 4, 6};
    HypergeometricNull tables = HypergeometricNull.of(margins);
    double exact = tables.enumerate(observed, pearson).p(0);
    near(tables.draw(observed, Sampling.full(40_000), new Seed(3), pearson).p(0), exact, 40_000);
  }

  /** E 930, N 192: 400,000 numpy draws gave (1 + 0) / 400,001 for each of the statistics. */
  @Test
  void draw_aLargeDiary_agreesWithFourHundredThousandDrawsOfNumpy() {
    int[] exposure = {150, 150, 150, 150, 150, 90, 90};
    int[] events = {20, 22, 18, 45, 60, 15, 12};
    Margins margins = Margins.ofOne(exposure, 192);
    TableStatistic form = WeeklyForm.hermansRasson(margins.expected());
    TableStatistic pearson = new PearsonStatistic(margins.expected());
    ScanStatistic scan = new ScanStatistic(margins);
    assertThat(form.of(events)).isCloseTo(7137.614279729334, within(7137.6 * 1e-9));
    assertThat(pearson.of(events)).isCloseTo(48.508333333333326, EXACT);
    assertThat(scan.best(events)).isEqualTo(new ScanStatistic.Window(3, 2, scan.of(events)));
    assertThat(scan.of(events)).isCloseTo(20.441388074990165, EXACT);
    Tails tails =
        HypergeometricNull.of(margins)
            .draw(events, Sampling.full(20_000), new Seed(1), form, pearson, scan);
    for (int i = 0; i < 3; i++) {
      near(tails.p(i), 2.499993750015625e-06, 20_000);
    }
  }

  @Test
  void draw_sequential_isRightOnAverageAndStopsAtTwenty() {
    int[] events = {1, 1, 2, 3, 3, 1, 0};
    Margins margins = Margins.ofOne(new int[] {12, 10, 9, 12, 8, 7, 6}, 11);
    HypergeometricNull tables = HypergeometricNull.of(margins);
    TableStatistic form = WeeklyForm.hermansRasson(margins.expected());
    double exact = tables.enumerate(events, form).p(0);
    double inverse = 0;
    int runs = 2_000;
    for (int run = 0; run < runs; run++) {
      Tails tails = tables.draw(events, Sampling.sequential(100_000), new Seed(run), form);
      int drawn = tails.draws().orElseThrow();
      assertThat(tails.p(0)).isEqualTo(20.0 / drawn);
      inverse += drawn / 20.0 / runs;
    }
    // the number of draws up to the 20th is negative binomial with mean 20 / p
    double error = StrictMath.sqrt((1 - exact) / 20 / runs) / exact;
    assertThat(inverse).isCloseTo(1 / exact, within(5 * error));
  }

  @Test
  void draw_sequentialWithoutTwentyExtremeTables_isAsFull() {
    int[] events = {0, 0, 0, 0, 10, 0, 0};
    Margins margins = Margins.ofOne(new int[] {10, 10, 10, 10, 10, 10, 10}, 10);
    HypergeometricNull tables = HypergeometricNull.of(margins);
    TableStatistic form = WeeklyForm.hermansRasson(margins.expected());
    Tails tails = tables.draw(events, Sampling.sequential(999), new Seed(2), form);
    assertThat(tails.p(0)).isEqualTo(1.0 / 1000);
    assertThat(tails.smallestP(0)).isEqualTo(1.0 / 1000);
    assertThat(tails.draws()).hasValue(999);
    assertThat(tails.exact()).isFalse();
  }

  /** The bound splits the tables just where their own p-values cross the level. */
  @ParameterizedTest
  @ValueSource(doubles = {0.001, 0.01, 0.05, 0.2, 0.9})
  void enumerateBound_any_level_agrees_with_the_p_of_every_table(double alpha) {
    int[] exposure = {3, 2, 4, 3, 0, 2, 3};
    Margins margins = Margins.ofOne(exposure, 5);
    HypergeometricNull tables = HypergeometricNull.of(margins);
    TableStatistic form = WeeklyForm.hermansRasson(margins.expected());
    double bound = tables.enumerateBound(alpha, form);
    Subsets subsets = new Subsets(exposure, 5);
    for (int i = 0; i < 6_000; i += 7) {
      int[] table = subsets.table(i);
      boolean significant = tables.enumerate(table, form).p(0) <= alpha;
      assertThat(HypergeometricNull.isBeyond(form.of(table), bound)).isEqualTo(significant);
    }
  }

  @Test
  void drawBound_agreesWithThePOfTheSameDraws() {
    Margins margins = Margins.ofOne(new int[] {12, 10, 9, 12, 8, 7, 6}, 20);
    HypergeometricNull tables = HypergeometricNull.of(margins);
    TableStatistic form = WeeklyForm.hermansRasson(margins.expected());
    Seed seed = new Seed(11);
    double bound = tables.drawBound(0.05, 999, seed, form);
    TableDraws others = new ShuffledDraws(margins, new Seed(12));
    int[] counts = new int[7];
    int significant = 0;
    for (int i = 0; i < 500; i++) {
      others.next(counts);
      boolean small = tables.draw(counts, Sampling.full(999), seed, form).p(0) <= 0.05;
      assertThat(HypergeometricNull.isBeyond(form.of(counts), bound)).isEqualTo(small);
      significant += small ? 1 : 0;
    }
    assertThat(significant).isBetween(8, 50);
    assertThat(tables.drawBound(0.05, 10, seed, form)).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void enumerate_countsThatDoNotFitTheMargins_isRefused() {
    HypergeometricNull tables = HypergeometricNull.of(Margins.ofOne(new int[] {3, 3}, 2));
    TableStatistic any = counts -> 0;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tables.enumerate(new int[] {1, 2}, any))
        .withMessage("observed must add up to 2 successes, but to 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tables.enumerate(new int[] {1, 1, 0}, any))
        .withMessage("observed must have 2 counts, but had 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tables.draw(new int[] {2, 2}, Sampling.full(9), new Seed(1), any))
        .withMessage("observed must add up to 2 successes, but to 4");
  }

  @Test
  void enumerate_tooManyTables_isRefused() {
    int[] exposure = new int[7];
    Arrays.fill(exposure, 100);
    int[] events = new int[7];
    Arrays.fill(events, 30);
    HypergeometricNull tables = HypergeometricNull.of(Margins.ofOne(exposure, 210));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tables.enumerate(events, counts -> 0))
        .withMessageStartingWith("tables must be at most 2e7, but were ");
  }

  @Test
  void enumerateBound_ofTooManyTables_isRefused() {
    int[] exposure = new int[7];
    Arrays.fill(exposure, 100);
    HypergeometricNull tables = HypergeometricNull.of(Margins.ofOne(exposure, 210));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tables.enumerateBound(0.05, counts -> 0))
        .withMessageStartingWith("tables must be at most 2e7, but were ");
  }

  @Test
  void sampling_ofNothing_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sampling.full(0))
        .withMessage("draws must be at least 1, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Sampling(9, 0))
        .withMessage("stopAfter must be at least 1, but was 0");
    assertThat(new Sampling(1, 1).isFixed()).isTrue();
  }

  /** Two values tie within 1e-9, of the greater of 1 and the value. */
  @Test
  void isBeyond_aBoundByLessThanATie_isNotBeyond() {
    assertThat(HypergeometricNull.isBeyond(1 + 0.9e-9, 1)).isFalse();
    assertThat(HypergeometricNull.isBeyond(1 + 1.1e-9, 1)).isTrue();
    assertThat(HypergeometricNull.isBeyond(1e6 + 0.9e-3, 1e6)).isFalse();
    assertThat(HypergeometricNull.isBeyond(1e6 + 1.1e-3, 1e6)).isTrue();
    assertThat(HypergeometricNull.isBeyond(1e-9, 0)).isFalse();
  }

  private static Offset<Double> relative(double value) {
    return within(1e-9 * Math.max(1, value));
  }

  private static void near(double drawn, double p, int draws) {
    double error = StrictMath.sqrt(p * (1 - p) / draws);
    assertThat(drawn).isCloseTo(p, within(5 * error + 2.0 / draws));
  }
}
