// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import static io.github.ipt4j.analysis.SessionNotes.HUSBAND;
import static io.github.ipt4j.analysis.SessionNotes.MOTHER_IN_LAW;
import static io.github.ipt4j.analysis.SessionNotes.SISTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.SessionNotes;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.core.event.Affect;
import io.github.ipt4j.core.event.Openness;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.history.SessionRecord;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.sample.SampleCases;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AngerFocusTest {
  private static final Target HIM = Target.of(HUSBAND);
  private static final Target HER = Target.of(MOTHER_IN_LAW);
  private static final AngerFocus ON_HIM = AngerFocus.on(HIM).withLeastExpressions(1);

  private static SessionNotes voiced(SessionNotes notes, int session, Target... targets) {
    for (Target target : targets) {
      notes.add(notes.affect(session, target));
    }
    return notes;
  }

  @Test
  void theShareOfTheTarget_standsForEachHalf_withItsDifference() {
    SessionNotes notes = SessionNotes.weekly(4);
    voiced(notes, 1, Target.DIFFUSE, Target.DIFFUSE, HIM);
    voiced(notes, 2, HER);
    voiced(notes, 3, HIM, HIM, HIM);
    voiced(notes, 4, Target.of(HUSBAND, MOTHER_IN_LAW));
    AngerFocusResult found = AngerFocus.on(HIM).analyze(notes.record());
    assertThat(found.first()).isEqualTo(new Share(1, 4));
    assertThat(found.second()).as("a set is a target of its own").isEqualTo(new Share(3, 4));
    assertThat(found.difference().orElseThrow()).isCloseTo(0.5, within(1e-12));
    assertThat(found.headline())
        .isEqualTo(
            "Anger went to husband in 1 of 4 expressions in the first half of the sessions (up to"
                + " session 2) and in 3 of 4 in the second, 50 percentage points more");
    assertThat(found.composition())
        .containsExactly(
            new TargetCount(Target.DIFFUSE, 2, 0),
            new TargetCount(HIM, 1, 3),
            new TargetCount(HER, 1, 0),
            new TargetCount(Target.of(HUSBAND, MOTHER_IN_LAW), 0, 1));
    AngerFocusResult everyone = AngerFocus.on(Target.DIFFUSE).analyze(notes.record());
    assertThat(everyone.headline())
        .isEqualTo(
            "Anger went to everyone in 2 of 4 expressions in the first half of the sessions (up to"
                + " session 2) and in 0 of 4 in the second, 50 percentage points less");
  }

  @Test
  void aShareThatOneExpressionWouldMakeEqual_isAboutTheSame() {
    SessionNotes notes = SessionNotes.weekly(2);
    voiced(notes, 1, HIM, HER, HER, HER);
    voiced(notes, 2, HIM, HIM, HER, HER, HER);
    assertThat(AngerFocus.on(HIM).analyze(notes.record()).headline())
        .endsWith(
            "1 of 4 expressions in the first half of the sessions (up to session 1) and in 2"
                + " of 5 in the second, about the same share");
    voiced(notes, 2, HIM, HIM, HIM);
    assertThat(AngerFocus.on(HIM).analyze(notes.record()).headline())
        .as("5 of 8 is 1.5 of 4 more")
        .endsWith("about the same share");
    voiced(notes, 2, HIM, HIM, HIM, HIM);
    assertThat(AngerFocus.on(HIM).analyze(notes.record()).headline())
        .as("9 of 12 is 2 of 4 more")
        .endsWith("50 percentage points more");
  }

  @Test
  void aDeclaredSet_isMetByWhatGoesToSomeOfIt() {
    SessionNotes notes = SessionNotes.weekly(2);
    voiced(notes, 1, HIM, HER, Target.DIFFUSE);
    voiced(notes, 2, Target.of(HUSBAND, MOTHER_IN_LAW), Target.of(HUSBAND, SISTER));
    AngerFocusResult both =
        AngerFocus.on(Target.of(HUSBAND, MOTHER_IN_LAW))
            .withLeastExpressions(1)
            .analyze(notes.record());
    assertThat(both.first()).isEqualTo(new Share(2, 3));
    assertThat(both.second()).as("the sister is not of it").isEqualTo(new Share(1, 2));
  }

  @Test
  void whatIsDeniedOrHintedAt_isNotVoiced_andOtherFeelingsAreOthers() {
    SessionNotes notes =
        SessionNotes.weekly(2)
            .anger(1, HIM, Openness.DENIED)
            .anger(1, HIM, Openness.HINTED)
            .anger(1, HER, Openness.ACKNOWLEDGED)
            .anger(2, HIM, Openness.OWNED);
    notes.add(notes.affect(2, HER).withAffect(Affect.SHAME));
    AngerFocusResult found = ON_HIM.analyze(notes.record());
    assertThat(found.first()).isEqualTo(new Share(0, 1));
    assertThat(found.second()).isEqualTo(new Share(1, 1));
    assertThat(ON_HIM.withAffect(Affect.SHAME).analyze(notes.record()).shortfalls())
        .containsExactly(Shortfall.of("course.focus.first", 0, 1).orElseThrow());
  }

  @Test
  void theSameShare_isSaidToBeTheSame() {
    SessionNotes notes = SessionNotes.weekly(2);
    voiced(notes, 1, HIM, HER);
    voiced(notes, 2, HER, HIM);
    assertThat(ON_HIM.analyze(notes.record()).headline()).endsWith("in the second, the same share");
  }

  @Test
  void fewExpressionsInEitherHalf_giveNoNumber() {
    SessionNotes notes = SessionNotes.weekly(2);
    voiced(notes, 1, HIM, HIM, HIM);
    voiced(notes, 2, HIM, HIM, HIM, HIM);
    AngerFocusResult found = AngerFocus.on(HIM).analyze(notes.record());
    assertThat(found.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(found.headline())
        .isEqualTo(
            "Too little to describe how much of the anger went to husband: 3 expressions in the first"
                + " half of the sessions (4 needed)");
    assertThat(found.difference()).isEmpty();
    assertThat(found.composition()).isEmpty();
    assertThat(AngerFocus.on(HIM).analyze(SessionNotes.weekly(1).record()).shortfalls()).hasSize(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AngerFocus.on(HIM).withLeastExpressions(0))
        .withMessage("leastExpressions must be at least 1, but was 0");
  }

  @Property(tries = 100)
  void reversingTime_exchangesTheHalves(
      @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 3) Integer> early,
      @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 3) Integer> late) {
    AngerFocusResult there = ON_HIM.analyze(halves(early, late));
    AngerFocusResult back = ON_HIM.analyze(halves(late, early));
    assertThat(back.first()).isEqualTo(there.second());
    assertThat(back.second()).isEqualTo(there.first());
    assertThat(back.difference().orElseThrow())
        .isCloseTo(-there.difference().orElseThrow(), within(1e-12));
  }

  private static SessionRecord halves(List<Integer> early, List<Integer> late) {
    List<Target> targets = List.of(HIM, HER, Target.DIFFUSE, Target.of(HUSBAND, MOTHER_IN_LAW));
    SessionNotes notes = SessionNotes.weekly(2);
    early.forEach(i -> voiced(notes, 1, targets.get(i)));
    late.forEach(i -> voiced(notes, 2, targets.get(i)));
    return notes.record();
  }

  @Test
  void joannesAnger_findsHerHusband_andMartinsHisColleague() {
    // in Python over joanne.json and martin.json, sessions up to 9 of 18 and up to 6 of 12
    AngerFocusResult joanne = AngerFocus.on(HIM).analyze(SampleCases.joanne().sessionRecord());
    assertThat(joanne.first()).isEqualTo(new Share(1, 9));
    assertThat(joanne.second()).isEqualTo(new Share(8, 10));
    assertThat(joanne.difference().orElseThrow()).isCloseTo(0.8 - 1 / 9.0, within(1e-12));
    assertThat(joanne.evidence()).hasSize(19);
    AngerFocusResult martin =
        AngerFocus.on(Target.of(new RelationshipId("colleague")))
            .analyze(SampleCases.martin().sessionRecord());
    assertThat(martin.first()).isEqualTo(new Share(1, 5));
    assertThat(martin.second()).isEqualTo(new Share(5, 5));
  }
}
