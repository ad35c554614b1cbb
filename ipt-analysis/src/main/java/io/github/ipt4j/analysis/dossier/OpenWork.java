// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import io.github.ipt4j.analysis.course.AdherenceResult;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.review.CaseReviewResult;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.event.Goal;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.Task;
import io.github.ipt4j.core.event.TaskKind;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.PhaseKind;
import java.util.ArrayList;
import java.util.List;

/** What was agreed and is still open: statements not said, decisions to review, goals. */
final class OpenWork {
  private final CaseReviewResult review;
  private final CaseHistory history;

  OpenWork(CaseReviewResult review) {
    this.review = review;
    this.history = review.history();
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    unsaid().forEach(s -> lines.add(unsaid(s)));
    history.events(DecisionAnalysis.class).stream()
        .filter(d -> d.reviewedOn().isEmpty())
        .forEach(d -> lines.add(decision(d)));
    history.events(Task.class).stream()
        .filter(t -> t.doneOn().isEmpty())
        .forEach(t -> lines.add(task(t)));
    history.events(Goal.class).stream()
        .filter(g -> g.reachedOn().isEmpty())
        .forEach(g -> lines.add(goal(g)));
    review.descriptions().values().stream()
        .filter(AdherenceResult.class::isInstance)
        .map(AdherenceResult.class::cast)
        .filter(a -> !a.openTasks().isEmpty())
        .forEach(a -> lines.add(Line.of(Line.MAIN, ofThePhase(a))));
    return lines;
  }

  List<AssertiveStatement> unsaid() {
    return history.events(AssertiveStatement.class).stream()
        .filter(s -> s.enactedOn().isEmpty())
        .toList();
  }

  private static Clause ofThePhase(AdherenceResult adherence) {
    PhaseKind phase = adherence.phase().orElseThrow();
    return Clause.of("dossier.open.phase")
        .with("phase", Cell.term(phase, phase.inWords()))
        .with(
            "tasks",
            Cell.list(adherence.openTasks().stream().map(t -> Cell.words(t.name())).toList()));
  }

  private static Line unsaid(AssertiveStatement statement) {
    return line(
        Line.MAIN,
        Clause.of("dossier.open.unsaid")
            .with("people", Cell.target(statement.toward()))
            .with("date", Cell.day(statement.at().date())),
        statement);
  }

  private static Line decision(DecisionAnalysis decision) {
    return line(
        Line.MAIN,
        Clause.of("dossier.open.decision")
            .with("date", Cell.day(decision.at().date()))
            .with("tried", Cell.day(decision.triedOn())),
        decision);
  }

  private static Line goal(Goal goal) {
    return line(
        Line.MORE, Clause.of("dossier.open.goal").with("date", Cell.day(goal.at().date())), goal);
  }

  /** The sick role and a medicine go on; they are told last where room is short. */
  private static Line task(Task task) {
    boolean goesOn = task.kind() == TaskKind.SICK_ROLE;
    return line(
        goesOn ? Line.LAST : Line.MAIN,
        Clause.of("dossier.open.task." + task.kind().name())
            .with("date", Cell.day(task.at().date())),
        task);
  }

  /** What is agreed is told in its own words where these are asked for. */
  private static Line line(int weight, Clause clause, SessionEvent event) {
    return Line.of(
        weight, clause.with("words", Quotation.of(event).map(Quotation::cell).orElse(Cell.NONE)));
  }
}
