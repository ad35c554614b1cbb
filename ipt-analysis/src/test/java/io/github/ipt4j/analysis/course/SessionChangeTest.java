// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import static io.github.ipt4j.analysis.SessionNotes.HUSBAND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.Printed;
import io.github.ipt4j.analysis.SessionNotes;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.core.event.Affect;
import io.github.ipt4j.core.event.AffectExpression;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.SessionMoment;
import io.github.ipt4j.core.event.SessionPoint;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.event.Technique;
import io.github.ipt4j.core.event.TechniqueUse;
import io.github.ipt4j.core.sample.SampleCases;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SessionChangeTest {
  private static final Target HIM = Target.of(HUSBAND);

  /** Start and end of each session, -1 where it was not rated. */
  private static SessionNotes rated(int[]... sessions) {
    SessionNotes notes = SessionNotes.weekly(sessions.length);
    for (int i = 0; i < sessions.length; i++) {
      if (sessions[i][0] >= 0) {
        notes.feelings(i + 1, SessionMoment.START, HIM, 5, sessions[i][0]);
      }
      if (sessions[i][1] >= 0) {
        notes.feelings(i + 1, SessionMoment.END, HIM, 5, sessions[i][1]);
      }
    }
    return notes;
  }

  private static SessionChangeResult change(SessionNotes notes) {
    return SessionChange.withDefaults().analyze(notes.record().negativeFeelings(HIM));
  }

  private static int[] s(int start, int end) {
    return new int[] {start, end};
  }

  @Test
  void withinAndBetween_standApart_eachWithItsPairs() {
    SessionChangeResult found = change(rated(s(1, 2), s(4, 4), s(4, 7), s(8, 8)));
    assertThat(found.within().orElseThrow().pairs()).isEqualTo(4);
    assertThat(found.within().orElseThrow().mean()).hasValue(1);
    assertThat(found.between().orElseThrow().pairs()).isEqualTo(3);
    assertThat(found.between().orElseThrow().mean()).hasValue(1);
    assertThat(found.starts()).extracting(r -> r.value()).containsExactly(1.0, 4.0, 4.0, 8.0);
    assertThat(found.headline())
        .startsWith(
            "Negative feelings: 1 of 10 at the start of session 1, 8 of 10 at the start of session 4;"
                + " within sessions up in 2 of 4 and down in 0 (on average +1.00, 95 % interval ");
  }

  @Test
  void whatWasNotRatedAtBothEnds_isNoPair_andASessionBetweenBreaksTheChain() {
    SessionChangeResult found =
        change(rated(s(1, 2), s(2, -1), s(3, 4), s(-1, 5), s(6, 6), s(7, 7)));
    assertThat(found.within().orElseThrow().pairs()).as("sessions 1, 3, 5, 6").isEqualTo(4);
    assertThat(found.between().orElseThrow().pairs())
        .as("1 to 2, 4 to 5, 5 to 6; not 2 to 3 or 3 to 4")
        .isEqualTo(3);
  }

  @Test
  void fewPairs_areNotAveraged() {
    SessionChangeResult one = change(rated(s(1, 2), s(2, 2), s(2, 2)));
    assertThat(one.conclusion()).isEqualTo(Conclusion.DESCRIBED);
    assertThat(one.between()).isEmpty();
    assertThat(one.headline())
        .endsWith("from the end of a session to the start of the next too few pairs to tell");
    SessionChangeResult none = change(rated(s(1, 2), s(2, 2)));
    assertThat(none.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(none.shortfalls())
        .containsExactly(
            Shortfall.of("course.change.sessions", 2, 3).orElseThrow(),
            Shortfall.of("course.change.pairs", 1, 3).orElseThrow());
    assertThat(none.starts()).isEmpty();
    assertThat(none.evidence()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SessionChange.withDefaults().withLeastPairs(1))
        .withMessage("leastPairs must be at least 2, but was 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SessionChange.withDefaults().named(" "))
        .withMessage("word must not be blank");
  }

  @Test
  void changesThatAreAllAlike_haveNoInterval() {
    SessionChangeResult found = change(rated(s(3, 4), s(3, 4), s(3, 4)));
    assertThat(found.within())
        .contains(new RatingChange(3, 3, 0, true, OptionalDouble.of(1), Optional.empty()));
    assertThat(found.headline())
        .contains("within sessions up in 3 of 3 and down in 0 (+1.00 each time)");
  }

  @Test
  void ranks_areCountedUpAndDown_andNotAveraged() {
    SessionNotes notes = SessionNotes.weekly(4).technique(1, Technique.PERSPECTIVE_SHIFT);
    int[][] ranks = {{0, 1}, {0, 2}, {3, 2}, {2, 2}};
    for (int i = 0; i < ranks.length; i++) {
      notes.add(openness(notes, i + 1, SessionMoment.START, ranks[i][0]));
      notes.add(openness(notes, i + 1, SessionMoment.END, ranks[i][1]));
    }
    SessionChangeResult found =
        SessionChange.ofOpenness(Affect.ANGER, HIM)
            .withTechnique(Technique.PERSPECTIVE_SHIFT)
            .analyze(notes.record().openness(Affect.ANGER, HIM));
    assertThat(found.within().orElseThrow().mean()).isEmpty();
    assertThat(found.headline())
        .isEqualTo(
            "Openness of anger at husband: denied at the start of session 1, acknowledged at the start"
                + " of session 4; within sessions up in 2 of 4 and down in 1; from the end of a"
                + " session to the start of the next up in 1 of 3 and down in 1; within sessions with"
                + " the question what one would tell anyone else in the same place up in 1 of 1 and"
                + " down in 0, in others that started alike up in 1 of 1 and down in 0");
    assertThat(Printed.rows(found.table()))
        .extracting(r -> String.join("|", r))
        .containsExactly(
            "within sessions|4|2|1|-|-",
            "between sessions|3|1|1|-|-",
            "within, with perspective shift|1|1|0|-|-",
            "within, others that started alike|1|1|0|-|-");
  }

  private static AffectExpression openness(
      SessionNotes notes, int session, SessionMoment moment, int level) {
    return notes
        .affect(session, HIM)
        .withOpenness(SessionNotes.openness(level))
        .withSession(new SessionPoint(session, moment));
  }

  @Test
  void aTechniqueAtHome_isNoneOfTheSession() {
    SessionNotes notes = rated(s(3, 5), s(3, 4), s(3, 3));
    TechniqueUse atHome =
        TechniqueUse.builder()
            .id(new EventId("home"))
            .at(EventTime.on(SessionNotes.FIRST.plusDays(2)))
            .technique(Technique.HOMEWORK)
            .session(new SessionPoint(1, SessionMoment.HOME))
            .build();
    assertThat(notes.add(atHome).record().negativeFeelings(HIM).techniques().asMap()).isEmpty();
    TechniqueUse undated = atHome.withId(new EventId("between")).withSession(Optional.empty());
    assertThat(notes.add(undated).record().negativeFeelings(HIM).techniques().asMap()).isEmpty();
    TechniqueUse onTheDay =
        undated
            .withId(new EventId("on-the-day"))
            .withAt(EventTime.on(SessionNotes.FIRST.plusDays(7)));
    assertThat(
            notes.add(onTheDay).record().negativeFeelings(HIM).techniques().get(Technique.HOMEWORK))
        .containsExactly(2);
  }

  @Test
  void aTechnique_standsBesideSessionsThatStartedAlike() {
    SessionNotes notes =
        rated(s(3, 5), s(3, 4), s(3, 3), s(6, 6), s(5, 8))
            .technique(1, Technique.PERSPECTIVE_SHIFT)
            .technique(5, Technique.PERSPECTIVE_SHIFT)
            .technique(4, Technique.ROLE_PLAYING);
    SessionChangeResult found =
        SessionChange.withDefaults()
            .named("negative feelings for husband")
            .withTechnique(Technique.PERSPECTIVE_SHIFT)
            .analyze(notes.record().negativeFeelings(HIM));
    assertThat(found.technique())
        .contains(
            new TechniqueComparison(
                Technique.PERSPECTIVE_SHIFT,
                ImmutableList.of(2.0, 3.0),
                ImmutableList.of(1.0, 0.0)));
    assertThat(found.headline())
        .endsWith(
            "; within sessions with the question what one would tell anyone else in the same place"
                + " up in 2 of 2 and down in 0 (on average +2.50), in others that started alike up in 1 of 2 and down in 0"
                + " (on average +0.50)");
    assertThat(found.caveats()).extracting(Caveat::kind).containsExactly(Caveat.Kind.METHOD);
    assertThat(
            SessionChange.withDefaults()
                .withTechnique(Technique.HOMEWORK)
                .analyze(notes.record().negativeFeelings(HIM))
                .technique())
        .as("never used")
        .isEmpty();
  }

  @Test
  void joannesFeelings_changeWithinAndBetween_withTheIntervalsOfR() {
    SessionChangeResult found =
        SessionChange.withDefaults()
            .withTechnique(Technique.PERSPECTIVE_SHIFT)
            .analyze(SampleCases.joanne().sessionRecord().negativeFeelings(HIM));
    // R: t.test(c(1,1,0,1,1,0,0,0,0,1,0,-1,0)), t.test(c(0,0,1,0,1,2,0,0,-1,0,0,0)); the changes
    // in Python from joanne.json
    RatingChange within = found.within().orElseThrow();
    RatingChange between = found.between().orElseThrow();
    assertThat(within.pairs()).isEqualTo(13);
    assertThat(within.mean().orElseThrow()).isCloseTo(0.3076923076923077, within(1e-12));
    assertThat(within.interval().orElseThrow().low()).isCloseTo(-0.07326981095801988, within(1e-9));
    assertThat(within.interval().orElseThrow().high()).isCloseTo(0.6886544263426354, within(1e-9));
    assertThat(between.pairs()).isEqualTo(12);
    assertThat(between.mean().orElseThrow()).isCloseTo(0.25, within(1e-12));
    assertThat(between.interval().orElseThrow().low())
        .isCloseTo(-0.22892792182753605, within(1e-9));
    assertThat(between.interval().orElseThrow().high()).isCloseTo(0.7289279218275361, within(1e-9));
    assertThat(found.technique().orElseThrow().used()).containsExactly(1.0, 1.0, 1.0, 1.0);
    assertThat(found.technique().orElseThrow().others()).isEmpty();
    assertThat(found.evidence()).hasSize(26);
  }
}
