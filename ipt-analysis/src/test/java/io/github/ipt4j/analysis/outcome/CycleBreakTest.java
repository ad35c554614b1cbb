// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.Printed;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Estimate;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.sample.SampleCases;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Figures from R 4.2.2: over the days at risk, poisson.test(c(x1, x0), c(e1, e0)) of the onsets and
 * days after and before; mid-p is 1 - abs(l - g) with l and g the p-values of
 * mantelhaen.test(table, exact = TRUE) with alternative = "less" and "greater"; nonoverlap is
 * wilcox.test(before, after)$statistic / (m * n); tau is cor(rates, phase, method = "kendall").
 */
class CycleBreakTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

  /** Headaches on most days before and on few after, one spell and a few days not recorded. */
  private static final SymptomDiary FEWER =
      diary(
          "--5-5-- ----5.- -5--55- 5---5-- ----5-- ..5-5-- -5--5-- ------5"
              + "------- --5---- ----5-- ...---- -5----- ------5 ------- ----5--");

  private static final CycleBreak AFTER_EIGHT = CycleBreak.on(MONDAY.plusWeeks(8));

  /** Every Friday before and none after, the Tuesdays as before. */
  private static final SymptomDiary FRIDAYS_GONE =
      diary(weeks(4, "-5--5--") + weeks(4, "----5--") + weeks(4, "-5-----") + weeks(4, "-------"));

  /** Seven weeks that grow worse, and seven as bad as the middle of them. */
  private static final SymptomDiary GROWING =
      diary(
          "------- ------5 ----.5. ----5.5 ..5-5-- 5-5.5.. 5-5-..."
              + "-5-5--- ---5--- ------- --5.--- -5-5-5- 5--.5-. -------");

  private static SymptomDiary diary(String days) {
    return SymptomDiary.ofDays(Symptom.HEADACHE, MONDAY, days);
  }

  private static String weeks(int number, String week) {
    return week.repeat(number);
  }

  private static final String GENERAL = "outcome.break.general";
  private static final String GUARDED = "outcome.break.guarded";

  private static List<String> ids(CycleBreakResult result) {
    return result.clauses().stream().map(Clause::id).toList();
  }

  @Test
  void fewerHeadachesSinceTheDay_haveThePAndTheRatioOfR() {
    CycleBreakResult result = AFTER_EIGHT.analyze(FEWER);
    assertThat(result.rateAfter()).isEqualTo(new Share(5, 47));
    assertThat(result.rateBefore()).isEqualTo(new Share(13, 41));
    assertThat(result.p().orElseThrow()).isCloseTo(.0200507643800714, within(1e-9));
    Estimate ratio = result.rateRatio().orElseThrow();
    assertThat(ratio.value()).isCloseTo(.335515548281506, within(1e-9));
    assertThat(ratio.interval().low()).isCloseTo(.0936522269650578, within(1e-9));
    assertThat(ratio.interval().high()).isCloseTo(1.00286187755877, within(1e-9));
    assertThat(result.conclusion()).isEqualTo(Conclusion.SUPPORTED);
    assertThat(result.days()).hasSize(7);
    assertThat(result.guard()).isEmpty();
    assertThat(result.otherDays()).isEmpty();
    assertThat(result.headline())
        .startsWith(
            "Headache began less often and improved since 2024-02-26: it began on 5 of 47 days on"
                + " which it could, before on 13 of 41 (0.34 times the rate")
        .contains("; a general improvement cannot be excluded;");
    assertThat(ids(result)).contains(GENERAL).doesNotContain(GUARDED);
  }

  /** In R: exp(coef) and p of ph in glm(onset ~ t + ph, binomial) over the days at risk. */
  @Test
  void theRegressionBesideIt_isThatOfR() {
    SegmentedTrend trend = AFTER_EIGHT.analyze(FEWER).segmented().orElseThrow();
    assertThat(trend.oddsRatio()).isCloseTo(.276456586480326, within(1e-6));
    assertThat(trend.p()).isCloseTo(.234659940660804, within(1e-6));
  }

  @Test
  void weeklyRates_overlapAndAreRankedAsInR() {
    CycleBreakResult result = AFTER_EIGHT.analyze(FEWER);
    Overlap overlap = result.overlap().orElseThrow();
    assertThat(overlap.share().value()).isCloseTo(.8671875, within(1e-12));
    assertThat(overlap.earlier()).isEqualTo(8);
    assertThat(overlap.later()).isEqualTo(8);
    CorrectedTau tau = result.tau().orElseThrow();
    assertThat(tau.isCorrected()).isFalse();
    assertThat(tau.tau()).isCloseTo(-.593464619924424, within(1e-9));
  }

  /**
   * The baseline grows from week to week, p = .00238 in R's cor.test of Kendall; the median of all
   * pairwise slopes s taken out of all rates r, tau is cor(round(r - s * 1:14, 9), rep(0:1, each =
   * 7), method = "kendall"), -.7379 and not -.1859.
   */
  @Test
  void aBaselineThatGrowsWorse_isTakenOutOfTheRates() {
    CorrectedTau tau = CycleBreak.on(MONDAY.plusWeeks(7)).analyze(GROWING).tau().orElseThrow();
    assertThat(tau.isCorrected()).isTrue();
    assertThat(tau.tau()).isCloseTo(-.737864787372622, within(1e-9));
  }

  /** Counted in Python from her diary's CSV, mid-p by convolution over weekdays; poisson.test. */
  @Test
  void joannesDecision_hasTheCountsOfHerDiary() {
    CycleBreakResult result =
        CycleBreak.on(LocalDate.of(2025, 3, 21))
            .analyze(SampleCases.joanne().symptomDiary(Symptom.HEADACHE));
    assertThat(result.before()).isEqualTo(new PhaseCounts(11, 65, 23, 45, 13));
    assertThat(result.after()).isEqualTo(new PhaseCounts(16, 87, 11, 78, 7));
    assertThat(result.p().orElseThrow()).isCloseTo(.00289072121371409, within(1e-12));
    Estimate ratio = result.rateRatio().orElseThrow();
    assertThat(ratio.value()).isCloseTo(7 / 78.0 / (13 / 45.0), within(1e-12));
    assertThat(ratio.interval().low()).isCloseTo(.1049459, within(1e-7));
    assertThat(ratio.interval().high()).isCloseTo(.8377578, within(1e-7));
    assertThat(Printed.rows(result.table()))
        .contains(
            ImmutableList.of("weeks with a recorded day", "11", "16", "-", "-"),
            ImmutableList.of("recorded days", "65", "87", "-", "-"),
            ImmutableList.of("symptom days", "23", "11", "-", "< 0.001"),
            ImmutableList.of("days on which it could begin", "45", "78", "-", "-"),
            ImmutableList.of("days on which it began", "13", "7", "-", "-"),
            ImmutableList.of("began as often, p", "-", "-", "-", "0.003"),
            ImmutableList.of("rate since / before", "-", "0.31", "0.10 to 0.84", "-"));
  }

  /** In R: mid-p and ratio of the Fridays alone; Zelen's p from choose(), see ZelenTest. */
  @Test
  void declaredFridays_areComparedAlone_andTheGuardIsSilent() {
    CycleBreakResult result = AFTER_EIGHT.withTargetDays(FRIDAY).analyze(FEWER);
    assertThat(result.days()).containsExactly(FRIDAY);
    assertThat(result.rateAfter()).isEqualTo(new Share(2, 8));
    assertThat(result.rateBefore()).isEqualTo(new Share(7, 8));
    assertThat(result.p().orElseThrow()).isCloseTo(.0209790209790209, within(1e-9));
    assertThat(result.rateRatio().orElseThrow().interval().high())
        .isCloseTo(1.50058497257210, within(1e-9));
    assertThat(result.guard().orElseThrow()).isCloseTo(.486215780038409, within(1e-9));
    assertThat(result.guarded()).isFalse();
    assertThat(result.headline())
        .contains("improved since 2024-02-26: on Fridays, as declared, it began on 2 of 8 days");
    assertThat(ids(result)).contains(GENERAL).doesNotContain(GUARDED);
  }

  /** In R: 2 * .5 / choose(16, 8) for the Fridays, Zelen's p .0026 beside the other days. */
  @Test
  void fridaysThatAreFreeNow_whileTuesdaysStayed_improvedMoreThanTheOthers() {
    CycleBreakResult result = AFTER_EIGHT.withTargetDays(FRIDAY).analyze(FRIDAYS_GONE);
    assertThat(result.p().orElseThrow()).isCloseTo(1 / 12870.0, within(1e-12));
    assertThat(result.guard().orElseThrow()).isCloseTo(.00260277014124856, within(1e-9));
    assertThat(result.guarded()).isTrue();
    assertThat(result.rateRatio().orElseThrow().value()).isEqualTo(0);
    assertThat(result.otherDays().orElseThrow().value())
        .isCloseTo((4 / 44.0) / (4 / 36.0), within(1e-12));
    assertThat(result.headline())
        .contains("and improved since 2024-02-26: on Fridays")
        .contains("; it fell more than on the other weekdays (p = 0.003)");
    assertThat(ids(result)).contains(GUARDED).doesNotContain(GENERAL);
  }

  /** The Tuesdays, which were not the target, went altogether: the guard differs the other way. */
  @Test
  void fridaysThatFellLessThanTheOthers_areNotSaidToHaveImprovedMore() {
    CycleBreakResult result =
        CycleBreak.on(MONDAY.plusWeeks(30))
            .withTargetDays(FRIDAY)
            .analyze(
                diary(
                    weeks(21, "-5--5--")
                        + weeks(9, "-5-----")
                        + weeks(11, "----5--")
                        + weeks(19, "-------")));
    assertThat(result.conclusion()).isEqualTo(Conclusion.SUPPORTED);
    assertThat(result.guard().orElseThrow()).isLessThan(.05);
    assertThat(result.otherDays().orElseThrow().value()).isEqualTo(0);
    assertThat(result.guarded()).isFalse();
    assertThat(ids(result)).contains(GENERAL).doesNotContain(GUARDED);
  }

  @Test
  void tuesdaysThatStayed_showNoChange() {
    CycleBreakResult result = AFTER_EIGHT.withTargetDays(TUESDAY).analyze(FRIDAYS_GONE);
    assertThat(result.p()).hasValue(1);
    assertThat(result.conclusion()).isEqualTo(Conclusion.NOT_SUPPORTED);
    assertThat(ids(result)).contains("outcome.break.notShown");
    assertThat(result.headline()).startsWith("No change is shown in how often headache began");
  }

  @Test
  void headachesThatBeginWithTheDay_areMoreOftenThanBefore() {
    CycleBreakResult result = AFTER_EIGHT.analyze(diary(weeks(8, "-------") + weeks(8, "----5--")));
    assertThat(result.conclusion()).isEqualTo(Conclusion.SUPPORTED);
    assertThat(result.rateRatio().orElseThrow().value()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(result.headline())
        .startsWith("Headache began more often since 2024-02-26: it began on 8 of 48 days")
        .doesNotContain("improved")
        .doesNotContain("infinite");
  }

  /**
   * Mondays 16 of 40 before and none of 10 after, Fridays 4 of 4 before and 28 of 40 after: rarer
   * on both, p = .00338 in R, and yet 20 of 44 before and 28 of 50 after. So it began less often,
   * and no more is said, since more of the days that were recorded were bad.
   */
  @Test
  void otherWeekdaysRecordedThanBefore_doNotTurnTheAnswerRound() {
    CycleBreakResult result =
        CycleBreak.on(MONDAY.plusWeeks(40))
            .analyze(
                diary(
                    weeks(4, "5...5..")
                        + weeks(12, "5......")
                        + weeks(24, "-......")
                        + weeks(10, "-...5..")
                        + weeks(18, "....5..")
                        + weeks(12, "....-..")));
    assertThat(result.rateBefore()).isEqualTo(new Share(20, 44));
    assertThat(result.rateAfter()).isEqualTo(new Share(28, 50));
    assertThat(result.p().orElseThrow()).isCloseTo(.0033814718401789, within(1e-9));
    assertThat(result.lessOften()).isTrue();
    assertThat(result.headline())
        .startsWith(
            "Headache began less often within weekdays, though not over all of them, since"
                + " 2024-10-07, but it was there on a larger share of the days and its mean"
                + " intensity rose from 2.3 to 2.8: ");
    assertThat(result.conclusion()).isEqualTo(Conclusion.NOT_SUPPORTED);
  }

  /** The p-value .02 is below the usual level and above the one that is asked for. */
  @Test
  void aStricterLevel_isNamedWhereItDecides() {
    CycleBreakResult result = AFTER_EIGHT.withAlpha(.01).analyze(FEWER);
    assertThat(result.conclusion()).isEqualTo(Conclusion.NOT_SUPPORTED);
    assertThat(result.headline())
        .contains("which is not enough at the level that it has here: ")
        .contains("p = 0.020 at a level of 0.0100)");
  }

  @Test
  void fiveWeeksOnEitherSide_areRefusedWithoutANumber() {
    for (int before : new int[] {5, 8}) {
      CycleBreakResult result =
          CycleBreak.on(MONDAY.plusWeeks(before))
              .analyze(diary(weeks(before, "----5--") + weeks(13 - before, "-------")));
      assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
      assertThat(result.headline())
          .startsWith("Too little to tell whether headache began less often")
          .endsWith("5 recorded weeks " + (before == 5 ? "before" : "since") + " (6 needed)");
      assertSaysNothing(result);
    }
  }

  @Test
  void aWeekWithoutARecordedDay_isNoWeek() {
    SymptomDiary gap = diary(weeks(3, "----5--") + "......." + weeks(2, "----5--") + weeks(6, "-"));
    assertThat(CycleBreak.on(MONDAY.plusWeeks(6)).analyze(gap).before().weeks()).isEqualTo(5);
  }

  @Test
  void noHeadacheAtAll_isRefusedToo() {
    CycleBreakResult result = AFTER_EIGHT.analyze(diary(weeks(16, "-------")));
    assertThat(result.headline()).endsWith(": no day on which it began (1 needed)");
    assertSaysNothing(result);
  }

  private static void assertSaysNothing(CycleBreakResult result) {
    assertThat(result.p()).isEmpty();
    assertThat(result.rateRatio()).isEmpty();
    assertThat(result.otherDays()).isEmpty();
    assertThat(result.guard()).isEmpty();
    assertThat(result.segmented()).isEmpty();
    assertThat(result.overlap()).isEmpty();
    assertThat(result.tau()).isEmpty();
    assertThat(result.rateBefore().of() + result.rateAfter().of()).isZero();
    assertThat(result.toString()).doesNotContain("times the rate").doesNotContain("p =");
  }

  @Test
  void optionsThatContradictEachOther_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> AFTER_EIGHT.withTargetDays(DayOfWeek.FRIDAY).withSelectedFromBaseline(true))
        .withMessage("targetDays must be empty where they are chosen from the baseline");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AFTER_EIGHT.withLeastWeeks(1))
        .withMessage("leastWeeks must be at least 2, but was 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AFTER_EIGHT.withAlpha(1))
        .withMessage("alpha must be in (0, 1), but was 1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AFTER_EIGHT.withDraws(98))
        .withMessage("draws must be at least 99, but was 98");
  }
}
