// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CycleTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

  @Test
  void dayOf_beforeAndAfterTheAnchor_countsFromOneRoundAndRound() {
    Cycle shifts = new Cycle(9, MONDAY);
    assertThat(shifts.dayOf(MONDAY)).isEqualTo(1);
    assertThat(shifts.dayOf(LocalDate.of(2026, 1, 13))).isEqualTo(9);
    assertThat(shifts.dayOf(LocalDate.of(2026, 1, 14))).isEqualTo(1);
    assertThat(shifts.dayOf(LocalDate.of(2026, 1, 4))).isEqualTo(9);
    assertThat(shifts.dayOf(LocalDate.of(2024, 2, 29))).isEqualTo(9); // 75 x 9 + 1 days before
  }

  @Property
  void dayOf_soManyDaysLater_isPlusSoMany(
      @ForAll @IntRange(min = 2, max = 62) int days,
      @ForAll @IntRange(min = -1000, max = 1000) int from,
      @ForAll @IntRange(min = -1000, max = 1000) int later) {
    Cycle cycle = new Cycle(days, MONDAY);
    int day = cycle.dayOf(MONDAY.plusDays(from));
    assertThat(cycle.dayOf(MONDAY.plusDays(from + later))).isEqualTo(cycle.plus(day, later));
  }

  @Test
  void lengths_ofOneDayOrOfMoreThanTwoMonths_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Cycle(1, MONDAY))
        .withMessage("days must be 2 to 62, but was 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Cycle(63, MONDAY))
        .withMessage("days must be 2 to 62, but was 63");
  }
}
