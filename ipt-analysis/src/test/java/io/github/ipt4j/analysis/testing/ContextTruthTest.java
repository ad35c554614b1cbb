// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

import static io.github.ipt4j.analysis.Conclusion.INSUFFICIENT_DATA;
import static io.github.ipt4j.analysis.Conclusion.NOT_SUPPORTED;
import static io.github.ipt4j.analysis.Conclusion.SUPPORTED;
import static io.github.ipt4j.analysis.testing.Agreement.AGREES;
import static io.github.ipt4j.analysis.testing.Agreement.DISAGREES;
import static io.github.ipt4j.analysis.testing.Agreement.MISSED;
import static io.github.ipt4j.analysis.testing.Agreement.SILENT;
import static io.github.ipt4j.analysis.testing.MadeDays.RATING;
import static io.github.ipt4j.analysis.testing.MadeDays.SHIFT;
import static io.github.ipt4j.analysis.testing.Planted.HEADACHE;
import static io.github.ipt4j.analysis.testing.Planted.counting;
import static io.github.ipt4j.analysis.testing.Planted.on;
import static io.github.ipt4j.analysis.testing.Planted.stands;
import static io.github.ipt4j.analysis.testing.Planted.truth;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.context.BeforeAndAfterNaming;
import io.github.ipt4j.analysis.context.BeforeAndAfterNamingResult;
import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.context.ContextContrast;
import io.github.ipt4j.analysis.context.ContextContrastResult;
import io.github.ipt4j.analysis.context.ContextScreen;
import io.github.ipt4j.analysis.context.FourCounts;
import io.github.ipt4j.analysis.context.GradedContrast;
import io.github.ipt4j.analysis.context.GradedContrastResult;
import io.github.ipt4j.analysis.context.GradedLagProfile;
import io.github.ipt4j.analysis.context.GradedScreen;
import io.github.ipt4j.analysis.context.LagProfile;
import io.github.ipt4j.analysis.context.LagProfileResult;
import io.github.ipt4j.analysis.context.RhythmWithinContext;
import io.github.ipt4j.analysis.context.RhythmWithinContextResult;
import io.github.ipt4j.analysis.context.StatesTogether;
import io.github.ipt4j.analysis.context.StatesTogetherResult;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.diary.ExposedRatings;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.sample.ByWeekday;
import io.github.ipt4j.core.sample.Counted;
import io.github.ipt4j.core.sample.EffectKind;
import io.github.ipt4j.core.sample.Logging;
import io.github.ipt4j.core.sample.PlantedEffect;
import io.github.ipt4j.core.sample.SyntheticCases;
import io.github.ipt4j.core.sample.SyntheticPerson;
import io.github.ipt4j.core.sample.Truth;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is claimed beside contacts and states stands to what was planted as a person would say. */
class ContextTruthTest {
  private static final RelationshipId SISTER = new RelationshipId("sister");
  private static final Context VISITS = Context.contactWith(SISTER);
  private static final Context SHIFTS = Context.ofState(SHIFT);
  private static final PlantedEffect MORE_WITH_HER = with("sister", 4);
  private static final PlantedEffect TRENDING_VISITS =
      PlantedEffect.of(EffectKind.CONTACT_TREND, "sister", "", 2);

  private static final ExposedDiary MORE = visits(0.1, 6);
  private static final ExposedDiary FEWER = visits(0.6, 0.1);
  private static final ExposedDiary ALIKE = visits(0.3, 1);

  private static PlantedEffect with(String person, double size) {
    return PlantedEffect.of(EffectKind.CONTACT, HEADACHE, person, size);
  }

  private static SyntheticCases cases(double rate, double ratio) {
    return SyntheticCases.withDefaults()
        .withWeeks(26)
        .withRate(rate)
        .withPeople(
            SyntheticPerson.visiting(SISTER.value(), ByWeekday.constant(0.4)).withRateRatio(ratio));
  }

  private static ExposedDiary exposed(SyntheticCases cases) {
    return cases.caseHistory(0).exposedDiary(Symptom.HEADACHE).orElseThrow();
  }

  private static ExposedDiary visits(double rate, double ratio) {
    return exposed(cases(rate, ratio));
  }

