// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

import static io.github.ipt4j.analysis.Conclusion.NOT_SUPPORTED;
import static io.github.ipt4j.analysis.Conclusion.SUPPORTED;
import static io.github.ipt4j.analysis.testing.Agreement.AGREES;
import static io.github.ipt4j.analysis.testing.Agreement.DISAGREES;
import static io.github.ipt4j.analysis.testing.Agreement.MISSED;
import static io.github.ipt4j.analysis.testing.Agreement.SILENT;
import static io.github.ipt4j.analysis.testing.MadeDays.MONDAY;
import static io.github.ipt4j.analysis.testing.Planted.counting;
import static io.github.ipt4j.analysis.testing.Planted.stands;
import static io.github.ipt4j.analysis.testing.Planted.truth;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.analysis.relationship.ExpectationGap;
import io.github.ipt4j.analysis.relationship.ExpectationGapResult;
import io.github.ipt4j.analysis.tension.LoadOrder;
import io.github.ipt4j.analysis.tension.RelationshipTension;
import io.github.ipt4j.analysis.tension.RelationshipTensionResult;
import io.github.ipt4j.analysis.tension.TensionChange;
import io.github.ipt4j.analysis.tension.TensionChangeResult;
import io.github.ipt4j.analysis.tension.TensionRanking;
import io.github.ipt4j.analysis.tension.TensionRankingResult;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.sample.ByWeekday;
import io.github.ipt4j.core.sample.Counted;
import io.github.ipt4j.core.sample.EffectKind;
import io.github.ipt4j.core.sample.Logging;
import io.github.ipt4j.core.sample.PlantedEffect;
import io.github.ipt4j.core.sample.SampleCases;
import io.github.ipt4j.core.sample.SyntheticCases;
import io.github.ipt4j.core.sample.SyntheticPerson;
import io.github.ipt4j.core.sample.Trend;
import io.github.ipt4j.core.sample.Truth;
import org.junit.jupiter.api.Test;

/** What contacts are said to weigh stands to what was planted as a person would say it does. */
class PeopleTruthTest {
  private static final RelationshipId SISTER = new RelationshipId("sister");

  private static SyntheticPerson visiting(String person, double chance) {
    return SyntheticPerson.visiting(person, ByWeekday.constant(chance));
  }

  private static SyntheticCases cases(SyntheticPerson... people) {
    return SyntheticCases.withDefaults().withWeeks(26).withPeople(people);
  }

  private static ContactLog log(SyntheticCases cases) {
    return cases.caseHistory(0).contactLog().orElseThrow();
  }

  /** Half a year with a sister on most days and a friend on few. */
  private static final ContactLog UNLIKE =
      log(cases(visiting("sister", 0.8), visiting("friend", 0.1)));

  private static final ContactLog ALIKE =
      log(cases(visiting("sister", 0.3), visiting("friend", 0.3)));

  private static final ContactLog NOTABLE =
      log(cases(visiting("sister", 0.8)).withLogging(Logging.share(0.5)));

  private static Truth counts(TensionRankingResult result, double sisters, double friends) {
    Truth asked = counting(truth(), Counted.ASKED_DAYS, "", result.askedDays());
    return counting(asked, Counted.CONTACTS, "sister", result.contacts())
        .withLoads(ImmutableMap.of("sister", sisters, "friend", friends));
  }

  @Test
  void theGreaterLoad_isThatWhichWasPlanted() {
    TensionRankingResult unlike = TensionRanking.withDefaults().analyze(UNLIKE);

    assertThat(unlike.comparisons().get(0).order()).isEqualTo(LoadOrder.SEPARATED);
    stands(unlike, AGREES, counts(unlike, 3, 0.5));
    stands(unlike, DISAGREES, counts(unlike, 0.5, 3));
    stands(unlike, DISAGREES, counts(unlike, 3, 3));
    stands(unlike, AGREES, counts(unlike, 3, 3).withLoads(ImmutableMap.of("sister", 3.0)));
    stands(unlike, DISAGREES, counts(unlike, 3, 3).withLoads(ImmutableMap.of()));
  }

  @Test
  void loadsThatAreNotSeparated_areMissedWhereTheyWerePlantedUnlike() {
    TensionRankingResult alike = TensionRanking.withDefaults().analyze(ALIKE);

    assertThat(alike.comparisons().get(0).order()).isEqualTo(LoadOrder.NOT_SEPARABLE);
    stands(alike, AGREES, counts(alike, 3, 3));
    stands(alike, MISSED, counts(alike, 3, 0.5));
  }

