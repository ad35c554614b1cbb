// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectedTauTest {

  private static final int LATER = 100;

  private static List<WeekRate> weeks(long first, List<Double> values) {
    return IntStream.range(0, values.size())
        .mapToObj(i -> new WeekRate(first + i, values.get(i)))
        .toList();
  }

  private static List<Double> values(String text) {
    return Arrays.stream(text.split(" ", -1)).map(Double::valueOf).toList();
  }

  /** The tau of weeks that follow each other without a gap. */
  private static Optional<CorrectedTau> tau(List<Double> before, List<Double> after) {
    return CorrectedTau.of(weeks(LATER, before), weeks(LATER + before.size(), after));
  }

  private static Optional<CorrectedTau> tau(String before, String after) {
    return tau(values(before), values(after));
  }

  /**
   * The baseline falls by 1 a week through a pause of ten weeks, and so do the weeks after it: no
   * effect. By the number of the row they would have fallen by less than the line foretells.
   */
  @Test
  void aPauseInTheBaseline_lastsAsLongAsItDid() {
    List<WeekRate> before = new ArrayList<>();
    for (int week : new int[] {0, 1, 2, 13, 14, 15}) {
      before.add(new WeekRate(week, 40 - week));
    }
    List<WeekRate> onTheLine =
        List.of(new WeekRate(16, 24), new WeekRate(17, 23), new WeekRate(30, 10));
    assertThat(CorrectedTau.of(before, onTheLine)).isEmpty();
    // by hand: three of three later weeks lie above the line by 1, and all 18 pairs are concordant;
    // of the 36 pairs the 18 within a part are tied, so that tau-b is 18 / sqrt(18 * 18)
    List<WeekRate> above =
        onTheLine.stream().map(r -> new WeekRate(r.week(), r.value() + 1)).toList();
    CorrectedTau found = CorrectedTau.of(before, above).orElseThrow();
    assertThat(found.isCorrected()).isTrue();
    assertThat(found.tau()).isCloseTo(1, within(1e-12));
  }

  // R, a and b being the phases and m, n their lengths:
  // cor(c(a, b), rep(0:1, c(m, n)), method = "kendall")
  @ParameterizedTest
  @CsvSource({
    "20 20 26 25 22 23, 28 25 24 27 30 30 29, 0.623609564462",
    "9 6 11 5, 4 7 8 7 3 7 1, -0.3144854510166",
    "3.39 2.09 1.46 3.23 3.06 2.83,"
        + " 2.44 1.86 2.17 2.59 3.92 4.14 3.31 2.69 4.27 4.66 3.2 4.98 4.42, 0.259762166733",
    "41 59 56 51 52, 57 56 67 75 66 69 68 73 77 79 86 82 75 83 89, 0.589506344747",
    "55 58 53 50 52, 55 68 68 81 67 78 73 72 78 81 78 71 85 80 76, 0.612904702146"
  })
  void withoutATrendOfTheBaseline_itIsKendallsTau(String before, String after, double tau) {
    CorrectedTau found = tau(before, after).orElseThrow();
    assertThat(found.isCorrected()).isFalse();
    assertThat(found.tau()).isCloseTo(tau, within(1e-9));
  }

  // R: ij <- combn(m, 2); s <- median((a[ij[2,]] - a[ij[1,]]) / (ij[2,] - ij[1,]));
  // cor(round(c(a, b) - s * seq_len(m + n), 9), rep(0:1, c(m, n)), method = "kendall")
  // on examples b and c of Tarlow 2017 and case Georg of Grosche 2011, whose baselines have a
  // trend with p < .05 in scan 0.67.1 as well
  @ParameterizedTest
  @CsvSource({
    "1 2 3 4 5, 2 1 0 0 0, -0.845154254729",
    "33 25 17 25 14 13 14, 14 15 15 4 6 9 5 4 2 2 8 11 7, 0.689923614353",
    "13 17.4 13 7.74 8.82 7.5 5.82,"
        + " 6.26 5.6 12.79 9.17 10.59 9.23 10.71 7.61 9.78 8.33 12 12.19 10.7 11.36 7.89 10.82"
        + " 11.56, 0.635708491746"
  })
  void aTrendOfTheBaseline_isTakenOut(String before, String after, double tau) {
    CorrectedTau found = tau(before, after).orElseThrow();
    assertThat(found.isCorrected()).isTrue();
    assertThat(found.tau()).isCloseTo(tau, within(1e-9));
  }

  /**
   * SingleCaseES, test-tarlow-2017.R: 1 to 5 before and 6 to 10 after has no effect. Here all
   * residuals are tied and the correlation is undefined.
   */
  @Property(tries = 200)
  void aTrendThatGoesOnAsItWas_isNoEffect(
      @ForAll @IntRange(min = 5, max = 9) int before,
      @ForAll @IntRange(min = 1, max = 9) int after,
      @ForAll @IntRange(min = 1, max = 40) int step,
      @ForAll @IntRange(min = 1, max = 7) int divisor) {
    List<Double> rates = new ArrayList<>();
    for (int i = 0; i < before + after; i++) {
      rates.add((500 - i * step) / (double) divisor);
    }
    assertThat(tau(rates.subList(0, before), rates.subList(before, rates.size()))).isEmpty();
  }

  @Property(tries = 200)
  void turningTheValuesRound_turnsTheSign(
      @ForAll @Size(min = 2, max = 9) List<@IntRange(max = 9) Integer> before,
      @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 9) Integer> after) {
    List<Double> one = before.stream().map(Integer::doubleValue).toList();
    List<Double> two = after.stream().map(Integer::doubleValue).toList();
    CorrectedTau found = tau(one, two).orElse(new CorrectedTau(0, false));
    CorrectedTau turned =
        tau(one.stream().map(v -> 9 - v).toList(), two.stream().map(v -> 9 - v).toList())
            .orElse(new CorrectedTau(0, false));
    assertThat(turned.tau()).isCloseTo(-found.tau(), within(1e-12));
    assertThat(turned.isCorrected()).isEqualTo(found.isCorrected());
    assertThat(found.tau()).isBetween(-1.0, 1.0);
  }

  @Test
  void tooLittle_hasNone() {
    assertThat(tau(List.of(1.0), List.of(2.0))).isEmpty();
    assertThat(tau(List.of(1.0, 2.0), List.of())).isEmpty();
  }
}
