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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScanStatisticTest {

  @ParameterizedTest
  @MethodSource("io.github.ipt4j.analysis.internal.exact.WeekdayFigures#all")
  void best_referenceTables_giveTheReferenceWindow(WeekdayFigures figures) {
    int total = Arrays.stream(figures.events()).sum();
    ScanStatistic scan = new ScanStatistic(Margins.ofOne(figures.exposure(), total));
    ScanStatistic.Window best = scan.best(figures.events());
    assertThat(best.ratio()).isCloseTo(figures.scan(), within(1e-9));
    if (figures.windowFrom() != WeekdayFigures.NONE) {
      assertThat(best.from()).isEqualTo(figures.windowFrom());
      assertThat(best.length()).isEqualTo(figures.windowDays());
    }
  }

  @Property
  void of_anyCounts_isTheGreatestRatioByTheFormula(
      @ForAll @Size(7) List<@IntRange(min = 0, max = 9) Integer> eventsList,
      @ForAll @Size(7) List<@IntRange(min = 0, max = 9) Integer> freeList) {
    int[] events = eventsList.stream().mapToInt(Integer::intValue).toArray();
    int[] free = freeList.stream().mapToInt(Integer::intValue).toArray();
    int[] exposure = new int[7];
    Arrays.setAll(exposure, i -> events[i] + free[i]);
    double total = Arrays.stream(events).sum();
    double units = Arrays.stream(exposure).sum();
    double greatest = 0;
    for (int from = 0; from < 7; from++) {
      double n = 0;
      double e = 0;
      for (int i = from; i < from + 3; i++) {
        n += events[i % 7];
        e += exposure[i % 7] * total / units;
        if (n > e + 1e-9) {
          double rest = total - n;
          double outside = rest == 0 ? 0 : rest * StrictMath.log(rest / (total - e));
          greatest = Math.max(greatest, n * StrictMath.log(n / e) + outside);
        }
      }
    }
    ScanStatistic scan = new ScanStatistic(Margins.ofOne(exposure, (int) total));
    assertThat(scan.of(events)).isCloseTo(greatest, within(1e-9));
    assertThat(scan.best(events).ratio()).isCloseTo(greatest, within(1e-9));
  }

  @Test
  void best_ofEqualWindows_isTheShortestAndFirst() {
    ScanStatistic scan = new ScanStatistic(Margins.ofOne(new int[] {0, 5, 0, 5, 5, 0, 5}, 10));
    assertThat(scan.best(new int[] {0, 5, 0, 0, 5, 0, 0}))
        .isEqualTo(new ScanStatistic.Window(1, 1, scan.of(new int[] {0, 5, 0, 0, 5, 0, 0})));
  }

  @Test
  void fisherFreemanHalton_ofSeveralStrata_isRefused() {
    Margins margins = Margins.of(new int[][] {{1, 1}, {1, 1}}, new int[] {1, 1});
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FisherFreemanHalton(margins))
        .withMessage("margins must have one stratum, but had 2");
  }
}
