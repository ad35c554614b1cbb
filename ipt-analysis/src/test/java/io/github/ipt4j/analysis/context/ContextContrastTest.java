// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static io.github.ipt4j.analysis.context.ExposedDiaries.HUSBAND;
import static io.github.ipt4j.analysis.context.ExposedDiaries.MONDAY;
import static io.github.ipt4j.analysis.context.ExposedDiaries.MOTHER_IN_LAW;
import static io.github.ipt4j.analysis.context.ExposedDiaries.VISIT;
import static io.github.ipt4j.analysis.context.ExposedDiaries.weeks;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Names;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactRecording;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.sample.SampleCases;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContextContrastTest {
  private static final ContextContrast VISITS = ContextContrast.of(VISIT);

  /** Eight Fridays with a visit, each with a headache, and four without either. */
  private static final ExposedDiary CLEAR =
      ExposedDiaries.of(
          weeks(8, "----5--") + weeks(4, "-------"), weeks(8, "----V--") + weeks(4, "-------"));

  private static final ExposedDiary JOANNE =
      SampleCases.joanne().exposedDiary(Symptom.HEADACHE).orElseThrow();

  /**
   * In Python: 1 / comb(12, 8), the only table as extreme; its mid-p is twice half of it. The lower
   * end is where half of x**4 / (70 + 224 * x + 168 * x**2 + 32 * x**3 + x**4) is .025: at 4.4.
   */
  @Test
  void visitsWithHeadacheAndFreeFridaysWithout_goTogether() {
    ContextContrastResult result = VISITS.analyze(CLEAR);
    TestedContrast test = result.onsetTest().orElseThrow();
    assertThat(test.midP()).isCloseTo(1 / 495.0, within(1e-12));
    assertThat(test.smallestP()).isEqualTo(test.midP());
    assertThat(test.oddsRatio().orElseThrow().value()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(result.conclusion()).isEqualTo(Conclusion.SUPPORTED);
    assertThat(result.onsets(FRIDAY)).isEqualTo(new FourCounts(8, 0, 0, 4));
    assertThat(result.onsets(DayOfWeek.MONDAY)).isEqualTo(new FourCounts(0, 0, 0, 12));
    assertThat(result.headline())
        .startsWith(
            "Headache goes with a visit: it began on 8 of 8 Fridays with it and on 0 of 4 other"
                + " Fridays (p = 0.002; odds ratio above 4.4; compared among Fridays)")
        .endsWith(
            "; no phase of treatment was declared; medical clearance of headache is not known");
    assertThat(result.caveats())
        .extracting(Caveat::kind)
        .contains(Caveat.Kind.PHASE_NOT_DECLARED, Caveat.Kind.CLEARANCE_UNKNOWN);
  }

  @Test
  void aContextOnDaysWithoutTheSymptom_goesWithItsAbsence() {
    ExposedDiary other =
        ExposedDiaries.of(
            weeks(8, "----5--") + weeks(4, "-------"), weeks(8, "-------") + weeks(4, "----V--"));
    assertThat(VISITS.analyze(other).headline())
        .startsWith(
            "Headache begins less often with a visit: it began on 0 of 4 Fridays with it and on 8"
                + " of 8 other Fridays (p = 0.002; odds ratio below 0.");
  }

  @Test
  void visitsOnEveryFridayAndNeverElse_cannotBeToldFromTheFridays() {
    ContextContrastResult result =
        VISITS.analyze(ExposedDiaries.of(weeks(12, "----5--"), weeks(12, "----V--")));
    assertThat(result.verdict()).contains(ContextVerdict.CONFOUNDED_WITH_WEEKDAY);
    assertThat(result.conclusion()).isEqualTo(Conclusion.NOT_IDENTIFIABLE);
    assertThat(result.headline())
        .isEqualTo(
            "The diary cannot tell a visit from the weekday: it was there on all 12 Fridays that are"
                + " compared, and on no other day; medical clearance of headache is not known");
    assertThat(result.plan().orElseThrow().ifHalf()).isTrue();
    assertThat(result.plan().orElseThrow().weeksNeeded()).isEmpty();
    assertThat(result.plan().orElseThrow().weeksForHalf()).isPresent();
  }

  @Test
  void visitsOnEveryDay_leaveNoDayToCompareWith() {
    assertThat(
            VISITS
                .analyze(ExposedDiaries.of(weeks(12, "5------"), weeks(12, "VVVVVVV")))
                .headline())
        .startsWith(
            "The diary cannot tell whether headache goes with a visit: it began on 12 of 72 days"
                + " with it, and no day without it can be compared");
  }

  /** On the second day of a headache it cannot begin; they come on any weekday. */
  @Test
  void visitsOnTheSecondDayOfEachHeadache_leaveNoDayWithThemToCompare() {
    assertThat(
            VISITS
                .analyze(ExposedDiaries.of(weeks(12, "55---55--"), weeks(12, "-V----V--")))
                .headline())
        .startsWith(
            "The diary cannot tell whether headache goes with a visit: it began on 24 of 60 days"
                + " without it, and no day with it can be compared");
  }

  @Test
  void aHeadacheThatNeverGoes_cannotBegin() {
    assertThat(
            VISITS
                .analyze(ExposedDiaries.of("5" + weeks(12, "55555"), "." + weeks(12, "V-V--")))
                .headline())
        .startsWith(
            "The diary cannot tell whether headache goes with a visit: it was there on the day"
                + " before each day that could be compared, and so could not begin");
  }

  @Test
  void everyFriday_isTheSampleForWhomTheLibraryRefuses() {
    ContextContrastResult result =
        ContextContrast.of(Context.contactWith(MOTHER_IN_LAW))
            .analyze(SampleCases.everyFriday().exposedDiary(Symptom.HEADACHE).orElseThrow());
    assertThat(result.verdict()).contains(ContextVerdict.CONFOUNDED_WITH_WEEKDAY);
    assertThat(result.conclusion()).isEqualTo(Conclusion.NOT_IDENTIFIABLE);
    assertThat(result.onsetTest().orElseThrow().midP()).isEqualTo(1);
  }

  @Test
  void visitsThatEndAsThePhaseBegins_changedTogetherWithIt() {
    ExposedDiary exposed =
        ExposedDiaries.of(
                weeks(6, "----5--") + weeks(6, "-------"),
                weeks(6, "----V--") + weeks(6, "-------"))
            .withPhase(MONDAY.plusWeeks(6));
    ContextContrastResult result = VISITS.analyze(exposed);
    assertThat(result.verdict()).contains(ContextVerdict.CONFOUNDED_WITH_PHASE);
    assertThat(result.headline()).contains("it changed together with the phase of treatment");
    assertThat(result.conclusion()).isEqualTo(Conclusion.NOT_IDENTIFIABLE);
  }

  @Test
  void visitsThatEndWithABlockOfTwelveWeeks_changedWithTheTime() {
    ContextContrastResult result =
        VISITS.analyze(
            ExposedDiaries.of(
                weeks(12, "----5--") + weeks(12, "-------"),
                weeks(12, "----V--") + weeks(12, "-------")));
    assertThat(result.verdict()).contains(ContextVerdict.CONFOUNDED_WITH_TIME);
    assertThat(result.cutIntoBlocks()).isTrue();
  }

  /** 84 days are one block; one day more and the last Mondays stand in a block of their own. */
  @Test
  void aDiaryOfMoreThan84Days_isCutIntoBlocks() {
    String days = weeks(12, "5------");
    String contacts = weeks(6, "V------") + weeks(6, "-------");
    assertThat(VISITS.analyze(ExposedDiaries.of(days, contacts)).cutIntoBlocks()).isFalse();
    assertThat(VISITS.analyze(ExposedDiaries.of(days + "-", contacts + "-")).cutIntoBlocks())
        .isTrue();
  }

  /** Blocks begin on a Monday: a diary that begins on a Friday has a first block of 80 days. */
  @Test
  void blocks_countFromTheMondayOfTheFirstRecordedDay() {
    ContextDays days =
        new ContextDays(
            ExposedDiaries.of(LocalDate.of(2024, 1, 5), "-".repeat(90), "-".repeat(90)));
    assertThat(days.block(days.epochDay(79))).isEqualTo(0);
    assertThat(days.block(days.epochDay(80))).isEqualTo(1);
  }

  @Test
  void fewFridays_areNotIdentifiableHoweverTheyTurnOut() {
    ContextContrastResult result =
        VISITS.analyze(
            ExposedDiaries.of(
                weeks(2, "----5--") + weeks(2, "-------"),
                weeks(2, "----V--") + weeks(2, "-------")));
    assertThat(result.onsetTest().orElseThrow().smallestP()).isCloseTo(1 / 6.0, within(1e-12));
    assertThat(result.verdict()).contains(ContextVerdict.NOT_IDENTIFIABLE);
    assertThat(result.conclusion()).isEqualTo(Conclusion.NOT_IDENTIFIABLE);
    assertThat(result.plan().orElseThrow().weeksToTell().orElseThrow()).isPositive();
  }

  /** Two of six Fridays with a visit and two of six without: at best 15 of comb(12, 4) = 495. */
  @Test
  void aRareSymptom_isUnderpowered() {
    ContextContrastResult result =
        VISITS.analyze(
            ExposedDiaries.of(
                weeks(2, "----5--") + weeks(8, "-------") + weeks(2, "----5--"),
                weeks(6, "----V--") + weeks(6, "-------")));
    TestedContrast test = result.onsetTest().orElseThrow();
    assertThat(test.midP()).isEqualTo(1);
    assertThat(test.smallestP()).isCloseTo(15 / 495.0, within(1e-12));
    assertThat(test.power5()).isLessThan(0.5);
    assertThat(result.verdict()).contains(ContextVerdict.UNDERPOWERED);
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.headline())
        .startsWith("Too little to tell whether headache goes with a visit");
    assertThat(result.plan().orElseThrow().weeksToTell()).hasValue(0);
  }

  @Test
  void noVisit_andNoHeadache_saySo() {
    ContextContrastResult none =
        VISITS.analyze(ExposedDiaries.of(weeks(4, "----5--"), weeks(4, "-------")));
    assertThat(none.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(none.headline()).contains("it did not happen on any of the 28 days");
    ContextContrastResult free =
        VISITS.analyze(ExposedDiaries.of(weeks(4, "-------"), weeks(2, "----V--" + "-------")));
    assertThat(free.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(free.headline()).contains("the symptom did not come");
    assertThat(free.plan()).isEmpty();
  }

  @Test
  void aLogOfNotableContacts_knowsNoDayWithoutOne() {
    ContactLog notable =
        CLEAR
            .log()
            .withRecording(ContactRecording.builder().build())
            .heldAgainst(CLEAR.diary().recordedDays());
    ContextContrastResult result = VISITS.analyze(ExposedDiary.of(CLEAR.diary(), notable));
    assertThat(result.sampling()).isEqualTo(ContactSampling.NOTABLE_ONLY);
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.onsetTest()).isEmpty();
    assertThat(result.verdict()).isEmpty();
    assertThat(result.headline()).contains("the log holds notable contacts only");
  }

  /** 5 of 5 headache days asked about and 4 of 5 others are 1.25 times as many; 79 % are more. */
  @Test
  void contactsAskedAboutUnevenly_areDescribedAndNotTested() {
    String days = "5-".repeat(50);
    String even = "V-".repeat(40) + "V.".repeat(10);
    String uneven = "V-".repeat(39) + "V.".repeat(11);
    assertThat(VISITS.analyze(ExposedDiaries.of(days, even)).onsetTest()).isPresent();
    ContextContrastResult result = VISITS.analyze(ExposedDiaries.of(days, uneven));
    assertThat(result.conclusion()).isEqualTo(Conclusion.DESCRIBED);
    assertThat(result.asked()).isEqualTo(new AskedShares(50, 50, 39, 50));
    assertThat(result.onsetTest()).isEmpty();
    assertThat(result.headline())
        .contains("on 50 of 50 days with headache and on 39 of 50 days without");
  }

  /** A headache that goes on is no onset, and its day is not at risk. */
  @Test
  void onsets_areCountedAmongDaysAtRisk() {
    ContextContrastResult result =
        VISITS.analyze(ExposedDiaries.of(weeks(8, "----55-"), weeks(8, "----VV-")));
    assertThat(result.onsets(FRIDAY)).isEqualTo(new FourCounts(8, 0, 0, 0));
    assertThat(result.onsets(SATURDAY)).isEqualTo(FourCounts.NONE);
    assertThat(result.days(SATURDAY)).isEqualTo(new FourCounts(8, 0, 0, 0));
  }

  @Test
  void daysNotAskedAbout_andDaysNotRecorded_areLeftOut() {
    ContextContrastResult result =
        VISITS.analyze(
            ExposedDiaries.of(
                "----5--" + "------." + "-------", "----V-." + "-------" + "..-----"));
    assertThat(result.totalDays().exposed() + result.totalDays().unexposed()).isEqualTo(17);
  }

  @Test
  void aVisitWhileTheClientWasAway_countsAsADayWithoutAndStandsApart() {
    ExposedDiary exposed =
        ExposedDiaries.of(
            weeks(8, "----5--") + weeks(4, "-------"),
            weeks(8, "----V--") + weeks(2, "----A--") + weeks(2, "-------"));
    ContextContrastResult result =
        ContextContrast.of(Context.contactWith(MOTHER_IN_LAW)).analyze(exposed);
    assertThat(result.onsets(FRIDAY)).isEqualTo(new FourCounts(8, 0, 0, 4));
    assertThat(result.away(FRIDAY)).isEqualTo(new AwayDays(2, 2, 0));
    assertThat(result.headline())
        .contains("on 0 of 4 other Fridays, among these on 0 of 2 while the client was away (p = ");
    // without the days away 8 of 10 Fridays are left: 1 / comb(10, 8)
    assertThat(result.testWithoutAway().orElseThrow().midP()).isCloseTo(1 / 45.0, within(1e-12));
    ContextContrastResult away =
        ContextContrast.of(Context.awayFrom(MOTHER_IN_LAW)).analyze(exposed);
    assertThat(away.onsets(FRIDAY)).isEqualTo(new FourCounts(0, 2, 8, 2));
  }

  @Test
  void someoneMerelyPresent_hadAContactToo() {
    ContextContrastResult result = ContextContrast.of(Context.contactWith(HUSBAND)).analyze(CLEAR);
    assertThat(result.onsets(FRIDAY)).isEqualTo(new FourCounts(8, 0, 0, 4));
  }

  @Test
  void personAndKindTogether_narrowTheContext() {
    ExposedDiary exposed = ExposedDiaries.of(weeks(4, "----5--"), weeks(2, "---CV--" + "--C----"));
    Context both = Context.contactWith(MOTHER_IN_LAW).withKind(InteractionKind.CALL);
    assertThat(ContextContrast.of(both).analyze(exposed).totalDays().exposed()).isEqualTo(4);
    assertThat(
            ContextContrast.of(Context.contactWith(MOTHER_IN_LAW))
                .analyze(exposed)
                .totalDays()
                .exposed())
        .isEqualTo(6);
    assertThat(both).hasToString("a call with mother-in-law");
    Printer named = Printer.english().with(Names.of(Map.of(MOTHER_IN_LAW, "her")));
    assertThat(named.words(both.clause())).isEqualTo("a call with her");
    assertThat(Context.anyContact().withTenseFrom(4.5))
        .hasToString("any contact rated 4.5 or more");
    assertThat(Context.awayFrom(MOTHER_IN_LAW))
        .hasToString("mother-in-law coming while the client was away");
  }

  @Test
  void theLag_looksForTheContextOnAnEarlierDay() {
    ExposedDiary exposed = ExposedDiaries.of(weeks(8, "-----5-"), weeks(8, "----V--"));
    assertThat(VISITS.analyze(exposed).onsets(SATURDAY).both()).isZero();
    ContextContrastResult after = VISITS.withLag(1).analyze(exposed);
    assertThat(after.onsets(SATURDAY)).isEqualTo(new FourCounts(8, 0, 0, 0));
    assertThat(after.headline()).contains("a visit on the day before");
    assertThat(after.order()).isEmpty();
  }

  @Test
  void tenseContacts_leaveOutDaysWhoseRatingIsMissing() {
    ExposedDiary exposed = ExposedDiaries.of(weeks(4, "----5--"), "----7------3------U------5--");
    ContextContrastResult result = ContextContrast.of(VISIT.withTenseFrom(5)).analyze(exposed);
    assertThat(result.onsets(FRIDAY)).isEqualTo(new FourCounts(2, 0, 1, 0));
    assertThat(result.ratedAfterwards()).isTrue();
    assertThat(result.caveats()).extracting(Caveat::kind).contains(Caveat.Kind.RATED_AFTERWARDS);
    assertThat(VISITS.analyze(exposed).ratedAfterwards()).isFalse();
  }

  @Test
  void theOrderInTime_isNotKnownWithoutTimes() {
    assertThat(VISITS.analyze(CLEAR).order()).contains(new OrderInTime(0, 0, 8));
    assertThat(VISITS.analyze(CLEAR).toString()).doesNotContain("precede", "began first");
  }

  /**
   * In Python, over the files of the sample: recorded and asked days, at risk unless the day before
   * is recorded with headache, strata of weekday, phases begun and (day - first Monday) // 84;
   * product of the hypergeometric distributions, twice the smaller tail with half of the observed.
   */
  @Test
  void joannesContrasts_areThoseOfAnIndependentComputation() {
    ExposedDiary without = ExposedDiary.of(JOANNE.diary(), JOANNE.log());
    assertMidP(VISIT, without, 0.011904761904761904, 0.011904761904761904);
    assertMidP(VISIT, JOANNE, 0.008333333333333333, 0.008333333333333333);
    Context motherInLaw = Context.contactWith(MOTHER_IN_LAW);
    assertMidP(motherInLaw, without, 0.013076079197110943, 1.3122532963802803e-07);
    assertMidP(motherInLaw, JOANNE, 0.003194444444444444, 0.0001388888888888889);
    assertMidP(
        Context.contactWith(new RelationshipId("sister")), without, 0.49620669153705266, 6.048e-6);
    assertMidP(Context.contactWith(HUSBAND), JOANNE, 0.11994444444444444, 1.111111e-4);
  }

  private static void assertMidP(Context context, ExposedDiary exposed, double p, double least) {
    TestedContrast test = ContextContrast.of(context).analyze(exposed).onsetTest().orElseThrow();
    assertThat(test.midP()).isCloseTo(p, within(1e-9));
    assertThat(test.smallestP()).isCloseTo(least, within(1e-8));
  }

  @Test
  void joannesVisits_goWithHerHeadachesBecauseSomeFridaysWereAtHerSisters() {
    ContextContrastResult result = VISITS.analyze(JOANNE);
    assertThat(result.conclusion()).isEqualTo(Conclusion.SUPPORTED);
    assertThat(result.headline())
        .startsWith(
            "Headache goes with a visit: it began on 7 of 10 Fridays with it and on 1 of 9 other"
                + " Fridays, among these on 1 of 3 while the client was away (p = 0.008; odds ratio"
                + " above 2.2; compared among Fridays of the same phase and 12-week block)")
        .doesNotContain("no phase", "infinite");
    assertThat(result.order()).contains(new OrderInTime(1, 6, 0));
  }

  @Test
  void optionsOutOfRange_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VISITS.withLag(29))
        .withMessage("lag must be -28 to 28, but was 29");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VISITS.withAlpha(0))
        .withMessage("alpha must be in (0, 1), but was 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VISITS.withSharedLevel(1))
        .withMessage("sharedLevel must be in (0, 1), but was 1.0");
    assertThat(VISITS.withAlpha(.01).level()).isEqualTo(.01);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VISIT.withTenseFrom(11))
        .withMessage("tenseFrom must be above 0 and at most 10, but was 11.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VISIT.withAway(true))
        .withMessage("kind and tenseFrom must be empty where the client was away");
  }

  /** Counted in R: strata with n1, n0, cases and others all above 0. */
  @Test
  void informativeStrata_haveDaysToCompareOnBothSides() {
    assertThat(
            TestedContrast.of(
                    new int[][] {
                      {0, 1, 1, 10},
                      {0, 0, 1, 11},
                      {0, 1, 0, 11},
                      {1, 0, 1, 10},
                      {7, 2, 0, 3},
                      {0, 1, 1, 7},
                      {0, 0, 0, 8}
                    },
                    .05)
                .informativeStrata())
        .isEqualTo(4);
    assertThat(
            TestedContrast.of(
                    new int[][] {
                      {2, 2, 0, 8},
                      {1, 3, 1, 7},
                      {3, 1, 2, 6},
                      {1, 2, 0, 9},
                      {4, 1, 1, 4},
                      {1, 1, 1, 4},
                      {0, 2, 0, 6}
                    },
                    .05)
                .informativeStrata())
        .isEqualTo(6);
    for (int[] silent : new int[][] {{2, 3, 0, 0}, {0, 0, 2, 3}, {2, 0, 3, 0}, {0, 2, 0, 3}}) {
      assertThat(TestedContrast.of(new int[][] {silent}, .05).informativeStrata()).isZero();
    }
    assertThat(TestedContrast.of(new int[][] {{1, 0, 0, 1}}, .05).informativeStrata()).isEqualTo(1);
    assertThat(TestedContrast.of(new int[][] {{0, 1, 1, 0}}, .05).informativeStrata()).isEqualTo(1);
  }

  @Test
  void daysNotAskedAbout_areSaidBesideTheResult() {
    assertThat(VISITS.analyze(CLEAR).caveats())
        .extracting(Caveat::kind)
        .doesNotContain(
            Caveat.Kind.CONTACTS_NOT_ASKED, Caveat.Kind.NOT_STABLE, Caveat.Kind.RATED_AFTERWARDS);
    ExposedDiary one =
        ExposedDiaries.of(
            weeks(8, "----5--") + weeks(4, "-------"),
            weeks(8, "----V--") + weeks(3, "-------") + "------.");
    assertThat(VISITS.analyze(one).caveats())
        .extracting(Caveat::text)
        .contains(
            "Contacts were asked about on 8 of 8 recorded days with headache and on 75 of 76 without"
                + " it; the others are left out.");
  }

  /** The headaches of the free Fridays began on Thursday: no onsets, but symptom days. */
  @Test
  void symptomDaysThatDoNotStandOut_areSaidBesideOnsetsThatDo() {
    ExposedDiary exposed =
        ExposedDiaries.of(
            weeks(7, "----5--") + weeks(2, "---55--") + weeks(3, "-------"),
            weeks(7, "----V--") + weeks(5, "-------"));
    ContextContrastResult result = VISITS.analyze(exposed);
    assertThat(result.conclusion()).isEqualTo(Conclusion.SUPPORTED);
    assertThat(result.onsets(FRIDAY)).isEqualTo(new FourCounts(7, 0, 0, 3));
    assertThat(result.days(FRIDAY)).isEqualTo(new FourCounts(7, 0, 2, 3));
    // 1 / comb(10, 7) on onsets; on days 3 of 12 free of it, all without: comb(5, 3) / comb(12, 3)
    assertThat(result.onsetTest().orElseThrow().midP()).isCloseTo(1 / 120.0, within(1e-12));
    assertThat(result.dayTest().orElseThrow().midP()).isCloseTo(10 / 220.0, within(1e-12));
    assertThat(VISITS.withAlpha(.04).analyze(exposed).caveats())
        .extracting(Caveat::text)
        .contains(
            "Counting all days of headache instead of those on which it began, those with a visit do"
                + " not stand out (p = 0.045).");
  }

  @Test
  void aFindingThatRestsOnDaysAway_saysSo() {
    ExposedDiary exposed =
        ExposedDiaries.of(
            weeks(6, "----5--") + weeks(6, "-------"),
            weeks(6, "----V--") + weeks(5, "----A--") + weeks(1, "-------"));
    ContextContrastResult result = VISITS.analyze(exposed);
    assertThat(result.conclusion()).isEqualTo(Conclusion.SUPPORTED);
    assertThat(result.testWithoutAway().orElseThrow().midP()).isCloseTo(1 / 7.0, within(1e-12));
    assertThat(result.headline())
        .contains(
            "; without the 5 Fridays on which the client was away it no longer holds (p = 0.143)");
    assertThat(result.caveats()).extracting(Caveat::kind).contains(Caveat.Kind.NOT_STABLE);
    assertThat(result.at(.04).headline())
        .contains(" at a level of 0.0400; ", "it no longer holds at this level (p = 0.143)");
    assertThat(VISITS.analyze(CLEAR).headline()).doesNotContain("no longer");
  }
}
