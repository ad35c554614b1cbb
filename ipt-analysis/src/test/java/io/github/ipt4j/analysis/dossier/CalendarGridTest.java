// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ipt4j.analysis.periodicity.Cycle;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.SymptomDiary;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CalendarGridTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 1, 7);

  @Test
  void aDiary_isDrawnWeekByWeekFromMonday() {
    SymptomDiary diary = SymptomDiary.ofDays(Symptom.HEADACHE, WEDNESDAY, "--6-. -.-");
    GridMark visits =
        GridMark.builder().letter('V').meaning("visit").addDays(LocalDate.of(2026, 1, 9)).build();
    assertThat(CalendarGrid.of(diary).withMarks(visits))
        .hasToString(
            """
            week of       Mon    Tue    Wed    Thu    Fri    Sat    Sun
            2026-01-05    .      .      -      -      #V     -      .
            2026-01-12    -      .      -      .      .      .      .
            # headache, - free of it, . not recorded; V visit\
            """);
  }

  @Test
  void aLongDiary_isCutToItsLastWeeks() {
    SymptomDiary diary = SymptomDiary.ofDays(Symptom.HEADACHE, WEDNESDAY, "-".repeat(30 * 7));
    assertThat(CalendarGrid.of(diary).withWeeks(4).toString().lines()).hasSize(4 + 2);
  }

  @Test
  void nothingRecorded_isSaid() {
    SymptomDiary diary = SymptomDiary.builder(Symptom.HEADACHE).build();
    assertThat(CalendarGrid.of(diary)).hasToString("No day was recorded.");
  }

  @Test
  void noWeek_isRejected() {
    SymptomDiary diary = SymptomDiary.builder(Symptom.HEADACHE).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CalendarGrid.of(diary).withWeeks(0))
        .withMessage("weeks must be at least 1, but was 0");
  }

  /**
   * Counted by hand: 7 January is day 3 of a cycle that begins on the 5th; day 1 comes on the 14th.
   */
  @Test
  void withACycle_aRowIsOneRoundOfIt() {
    SymptomDiary diary = SymptomDiary.ofDays(Symptom.HEADACHE, WEDNESDAY, "--6-. -.-");
    GridMark nights =
        GridMark.builder().letter('N').meaning("night").addDays(LocalDate.of(2026, 1, 9)).build();
    assertThat(
            CalendarGrid.of(diary)
                .withMarks(nights)
                .withCycle(new Cycle(9, LocalDate.of(2026, 1, 5))))
        .hasToString(
            """
            from          1      2      3      4      5      6      7      8      9
            2026-01-05    .      .      -      -      #N     -      .      -      .
            2026-01-14    -      .      .      .      .      .      .      .      .
            # headache, - free of it, . not recorded; N night\
            """);
  }

  @Test
  void anAnchorLaterThanTheDiary_countsBackwards() {
    SymptomDiary diary = SymptomDiary.ofDays(Symptom.HEADACHE, WEDNESDAY, "-".repeat(20));
    CalendarGrid grid = CalendarGrid.of(diary).withCycle(new Cycle(5, LocalDate.of(2026, 6, 1)));
    // 1 June is 145 days after 7 January, 29 rounds of five
    assertThat(grid.range().orElseThrow())
        .isEqualTo(new DateRange(WEDNESDAY, WEDNESDAY.plusDays(20)));
    assertThat(grid.withWeeks(2).range().orElseThrow())
        .isEqualTo(new DateRange(WEDNESDAY.plusDays(10), WEDNESDAY.plusDays(20)));
  }

  @Test
  void ofALongCycle_theLettersAreLeftOut() {
    SymptomDiary diary = SymptomDiary.ofDays(Symptom.HEADACHE, WEDNESDAY, "6".repeat(56));
    GridMark nights = GridMark.builder().letter('N').meaning("night").addDays(WEDNESDAY).build();
    assertThat(
            CalendarGrid.of(diary).withMarks(nights).withCycle(new Cycle(28, WEDNESDAY)).toString())
        .doesNotContain("N", "night");
  }

  @Property(tries = 61)
  void anyCycle_isDrawnWithinAPageAndHoldsEveryDay(
      @ForAll @IntRange(min = 2, max = Cycle.LONGEST) int days,
      @ForAll @IntRange(max = 99) int at) {
    SymptomDiary diary = SymptomDiary.ofDays(Symptom.HEADACHE, WEDNESDAY, "6--.".repeat(30));
    String grid =
        CalendarGrid.of(diary)
            .withWeeks(60)
            .withCycle(new Cycle(days, WEDNESDAY.minusDays(at)))
            .toString();
    assertThat(grid.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    String drawn = grid.substring(0, grid.indexOf("# headache"));
    assertThat(drawn.chars().filter(c -> c == '#').count()).isEqualTo(30);
  }
}
