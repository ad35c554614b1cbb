// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ExactSumTest {

  @Provide
  Arbitrary<List<Double>> numbers() {
    Arbitrary<Double> tenths = Arbitraries.integers().between(-200, 200).map(i -> i / 10.0);
    Arbitrary<Double> wide =
        Arbitraries.integers()
            .between(-60, 60)
            .flatMap(e -> Arbitraries.doubles().between(-1, 1).map(d -> Math.scalb(d, e)));
    return Arbitraries.oneOf(tenths, wide).list().ofMaxSize(60);
  }

  /** BigDecimal adds doubles without an error and rounds once, to the nearest and then to even. */
  @Property(tries = 500)
  void of_anyNumbers_isTheDoubleNearestToTheirSum(@ForAll("numbers") List<Double> numbers) {
    BigDecimal exact =
        numbers.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(ExactSum.of(numbers)).isEqualTo(exact.doubleValue());
  }

  @Property(tries = 300)
  void of_numbersInAnotherOrder_isTheSameToTheBit(
      @ForAll("numbers") List<Double> numbers, @ForAll long seed) {
    List<Double> shuffled = new ArrayList<>(numbers);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(ExactSum.of(shuffled)).isEqualTo(ExactSum.of(numbers));
    assertThat(ExactSum.mean(shuffled)).isEqualTo(ExactSum.mean(numbers));
  }

  /** 1 + 2^-53 lies half way between 1 and the next double; a whit more belongs to the next. */
  @Test
  void of_aSumJustBesideHalfWay_isRoundedToItsOwnSide() {
    double half = Math.scalb(1.0, -53);
    double whit = Math.scalb(1.0, -110);
    assertThat(ExactSum.of(List.of(1.0, half))).isEqualTo(1);
    assertThat(ExactSum.of(List.of(1.0, half, whit))).isEqualTo(Math.nextUp(1.0));
    assertThat(ExactSum.of(List.of(whit, half, 1.0))).isEqualTo(Math.nextUp(1.0));
    assertThat(ExactSum.of(List.of(1.0, half, -whit))).isEqualTo(1);
  }

  @Test
  void mean_ofEqualNumbers_isTheirValue() {
    assertThat(ExactSum.mean(List.of(0.1, 0.1, 0.1))).hasValue(0.1);
    assertThat(ExactSum.mean(List.of())).isEmpty();
    assertThat(ExactSum.of(List.of())).isZero();
  }

  @Test
  void add_ofWhatIsNoNumber_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ExactSum().add(Double.NaN))
        .withMessage("number must be finite, but was NaN");
  }
}
