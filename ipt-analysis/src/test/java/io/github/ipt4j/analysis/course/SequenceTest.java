// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Names;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.core.event.Affect;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Realisation;
import io.github.ipt4j.core.event.SafetyConcern;
import io.github.ipt4j.core.event.SafetyConcernKind;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.StatementPart;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.sample.SampleCases;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SequenceTest {
  private final CaseHistory joanne = SampleCases.joanne();
  private final CaseHistory martin = SampleCases.martin();

  private static SequenceResult of(CaseHistory history) {
    return Sequence.withDefaults().withNames(Names.of(history.inventory())).analyze(history);
  }

  @Test
  void joannesSteps_standInTheirOrder_withTheDaysBetween() {
    SequenceResult found = of(joanne);
    assertThat(found.steps())
        .extracting(s -> s.kind() + " " + s.date() + " " + s.session().orElseThrow() + " " + s.id())
        .containsExactly(
            "REALISATION 2025-03-05 8 realisation-1",
            "RELEASE 2025-03-05 8 affect-17",
            "REHEARSAL 2025-03-12 9 statement-1",
            "ENACTMENT 2025-03-16 9 statement-1",
            "SYMPTOM_LAST_RECORDED 2025-05-10 16 headache@2025-05-10#1");
    assertThat(found.said()).isEqualTo(new Share(2, 3));
    assertThat(found.statements())
        .extracting(s -> s.daysToSaid().orElse(-1))
        .containsExactly(4, 1, -1);
    assertThat(found.statements())
        .extracting(s -> s.affect().orElseThrow())
        .containsExactly(Affect.HURT, Affect.ANGER, Affect.ANGER);
    assertThat(found.headline())
        .contains("then statement to husband said and dismissed on 2025-03-16, 4 days later")
        .endsWith("an order is not an effect");
  }

  @Test
  void whatComesOnOneDay_isNotPutInOrder() {
    assertThat(of(joanne).headline())
        .contains("on 2025-03-05 and anger toward mother-in-law released on the same day, then");
  }

  @Test
  void theStructureOfAStatement_isAHintForItsEditor() {
    assertThat(of(joanne).statements().get(1).missing())
        .containsExactly(StatementPart.ACKNOWLEDGES_OTHER, StatementPart.STATES_FEELING);
    assertThat(of(joanne).caveats())
        .extracting(Caveat::text)
        .contains(
            "For the editor of statement-2: it has no acknowledgement of the other and no feeling.");
    assertThat(
            new StatementShape(
                    new EventId("s"), ImmutableSet.of(), Optional.empty(), OptionalInt.empty())
                .missing())
        .as("parts that nobody went through are not missing")
        .isEmpty();
  }

  @Test
  void evenAbusive_asksWhetherASafetyConcernIsToBeEntered_andUnacceptableDoesNot() {
    assertThat(of(joanne).safetyAsked()).isFalse();
    assertThat(of(martin).safetyAsked()).isTrue();
    assertThat(of(martin).headline())
        .contains("realised (entered as \"even abusive\") of colleague");
    assertThat(of(martin).caveats()).extracting(Caveat::kind).contains(Caveat.Kind.SAFETY);
  }

  @Test
  void aConcernOfHarmByThatPerson_settlesTheQuestion_andNoOtherDoes() {
    SafetyConcern open =
        SafetyConcern.builder()
            .id(new EventId("concern"))
            .at(EventTime.on(martin.sessions().get(7).date()))
            .kind(SafetyConcernKind.HARM_BY_OTHER)
            .build();
    assertThat(isAskedWith(open)).isFalse();
    assertThat(isAskedWith(open.withPerson(new RelationshipId("colleague")))).isFalse();
    assertThat(isAskedWith(open.withPerson(new RelationshipId("father")))).isTrue();
    assertThat(isAskedWith(open.withKind(SafetyConcernKind.SELF_HARM))).isTrue();
  }

  private boolean isAskedWith(SafetyConcern concern) {
    return of(martin.withEvents(
            ImmutableList.<SessionEvent>builder().addAll(martin.events()).add(concern).build()))
        .safetyAsked();
  }

  @Test
  void theQuestionOfSafety_isAskedEvenWhereThereIsNoOrder() {
    SequenceResult found =
        of(martin.withEvents(ImmutableList.copyOf(martin.events(Realisation.class))));
    assertThat(found.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(found.caveats()).extracting(Caveat::kind).containsExactly(Caveat.Kind.SAFETY);
  }

  @Test
  void aSymptom_isAStepWhenItHasBeenAwayForLong() {
    assertThat(of(joanne).steps().get(4).words())
        .isEqualTo("last headache (0 of 45 recorded days since)");
    assertThat(of(martin).steps())
        .as("two free days at the end are no change")
        .extracting(Step::kind)
        .doesNotContain(StepKind.SYMPTOM_LAST_RECORDED);
    assertThat(steps(45)).contains(StepKind.SYMPTOM_LAST_RECORDED);
    assertThat(steps(46)).doesNotContain(StepKind.SYMPTOM_LAST_RECORDED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sequence.withDefaults().withLeastFreeDays(0))
        .withMessage("leastFreeDays must be at least 1, but was 0");
  }

  private List<StepKind> steps(int leastFreeDays) {
    return Sequence.withDefaults().withLeastFreeDays(leastFreeDays).analyze(joanne).steps().stream()
        .map(Step::kind)
        .toList();
  }

  @Test
  void withoutSteps_thereIsNoOrder() {
    SequenceResult found = of(SampleCases.quiet());
    assertThat(found.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(found.shortfalls()).containsExactly(Shortfall.of("step", "to put in order", 0, 2).orElseThrow());
    assertThat(found.steps()).isEmpty();
    assertThat(found.said()).isEqualTo(new Share(0, 0));
  }
}
