// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import static io.github.ipt4j.analysis.SessionNotes.HUSBAND;
import static io.github.ipt4j.analysis.SessionNotes.SISTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.Printed;
import io.github.ipt4j.analysis.SessionNotes;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.core.event.Affect;
import io.github.ipt4j.core.event.Openness;
import io.github.ipt4j.core.event.SessionMoment;
import io.github.ipt4j.core.event.SessionPoint;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.sample.SampleCases;
import org.junit.jupiter.api.Test;

class AffectOpennessTest {
  private static final Target HIM = Target.of(HUSBAND);
  private static final AffectOpenness ANGER = AffectOpenness.of(Affect.ANGER, HIM);

  /** One rank a session, from the first on; a dot is a session in which it was not rated. */
  private static AffectOpennessResult course(String ranks) {
    return ANGER.analyze(notes(ranks).record());
  }

  private static SessionNotes notes(String ranks) {
    SessionNotes notes = SessionNotes.weekly(ranks.length());
    for (int i = 0; i < ranks.length(); i++) {
      if (ranks.charAt(i) != '.') {
        notes.anger(i + 1, HIM, SessionNotes.openness(ranks.charAt(i) - '0'));
      }
    }
    return notes;
  }

  @Test
  void theDoor_opensShutsAndOpens_inCounts() {
    AffectOpennessResult found = course("00.1012334");
    assertThat(found.conclusion()).isEqualTo(Conclusion.DESCRIBED);
    assertThat(found.first(Openness.HINTED))
        .contains(new SessionOpenness(4, false, Openness.HINTED));
    assertThat(found.first(Openness.ACKNOWLEDGED))
        .contains(new SessionOpenness(7, false, Openness.ACKNOWLEDGED));
    assertThat(found.sessionsHintToAcknowledged()).hasValue(3);
    assertThat(found.held()).contains(Openness.EXPRESSED);
    assertThat(found.setbacks()).isEqualTo(1);
    assertThat(found.headline())
        .isEqualTo(
            "Anger at husband: denied in session 1, hinted at in 4, acknowledged in 7, expressed in 8,"
                + " owned in 10; it closed again in 5; 9 sessions rated");
  }

  @Test
  void aSession_countsWithItsMostOpenRating() {
    AffectOpennessResult found = ANGER.analyze(notes("12").anger(1, HIM, Openness.OWNED).record());
    assertThat(found.levels())
        .containsExactly(
            new SessionOpenness(1, false, Openness.OWNED),
            new SessionOpenness(2, false, Openness.ACKNOWLEDGED));
    assertThat(found.evidence()).hasSize(3);
  }

  @Test
  void whatWasNeverAboveDenied_isSaidInOneBreath() {
    assertThat(course("000.").headline())
        .isEqualTo(
            "Anger at husband: denied each of the 3 times it was rated (session 1 to session 3)");
  }

  @Test
  void whatStartsOpen_hasNoFirstTime() {
    assertThat(course("33").headline())
        .isEqualTo("Anger at husband: expressed in session 1 and still in 2; 2 sessions rated");
    assertThat(course("11").headline())
        .isEqualTo(
            "Anger at husband: hinted at in session 1 and still in 2; not acknowledged so far; 2"
                + " sessions rated");
    assertThat(course("03").headline())
        .as("hint and acknowledgement in one")
        .startsWith("Anger at husband: denied in session 1, expressed in 2; 2 sessions");
  }

  @Test
  void whatClosedAgain_isToldWhereItIsNow() {
    assertThat(course("0240").headline())
        .isEqualTo(
            "Anger at husband: denied in session 1, acknowledged in 2, owned in 3 and denied in 4; it"
                + " closed again in 4; 4 sessions rated");
    assertThat(course("1.41").headline())
        .contains(
            "hinted at in session 1, owned in 3 and only hinted at in 4; it closed again in 4");
    assertThat(course("0124343").headline())
        .contains("owned in 4 and only expressed in 7; it closed again in 5 and in 7;");
  }

  @Test
  void whatOpensAtHome_isToldAsAtHome() {
    SessionNotes notes = notes("00");
    notes.add(
        notes
            .affect(2, HIM)
            .withOpenness(Openness.OWNED)
            .withSession(new SessionPoint(2, SessionMoment.HOME)));
    AffectOpennessResult found = ANGER.analyze(notes.record());
    assertThat(found.headline())
        .isEqualTo(
            "Anger at husband: denied in session 1, owned at home after 2; rated 3 times, in sessions"
                + " and at home");
    assertThat(Printed.rows(found.table()))
        .extracting(r -> r.get(0))
        .containsExactly(
            "session 1",
            "session 2",
            "at home after session 2",
            "held in two ratings running, at most");
  }

  @Test
  void otherFeelings_andOtherPeople_doNotCount() {
    SessionNotes notes = notes("12").anger(1, Target.of(SISTER), Openness.OWNED);
    notes.add(notes.affect(2, HIM).withAffect(Affect.HURT).withOpenness(Openness.OWNED));
    notes.add(notes.affect(2, HIM));
    assertThat(ANGER.analyze(notes.record()).levels())
        .extracting(SessionOpenness::openness)
        .containsExactly(Openness.HINTED, Openness.ACKNOWLEDGED);
  }

  @Test
  void oneRatedSession_isTooFew() {
    AffectOpennessResult found = course("3..");
    assertThat(found.shortfalls())
        .containsExactly(Shortfall.of("course.openness.ratings", 1, 2).orElseThrow());
    assertThat(found.levels()).isEmpty();
    assertThat(found.held()).isEmpty();
    assertThat(ANGER.withLeastSessions(5).analyze(notes("0123").record()).conclusion())
        .isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ANGER.withLeastSessions(1))
        .withMessage("leastSessions must be at least 2, but was 1");
  }

  @Test
  void mannKendall_isGivenOnRequestAboveTwentySessions_underItsLabel() {
    String twentyOne = "000000111112222233344";
    AffectOpenness asked = ANGER.withMannKendall(true);
    AffectOpennessResult found = asked.analyze(notes(twentyOne).record());
    // in Python with whole numbers: the Gaussian multinomial coefficient of the inversions, S = 171
    assertThat(found.pIfIndependent().orElseThrow())
        .isCloseTo(4.870374070685774e-12, within(1e-15));
    assertThat(found.headline()).endsWith("; if sessions were independent, Mann-Kendall p < 0.001");
    assertThat(found.caveats()).hasSize(1);
    assertThat(found.conclusion()).as("it decides nothing").isEqualTo(Conclusion.DESCRIBED);
    assertThat(asked.analyze(notes(twentyOne.substring(1)).record()).pIfIndependent())
        .as("not with twenty")
        .isEmpty();
    assertThat(ANGER.analyze(notes(twentyOne).record()).pIfIndependent())
        .as("not unasked")
        .isEmpty();
    // of equal levels every order is as extreme; series with and without ties: MannKendallTest
    assertThat(asked.analyze(notes("3".repeat(21)).record()).pIfIndependent().orElseThrow())
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void joannesAnger_isOwnedAtLast() {
    AffectOpennessResult found = ANGER.analyze(SampleCases.joanne().sessionRecord());
    assertThat(found.levels())
        .extracting(l -> l.session() + ":" + l.openness().level())
        .containsExactly(
            "2:0", "3:0", "5:1", "6:0", "7:1", "8:2", "10:3", "11:3", "12:4", "13:3", "14:4",
            "15:4", "16:4");
    assertThat(found.setbacks()).isEqualTo(2);
  }
}