  private static ContextContrastResult contrast(
      Context context, ExposedDiary days, Conclusion conclusion) {
    ContextContrastResult result = ContextContrast.of(context).analyze(days);
    assertThat(result.conclusion()).isEqualTo(conclusion);
    return result;
  }

  /** Returns a truth whose days are those of a result. */
  private static Truth withDays(Truth truth, FourCounts days) {
    Truth all = counting(truth, Counted.COMPARED_DAYS, "", days.exposed() + days.unexposed());
    Truth ill = counting(all, Counted.COMPARED_SYMPTOM_DAYS, "", days.withSymptom());
    Truth her = counting(ill, Counted.COMPARED_CONTACT_DAYS, "sister", days.exposed());
    return counting(her, Counted.COMPARED_SYMPTOM_DAYS_WITH_CONTACT, "sister", days.both());
  }

  /** The days of the diary are as planted, so that only the claim can be wrong. */
  private static void claims(
      ContextContrastResult result, Agreement agreement, PlantedEffect... effects) {
    stands(result, agreement, withDays(truth(effects), result.totalDays()));
  }

  @Test
  void contacts_areClaimedWhereTheyWerePlantedAndInTheirDirection() {
    ContextContrastResult more = contrast(VISITS, MORE, SUPPORTED);
    ContextContrastResult fewer = contrast(VISITS, FEWER, SUPPORTED);
    ContextContrastResult alike = contrast(VISITS, ALIKE, NOT_SUPPORTED);

    claims(more, AGREES, MORE_WITH_HER);
    claims(more, DISAGREES, with("sister", 0.2));
    claims(fewer, AGREES, with("sister", 0.2));
    claims(fewer, DISAGREES, MORE_WITH_HER);
    claims(alike, MISSED, MORE_WITH_HER);
    claims(more, DISAGREES);
    claims(alike, AGREES);
    claims(more, DISAGREES, with("friend", 4));
    stands(more, SILENT, truth(MORE_WITH_HER).withSymptom(Symptom.LOW_MOOD));
  }

  /** A trend of both may look like a contrast; a trend of one of them may not. */
  @ParameterizedTest
  @EnumSource(
      value = EffectKind.class,
      names = {"TREND", "TURN"})
  void contactsThatBecomeMore_areNotHeldAgainstASymptomThatChanges(EffectKind kind) {
    ContextContrastResult more = contrast(VISITS, MORE, SUPPORTED);
    PlantedEffect change = on(HEADACHE, kind);

    claims(more, AGREES, change, TRENDING_VISITS);
    claims(more, DISAGREES, change);
    claims(more, DISAGREES, TRENDING_VISITS);
    claims(more, DISAGREES, change, PlantedEffect.of(EffectKind.CONTACT_TREND, "friend", "", 2));
    claims(more, DISAGREES, on("low mood", kind), TRENDING_VISITS);
    ContextContrastResult any = contrast(Context.anyContact(), MORE, SUPPORTED);
    stands(any, SILENT, change, PlantedEffect.of(EffectKind.CONTACT_TREND, "friend", "", 2));
    stands(any, DISAGREES, change);
  }

  @Test
  void otherContexts_areNotHeldAgainstContactsThatMayBeTheirs() {
    ContextContrastResult any = contrast(Context.anyContact(), MORE, SUPPORTED);
    ContextContrastResult none = contrast(Context.anyContact(), ALIKE, NOT_SUPPORTED);
    ContextContrastResult visits = contrast(Context.ofKind(InteractionKind.VISIT), MORE, SUPPORTED);
    Context tense = VISITS.withTenseFrom(0.1);

    stands(any, SILENT, MORE_WITH_HER);
    stands(any, DISAGREES);
    stands(none, AGREES);
    stands(visits, SILENT, MORE_WITH_HER);
    stands(ContextContrast.of(tense).analyze(MORE), SILENT, MORE_WITH_HER);
    stands(ContextContrast.of(tense).analyze(ALIKE), AGREES);
    stands(ContextContrast.of(Context.awayFrom(SISTER)).analyze(ALIKE), AGREES, MORE_WITH_HER);
  }

