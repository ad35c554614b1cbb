// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.internal.SafetyQuestion;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.Realisation;
import io.github.ipt4j.core.event.SafetyConcern;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.style.IptStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Asks in which order things came: a realisation, a release of feeling, a statement rehearsed and
 * said, a decision tried, a symptom recorded for the last time.
 *
 * <p>Each step stands with its first time (a symptom with its last recorded day, where free days
 * were recorded since), and the days from one step to the next. Where one statement was heard and
 * another was brushed aside or argued against, the first of each stands: what worked beside what
 * did not. Beside it: how many of the statements rehearsed were said, with Wilson's interval, and
 * after how many days; on which feeling they drew; of which parts they consist, as an editor's
 * hint.
 *
 * <p>Undefined: under two steps. <b>An order is not an effect</b>: of things that all happen within
 * one treatment something always comes first.
 *
 * <p>What was realised stands as the clinician entered it. Where the clinician entered "even
 * abusive" and no {@link SafetyConcern} of harm by these people, it is asked whether one is to be
 * entered; nothing is inferred.
 */
@Value.Immutable
@IptStyle
public abstract sealed class Sequence implements Analysis<CaseHistory, SequenceResult>, WithSequence
    permits ImmutableSequence {

  Sequence() {}

  /**
   * Returns the question with its default options.
   *
   * @return the analysis
   */
  public static Sequence withDefaults() {
    return ImmutableSequence.builder().build();
  }

  /**
   * Returns how many recorded days without a symptom it takes for its last day to be a step.
   *
   * @return the days, at least 1; 28 unless said otherwise, the unit in which its days are counted
   */
  @Value.Default
  public int leastFreeDays() {
    return 28;
  }

  @Override
  public SequenceResult analyze(CaseHistory history) {
    List<Step> steps = new StepSearch(history, leastFreeDays()).steps();
    List<AssertiveStatement> statements = history.events(AssertiveStatement.class);
    List<Shortfall> shortfalls =
        Shortfall.of("course.sequence.steps", steps.size(), 2).stream().toList();
    ImmutableSequenceResult.Builder result =
        ImmutableSequenceResult.builder()
            .analysis(this)
            .addAllShortfalls(shortfalls)
            .addAllOfConcern(
                history.safety().openConcerns().stream().flatMap(c -> c.person().stream()).toList())
            .safetyAsked(isSafetyAsked(history));
    if (!shortfalls.isEmpty()) {
      return result.said(new Share(0, 0)).build();
    }
    return result
        .addAllSteps(steps)
        .addAllPeople(
            steps.stream()
                .flatMap(s -> history.event(s.id()).stream())
                .flatMap(e -> e.people().stream())
                .toList())
        .said(
            new Share(
                (int) statements.stream().filter(s -> s.enactedOn().isPresent()).count(),
                statements.size()))
        .addAllStatements(statements.stream().map(Sequence::shape).toList())
        .addAllEvidence(steps.stream().map(Step::id).toList())
        .addAllEvidence(statements.stream().map(AssertiveStatement::id).toList())
        .build();
  }

  private static StatementShape shape(AssertiveStatement statement) {
    return new StatementShape(
        statement.id(),
        statement.at().date(),
        statement.toward(),
        statement.parts(),
        statement.affect(),
        statement
            .enactedOn()
            .map(d -> OptionalInt.of((int) ChronoUnit.DAYS.between(statement.at().date(), d)))
            .orElse(OptionalInt.empty()),
        statement.outcome());
  }

  private static boolean isSafetyAsked(CaseHistory history) {
    return SafetyQuestion.raisedBy(
            history.events(Realisation.class), history.events(SafetyConcern.class))
        .isPresent();
  }

  @Value.Check
  void check() {
    checkArgument(
        leastFreeDays() >= 1, "leastFreeDays must be at least 1, but was %s", leastFreeDays());
  }
}
