// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.Printed;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Language;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.SymptomDiary;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeclaredCycleTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
  private static final DeclaredCycle SHIFTS = DeclaredCycle.of(9, MONDAY);

  /** Twelve shifts of nine days from a Monday: panic in most first nights, on day 3. */
  private static final String NIGHTS =
      "--5------ --5------ --5--5--- --------- --5------ --5------"
          + "--5------ --5------ ------5-- --5------ --5------ --5------";

  private static SymptomDiary panic(String days) {
    return SymptomDiary.ofDays(Symptom.of("panic"), MONDAY, days);
  }

  @Test
  void analyze_nightsOfAShift_namesTheDaysWithTheirCounts() {
    DeclaredCycleResult result = SHIFTS.analyze(panic(NIGHTS));
    assertThat(result.conclusion()).isEqualTo(Conclusion.SUPPORTED);
    assertThat(result.headline())
        .isEqualTo(
            "Panic keeps to day 3 of the cycle of 9 days that began on 2026-01-05: it began on"
                + " 10 of 12 such days and on 2 of 84 others (p < 0.001)");
    assertThat(result.foundWindow())
        .hasValueSatisfying(
            w -> {
              assertThat(w.from()).isEqualTo(3);
              assertThat(w.days()).isEqualTo(1);
            });
    assertThat(result.rate(3)).hasValue(10 / 12.0);
    assertThat(result.rate(4)).hasValue(0);
    assertThat(result.onsetCounts().exposure(4)).isEqualTo(2);
    assertThat(result.evidence()).hasSize(12);
    assertThat(result.table().rows()).hasSize(9 + 4);
    assertThat(result.caveats())
        .extracting(Caveat::text)
        .anyMatch(text -> text.startsWith("This holds for a cycle that was known beforehand"));
  }

  @Test
  void headline_ofAnAcheAtAnotherLevel_isInThePluralAndNamesIt() {
    SymptomDiary aches = SymptomDiary.ofDays(Symptom.HEADACHE, MONDAY, NIGHTS);
    assertThat(SHIFTS.withAlpha(.01).analyze(aches).headline())
        .startsWith("Headaches keep to day 3 of the cycle of 9 days that began on 2026-01-05: they")
        .endsWith("(p < 0.001 at a level of 0.0100)");
  }

  @Test
  void headline_inGerman_saysTheSame() {
    DeclaredCycleResult result = SHIFTS.analyze(panic(NIGHTS));
    assertThat(Printer.english().in(Language.GERMAN).sentence(result.clauses()))
        .startsWith("Panic fällt meist auf Tag 3 des Zyklus von 9 Tagen, der am 2026-01-05 begann");
  }

  @Test
  void analyze_daysWithoutOrder_rulesNoCycleOut() {
    DeclaredCycleResult result = SHIFTS.analyze(panic("5---".repeat(30)));
    assertThat(result.conclusion()).isEqualTo(Conclusion.NOT_SUPPORTED);
    assertThat(result.headline()).endsWith("that does not rule such a cycle out");
    assertThat(result.foundWindow()).isEmpty();
  }

  @Test
  void analyze_tooFewOnsetsAndCycles_saysWhatIsLacking() {
    DeclaredCycleResult result = SHIFTS.analyze(panic("-5--55-----5----"));
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.headline())
        .isEqualTo(
            "Too little to tell whether panic keeps to certain days of a cycle of 9 days: 3 onsets"
                + " (4 needed) and 1 full cycle (4 needed)");
    assertThat(result.p()).isEmpty();
    assertThat(result.pDays()).isEmpty();
    assertThat(result.counts().totalEvents()).isEqualTo(4);
  }

  @Test
  void analyze_fourFullCycles_areFromTheFirstToTheLastRecordedDay() {
    String days = "-5--5-5-5".repeat(4);
    assertThat(SHIFTS.analyze(panic(days)).shortfalls()).isEmpty();
    assertThat(SHIFTS.analyze(panic(days.substring(1))).shortfalls()).hasSize(1);
    assertThat(SHIFTS.analyze(panic(days.substring(1))).cycles()).isEqualTo(3);
  }

  @Test
  void analyze_everyDayAtRiskAnOnset_cannotTell() {
    DeclaredCycleResult result = SHIFTS.analyze(panic("5.".repeat(20)));
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.headline())
        .startsWith("These recorded days cannot tell whether panic keeps to certain days");
  }

  /** From 14 days on nobody knows whether an attack after a gap began on that day. */
  @Test
  void analyze_aDayAfterAGap_isAtRiskInShortCyclesOnly() {
    String days = "-5-.5----".repeat(20);
    DeclaredCycleResult shorter = DeclaredCycle.of(13, MONDAY).analyze(panic(days));
    DeclaredCycleResult longer = DeclaredCycle.of(14, MONDAY).analyze(panic(days));
    assertThat(shorter.onsetCounts().totalEvents()).isEqualTo(40);
    assertThat(shorter.leftOut()).isZero();
    assertThat(longer.onsetCounts().totalEvents()).isEqualTo(20);
    assertThat(longer.leftOut()).isEqualTo(21);
    assertThat(longer.caveats())
        .extracting(Caveat::text)
        .anyMatch(text -> text.startsWith("21 recorded days after a day that was not recorded"));
  }

  @Test
  void caveats_ofDaysThatWereNeverRecorded_nameThem() {
    String days = "-5---5-..".repeat(12) + "-------..".repeat(3);
    assertThat(SHIFTS.analyze(panic(days)).caveats())
        .extracting(Caveat::text)
        .anyMatch(text -> text.startsWith("Of days 8 and 9 of the cycle the diary says nothing"));
  }

  /** A9: symptom days are exact up to 32, 15, 10, 6 and 4 of them. */
  @Test
  void symptomDays_areExactWithinTheBounds() {
    int[][] bounds = {{5, 32}, {7, 15}, {9, 10}, {14, 6}, {28, 4}};
    for (int[] bound : bounds) {
      assertThat(isExact(bound[0], bound[1])).as("%s days", bound[0]).isTrue();
      assertThat(isExact(bound[0], bound[1] + 1)).as("%s days", bound[0]).isFalse();
    }
  }

  private static boolean isExact(int length, int symptomDays) {
    String days = "-" + "5--".repeat(symptomDays) + "-".repeat(150);
    return DeclaredCycle.of(length, MONDAY)
        .withDraws(99)
        .analyze(panic(days))
        .symptomDays()
        .orElseThrow()
        .exact();
  }

  /** Few onsets within weekday have few tables: they are seen, all of them. */
  @Test
  void onsets_withFewTablesWithinWeekday_areExact() {
    String days = "5------".repeat(4) + "-".repeat(40);
    DeclaredCycleResult result = SHIFTS.analyze(panic(days));
    assertThat(result.exact()).isTrue();
    assertThat(SHIFTS.withExactTables(0).analyze(panic(days)).exact()).isFalse();
    assertThat(SHIFTS.withExactTables(0).withDraws(99_999).analyze(panic(days)).p().orElseThrow())
        .isCloseTo(result.p().orElseThrow(), within(.007));
  }

  /** A rhythm of the week is none of two weeks: weekdays are strata. */
  @Test
  void analyze_everyFriday_isNoCycleOfFourteenDays() {
    String fridays = "----5--".repeat(30);
    DeclaredCycleResult result = DeclaredCycle.of(14, MONDAY).analyze(panic(fridays));
    assertThat(result.conclusion()).isNotEqualTo(Conclusion.SUPPORTED);
    assertThat(result.pDays().orElseThrow()).isLessThan(.001);
  }

  @Test
  void optionsOutOfRange_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SHIFTS.withDraws(98))
        .withMessage("draws must be at least 99, but was 98");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SHIFTS.withExactTables(-1))
        .withMessage("exactTables must be 0 to 20000000, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SHIFTS.withMinimumOnsets(0))
        .withMessage("minimumOnsets must be at least 1, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SHIFTS.withMinimumCycles(0))
        .withMessage("minimumCycles must be at least 1, but was 0");
  }

  /** Counted by hand in {@link #NIGHTS}; day 7 of the third shift follows on an attack. */
  @Test
  void theTable_holdsTheDaysOfTheCycleThoseFoundAndTheOthers() {
    List<List<String>> rows = Printed.rows(SHIFTS.analyze(panic(NIGHTS)).table());
    assertThat(rows.get(2).subList(1, 6)).containsExactly("12", "10", "12", "10", "0.83");
    assertThat(rows.get(3).subList(1, 6)).containsExactly("12", "0", "2", "0", "0.00");
    assertThat(rows.get(5).subList(1, 6)).containsExactly("12", "1", "12", "1", "0.08");
    assertThat(rows.get(6).subList(1, 6)).containsExactly("12", "1", "11", "1", "0.09");
    assertThat(rows.get(9).subList(1, 5)).containsExactly("108", "12", "96", "12");
    assertThat(rows.get(10).subList(1, 6)).containsExactly("12", "10", "12", "10", "0.83");
    assertThat(rows.get(11).subList(1, 6)).containsExactly("96", "2", "84", "2", "0.02");
    String none = rows.get(12).get(1);
    assertThat(rows.get(12).subList(1, 7)).containsOnly(none);
    assertThat(rows.get(12).get(7)).isNotEqualTo(none);
    assertThat(rows.subList(0, 9)).extracting(row -> row.get(7)).containsOnly(none);
    assertThat(rows.get(9).get(7)).isNotEqualTo(none);
  }

  /** Of a week the days with it are told, not those on which it began: 9 of 9 Mondays. */
  @Test
  void theTableOfAWeek_tellsOfSymptomDays() {
    DeclaredCycleResult week = DeclaredCycle.of(7, MONDAY).analyze(panic("55-----".repeat(9)));
    List<List<String>> rows = Printed.rows(week.table());
    assertThat(rows.get(0).subList(1, 6)).containsExactly("9", "9", "9", "9", "1.00");
    assertThat(rows.get(1).subList(1, 6)).containsExactly("9", "9", "0", "0", "1.00");
    assertThat(rows.get(2).subList(1, 6)).containsExactly("9", "0", "0", "0", "0.00");
    assertThat(rows.get(3).subList(1, 6)).containsExactly("9", "0", "9", "0", "0.00");
    assertThat(week.level()).hasValue(0.05);
  }

  @Test
  void theTableOfTooFewOnsets_holdsCountsAlone() {
    List<List<String>> rows = Printed.rows(SHIFTS.analyze(panic("5--------".repeat(2))).table());
    String none = rows.get(0).get(7);
    assertThat(rows.get(0).subList(1, 7)).containsExactly("2", "2", "2", "2", none, none);
  }

  @Test
  void optionsAtTheirLimits_areTaken() {
    assertThat(SHIFTS.withDraws(99).withMinimumOnsets(1).withMinimumCycles(1).draws())
        .isEqualTo(99);
    assertThatIllegalArgumentException().isThrownBy(() -> SHIFTS.withAlpha(0));
  }
}