  @Test
  void daysOfAContact_areThoseThatWerePlanted() {
    ContextContrastResult more = contrast(VISITS, MORE, SUPPORTED);
    FourCounts days = more.totalDays();
    Truth right = truth(MORE_WITH_HER);

    for (FourCounts wrong :
        new FourCounts[] {
          new FourCounts(
              days.both() + 1, days.contextOnly() - 1, days.symptomOnly(), days.neither()),
          new FourCounts(days.both(), days.contextOnly() + 1, days.symptomOnly(), days.neither()),
          new FourCounts(days.both(), days.contextOnly(), days.symptomOnly() + 1, days.neither()),
          new FourCounts(days.both(), days.contextOnly(), days.symptomOnly(), days.neither() + 1)
        }) {
      stands(more, DISAGREES, withDays(right, wrong));
    }
    stands(more, AGREES, withDays(right, days));
  }

  /** Which days were without a contact is not known, and so neither how many are compared. */
  @Test
  void daysOfALogOfNotableContacts_areNotHeldAgainstIt() {
    ExposedDiary few = exposed(cases(0.3, 1).withLogging(Logging.share(0.5)));
    ContextContrastResult result = ContextContrast.of(VISITS).analyze(few);
    BeforeAndAfterNamingResult naming =
        BeforeAndAfterNaming.of(VISITS, MadeDays.MONDAY.plusWeeks(13)).analyze(few);

    assertThat(result.sampling()).isEqualTo(ContactSampling.NOTABLE_ONLY);
    assertThat(result.conclusion()).isEqualTo(INSUFFICIENT_DATA);
    stands(result, AGREES);
    stands(naming, SILENT);
  }

  @Test
  void theDayAfter_isNotHeldAgainstTheTruthOfTheDay() {
    ContextContrastResult next = ContextContrast.of(VISITS).withLag(1).analyze(MORE);

    stands(next, SILENT, MORE_WITH_HER);
    stands(next, SILENT);
  }

  /** 182 days, a shift on the even ones; a headache on the first and third day of each six. */
  @Test
  void states_areClaimedAndCounted() {
    ExposedDiary more = Views.shifts(26, "x-x---");
    ExposedDiary fewer = Views.shifts(26, "-x-x--");
    PlantedEffect ofShifts = PlantedEffect.of(EffectKind.STATE, HEADACHE, SHIFT, 3);
    PlantedEffect ofNights = PlantedEffect.of(EffectKind.STATE, HEADACHE, "night", 3);

    stands(contrast(SHIFTS, more, SUPPORTED), AGREES, inState(truth(ofShifts), 91, 61));
    stands(contrast(SHIFTS, fewer, SUPPORTED), DISAGREES, inState(truth(ofShifts), 91, 0));
    stands(contrast(SHIFTS, more, SUPPORTED), DISAGREES, inState(truth(), 91, 61));
    stands(contrast(SHIFTS, more, SUPPORTED), DISAGREES, inState(truth(ofShifts), 91, 60));
    stands(contrast(SHIFTS, more, SUPPORTED), DISAGREES, inState(truth(ofShifts), 90, 61));
    stands(contrast(SHIFTS, more, SUPPORTED), AGREES, inState(truth(ofNights), 91, 61));
    stands(contrast(SHIFTS, more, SUPPORTED), DISAGREES, inState(truth(MORE_WITH_HER), 91, 61));
  }

  private static Truth inState(Truth truth, int days, int symptomDays) {
    return counting(
        counting(truth, Counted.RECORDED_DAYS_IN_STATE, SHIFT, days),
        Counted.SYMPTOM_DAYS_IN_STATE,
        SHIFT,
        symptomDays);
  }

  @Test
  void aScreen_isAsGoodAsEachOfItsContrasts() {
    PlantedEffect ofShifts = PlantedEffect.of(EffectKind.STATE, HEADACHE, SHIFT, 3);
    PlantedEffect ofAlone = PlantedEffect.of(EffectKind.STATE, HEADACHE, "alone", 3);
    Truth both = inState(truth(ofShifts, ofAlone), 91, 61);
    Truth alone = counting(both, Counted.RECORDED_DAYS_IN_STATE, "alone", 61);
    var screen = ContextScreen.withDefaults().analyze(Views.shifts(26, "x-x---"));

    assertThat(screen.contrasts()).hasSize(2);
    stands(screen, DISAGREES, both);
    stands(screen, AGREES, counting(alone, Counted.SYMPTOM_DAYS_IN_STATE, "alone", 31));
    stands(screen, DISAGREES, counting(alone, Counted.SYMPTOM_DAYS_IN_STATE, "alone", 30));
  }

