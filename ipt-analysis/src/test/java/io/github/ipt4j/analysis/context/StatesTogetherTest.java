// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static io.github.ipt4j.analysis.context.DayStateContrastTest.states;
import static io.github.ipt4j.analysis.context.ExposedDiaries.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.Printed;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomKind;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.diary.SymptomDiary;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class StatesTogetherTest {
  private static final StatesTogether TOGETHER = StatesTogether.of("night shift", "sister stays");

  private static ExposedDiary exposed(String days, String shift, String sister) {
    return ExposedDiary.of(
        SymptomDiary.ofDays(new Symptom("panic attack", SymptomKind.MOOD), MONDAY, days),
        states("night shift", MONDAY, shift),
        states("sister stays", MONDAY, sister));
  }

  /**
   * Nights of the shift with their panic: four before, of them 2; then with the sister 0 of 3, then
   * without her 1 of 2. Counted by hand.
   */
  @Test
  void nights_areCountedWithTheSisterWithoutAndBefore() {
    ExposedDiary mother =
        exposed(
            "5--5----" + "------" + "--5---",
            "N-NN-N--" + "N-N-N-" + "N-N---",
            "........" + "SSSSSS" + "------");
    LocalDate since = MONDAY.plusDays(8);
    StatesTogetherResult result = TOGETHER.withSince(since).analyze(mother);
    assertThat(result.onsetsWith()).isEqualTo(new FourCounts(0, 3, 0, 3));
    assertThat(result.onsetsWithout()).isEqualTo(new FourCounts(1, 1, 0, 3));
    assertThat(result.onsetsBefore()).contains(new FourCounts(2, 2, 0, 2));
    assertThat(result.daysBefore()).contains(new FourCounts(2, 2, 0, 4));
    assertThat(result.conclusion()).isEqualTo(Conclusion.DESCRIBED);
    assertThat(result.headline())
        .isEqualTo(
            "On days with \"night shift\" panic attack was there on 0 of 3 with \"sister stays\""
                + " and on 1 of 2 without; before 2024-01-09 on 2 of 4 (counted, not tested); on days without \"night"
                + " shift\" it was there on 0 of 3 with \"sister stays\" and on 0 of 4 without;"
                + " before on 0 of 4");
    assertThat(result.caveats())
        .extracting(Caveat::text)
        .contains("All weekdays together: the counts describe and test nothing.");
    assertThat(result.level()).isEmpty();
  }

  @Test
  void daysThatThereAreNot_areNotTold() {
    assertThat(TOGETHER.analyze(exposed("5--5", "N--N", "S--S")).headline())
        .isEqualTo(
            "On days with \"night shift\", all of them with \"sister stays\", panic attack was"
                + " there on 2 of 2 (counted, not tested); on days without \"night shift\", none of"
                + " them with \"sister stays\", it was there on 0 of 2");
    assertThat(TOGETHER.analyze(exposed("5--5", "N--N", "-SS-")).headline())
        .isEqualTo(
            "On days with \"night shift\", none of them with \"sister stays\", panic attack was"
                + " there on 2 of 2 (counted, not tested); on days without \"night shift\", all of"
                + " them with \"sister stays\", it was there on 0 of 2");
    assertThat(TOGETHER.analyze(exposed("5--5", "NNNN", "-S-S")).headline())
        .isEqualTo(
            "On days with \"night shift\" panic attack was there on 1 of 2 with \"sister stays\""
                + " and on 1 of 2 without (counted, not tested)");
    assertThat(TOGETHER.withSince(MONDAY).analyze(exposed("5--5", "NN--", "-S-S")).headline())
        .doesNotContain("before");
  }

  @Test
  void daysThatWereAllBefore_areToldAsSuch() {
    StatesTogether since = TOGETHER.withSince(MONDAY.plusDays(4));
    assertThat(since.analyze(exposed("5--5--", "N--N--", "....SS")).headline())
        .isEqualTo(
            "On days with \"night shift\" panic attack was there on 2 of 2 before 2024-01-05, and"
                + " none came since (counted, not tested); on days without \"night shift\", all of"
                + " them with \"sister stays\", it was there on 0 of 2; before on 0 of 2");
    assertThat(since.analyze(exposed("5--5--", "--NNNN", "....S-")).headline())
        .endsWith(
            "; on days without \"night shift\" it was there on 1 of 2 before, and none came since");
  }

  /** Where nothing was asked about at all, it was not asked about unevenly. */
  @Test
  void aTestOfNothing_isNotExcusedByUnevenAsking() {
    StatesTogetherResult nothing = TOGETHER.withTested(true).analyze(exposed("", "", ""));
    assertThat(nothing.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(nothing.caveats()).extracting(Caveat::text).noneMatch(c -> c.contains("unevenly"));
  }

  @Test
  void withoutADeclaredDay_daysOnWhichTheOtherIsUnknownAreLeftOutAndCounted() {
    StatesTogetherResult result =
        TOGETHER.analyze(exposed("5--5------", "N--N-N----", "....SSS---"));
    assertThat(result.daysBefore()).isEmpty();
    assertThat(result.otherUnknown()).isEqualTo(4);
    assertThat(result.daysWith()).isEqualTo(new FourCounts(0, 1, 0, 2));
    assertThat(result.caveats())
        .extracting(Caveat::text)
        .contains("4 days on which \"sister stays\" was not asked about are left out.");
  }

  @Provide
  Arbitrary<List<String>> lines() {
    return Arbitraries.strings().withChars("N-").ofLength(105).list().ofSize(3);
  }

  /** A test in strata of weekday, block and sister, of tables that are made here day by day. */
  @Property(tries = 30)
  void theTest_isTheExactOneWithinWeekdayAndTheOtherState(@ForAll("lines") List<String> lines) {
    String days = lines.get(0).replace('N', '5');
    StatesTogetherResult result =
        TOGETHER.withTested(true).analyze(exposed(days, lines.get(1), lines.get(2)));
    int[][] tables = new int[2 * 2 * 7][4];
    for (int d = 0; d < 105; d++) {
      boolean isAtRisk = d == 0 || days.charAt(d - 1) != '5';
      if (isAtRisk) {
        int stratum = 14 * (d / 84) + 2 * (d % 7) + (lines.get(2).charAt(d) == 'N' ? 1 : 0);
        int cell = (lines.get(1).charAt(d) == 'N' ? 0 : 2) + (days.charAt(d) == '5' ? 0 : 1);
        tables[stratum][cell]++;
      }
    }
    result
        .test()
        .ifPresent(
            test -> {
              TestedContrast own = TestedContrast.of(tables, .05);
              assertThat(test.midP()).isCloseTo(own.midP(), within(1e-12));
              assertThat(test.oddsRatio().isPresent()).isEqualTo(own.oddsRatio().isPresent());
            });
    assertThat(result.test()).isPresent();
  }

  /** The shift makes the attacks, the sister comes on most nights of it. */
  @Test
  void theShift_isFoundAmongDaysAlikeInTheSister() {
    StatesTogetherResult result =
        TOGETHER
            .withTested(true)
            .analyze(
                exposed("5--------".repeat(20), "NN-------".repeat(20), "SS-SS----".repeat(20)));
    assertThat(result.conclusion()).isEqualTo(Conclusion.SUPPORTED);
    assertThat(result.headline())
        .contains(
            "; among days of the same weekday and 12-week block that are alike in \"sister"
                + " stays\", panic attack goes with \"night shift\" (p < 0.001)");
    assertThat(result.at(.01).level()).hasValue(.01);
  }

  /** Counted by hand; what carries on, and the day after it, is not at risk of beginning. */
  @Test
  void table_holdsOnsetsAndSymptomDaysByBothStates() {
    ExposedDiary mother =
        exposed(
            "5--5----" + "------" + "-55---",
            "N-NN-N--" + "N-N-N-" + "N-N---",
            "........" + "SSSSSS" + "------");
    StatesTogetherResult result = TOGETHER.withSince(MONDAY.plusDays(8)).analyze(mother);
    assertThat(Printed.header(result.table()))
        .containsExactly("what", "with sister stays", "without", "before 2024-01-09");
    assertThat(Printed.rows(result.table()))
        .containsExactly(
            List.of("began, night shift", "0 of 3", "0 of 1", "2 of 4"),
            List.of("began, other days", "0 of 3", "1 of 3", "0 of 2"),
            List.of("symptom days, night shift", "0 of 3", "1 of 2", "2 of 4"),
            List.of("symptom days, other", "0 of 3", "1 of 4", "0 of 4"));
    assertThat(Printed.rows(TOGETHER.analyze(mother).table()))
        .hasSize(4)
        .allSatisfy(row -> assertThat(row).hasSize(3));
    assertThat(result.about()).as("states name nobody").isEmpty();
  }

  /** Attacks on one day of three and both states on half of the days, each by itself. */
  private static StatesTogetherResult tossed(int days, int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder panic = new StringBuilder();
    StringBuilder shift = new StringBuilder();
    StringBuilder sister = new StringBuilder();
    for (int day = 0; day < days; day++) {
      panic.append(random.nextInt(3) == 0 ? '5' : '-');
      shift.append(random.nextBoolean() ? 'N' : '-');
      sister.append(random.nextBoolean() ? 'S' : '-');
    }
    return TOGETHER
        .withTested(true)
        .analyze(exposed(panic.toString(), shift.toString(), sister.toString()));
  }

  @Test
  void aYearInWhichNothingGoesWithAnything_isByChance() {
    StatesTogetherResult result = tossed(364, 1);
    assertThat(result.test().orElseThrow().power5()).isGreaterThan(.9);
    assertThat(result.conclusion()).isEqualTo(Conclusion.NOT_SUPPORTED);
    assertThat(result.headline())
        .contains("it goes with \"night shift\" no more than chance would explain (p = ");
    assertThat(result.caveats()).isEmpty();
    assertThat(result.level()).hasValue(.05);
  }

  /** Onsets and days of few weeks lie each in a stratum of its own. */
  @Test
  void aFortnight_couldHaveShownNothing() {
    StatesTogetherResult result = tossed(14, 2);
    assertThat(result.test().orElseThrow().smallestP()).isGreaterThan(.05);
    assertThat(result.conclusion()).isEqualTo(Conclusion.NOT_IDENTIFIABLE);
    assertThat(result.headline()).contains("could have shown nothing, however they had turned out");
  }

  @Test
  void nineWeeks_areTooFewToTell() {
    StatesTogetherResult result = tossed(63, 3);
    assertThat(result.test().orElseThrow())
        .satisfies(t -> assertThat(t.smallestP()).isLessThan(.05))
        .satisfies(t -> assertThat(t.midP()).isGreaterThan(.05))
        .satisfies(t -> assertThat(t.power5()).isLessThan(.5));
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.headline())
        .contains("too few days of the same weekday are alike in \"sister stays\" to tell");
  }

  /** The same days with the shift turned round. */
  @Test
  void whereTheShiftKeepsAttacksAway_theyBeginLessOften() {
    StatesTogetherResult result =
        TOGETHER
            .withTested(true)
            .analyze(
                exposed("5--------".repeat(20), "--NNNNNNN".repeat(20), "SS-SS----".repeat(20)));
    assertThat(result.conclusion()).isEqualTo(Conclusion.SUPPORTED);
    assertThat(result.headline()).contains("panic attack begins less often with \"night shift\"");
  }

  @Test
  void readAtAnotherLevel_itIsTheAnalysisOfThatLevel() {
    String panic = "5--------".repeat(20);
    ExposedDiary mother = exposed(panic, "NN--N----".repeat(20), "SS-SS----".repeat(20));
    StatesTogether tested = TOGETHER.withTested(true);
    StatesTogetherResult result = tested.analyze(mother);
    double p = result.test().orElseThrow().midP();
    assertThat(result.at(p).conclusion()).as("p itself is enough").isEqualTo(Conclusion.SUPPORTED);
    assertThat(result.at(p * .99).conclusion()).isNotEqualTo(Conclusion.SUPPORTED);
    assertThat(result.at(.3)).isEqualTo(tested.withAlpha(.3).analyze(mother));
    assertThat(result.at(.3).headline()).contains(" at a level of ");
  }

  @Test
  void withoutADayToCount_whatIsLackingIsSaid() {
    StatesTogetherResult apart = TOGETHER.analyze(exposed("5--5--", "NN-...", "...SS-"));
    assertThat(apart.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(apart.shortfalls()).hasSize(1);
    assertThat(apart.headline())
        .startsWith("Too little to describe panic attack on days with \"night shift\"")
        .endsWith("no day recorded on which both are known (1 needed)");
    StatesTogetherResult never = TOGETHER.analyze(exposed("5--5--", "------", "SSS---"));
    assertThat(never.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(never.headline()).contains("no day with \"night shift\"");
    StatesTogetherResult before =
        TOGETHER.withSince(MONDAY.plusDays(6)).analyze(exposed("5--5--", "N-----", "......"));
    assertThat(before.conclusion())
        .as("the time before counts too")
        .isEqualTo(Conclusion.DESCRIBED);
  }

  /** The shift was asked about on all days with an attack and on half of the others. */
  @Test
  void unevenAskingAboutTheFirst_isNotTestedEither() {
    StatesTogetherResult result =
        TOGETHER
            .withTested(true)
            .analyze(exposed("5-".repeat(50), "NNN.".repeat(25), "S--S".repeat(25)));
    assertThat(result.test()).isEmpty();
    assertThat(result.conclusion()).isEqualTo(Conclusion.DESCRIBED);
    assertThat(result.headline()).contains("(counted, not tested)");
    assertThat(result.caveats())
        .extracting(Caveat::text)
        .anyMatch(text -> text.contains("is not tested, because \"night shift\" was asked about"))
        .noneMatch(text -> text.contains("describe and test nothing"));
  }

  @Test
  void unevenAsking_isNotTested() {
    StatesTogetherResult result =
        TOGETHER
            .withTested(true)
            .analyze(exposed("5-".repeat(50), "N-".repeat(50), "S-".repeat(35) + "S.".repeat(15)));
    assertThat(result.test()).isEmpty();
    assertThat(result.conclusion()).isEqualTo(Conclusion.DESCRIBED);
    assertThat(result.caveats())
        .extracting(Caveat::text)
        .anyMatch(text -> text.contains("is not tested, because \"sister stays\" was asked about"));
  }

  @Test
  void aStateWithinItself_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatesTogether.of("night shift", "night shift"))
        .withMessage("other must be another state");
  }
}
