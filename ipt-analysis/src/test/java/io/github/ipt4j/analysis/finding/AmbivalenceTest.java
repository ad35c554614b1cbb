// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmbivalenceTest {

  @Property
  void value_isSymmetricBoundedAndThreeTimesTheWeakerLessTheStrongerOverTwo(
      @ForAll @DoubleRange(max = 10) double a, @ForAll @DoubleRange(max = 10) double b) {
    double value = new Ambivalence(a, b).value();
    assertThat(value).isEqualTo(new Ambivalence(b, a).value()).isBetween(-5.0, 10.0);
    assertThat(value).isCloseTo((3 * Math.min(a, b) - Math.max(a, b)) / 2, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "10, 10, 10", "10, 0, -5", "6, 2, 0", "3, 1, 0", "5, 4, 3.5"})
  void value_is_that_worked_by_hand(double positivity, double negativity, double value) {
    assertThat(new Ambivalence(positivity, negativity).value()).isEqualTo(value);
  }

  @Test
  void value_fallsWithTheStrongerAndRisesWithTheWeakerFeeling() {
    assertThat(new Ambivalence(6, 4).value()).isLessThan(new Ambivalence(5, 4).value());
    assertThat(new Ambivalence(4, 6).value()).isLessThan(new Ambivalence(4, 5).value());
    assertThat(new Ambivalence(6, 5).value()).isGreaterThan(new Ambivalence(6, 4).value());
  }

  @Test
  void poles_outsideTheScale_areFaults() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Ambivalence(10.5, 0))
        .withMessage("positivity must be 0 to 10, but was 10.5");
    assertThatIllegalArgumentException().isThrownBy(() -> new Ambivalence(0, -1));
  }
}
