// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {

  // R: poisson.test(x, T)$conf.int
  @ParameterizedTest
  @CsvSource({
    "0, 13, 0, 0, 0.28375995800876425",
    "1, 13, 0.076923076923076927, 0.0019475236910992228, 0.42858795314914605",
    "20, 13, 1.5384615384615385, 0.93973227580030338, 2.3760290694365072",
    "2, 4.5, 0.44444444444444442, 0.053824284120881111, 1.6054861483831018",
    "100, 52, 1.9230769230769231, 1.56469213944083, 2.3389768037005072"
  })
  void interval_isGarwoodsAsInR(int count, double exposure, double rate, double low, double high) {
    Rate found = new Rate(count, exposure);
    assertThat(found.value()).isCloseTo(rate, within(1e-12));
    assertThat(found.low()).isCloseTo(low, within(1e-10));
    assertThat(found.high()).isCloseTo(high, within(1e-10));
  }

  @Test
  void nothingToDivideBy_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Rate(1, 0))
        .withMessage("exposure must be above 0 and finite, but was 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Rate(1, Double.POSITIVE_INFINITY))
        .withMessage("exposure must be above 0 and finite, but was Infinity");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Rate(-1, 1))
        .withMessage("count must be at least 0, but was -1");
  }
}
