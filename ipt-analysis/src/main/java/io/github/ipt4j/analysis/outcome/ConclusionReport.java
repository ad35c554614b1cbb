// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.finding.SafetySentences;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.core.event.ConclusionPlan;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.Goal;
import io.github.ipt4j.core.event.GoalProgress;
import io.github.ipt4j.core.event.SafetyConcern;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.ConcernCourse;
import io.github.ipt4j.core.style.IptStyle;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Tells how a treatment was concluded: what was reached, what helped in the client's words, by what
 * a relapse would announce itself and what to do then, and what remains.
 *
 * <p>Goals with the day on which they were reached and how far, 0 to 10, each time that was
 * entered; the gains, what helped, the warning signs and the steps of the {@link ConclusionPlan};
 * as what remains the goals that were not reached, what the plan leaves, what is open of safety,
 * and where the problem areas and the closeness of people stand, which may differ from what became
 * of the symptoms. Of several plans the latest holds.
 *
 * <p>Undefined without a plan. It tests nothing, and predicts nothing.
 *
 * <p>After G. L. Klerman et al., Interpersonal Psychotherapy of Depression, 1984, on termination.
 */
@Value.Immutable
@IptStyle
public abstract sealed class ConclusionReport
    implements Analysis<CaseHistory, ConclusionReportResult>, WithConclusionReport
    permits ImmutableConclusionReport {

  ConclusionReport() {}

  /**
   * Returns the question with its default options.
   *
   * @return the analysis
   */
  public static ConclusionReport withDefaults() {
    return ImmutableConclusionReport.builder().build();
  }

  @Override
  public ConclusionReportResult analyze(CaseHistory history) {
    ImmutableList<ConclusionPlan> plans = history.events(ConclusionPlan.class);
    ImmutableConclusionReportResult.Builder result =
        ImmutableConclusionReportResult.builder()
            .analysis(this)
            .addAllShortfalls(
                Shortfall.of("outcome.conclusion.plans", plans.size(), 1).stream().toList())
            .addAllSafety(new SafetySentences(history.safety()).caveats());
    if (plans.isEmpty()) {
      return result.build();
    }
    List<GoalOutcome> goals = goals(history);
    return result
        .addAllPlans(plans)
        .addAllGoals(goals)
        .addAllAreas(history.problemAreas().stream().map(AreaOutcome::of).toList())
        .addAllCloseness(
            history.inventory().relationships().stream()
                .flatMap(r -> ClosenessChange.of(r).stream())
                .toList())
        .addAllEvidence(evidence(history, plans, goals))
        .build();
  }

  private static List<GoalOutcome> goals(CaseHistory history) {
    List<GoalProgress> progress = history.events(GoalProgress.class);
    return history.events(Goal.class).stream()
        .map(
            goal ->
                new GoalOutcome(
                    goal,
                    progress.stream()
                        .filter(p -> p.goal().equals(goal.id()))
                        .collect(ImmutableList.toImmutableList())))
        .toList();
  }

  private static ImmutableSet<EventId> evidence(
      CaseHistory history, List<ConclusionPlan> plans, List<GoalOutcome> goals) {
    Stream<EventId> ofGoals =
        goals.stream()
            .flatMap(
                g ->
                    Stream.concat(
                        Stream.of(g.goal().id()), g.progress().stream().map(GoalProgress::id)));
    Stream<EventId> open =
        history.safety().openConcerns().stream().map(ConcernCourse::concern).map(SafetyConcern::id);
    return Stream.of(plans.stream().map(ConclusionPlan::id), ofGoals, open)
        .flatMap(ids -> ids)
        .collect(ImmutableSet.toImmutableSet());
  }
}