  @Test
  void daysAround_areClaimedWhereAContactWasPlanted() {
    LagProfileResult more = LagProfile.of(VISITS).analyze(MORE);
    LagProfileResult alike = LagProfile.of(VISITS).analyze(ALIKE);

    assertThat(more.conclusion()).isEqualTo(SUPPORTED);
    stands(more, AGREES, MORE_WITH_HER);
    stands(more, DISAGREES);
    stands(alike, MISSED, MORE_WITH_HER);
    stands(alike, AGREES);
    stands(more, SILENT, on(HEADACHE, EffectKind.CARRIED_ON));
    stands(more, DISAGREES, on("low mood", EffectKind.CARRIED_ON));
    stands(more, SILENT, truth(MORE_WITH_HER).withSymptom(Symptom.LOW_MOOD));
  }

  @Test
  void aRhythmWithinContacts_isThatWhichIsBesideThem() {
    RhythmWithinContextResult found = Results.of(RhythmWithinContext.class, SUPPORTED);
    RhythmWithinContextResult none = Results.of(RhythmWithinContext.class, NOT_SUPPORTED);
    PlantedEffect beside = on(HEADACHE, EffectKind.WEEKDAY_BESIDE_CONTACTS);
    PlantedEffect weekdays = on(HEADACHE, EffectKind.WEEKDAY);
    String hers = found.context().person().orElseThrow().value();

    stands(found, AGREES, beside);
    stands(none, MISSED, beside, weekdays);
    stands(found, DISAGREES);
    stands(none, AGREES);
    stands(found, DISAGREES, weekdays, with(hers, 4));
    stands(found, SILENT, weekdays, with("friend", 4));
    stands(found, SILENT, weekdays, with(hers, 4), with("friend", 4));
    stands(found, DISAGREES, with("friend", 4));
    stands(found, SILENT, truth(beside).withSymptom(Symptom.LOW_MOOD));
    stands(
        RhythmWithinContext.of(Context.anyContact()).analyze(ALIKE),
        SILENT,
        weekdays,
        MORE_WITH_HER);
  }

  @Test
  void beforeAndAfterNaming_allDaysAreThoseThatWerePlanted() {
    BeforeAndAfterNamingResult naming =
        BeforeAndAfterNaming.of(VISITS, MadeDays.MONDAY.plusWeeks(13)).analyze(MORE);
    FourCounts days = contrast(VISITS, MORE, SUPPORTED).totalDays();

    stands(naming, AGREES, withDays(truth(), days));
    stands(
        naming,
        DISAGREES,
        withDays(
            truth(),
            new FourCounts(
                days.both(), days.contextOnly(), days.symptomOnly(), days.neither() + 1)));
    stands(naming, SILENT, withDays(truth(), days).withSymptom(Symptom.LOW_MOOD));
  }

  @Test
  void statesTogether_areCountedAndWhereTestedClaimed() {
    StatesTogether untested = StatesTogether.of(SHIFT, "alone");
    ExposedDiary shifts = Views.shifts(26, "x-x---");
    StatesTogetherResult tested = untested.withTested(true).analyze(shifts);
    Truth planted = truth(PlantedEffect.of(EffectKind.STATE, HEADACHE, SHIFT, 3));

    assertThat(tested.conclusion()).isEqualTo(SUPPORTED);
    stands(tested, AGREES, inState(planted, 91, 61));
    stands(tested, DISAGREES, inState(truth(), 91, 61));
    stands(tested, DISAGREES, inState(planted, 90, 61));
    stands(tested, DISAGREES, inState(planted, 91, 62));
    stands(untested.analyze(shifts), AGREES, inState(truth(), 91, 61));
    stands(untested.analyze(shifts), DISAGREES, inState(truth(), 92, 61));
    stands(tested, SILENT, inState(planted, 91, 61).withSymptom(Symptom.LOW_MOOD));
    StatesTogetherResult since = untested.withSince(MadeDays.MONDAY.plusWeeks(13)).analyze(shifts);
    stands(since, AGREES, inState(truth(), 91, 61));
  }

  /** A rating of 7 or 8 on shifts and of 3 or 4 on other days, and the other way round. */
  private static final ExposedRatings HEAVY =
      ExposedRatings.of(MadeDays.rated("73847483"), MadeDays.shifts());

