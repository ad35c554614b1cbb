// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.event.ConclusionPlan;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What was reached, what helped, what to look out for, and what remains. */
@Value.Immutable
@IptStyle
public abstract sealed class ConclusionReportResult extends Description
    implements WithConclusionReportResult permits ImmutableConclusionReportResult {

  ConclusionReportResult() {}

  @Override
  public abstract ConclusionReport analysis();

  @Override
  public abstract ImmutableList<Shortfall> shortfalls();

  /**
   * Returns the plans for the time after the treatment.
   *
   * @return the plans in the order of time; the last one holds
   */
  public abstract ImmutableList<ConclusionPlan> plans();

  /**
   * Returns the goals and what became of them.
   *
   * @return the goals in the order in which they were set, perhaps none
   */
  public abstract ImmutableList<GoalOutcome> goals();

  /**
   * Returns where the problem areas stand.
   *
   * @return the areas in the order of the case, perhaps none
   */
  public abstract ImmutableList<AreaOutcome> areas();

  /**
   * Returns who stands in another ring than at intake.
   *
   * @return the people in the order of the inventory, perhaps nobody
   */
  public abstract ImmutableList<ClosenessChange> closeness();

  @Override
  public abstract ImmutableSet<EventId> evidence();

  /**
   * Returns the plan that holds.
   *
   * @return the latest; empty where there is none
   */
  public Optional<ConclusionPlan> plan() {
    return plans().isEmpty() ? Optional.empty() : Optional.of(plans().get(plans().size() - 1));
  }

  /**
   * Returns the goals that were not reached.
   *
   * @return the goals in the order in which they were set
   */
  public ImmutableList<GoalOutcome> openGoals() {
    return goals().stream().filter(g -> !g.reached()).collect(ImmutableList.toImmutableList());
  }

  @Override
  public ImmutableSet<RelationshipId> about() {
    return Stream.concat(
            areas().stream().flatMap(a -> a.area().people().stream()),
            closeness().stream().map(ClosenessChange::person))
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public Clause subject() {
    return phrase("subject");
  }

  /**
   * Returns what was reached.
   *
   * @return the goals reached and the gains; none where neither was entered
   */
  public ImmutableList<Clause> reached() {
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    if (!goals().isEmpty()) {
      clauses.add(
          phrase("reached")
              .with("share", Cell.share(goals().size() - openGoals().size(), goals().size())));
    }
    plan().flatMap(p -> written("gains", p.gains())).ifPresent(clauses::add);
    return clauses.build();
  }

  /**
   * Returns what helped, in the client's words.
   *
   * @return the clause; empty where nothing was entered
   */
  public Optional<Clause> helped() {
    return plan().flatMap(p -> written("helped", p.helped()));
  }

  /**
   * Returns by what a relapse would announce itself, what to do then, and what was agreed on for
   * the time after.
   *
   * @return the clauses; none where none was entered
   */
  public ImmutableList<Clause> lookingAhead() {
    return Stream.of(
            plan().flatMap(p -> written("signs", p.warningSigns())),
            plan().flatMap(p -> written("steps", p.steps())),
            plan()
                .flatMap(ConclusionPlan::maintenance)
                .map(m -> phrase("maintenance").with("words", Cell.quote(m))))
        .flatMap(Optional::stream)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns what remains: questions of safety, goals, what the plan leaves, where the areas and
   * people stand.
   *
   * @return the clauses; none where nothing remains, or where there is no plan
   */
  public ImmutableList<Clause> remaining() {
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    if (plan().isPresent() && !safety().isEmpty()) {
      clauses.add(phrase("openSafety").with("n", safety().size()));
    }
    if (!openGoals().isEmpty()) {
      clauses.add(
          phrase("openGoals")
              .with("n", openGoals().size())
              .with(
                  "goals",
                  Cell.list(openGoals().stream().map(ConclusionReportResult::open).toList())));
    }
    plan().flatMap(p -> written("remaining", p.remaining())).ifPresent(clauses::add);
    areas().stream().filter(a -> a.standing().isPresent()).forEach(a -> clauses.add(a.told()));
    if (!closeness().isEmpty()) {
      clauses.add(
          phrase("closeness")
              .with(
                  "rings",
                  Cell.list(closeness().stream().map(c -> Cell.words(c.told())).toList())));
    }
    return clauses.build();
  }

  private static Optional<Clause> written(String name, List<String> words) {
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            phrase(name)
                .with("n", words.size())
                .with("words", Cell.list(words.stream().map(Cell::quote).toList())));
  }

  private static Cell open(GoalOutcome goal) {
    return Cell.words(
        phrase("openGoal")
            .with("goal", words(goal))
            .with("first", goal.progress().size() > 1 ? Cell.rating(goal.first()) : Cell.NONE)
            .with("last", Cell.rating(goal.last())));
  }

  private static Cell words(GoalOutcome goal) {
    return Cell.quote(
        goal.goal().description(),
        Cell.words(phrase("goalOf").with("date", Cell.day(goal.goal().at().date()))));
  }

  @Override
  protected ImmutableList<Clause> described() {
    ConclusionPlan plan = plan().orElseThrow();
    return ImmutableList.<Clause>builder()
        .add(
            phrase("written")
                .with("date", Cell.day(plan.at().date()))
                .with("earlier", plans().size() == 1 ? Cell.NONE : Cell.count(plans().size() - 1)))
        .addAll(reached())
        .addAll(helped().stream().toList())
        .addAll(lookingAhead())
        .addAll(remaining())
        .build();
  }

  @Override
  protected Table figures() {
    Table.Builder table =
        Table.withColumns(
            "outcome.conclusion.column.what",
            "outcome.conclusion.column.first",
            "outcome.conclusion.column.last",
            "outcome.conclusion.column.reached");
    for (GoalOutcome goal : goals()) {
      table.row(
          words(goal),
          Cell.rating(goal.first()),
          Cell.rating(goal.last()),
          Cell.day(goal.goal().reachedOn()));
    }
    for (AreaOutcome area : areas()) {
      table.row(
          area.name(),
          Cell.NONE,
          area.standing().map(AreaOutcome::words).orElse(Cell.NONE),
          Cell.day(area.since()));
    }
    for (ClosenessChange change : closeness()) {
      table.row(
          phrase("row.ring").with("person", Cell.person(change.person())),
          Cell.term(change.before(), change.before().inWords()),
          Cell.term(change.after(), change.after().inWords()),
          Cell.NONE);
    }
    ConclusionPlan plan = plan().orElseThrow();
    count(table, "gains", plan.gains());
    count(table, "helped", plan.helped());
    count(table, "signs", plan.warningSigns());
    count(table, "steps", plan.steps());
    count(table, "remaining", plan.remaining());
    return table.build();
  }

  private static void count(Table.Builder table, String name, List<String> words) {
    table.row(phrase("row." + name), Cell.NONE, Cell.count(words.size()), Cell.NONE);
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    return ImmutableList.of();
  }

  private static Clause phrase(String name) {
    return Clause.of("outcome.conclusion." + name);
  }
}
