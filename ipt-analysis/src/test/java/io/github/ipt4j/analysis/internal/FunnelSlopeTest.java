// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FunnelSlopeTest {

  /** In R 4.2.2 with metafor 3.8.1: {@code regtest(rma(yi, vi, data=dat), model="lm")}. */
  @Test
  void slope_isThatOfMetafor() {
    FunnelSlope slope = FunnelSlope.of(BcgTrials.EFFECTS, BcgTrials.VARIANCES);
    assertThat(slope.slope()).isCloseTo(-2.1120421208933, within(1e-9));
    assertThat(slope.t()).isCloseTo(-1.40128200228933, within(1e-9));
    assertThat(slope.p()).isCloseTo(0.188706995081979, within(1e-9));
  }

  @Test
  void twoEffects_haveNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FunnelSlope.of(new double[] {1, 2}, new double[] {1, 2}))
        .withMessage("effects must be at least 3, but were 2");
  }
}
