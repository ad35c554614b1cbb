// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.core.event.Affect;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Realisation;
import io.github.ipt4j.core.event.RealisationKind;
import io.github.ipt4j.core.event.SafetyConcern;
import io.github.ipt4j.core.event.SafetyConcernKind;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.StatementOutcome;
import io.github.ipt4j.core.event.StatementPart;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.sample.SampleCases;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SequenceTest {
  private final CaseHistory joanne = SampleCases.joanne();
  private final CaseHistory martin = SampleCases.martin();

  private static SequenceResult of(CaseHistory history) {
    return Sequence.withDefaults().analyze(history);
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
            "DECISION_TRIED 2025-03-21 10 decision-1",
            "SYMPTOM_LAST_RECORDED 2025-05-10 16 headache@2025-05-10#1");
    assertThat(found.said()).isEqualTo(new Share(2, 3));
    assertThat(found.statements())
        .extracting(s -> s.daysToSaid().orElse(-1))
        .containsExactly(4, 1, -1);
    assertThat(found.statements())
        .extracting(s -> s.affect().orElseThrow())
        .containsExactly(Affect.HURT, Affect.ANGER, Affect.ANGER);
    assertThat(found.headline())
        .contains(
            "4 days later (2025-03-16) a statement to husband was said and dismissed; 5 days later"
                + " (2025-03-21) the decision of 2025-03-19 was tried; 50 days later (2025-05-10)"
                + " headache was recorded for the last time, with 45 free days recorded since")
        .endsWith("an order is not an effect");
  }

  @Test
  void whatWasHeard_standsBesideWhatWasNot() {
    LocalDate day = LocalDate.of(2025, 4, 20);
    CaseHistory heard =
        joanne.withEvents(
            joanne.events().stream()
                .map(
                    e ->
                        e instanceof AssertiveStatement s && s.id().value().equals("statement-3")
                            ? s.withEnactedOn(day).withOutcome(StatementOutcome.HEARD)
                            : e)
                .collect(ImmutableList.toImmutableList()));
    assertThat(of(heard).headline())
        .contains("a statement to husband was said and dismissed;")
        .contains("(2025-04-20) a statement to mother-in-law was said and heard;");
    assertThat(of(heard).steps())
        .filteredOn(s -> s.kind() == StepKind.ENACTMENT)
        .extracting(s -> s.id().value())
        .as("disputed is no better than dismissed, and is not told twice")
        .containsExactly("statement-1", "statement-3");
  }

  @Test
  void aRealisationOfAnotherKind_isNotToldAsOneOfATreatment() {
    CaseHistory other =
        joanne.withEvents(
            joanne.events().stream()
                .map(e -> e instanceof Realisation r ? r.withKind(RealisationKind.OTHER) : e)
                .collect(ImmutableList.toImmutableList()));
    assertThat(of(joanne).headline()).contains("was seen as \"unacceptable\"");
    assertThat(of(other).headline())
        .contains("something was realised of")
        .doesNotContain("unacceptable", "abusive");
  }

  @Test
  void words_arePrintedWhereTheyAreAskedFor_andNowhereElse() {
    SequenceResult found = of(joanne);
    String words = "I feel small when my cooking is picked apart";
    assertThat(found.toString() + found.steps() + found.headline()).doesNotContain(words, "\u2026");
    assertThat(Printer.english().withQuotes(true).sentence(found.clauses()))
        .contains("a statement to husband was rehearsed: \u201cI know", words)
        .contains("the decision of 2025-03-19 was tried: \u201cSome Fridays at my sister's\u201d;");
  }

  @Test
  void whatComesOnOneDay_isNotPutInOrder() {
    assertThat(of(joanne).headline())
        .contains(
            "; on the same day anger at mother-in-law was released; 7 days later (2025-03-12) ");
  }

  @Test
  void theStructureOfAStatement_isAHintForItsEditor() {
    assertThat(of(joanne).statements().get(1).missing())
        .containsExactly(StatementPart.ACKNOWLEDGES_OTHER, StatementPart.STATES_FEELING);
    assertThat(of(joanne).caveats())
        .extracting(Caveat::text)
        .contains(
            "In the statement of 2025-03-19 to husband, for whoever edits it, acknowledgement of the"
                + " other and feeling are missing.");
    assertThat(
            new StatementShape(
                    new EventId("s"),
                    LocalDate.EPOCH,
                    Target.DIFFUSE,
                    ImmutableSet.of(),
                    Optional.empty(),
                    OptionalInt.empty(),
                    Optional.empty())
                .missing())
        .as("parts that nobody went through are not missing")
        .isEmpty();
  }

  @Test
  void evenAbusive_asksWhetherASafetyConcernIsToBeEntered_andUnacceptableDoesNot() {
    assertThat(of(joanne).safetyAsked()).isFalse();
    assertThat(of(martin).safetyAsked()).isTrue();
    assertThat(of(martin).headline())
        .contains(
            "the way in which the client is treated by colleague was seen as \"even abusive\" (as entered)");
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
    assertThat(of(joanne).steps().get(5).what().cells()).containsEntry("free", Cell.count(45));
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
    assertThat(found.shortfalls())
        .containsExactly(Shortfall.of("course.sequence.steps", 0, 2).orElseThrow());
    assertThat(found.steps()).isEmpty();
    assertThat(found.said()).isEqualTo(new Share(0, 0));
  }
}
