// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NapTest {

  private static List<Double> values(String text) {
    return Arrays.stream(text.split(" ", -1)).map(Double::valueOf).toList();
  }

  private static List<Double> doubles(List<Integer> whole) {
    return whole.stream().map(Integer::doubleValue).toList();
  }

  // R, scan 0.67.1 (git 7e80cb9): nap(Grosche2011), nap(Tarlow2017), nap(exampleAB), and
  // nap(Parker2009), which takes the first two phases
  @ParameterizedTest
  @CsvSource({
    "3.39 2.09 1.46 3.23 3.06 2.83,"
        + " 2.44 1.86 2.17 2.59 3.92 4.14 3.31 2.69 4.27 4.66 3.2 4.98 4.42, 69.2307692307692, 78",
    "13 17.4 13 7.74 8.82 7.5 5.82,"
        + " 6.26 5.6 12.79 9.17 10.59 9.23 10.71 7.61 9.78 8.33 12 12.19 10.7 11.36 7.89 10.82"
        + " 11.56, 47.8991596638655, 119",
    "7.69 7.27 7.02 5.37 4.57 3.02 4.68 4.97 5.73 7.63 6.98 7.5,"
        + " 6.91 4.86 6.71 5.67 5 6.14 8.14 4.53, 44.7916666666667, 96",
    "9 6 11 5, 4 7 8 7 3 7 1, 28.5714285714286, 28",
    "1 2 3 4 5, 2 1 0 0 0, 8, 25",
    "33 25 17 25 14 13 14, 14 15 15 4 6 9 5 4 2 2 8 11 7, 8.79120879120879, 91",
    "0 0 0 0 0 0 0, 0 50 30 0 0 40 50 70 40 60 60 70 70 60 60 60, 90.625, 112",
    "54 53 56 58 52, 61 62 71 66 64 78 70 74 82 77 86 68 80 86 87, 100, 75",
    "41 59 56 51 52, 57 56 67 75 66 69 68 73 77 79 86 82 75 83 89, 96.6666666666667, 75",
    "55 58 53 50 52, 55 68 68 81 67 78 73 72 78 81 78 71 85 80 76, 98, 75"
  })
  void value_isThatOfThePeer(String earlier, String later, double percent, int pairs) {
    Nap nap = Nap.of(values(earlier), values(later));
    assertThat(nap.value() * 100).isCloseTo(percent, within(1e-9));
    assertThat(nap.pairs()).isEqualTo(pairs);
  }

  // R: V <- function(t) t*(1-t)*(1+((m+n)/2-1)*((1-t)/(2-t)+t/(1+t)))/(m*n) of Newcombe's method 5;
  // uniroot(function(t) (t-nap)^2 - qnorm(.975)^2*V(t), ...) below and above
  @ParameterizedTest
  @CsvSource({
    "20 20 26 25 22 23, 28 25 24 27 30 30 29, 0.597319360039, 0.985997689370",
    "9 6 11 5, 4 7 8 7 3 7 1, 0.0885351232646, 0.6391548613685",
    "54 53 56 58 52, 61 62 71 66 64 78 70 74 82 77 86 68 80 86 87, 0.745356866456, 1",
    "41 59 56 51 52, 57 56 67 75 66 69 68 73 77 79 86 82 75 83 89, 0.695108760065,"
        + " 0.996782683752"
  })
  void interval_endsWhereTheEquationOfNewcombeHasItsRoots(
      String earlier, String later, double low, double high) {
    Nap nap = Nap.of(values(earlier), values(later));
    assertThat(nap.low()).isCloseTo(low, within(1e-9));
    assertThat(nap.high()).isCloseTo(high, within(1e-9));
  }

  @Property(tries = 300)
  void exchangingThePhases_mirrorsValueAndInterval(
      @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 6) Integer> earlier,
      @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 6) Integer> later) {
    Nap nap = Nap.of(doubles(earlier), doubles(later));
    Nap exchanged = Nap.of(doubles(later), doubles(earlier));
    assertThat(exchanged.value()).isCloseTo(1 - nap.value(), within(1e-12));
    assertThat(exchanged.low()).isCloseTo(1 - nap.high(), within(1e-9));
    assertThat(exchanged.high()).isCloseTo(1 - nap.low(), within(1e-9));
    assertThat(nap.reversed().value()).isCloseTo(exchanged.value(), within(1e-12));
    assertThat(nap.reversed().low()).isCloseTo(exchanged.low(), within(1e-9));
    assertThat(nap.reversed().high()).isCloseTo(exchanged.high(), within(1e-9));
  }

  @Property(tries = 300)
  void interval_holdsTheValueAndStaysBetween0And1_andIsNarrowerForTwiceTheValues(
      @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 6) Integer> earlier,
      @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 6) Integer> later) {
    Nap nap = Nap.of(doubles(earlier), doubles(later));
    assertThat(nap.value()).isBetween(nap.low(), nap.high());
    assertThat(nap.low()).isBetween(0.0, 1.0);
    assertThat(nap.high()).isBetween(nap.low(), 1.0);
    Nap twice = Nap.of(twice(earlier), twice(later));
    assertThat(twice.value()).isCloseTo(nap.value(), within(1e-12));
    assertThat(twice.high() - twice.low()).isLessThan(nap.high() - nap.low());
  }

  private static List<Double> twice(List<Integer> values) {
    return Stream.concat(values.stream(), values.stream()).map(Integer::doubleValue).toList();
  }

  /** Exponential values, for which Newcombe's variance is exact, at .5 and at .8. */
  @ParameterizedTest
  @CsvSource({"1, 0.5", "4, 0.8"})
  void interval_coversTheTruthAboutAsOftenAsItSays(double ratio, double truth) {
    Random random = new Random(20260105);
    int covered = 0;
    int courses = 4000;
    for (int i = 0; i < courses; i++) {
      List<Double> earlier = random.doubles(8).boxed().map(u -> -Math.log1p(-u)).toList();
      List<Double> later = random.doubles(12).boxed().map(u -> -ratio * Math.log1p(-u)).toList();
      Nap nap = Nap.of(earlier, later);
      covered += nap.low() <= truth && truth <= nap.high() ? 1 : 0;
    }
    // standard error of the share .0034; the method is approximate
    assertThat(covered / (double) courses).isBetween(0.925, 0.975);
  }

  @Test
  void aPartWithoutValues_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Nap.of(List.of(), List.of(1.0)));
    assertThatIllegalArgumentException().isThrownBy(() -> Nap.of(List.of(1.0), List.of()));
  }
}
