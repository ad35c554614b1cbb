// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.GoalOwner;
import io.github.ipt4j.core.event.GoalProgress;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** How far each goal was reached. */
@Value.Immutable
@IptStyle
public abstract sealed class GoalCourseResult extends Description implements WithGoalCourseResult
    permits ImmutableGoalCourseResult {

  private static final int HIGHEST = 10;

  GoalCourseResult() {}

  @Override
  public abstract GoalCourse analysis();

  @Override
  public abstract ImmutableList<Shortfall> shortfalls();

  /**
   * Returns the goals.
   *
   * @return the goals in the order in which they were set
   */
  public abstract ImmutableList<GoalSteps> goals();

  @Override
  public abstract ImmutableSet<EventId> evidence();

  /**
   * Returns how many goals were reached.
   *
   * @return the number
   */
  public int reached() {
    return (int) goals().stream().filter(g -> g.goal().reachedOn().isPresent()).count();
  }

  @Override
  public Clause subject() {
    return phrase("subject");
  }

  private static Clause phrase(String name) {
    return Sheets.phrase("goals." + name);
  }

  @Override
  protected ImmutableList<Clause> described() {
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    clauses.add(phrase("all").with("n", goals().size()).with("reached", reached()));
    goals().forEach(g -> clauses.add(told(g)));
    return clauses.build();
  }

  private static Clause told(GoalSteps steps) {
    return phrase(steps.goal().owner() == GoalOwner.CLIENT ? "own" : "others")
        .with("date", Cell.day(steps.goal().at().date()))
        .with("words", Cell.quote(steps.goal().description()))
        .with("course", course(steps));
  }

  private static Clause course(GoalSteps steps) {
    String phrase =
        steps.last().isPresent() ? "course" : steps.first().isPresent() ? "once" : "notLookedAt";
    return phrase(phrase)
        .with("first", degree(steps.first()))
        .with("firstDate", Cell.day(steps.first().map(p -> p.at().date())))
        .with("last", degree(steps.last()))
        .with("lastDate", Cell.day(steps.last().map(p -> p.at().date())))
        .with("highest", HIGHEST)
        .with("reached", Cell.day(steps.goal().reachedOn()));
  }

  private static Cell degree(Optional<GoalProgress> progress) {
    return progress.map(p -> Cell.rating(p.degree())).orElse(Cell.NONE);
  }

  @Override
  protected Table figures() {
    Table.Builder table =
        Table.withColumns(
            "worksheet.goals.column.goal",
            "worksheet.goals.column.when",
            "worksheet.goals.column.degree");
    for (GoalSteps steps : goals()) {
      table.row(
          phrase(steps.goal().owner() == GoalOwner.CLIENT ? "row.own" : "row.others")
              .with("words", Cell.quote(steps.goal().description())),
          Cell.day(steps.goal().at().date()),
          Cell.NONE);
      for (GoalProgress progress : steps.progress()) {
        table.row(
            phrase("row.progress").with("words", Sheets.quote(progress.note())),
            Cell.day(progress.at().date()),
            Cell.rating(progress.degree()));
      }
      steps
          .goal()
          .reachedOn()
          .ifPresent(day -> table.row(phrase("row.reached"), Cell.day(day), Cell.NONE));
    }
    return table.build();
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    long others = goals().stream().filter(g -> g.goal().owner() != GoalOwner.CLIENT).count();
    return others == 0
        ? ImmutableList.of()
        : ImmutableList.of(new Caveat(Caveat.Kind.METHOD, phrase("someoneElse").with("n", others)));
  }
}
