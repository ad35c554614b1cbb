// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

  // R: prop.test(x, n, correct = FALSE)$conf.int
  @ParameterizedTest
  @CsvSource({
    "0, 1, 0, 0.79345068562276255",
    "1, 1, 0.2065493143772375, 1",
    "1, 7, 0.025679624344743562, 0.51312782927431877",
    "3, 7, 0.1582198552514697, 0.74954163547234265",
    "12, 13, 0.66686049078900411, 0.98628957875744339",
    "0, 10, 0, 0.27753279986288915",
    "10, 10, 0.72246720013711085, 1",
    "50, 200, 0.195081680068175, 0.31434098312045833"
  })
  void interval_isWilsonsAsInR(int count, int of, double low, double high) {
    Share share = new Share(count, of);
    assertThat(share.low()).isCloseTo(low, within(1e-9));
    assertThat(share.high()).isCloseTo(high, within(1e-9));
    assertThat(share.value()).hasValue((double) count / of);
  }

  @Test
  void nothingOfNothing_isNoShareAndMayBeAny() {
    Share none = new Share(0, 0);
    assertThat(none.value()).isEmpty();
    assertThat(none.low()).isZero();
    assertThat(none.high()).isEqualTo(1);
  }

  @Property
  void interval_holdsTheShare_andIsMirroredByTheOthers(
      @ForAll @IntRange(max = 40) int a, @ForAll @IntRange(min = 1, max = 40) int n) {
    int count = Math.min(a, n);
    Share share = new Share(count, n);
    Share others = new Share(n - count, n);
    assertThat(share.low()).isLessThanOrEqualTo(share.value().orElseThrow());
    assertThat(share.high()).isGreaterThanOrEqualTo(share.value().orElseThrow());
    assertThat(share.low()).isCloseTo(1 - others.high(), within(1e-12));
  }

  @Test
  void words_areCountAndInterval() {
    assertThat(new Share(3, 7)).hasToString("3 of 7");
  }

  @Test
  void moreThanThereAre_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Share(4, 3))
        .withMessage("count must be 0 to 3, but was 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Share(-1, 3))
        .withMessage("count must be 0 to 3, but was -1");
  }
}