  /** What somebody weighs on average is not what they weigh now. */
  @Test
  void loadsThatChange_areCountedOnly() {
    TensionRankingResult unlike = TensionRanking.withDefaults().analyze(UNLIKE);
    PlantedEffect trend = PlantedEffect.of(EffectKind.CONTACT_TREND, "friend", "", 2);
    PlantedEffect other = PlantedEffect.of(EffectKind.LEVEL_CONTACT, "friend", "", 2);

    stands(unlike, AGREES, counts(unlike, 0.5, 3).withEffects(trend));
    stands(unlike, DISAGREES, counts(unlike, 0.5, 3).withEffects(other));
  }

  @Test
  void contactsAndAskedDaysOfARanking_areThoseThatWerePlanted() {
    TensionRankingResult unlike = TensionRanking.withDefaults().analyze(UNLIKE);
    TensionRankingResult alike = TensionRanking.withDefaults().analyze(ALIKE);
    Truth asked = counting(truth(), Counted.ASKED_DAYS, "", unlike.askedDays() + 1);
    Truth right = counting(truth(), Counted.ASKED_DAYS, "", unlike.askedDays());

    stands(unlike, DISAGREES, counting(asked, Counted.CONTACTS, "sister", unlike.contacts()));
    stands(alike, DISAGREES, counting(right, Counted.CONTACTS, "sister", alike.contacts() + 1));
    stands(TensionRanking.withDefaults().analyze(NOTABLE), SILENT);
  }

  @Test
  void contactsOfOnePerson_areThoseThatWerePlanted() {
    ContactLog away = log(cases(visiting("sister", 0.8).withAwayShare(0.3)));
    RelationshipTensionResult result = RelationshipTension.of(SISTER).analyze(away);

    assertThat(result.absences()).isPositive();
    stands(result, AGREES, contacts(result, 0, 0, 0));
    stands(result, DISAGREES, contacts(result, 1, 0, 0));
    stands(result, DISAGREES, contacts(result, 0, 1, 0));
    stands(result, DISAGREES, contacts(result, 0, 0, 1));
    stands(RelationshipTension.of(SISTER).analyze(NOTABLE), SILENT);
  }

  private static Truth contacts(
      RelationshipTensionResult result, int contacts, int absences, int asked) {
    Truth met = counting(truth(), Counted.CONTACTS, "sister", result.contacts() + contacts);
    Truth away = counting(met, Counted.ABSENCES, "sister", result.absences() + absences);
    return counting(away, Counted.ASKED_DAYS, "", result.askedDays() + asked);
  }

  private static TensionChangeResult change(double factor) {
    SyntheticPerson sister = visiting("sister", 0.4).withTrend(Trend.exponential(factor));
    DateRange before = new DateRange(MONDAY, MONDAY.plusWeeks(13));
    DateRange after = new DateRange(MONDAY.plusWeeks(13), MONDAY.plusWeeks(26));
    return TensionChange.between(SISTER, before, after)
        .analyze(log(cases(sister).withStart(MONDAY)));
  }

  private static PlantedEffect trend(String person, double factor) {
    return PlantedEffect.of(EffectKind.CONTACT_TREND, person, "", factor);
  }

  @Test
  void aChange_isClaimedWhereItWasPlantedAndInItsDirection() {
    TensionChangeResult more = change(20);
    TensionChangeResult less = change(0.05);
    TensionChangeResult same = change(1);

    assertThat(more.conclusion()).isEqualTo(SUPPORTED);
    assertThat(less.conclusion()).isEqualTo(SUPPORTED);
    assertThat(same.conclusion()).isEqualTo(NOT_SUPPORTED);
    stands(more, AGREES, trend("sister", 20));
    stands(more, DISAGREES, trend("sister", 0.05));
    stands(less, AGREES, trend("sister", 0.05));
    stands(less, DISAGREES, trend("sister", 20));
    stands(same, MISSED, trend("sister", 20));
    stands(same, AGREES, trend("friend", 20));
    stands(more, DISAGREES, trend("friend", 20));
  }

  /** What is expected was planted of one person only. */
  @Test
  void expectations_areThoseOfThePerson() {
    CaseHistory joanne = SampleCases.joanne();
    ExpectationGapResult husband = gap(joanne, "husband");
    Truth his = counting(truth(), Counted.EXPECTATIONS, "", husband.parts().size());

    assertThat(husband.gap()).isPresent();
    stands(husband, AGREES, his.withExpectationGap(husband.gap().getAsDouble()));
    stands(husband, DISAGREES, his.withExpectationGap(husband.gap().getAsDouble() + 0.001));
    stands(husband, DISAGREES, his);
    stands(husband, DISAGREES, truth().withExpectationGap(husband.gap().getAsDouble()));
    stands(husband, DISAGREES, truth().withPerson(SISTER));
    stands(gap(joanne, "friend"), AGREES, truth());
  }

  private static ExpectationGapResult gap(CaseHistory history, String person) {
    return ExpectationGap.withDefaults()
        .analyze(history.relationship(new RelationshipId(person)).orElseThrow());
  }
}
