// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MarginsTest {

  /** Tables as counted by numpy beside the reference p-values; C(N + 6, 6) without bounds. */
  @Test
  void tables_ofReferenceDiaries_areCounted() {
    assertThat(Margins.ofOne(new int[] {12, 10, 9, 12, 8, 7, 6}, 11).tables()).isEqualTo(12_046);
    assertThat(Margins.ofOne(new int[] {14, 14, 11, 13, 9, 8, 9}, 6).tables()).isEqualTo(924);
    assertThat(Margins.ofOne(new int[] {16, 16, 16, 16, 16, 16, 16}, 14).tables())
        .isEqualTo(38_760);
  }

  @Test
  void of_severalStrata_addsUp() {
    Margins margins = Margins.of(new int[][] {{2, 2}, {1, 3}, {0, 0}}, new int[] {2, 1, 0});
    assertThat(margins.strata()).isEqualTo(3);
    assertThat(margins.cells()).isEqualTo(2);
    assertThat(margins.tables()).isEqualTo(3 * 2);
    assertThat(margins.totalSuccesses()).isEqualTo(3);
    assertThat(margins.successes(1)).isEqualTo(1);
    assertThat(margins.exposure(1)).isEqualTo(4);
    assertThat(margins.exposure(1, 1)).isEqualTo(3);
    assertThat(margins.expected()).containsExactly(1.25, 1.75);
  }

  @Test
  void of_wrongCounts_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Margins.ofOne(new int[] {2, 2}, 5))
        .withMessage("successes must be 0 to the exposure 4, but was 5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Margins.ofOne(new int[] {2, 2}, -1))
        .withMessage("successes must be 0 to the exposure 4, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Margins.ofOne(new int[] {2}, 1))
        .withMessage("a stratum must have at least 2 cells, but had 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Margins.ofOne(new int[] {2, -1}, 1))
        .withMessage("exposure must not be negative, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Margins.of(new int[][] {{1, 1}, {1, 1, 1}}, new int[] {1, 1}))
        .withMessage("each stratum must have 2 cells, but one had 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Margins.of(new int[][] {{1, 1}}, new int[] {1, 1}))
        .withMessage("successes must have one count for each of 1 strata, but had 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Margins.of(new int[][] {}, new int[] {}))
        .withMessage("exposure must have a stratum");
  }
}
