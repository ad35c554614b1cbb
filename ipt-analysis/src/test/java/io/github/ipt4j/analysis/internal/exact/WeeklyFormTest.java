// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WeeklyFormTest {

  /** numpy.fft.fft of the kernel row, over 7; Landler et al. give the kernel. */
  @Test
  void hermansRassonWeights_ofTheKernel_areThoseOfAFourierTransform() {
    double[] weights = WeeklyForm.hermansRassonWeights();
    assertThat(weights[0]).isCloseTo(0.7469966953044508, within(1e-12));
    assertThat(weights[1]).isCloseTo(0.6861778805879556, within(1e-12));
    assertThat(weights[2]).isCloseTo(0.242182463880535, within(1e-12));
  }

  /** The definition over pairs of days: sum c_i c_j K(d_ij). */
  @Property
  void of_anyCounts_isTheSumOfTheKernelOverPairsOfDays(
      @ForAll @Size(7) List<@IntRange(min = 0, max = 30) Integer> countsList) {
    int[] counts = countsList.stream().mapToInt(Integer::intValue).toArray();
    double[] expected = new double[7];
    Arrays.fill(expected, Arrays.stream(counts).sum() / 7.0);
    double sum = 0;
    double rayleigh = 0;
    for (int i = 0; i < 7; i++) {
      for (int j = 0; j < 7; j++) {
        double d = 2 * Math.PI * Math.min(Math.abs(i - j), 7 - Math.abs(i - j)) / 7;
        double product = (counts[i] - expected[i]) * (counts[j] - expected[j]);
        sum += product * (-d - 2.895 * Math.abs(StrictMath.sin(d)));
        rayleigh += product * StrictMath.cos(d);
      }
    }
    assertThat(WeeklyForm.hermansRasson(expected).of(counts))
        .isCloseTo(sum, within(1e-9 * Math.max(1, sum)));
    assertThat(WeeklyForm.rayleigh(expected).of(counts))
        .isCloseTo(rayleigh, within(1e-9 * Math.max(1, rayleigh)));
  }

  @Test
  void hermansRasson_ofAnotherWeek_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeeklyForm.hermansRasson(new double[6]))
        .withMessage("expected must have 7 counts");
  }
}
