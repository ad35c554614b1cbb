// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static java.time.DayOfWeek.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.Printed;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.sample.SampleCases;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A symptom that begins less often, and of which there is not less. */
class CycleBreakBurdenTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);
  private static final CycleBreak AFTER_EIGHT = CycleBreak.on(MONDAY.plusWeeks(8));

  /** Twenty weeks of single days, then twenty of fewer spells, most of five days. */
  private static final SymptomDiary LONGER =
      diary(
          "5--5--- 5-5--5- 5------ 5------ 5---5-5 ------- 5--5--- 5-5-5-- 5--5--5 -5-----"
              + "----5-- ----5-- -5-5--- 5--5-5- 5---5-- 5--5--- --5-5-- 5-5-5-- 5-5--5- --5----"
              + "------- -----55 555---5 5555--- 55555-- -----55 555-555 55----- ------- --55555"
              + "------- 55555-- -55555- -----55 555---- --55555 --55555 ---5555 5------ 55555--");

  private static SymptomDiary diary(String days) {
    return SymptomDiary.ofDays(Symptom.HEADACHE, MONDAY, days);
  }

  private static void assertAtOdds(CycleBreakResult result) {
    assertThat(result.p().orElseThrow()).isLessThanOrEqualTo(.05);
    assertThat(result.atOdds()).isTrue();
    assertThat(result.improved()).isFalse();
    assertThat(result.conclusion()).isEqualTo(Conclusion.NOT_SUPPORTED);
    assertThat(result.caveats()).extracting(Caveat::kind).contains(Caveat.Kind.NOT_STABLE);
    assertThat(result.toString())
        .containsPattern("p\\s[=<]\\s0\\.0")
        .doesNotContain("and improved");
  }

  /**
   * In Python: mid-p of the 65 symptom days after among the 104, by convolution over the weekdays
   * in fractions, .00124516250380182.
   */
  @Test
  void fewerAttacksOnMoreDays_areNoImprovement_andBothCountsAreTold() {
    CycleBreakResult result = CycleBreak.on(MONDAY.plusWeeks(20)).analyze(LONGER);
    assertAtOdds(result);
    assertThat(result.lessOften()).isTrue();
    assertThat(result.burdenBefore().symptomDays()).isEqualTo(new Share(39, 140));
    assertThat(result.burdenAfter().symptomDays()).isEqualTo(new Share(65, 140));
    assertThat(result.burdenBefore().meanIntensity()).hasValue(39 * 5 / 140.0);
    assertThat(result.daysP().orElseThrow()).isCloseTo(.001245162503801825, within(1e-12));
    assertThat(result.headline())
        .startsWith(
            "Headache began less often since 2024-05-20, but it was there on a larger share of the"
                + " days and its mean intensity rose from 1.4 to 2.3: it began on 13 of 75 days on"
                + " which it could, before on 39 of 101 (")
        .contains("it was there on 65 of 140 recorded days, before on 39 of 140 (p = 0.001)");
    assertThat(Printed.rows(result.table()))
        .contains(
            ImmutableList.of("symptom days", "39", "65", "-", "0.001"),
            ImmutableList.of("mean intensity", "1.39", "2.32", "-", "-"));
  }

  /** On 16 of 56 days at 2 before, on 4 of 56 at 9 after: 32 / 56 and 36 / 56. */
  @Test
  void fewerButHarsherAttacks_areNoImprovement() {
    CycleBreakResult result =
        AFTER_EIGHT.analyze(diary("--2--2-".repeat(8) + "------- --9----".repeat(4)));
    assertAtOdds(result);
    assertThat(result.burdenAfter().hasMoreDaysThan(result.burdenBefore())).isFalse();
    assertThat(result.headline())
        .contains(
            "began less often since 2024-02-26, but its mean intensity rose from 0.57 to 0.64:");
  }

  /** A spell from Thursday on makes Fridays bad on which nothing begins. */
  @Test
  void fridaysOnWhichLessBegins_butOnWhichItIsThereMoreOften_areNoImprovement() {
    CycleBreakResult result =
        CycleBreak.on(MONDAY.plusWeeks(16))
            .withTargetDays(FRIDAY)
            .analyze(
                diary("5-5-5-- 5-5---5".repeat(8) + "---55--".repeat(14) + "-------".repeat(10)));
    assertAtOdds(result);
    assertThat(result.burdenAfter().hasMoreDaysThan(result.burdenBefore())).isFalse();
    assertThat(result.headline())
        .contains(
            "began less often since 2024-04-22, but it was there on 14 of 24 of these weekdays,"
                + " before on 8 of 16 and on these weekdays its mean intensity rose from 2.5 to"
                + " 2.9: on Fridays, as declared,");
  }

  /** Whole weeks in bed before, single days after. */
  @Test
  void moreAttacksOnFewerDays_areNoChangeForTheWorse() {
    CycleBreakResult result =
        AFTER_EIGHT.analyze(
            diary("5555555 5555555 5555555 -------".repeat(2) + "5--5--5".repeat(8)));
    assertAtOdds(result);
    assertThat(result.lessOften()).isFalse();
    assertThat(result.headline())
        .contains(
            "began more often since 2024-02-26, but was there on a smaller share of the days:");
  }

  /** Sums and mid-p from her diary's CSV in Python, as above. */
  @Test
  void joannesHeadaches_beganLessOften_onFewerAndMilderDays() {
    CycleBreakResult result =
        CycleBreak.on(LocalDate.of(2025, 3, 21))
            .analyze(SampleCases.joanne().symptomDiary(Symptom.HEADACHE));
    assertThat(result.improved()).isTrue();
    assertThat(result.burdenBefore().meanIntensity().orElseThrow())
        .isCloseTo(122 / 65.0, within(1e-12));
    assertThat(result.burdenAfter().meanIntensity().orElseThrow())
        .isCloseTo(42 / 87.0, within(1e-12));
    assertThat(result.daysP().orElseThrow()).isCloseTo(.00013436937211432957, within(1e-12));
    assertThat(result.headline())
        .startsWith("Headache began less often and improved since 2025-03-21: ")
        .endsWith("; a general improvement cannot be excluded");
  }

  /** Neither a change nor its absence is told of days from a test of onsets. */
  @Test
  void aRiseOfDaysBesideOnsetsThatStayed_isToldWithItsP() {
    CycleBreakResult result =
        AFTER_EIGHT.analyze(diary("5------ ---5---".repeat(4) + "5555555 ---5555".repeat(4)));
    assertThat(result.conclusion()).isEqualTo(Conclusion.NOT_SUPPORTED);
    assertThat(result.headline())
        .startsWith("No change is shown in how often headache began since 2024-02-26: ")
        .contains("it was there on 44 of 56 recorded days, before on 8 of 56 (p < 0.001)");
  }

  /** Attacks of one day, then rarer ones that last; on every tenth day nothing is recorded. */
  private static SymptomDiary longerAttacks(long seed) {
    Random random = new Random(seed);
    double before = .2 + .3 * random.nextDouble();
    double after = before * (.2 + .4 * random.nextDouble());
    int longest = 3 + random.nextInt(6);
    StringBuilder days = new StringBuilder();
    int left = 0;
    for (int day = 0; day < 24 * 7; day++) {
      boolean isLater = day >= 12 * 7;
      if (left == 0 && random.nextDouble() < (isLater ? after : before)) {
        left = isLater ? 2 + random.nextInt(longest) : 1;
      }
      days.append(
          random.nextInt(10) == 0 ? '.' : left > 0 ? (char) ('1' + random.nextInt(9)) : '-');
      left = Math.max(0, left - 1);
    }
    return diary(days.toString());
  }

  private static void assertNoRiseIsImproved(int diaries) {
    int rarer = 0;
    int contradicted = 0;
    for (int seed = 0; seed < diaries; seed++) {
      SymptomDiary diary = longerAttacks(seed);
      CycleBreakResult result = CycleBreak.on(MONDAY.plusWeeks(12)).analyze(diary);
      if (result.p().orElseThrow() <= .05 && result.lessOften()) {
        rarer++;
        if (hasMoreDays(diary)) {
          contradicted++;
          assertThat(result.headline()).as("seed %s", seed).doesNotContain("improve");
          assertThat(result.conclusion()).isEqualTo(Conclusion.NOT_SUPPORTED);
        }
      }
    }
    assertThat(rarer).isGreaterThan(diaries / 4);
    assertThat(contradicted).isGreaterThan(diaries / 10);
  }

  private static boolean hasMoreDays(SymptomDiary diary) {
    LocalDate since = MONDAY.plusWeeks(12);
    int before = diary.recordedDays().headSet(since).size();
    int after = diary.recordedDays().tailSet(since).size();
    return diary.symptomDays().tailSet(since).size() * before
        > diary.symptomDays().headSet(since).size() * after;
  }

  @Test
  void aRiseOfSymptomDays_isNeverImproved_in200Diaries() {
    assertNoRiseIsImproved(200);
  }

  @Test
  @Tag("calibration")
  void aRiseOfSymptomDays_isNeverImproved_in5000Diaries() {
    assertNoRiseIsImproved(5_000);
  }
}
