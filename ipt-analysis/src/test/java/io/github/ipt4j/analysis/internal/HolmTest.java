// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HolmTest {

  /** R 4.2.2: p.adjust(c(0.01, 0.02, 0.03, 0.04), "holm") is 0.04 0.06 0.06 0.06. */
  @Test
  void fourTests_ofWhichOneSurvives_asInR() {
    double[] levels = Holm.levels(new double[] {0.01, 0.02, 0.03, 0.04}, 0.05);
    assertThat(levels).containsExactly(0.05 / 4, 0.05 / 3, 0.05 / 3, 0.05 / 3);
  }

  @Property
  void aTestIsRejected_ifAndOnlyIfItsAdjustedPIsAtMostAlpha(
      @ForAll @Size(max = 12) double @DoubleRange(min = 0, max = 0.2) [] p) {
    double[] levels = Holm.levels(p, 0.05);
    for (int i = 0; i < p.length; i++) {
      assertThat(p[i] <= levels[i]).isEqualTo(adjusted(p, i) <= 0.05);
    }
  }

  /** The definition: the largest of (m - r + 1) p(r) over the p-values up to this one. */
  private static double adjusted(double[] p, int index) {
    double largest = 0;
    for (double q : p) {
      if (q <= p[index]) {
        long smaller = Arrays.stream(p).filter(x -> x < q).count();
        largest = Math.max(largest, (p.length - smaller) * q);
      }
    }
    return largest;
  }

  /** In R: p.adjust(p, "holm"). */
  @Test
  void adjusted_isThatOfR() {
    double[] p = {0.001, 0.008, 0.012, 0.02, 0.04, 0.2, 0.5, 0.03};
    assertThat(Holm.adjusted(p))
        .containsExactly(
            new double[] {0.008, 0.056, 0.072, 0.1, 0.12, 0.4, 0.5, 0.12}, within(1e-12));
    assertThat(Holm.adjusted(new double[0])).isEmpty();
  }

  @Property
  void adjusted_isAtMostAlphaJustWhereTheLevelsSaySo(
      @ForAll @Size(max = 8) List<@DoubleRange(min = 0, max = 1) Double> values) {
    double[] p = values.stream().mapToDouble(Double::doubleValue).toArray();
    double[] levels = Holm.levels(p, 0.05);
    double[] adjusted = Holm.adjusted(p);
    for (int i = 0; i < p.length; i++) {
      assertThat(adjusted[i] <= 0.05).isEqualTo(p[i] <= levels[i]);
    }
  }
}
