// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.junit.jupiter.api.Test;

class CircularFormTest {

  /** Counts on a circle of 2 to 62 cells, and what they expect: weights with the same sum. */
  @Provide
  Arbitrary<Tuple2<int[], double[]>> circles() {
    return Arbitraries.integers()
        .between(2, 62)
        .flatMap(
            cells ->
                Arbitraries.integers()
                    .between(0, 20)
                    .array(int[].class)
                    .ofSize(2 * cells)
                    .map(numbers -> circle(cells, numbers)));
  }

  private static Tuple2<int[], double[]> circle(int cells, int[] numbers) {
    int[] counts = new int[cells];
    double[] expected = new double[cells];
    double events = 0;
    double weights = 0;
    for (int i = 0; i < cells; i++) {
      counts[i] = numbers[i];
      expected[i] = numbers[cells + i] + 1;
      events += counts[i];
      weights += expected[i];
    }
    for (int i = 0; i < cells; i++) {
      expected[i] *= events / weights;
    }
    return Tuple.of(counts, expected);
  }

  /** The definition over pairs of cells: sum c_i c_j K(d_ij), K(d) = -d - 2.895 |sin d|. */
  @Property
  void hermansRasson_ofAnyCircle_isTheSumOfTheKernelOverPairsOfCells(
      @ForAll("circles") Tuple2<int[], double[]> circle) {
    int[] counts = circle.get1();
    double[] expected = circle.get2();
    int cells = counts.length;
    double sum = 0;
    for (int i = 0; i < cells; i++) {
      for (int j = 0; j < cells; j++) {
        int apart = Math.min(Math.abs(i - j), cells - Math.abs(i - j));
        double d = 2 * Math.PI * apart / cells;
        sum +=
            (counts[i] - expected[i])
                * (counts[j] - expected[j])
                * (-d - 2.895 * Math.abs(StrictMath.sin(d)));
      }
    }
    CircularForm form = CircularForm.hermansRasson(expected);
    assertThat(form.of(counts)).isCloseTo(sum, within(1e-8 * Math.max(1, sum)));
    assertThat(form.of(counts)).isGreaterThan(-1e-8);
    assertThat(byKernel(form, counts)).isCloseTo(form.of(counts), within(1e-8 * Math.max(1, sum)));
  }

  /** What an enumeration carries along. */
  private static double byKernel(CircularForm form, int[] counts) {
    double[][] kernel = form.kernel();
    double[] slope = form.gradientAtZero();
    double value = form.of(new int[counts.length]);
    for (int i = 0; i < counts.length; i++) {
      value += 2 * slope[i] * counts[i];
      for (int j = 0; j < counts.length; j++) {
        value += kernel[i][j] * counts[i] * counts[j];
      }
    }
    return value;
  }

  @Test
  void hermansRasson_ofSevenCells_isThatOfTheWeek() {
    double[] expected = {1, 2, 3, 4, 5, 6, 7};
    int[] counts = {7, 1, 2, 3, 4, 5, 6};
    assertThat(CircularForm.hermansRasson(expected)).isInstanceOf(WeeklyForm.class);
    assertThat(CircularForm.hermansRasson(expected).of(counts))
        .isEqualTo(WeeklyForm.hermansRasson(expected).of(counts));
  }

  @Test
  void hermansRasson_ofOneCell_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CircularForm.hermansRasson(new double[1]))
        .withMessage("expected must have at least 2 counts");
  }
}
