// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantilesTest {

  // scipy 1.17.1: stats.t.ppf([.95, .975], 5), stats.t.ppf(.95, 8.5); the first two stand as 2.015
  // and 2.571 in every printed table.
  @ParameterizedTest
  @CsvSource({
    "5, 0.95, 2.0150483733330233",
    "5, 0.975, 2.5705818356363146",
    "8.5, 0.95, 1.8454660947452957",
    "1, 0.975, 12.706204736174694"
  })
  void student_gives_the_quantiles_of_scipy(double degrees, double p, double quantile) {
    assertThat(Quantiles.student(degrees, p)).isCloseTo(quantile, within(1e-10));
    assertThat(Quantiles.student(degrees, 1 - p)).isCloseTo(-quantile, within(1e-10));
  }

  // scipy 1.17.1: stats.chi2.ppf([.05, .95], 2), stats.chi2.ppf([.05, .95], 7.3)
  @ParameterizedTest
  @CsvSource({
    "2, 0.05, 0.1025865887751011",
    "2, 0.95, 5.991464547107979",
    "7.3, 0.05, 2.3337561001149365",
    "7.3, 0.95, 14.502546139547098"
  })
  void chi_squared_gives_the_quantiles_of_scipy(double degrees, double p, double quantile) {
    assertThat(Quantiles.chiSquared(degrees, p)).isCloseTo(quantile, within(1e-10));
  }

  // scipy 1.17.1: 2 * stats.t.sf(2.0, 7.5)
  @Test
  void twoSidedP_isThatOfScipyWhateverTheSign() {
    assertThat(Quantiles.studentTwoSided(2, 7.5)).isCloseTo(0.08289699529816631, within(1e-13));
    assertThat(Quantiles.studentTwoSided(-2, 7.5)).isCloseTo(0.08289699529816631, within(1e-13));
    assertThat(Quantiles.studentTwoSided(0, 3)).isEqualTo(1);
  }

  @Property
  void chiSquared_ofTwoDegrees_isExponential(
      @ForAll @DoubleRange(min = 0.001, max = 0.999) @Scale(3) double p) {
    assertThat(Quantiles.chiSquared(2, p)).isCloseTo(-2 * Math.log1p(-p), within(1e-12));
  }

  @Property
  void student_ofOneDegree_isCauchy(
      @ForAll @DoubleRange(min = 0.001, max = 0.999) @Scale(3) double p) {
    double cauchy = Math.tan(Math.PI * (p - 0.5));
    assertThat(Quantiles.student(1, p)).isCloseTo(cauchy, within(1e-11 * (1 + Math.abs(cauchy))));
  }
}
