// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FalseDiscoveryRateTest {

  /** In R 4.2.2: p.adjust(c(.001, .008, .012, .02, .04, .2, .5, .03), "BH"). */
  @Test
  void adjusted_isThatOfR() {
    assertThat(FalseDiscoveryRate.adjusted(0.001, 0.008, 0.012, 0.02, 0.04, 0.2, 0.5, 0.03))
        .containsExactly(
            new double[] {
              0.008, 0.032, 0.032, 0.04, 0.0533333333333333, 0.228571428571429, 0.5, 0.048
            },
            within(1e-12));
    assertThat(FalseDiscoveryRate.adjusted()).isEmpty();
  }

  @Test
  void aNumberThatIsNoProbability_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FalseDiscoveryRate.adjusted(0.5, 1.5))
        .withMessage("p must be in [0, 1], but one was 1.5");
  }
}