  private static final ExposedRatings LIGHT =
      ExposedRatings.of(MadeDays.rated("37484738"), MadeDays.shifts());

  private static final ExposedRatings EVEN =
      ExposedRatings.of(MadeDays.rated("5566"), MadeDays.shifts());

  private static PlantedEffect points(EffectKind kind, String with, double points) {
    return PlantedEffect.of(kind, RATING, with, points);
  }

  private static final PlantedEffect MORE_ON_SHIFTS = points(EffectKind.LEVEL_STATE, SHIFT, 2);

  @Test
  void ratings_areClaimedWhereTheyWerePlantedAndInTheirDirection() {
    GradedContrastResult heavy = GradedContrast.of(SHIFTS).analyze(HEAVY);
    GradedContrastResult light = GradedContrast.of(SHIFTS).analyze(LIGHT);

    assertThat(heavy.conclusion()).isEqualTo(SUPPORTED);
    assertThat(light.conclusion()).isEqualTo(SUPPORTED);
    stands(heavy, AGREES, MORE_ON_SHIFTS);
    stands(heavy, DISAGREES, points(EffectKind.LEVEL_STATE, SHIFT, -2));
    stands(light, AGREES, points(EffectKind.LEVEL_STATE, SHIFT, -2));
    stands(light, DISAGREES, MORE_ON_SHIFTS);
    stands(heavy, DISAGREES);
    stands(heavy, SILENT, points(EffectKind.LEVEL_STATE, "night", 2));
    stands(heavy, DISAGREES, points(EffectKind.LEVEL_CONTACT, "sister", 2));
    stands(heavy, DISAGREES, on(RATING, EffectKind.LEVEL_TURN));
    stands(heavy, SILENT, on(RATING, EffectKind.LEVEL_TURN), TRENDING_VISITS);
    stands(heavy, DISAGREES, on("sleep", EffectKind.LEVEL_TURN), TRENDING_VISITS);
    stands(GradedContrast.of(SHIFTS).withLag(1).analyze(HEAVY), SILENT, MORE_ON_SHIFTS);
  }

  @Test
  void ratingsAroundAndInAScreen_areClaimedToo() {
    var around = GradedLagProfile.of(SHIFTS).analyze(HEAVY);
    var screen = GradedScreen.withDefaults().analyze(HEAVY);

    assertThat(around.conclusion()).isEqualTo(SUPPORTED);
    assertThat(screen.conclusion()).isEqualTo(SUPPORTED);
    stands(around, AGREES, MORE_ON_SHIFTS);
    stands(around, DISAGREES);
    stands(screen, AGREES, MORE_ON_SHIFTS);
    stands(screen, DISAGREES);
    stands(GradedContrast.of(SHIFTS).analyze(EVEN), MISSED, MORE_ON_SHIFTS);
  }

  @Test
  void ratingsBesideContacts_areThoseOfThatPerson() {
    SyntheticCases cases = cases(0.3, 8);
    ExposedRatings intensities =
        ExposedRatings.of(
            DailyRatings.of(cases.diary(0)), cases.caseHistory(0).contactLog().orElseThrow());
    GradedContrastResult ofSymptom = GradedContrast.of(VISITS).analyze(intensities);

    assertThat(ofSymptom.conclusion()).isEqualTo(SUPPORTED);
    stands(ofSymptom, SILENT, on(HEADACHE, EffectKind.LEVEL_TURN));
  }

  @ParameterizedTest
  @CsvSource({"sister, AGREES", "friend, DISAGREES"})
  void whoeverIsMet_onlyThatPersonCounts(String person, Agreement agreement) {
    Set<LocalDate> met =
        MORE.log().contacts().stream().map(MORE.log()::dayOf).collect(Collectors.toSet());
    ExposedRatings heavy = ExposedRatings.of(MadeDays.heavyOn(met), MORE.log());
    GradedContrastResult found = GradedContrast.of(VISITS).analyze(heavy);
    GradedContrastResult any = GradedContrast.of(Context.anyContact()).analyze(heavy);
    PlantedEffect planted = points(EffectKind.LEVEL_CONTACT, person, 2);

    assertThat(found.conclusion()).isEqualTo(SUPPORTED);
    stands(found, agreement, planted);
    stands(any, SILENT, planted);
  }
}
