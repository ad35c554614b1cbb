// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CorrelatedMeanTest {

  /**
   * In Python with numpy 1.24: V = [[4,1,.5],[1,3,.2],[.5,.2,2]], w = numpy.linalg.solve(V,
   * [1,1,1]), w @ [1,2,4] / w.sum(), 1 / w.sum().
   */
  @Test
  void mean_isThatOfNumpy() {
    CorrelatedMean mean =
        CorrelatedMean.of(
            new double[] {1, 2, 4}, new double[][] {{4, 1, 0.5}, {1, 3, 0.2}, {0.5, 0.2, 2}});
    assertThat(mean.value()).isCloseTo(2.9057029926595144, within(1e-12));
    assertThat(mean.variance()).isCloseTo(1.20214568040655, within(1e-12));
  }

  @Test
  void one_isItself_andIndependentOnesAreWeightedByTheirVariance() {
    assertThat(CorrelatedMean.of(new double[] {3}, new double[][] {{4}}))
        .isEqualTo(new CorrelatedMean(3, 4));
    CorrelatedMean two = CorrelatedMean.of(new double[] {3, 6}, new double[][] {{1, 0}, {0, 2}});
    assertThat(two.value()).isCloseTo(4, within(1e-12));
    assertThat(two.variance()).isCloseTo(2 / 3.0, within(1e-12));
  }
}
