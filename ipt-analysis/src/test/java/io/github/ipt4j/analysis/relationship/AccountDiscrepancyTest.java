// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.relationship;

import static io.github.ipt4j.analysis.SessionNotes.HUSBAND;
import static io.github.ipt4j.analysis.SessionNotes.MOTHER_IN_LAW;
import static io.github.ipt4j.analysis.SessionNotes.SISTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.SessionNotes;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.core.event.AccountKind;
import io.github.ipt4j.core.event.Elicitation;
import io.github.ipt4j.core.event.Era;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.SessionMoment;
import io.github.ipt4j.core.event.SessionPoint;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.sample.SampleCases;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountDiscrepancyTest {
  private static final Target MIL = Target.of(MOTHER_IN_LAW);
  private static final Target FAMILY = Target.of(MOTHER_IN_LAW, HUSBAND);

  private static AccountDiscrepancyResult of(Target subject, SessionNotes notes) {
    return AccountDiscrepancy.of(subject).analyze(notes.record());
  }

  private static SessionNotes six() {
    return SessionNotes.weekly(8)
        .atLarge(1, MIL, 1, 9)
        .incident(2, MIL, 7, 1)
        .incident(3, MIL, 8, 1)
        .incident(4, MIL, 6, 3)
        .incident(5, MIL, 7, 2)
        .atLarge(6, MIL, 7, 3)
        .incident(7, MIL, 6, 2)
        .incident(8, MIL, 8, 0);
  }

  @Test
  void theTwoPoles_standApart_andAreNeverSubtractedFromEachOther() {
    AccountDiscrepancyResult found = of(MIL, six());
    assertThat(found.conclusion()).isEqualTo(Conclusion.DESCRIBED);
    // means by hand: incidents 42/6 = 7 and 9/6 = 1.5, global accounts 4 and 6
    assertThat(found.negativityGap().orElseThrow()).isCloseTo(3, within(1e-12));
    assertThat(found.positivityGap().orElseThrow()).isCloseTo(-4.5, within(1e-12));
    assertThat(found.headline())
        .contains(", on average 3.0 points more negative and 4.5 points less positive;");
  }

  @Test
  void anIncident_isHeldAgainstTheGlobalAccountLastToldBeforeIt() {
    // 7, 8, 6 and 7 against 1; then 6 and 8 against 7, which are about as told
    assertThat(of(MIL, six()).harsher()).isEqualTo(new Share(4, 6));
    assertThat(of(MIL, six()).milder()).isEqualTo(new Share(0, 6));
    assertThat(of(MIL, six()).aboutAsTold()).isEqualTo(new Share(2, 6));
    assertThat(
            of(MIL, SessionNotes.weekly(3).incident(1, MIL, 5, 1).atLarge(2, MIL, 4, 5)).harsher())
        .as("not where none was told before")
        .isEqualTo(new Share(0, 0));
    assertThat(
            of(MIL, SessionNotes.weekly(3).atLarge(1, MIL, 5, 5).incident(1, MIL, 5, 1)).harsher())
        .as("as harsh is not harsher")
        .isEqualTo(new Share(0, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "5, 7, 1, 0",
    "5, 6.9, 0, 0",
    "5.3, 7.3, 1, 0",
    "0.1, 2.1, 1, 0",
    "5, 3, 0, 1",
    "5, 3.1, 0, 0"
  })
  void anIncident_isHarsherOrMilderFromTwoPointsOn(
      double told, double happened, int harsher, int milder) {
    AccountDiscrepancyResult found =
        of(MIL, SessionNotes.weekly(3).atLarge(1, MIL, told, 5).incident(2, MIL, happened, 1));
    assertThat(found.harsher()).isEqualTo(new Share(harsher, 1));
    assertThat(found.milder()).isEqualTo(new Share(milder, 1));
    assertThat(found.headline().contains("the one incident was about as told before"))
        .isEqualTo(harsher + milder == 0);
    assertThat(found.headline().contains("1 milder")).isEqualTo(milder == 1);
  }

  @Test
  void aMeanUnderTwoPointsAway_isAboutAsTold() {
    SessionNotes notes = SessionNotes.weekly(9).atLarge(1, MIL, 5, 5);
    for (int i = 2; i <= 7; i++) {
      notes.incident(i, MIL, 6, 2);
    }
    assertThat(of(MIL, notes).headline())
        .contains(
            "all 6 incidents were about as told before, on average about as negative (+1.0) and 3.0"
                + " points less positive");
    assertThat(AccountDiscrepancy.of(MIL).withLeastDifference(1).analyze(notes.record()).headline())
        .contains("6 of 6 incidents were harsher", "on average 1.0 point more negative");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AccountDiscrepancy.of(MIL).withLeastDifference(0))
        .withMessage("leastDifference must be above 0 and at most 10, but was 0.0");
  }

  @Test
  void underSixIncidents_areCountedAndNotAveraged() {
    SessionNotes five = SessionNotes.weekly(9).atLarge(1, MIL, 1, 9);
    for (int i = 2; i <= 6; i++) {
      five.incident(i, MIL, 7, 1);
    }
    AccountDiscrepancyResult found = of(MIL, five);
    assertThat(found.harsher()).isEqualTo(new Share(5, 5));
    assertThat(found.negativityGap()).isEmpty();
    assertThat(found.positivityGap()).isEmpty();
    assertThat(found.headline())
        .contains("5 of 5 incidents were harsher")
        .doesNotContain("average");
    assertThat(found.caveats())
        .extracting(Caveat::kind)
        .containsExactly(Caveat.Kind.FEW_OBSERVATIONS);
    assertThat(of(MIL, five.incident(7, MIL, 7, 1)).negativityGap()).hasValue(6);
    assertThat(
            AccountDiscrepancy.of(MIL).withLeastIncidents(7).analyze(five.record()).negativityGap())
        .isEmpty();
  }

  @Test
  void howTheyWereElicited_standsInTheSentence() {
    SessionNotes notes = SessionNotes.weekly(3).atLarge(1, MIL, 1, 9);
    notes.add(
        notes
            .account(2, AccountKind.INCIDENT, MIL, 8, 1)
            .withElicitation(Elicitation.ASKED_FOR_DIFFICULT));
    notes.add(notes.account(3, AccountKind.INCIDENT, MIL, 7, 1).withElicitation(Elicitation.OPEN));
    AccountDiscrepancyResult found = of(MIL, notes);
    assertThat(found.askedForDifficult()).isEqualTo(1);
    assertThat(found.headline())
        .contains(
            "2 of 2 incidents were harsher than the general account before (1 told after a question"
                + " for something difficult)");
  }

  @Test
  void theAccountOfASet_isHeldAgainstTheIncidentsOfItsPeople() {
    SessionNotes notes =
        SessionNotes.weekly(4)
            .atLarge(1, FAMILY, 1, 9)
            .incident(2, MIL, 8, 1)
            .incident(3, Target.of(HUSBAND), 6, 1)
            .incident(4, Target.of(SISTER), 9, 1)
            .incident(4, Target.DIFFUSE, 9, 1);
    AccountDiscrepancyResult family = of(FAMILY, notes);
    assertThat(family.harsher()).isEqualTo(new Share(2, 2));
    assertThat(family.specific()).isEqualTo(new Share(2, 3));
    assertThat(of(MIL, notes).shortfalls())
        .as("the account of the family is none of hers alone")
        .containsExactly(Shortfall.of("relationship.generalAccounts", 0, 1).orElseThrow());
    assertThat(of(Target.of(MOTHER_IN_LAW), six())).isEqualTo(of(MIL, six()));
  }

  @Test
  void whatIsPast_isLeftOut() {
    SessionNotes notes = SessionNotes.weekly(3).atLarge(1, MIL, 1, 9).incident(2, MIL, 8, 1);
    notes.add(notes.account(2, AccountKind.INCIDENT, MIL, 0, 9).withEra(Era.PAST));
    assertThat(of(MIL, notes).specific()).isEqualTo(new Share(1, 2));
  }

  @Test
  void withoutBothKinds_theResultSaysWhatIsMissing() {
    AccountDiscrepancyResult found = of(MIL, SessionNotes.weekly(2).atLarge(1, MIL, 1, 9));
    assertThat(found.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(found.headline())
        .isEqualTo(
            "Too little to describe the accounts of mother-in-law: no rated incident (1 needed)");
    assertThat(found.globals()).isEmpty();
    assertThat(found.evidence()).isEmpty();
    SessionNotes unrated = SessionNotes.weekly(2).atLarge(1, MIL, 1, 9);
    unrated.add(
        unrated.account(2, AccountKind.INCIDENT, MIL, 8, 1).withNegativity(OptionalDouble.empty()));
    assertThat(of(MIL, unrated).shortfalls())
        .containsExactly(Shortfall.of("relationship.incidents", 0, 1).orElseThrow());
  }

  @Test
  void joannesInLaws_areToldAsHarmonyFirst_andAsTheIncidentsHaveItLater() {
    CaseHistory joanne = SampleCases.joanne();
    AccountDiscrepancyResult found =
        AccountDiscrepancy.of(Target.of(MOTHER_IN_LAW, new RelationshipId("father-in-law")))
            .analyze(joanne.sessionRecord());
    // in Python over joanne.json and joanne-contacts.csv: 5 and 9 accounts, 5 harsher, differences
    // of means 3.2444444444444445 and -3.711111111111111, 28 + 13 rated rows
    assertThat(found.globals()).hasSize(5);
    assertThat(found.incidents()).hasSize(9);
    assertThat(found.harsher()).isEqualTo(new Share(5, 9));
    assertThat(found.negativityGap().orElseThrow()).isCloseTo(3.2444444444444445, within(1e-12));
    assertThat(found.positivityGap().orElseThrow()).isCloseTo(-3.711111111111111, within(1e-12));
    assertThat(found.logged()).hasSize(41);
    assertThat(found.logged().stream().mapToDouble(d -> d).average().orElseThrow())
        .isCloseTo((28 * 5.642857142857143 + 13 * 2.923076923076923) / 41, within(1e-12));
    assertThat(found.askedForDifficult()).isEqualTo(2);
    assertThat(found.loggedMean())
        .hasValueCloseTo((28 * 5.642857142857143 + 13 * 2.923076923076923) / 41, within(1e-12));
    assertThat(found.headline())
        .isEqualTo(
            "The general account of father-in-law and mother-in-law was first negative 1 and positive"
                + " 9 of 10 in session 1 and last negative 6 and positive 4 of 10 in session 16; 5 of"
                + " 9 incidents were harsher than the general account before, 4 about as told (2 told"
                + " after a question for something difficult), on average 3.2 points more negative and"
                + " 3.7 points less positive; 9 of 14 accounts are incidents; 41 ratings in the contact"
                + " log are on average negative 4.8");
    // 14 accounts and the 28 contacts in which one of the two was rated
    assertThat(found.evidence()).hasSize(14 + 28);
  }

  @Test
  void aPoleRatedTooSeldom_isNotAveraged() {
    SessionNotes notes = SessionNotes.weekly(8).atLarge(1, MIL, 1, 9).incident(2, MIL, 7, 1);
    for (int i = 3; i <= 7; i++) {
      notes.add(
          notes.account(i, AccountKind.INCIDENT, MIL, 7, 1).withPositivity(OptionalDouble.empty()));
    }
    AccountDiscrepancyResult found = of(MIL, notes);
    assertThat(found.negativityGap()).hasValue(6);
    assertThat(found.positivityGap()).isEmpty();
    assertThat(found.headline())
        .contains("on average 6.0 points more negative; 6 of 7 accounts are");
  }

  @Test
  void withinASession_theMomentOrdersWhatWasTold() {
    SessionNotes notes = SessionNotes.weekly(2).atLarge(1, MIL, 1, 9);
    notes.add(notes.account(2, AccountKind.INCIDENT, MIL, 6, 1).withId(new EventId("z")));
    notes.add(
        notes
            .account(2, AccountKind.GLOBAL, MIL, 8, 1)
            .withId(new EventId("a"))
            .withSession(new SessionPoint(2, SessionMoment.END)));
    assertThat(of(MIL, notes).harsher())
        .as("the account at the end of the session came after the incident")
        .isEqualTo(new Share(1, 1));
  }

  @Test
  void incidentsBeforeAnyGlobalAccount_areSaidNotToBeCompared() {
    assertThat(
            of(MIL, SessionNotes.weekly(3).incident(1, MIL, 5, 1).atLarge(2, MIL, 4, 5)).headline())
        .isEqualTo(
            "The general account of mother-in-law, given once, was negative 4 and positive 5 of 10 in"
                + " session 2; no incident was told after that; 1 of 2 accounts is an incident");
  }

  @Test
  void oneIncidentIsTooFewToAverage() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AccountDiscrepancy.of(MIL).withLeastIncidents(1))
        .withMessage("leastIncidents must be at least 2, but was 1");
  }
}
