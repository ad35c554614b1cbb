// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import java.time.temporal.ChronoUnit;
import org.immutables.value.Value;

/** In which order things came, and what became of the statements. */
@Value.Immutable
@IptStyle
public abstract sealed class SequenceResult extends Description implements WithSequenceResult
    permits ImmutableSequenceResult {

  SequenceResult() {}

  @Override
  public abstract Sequence analysis();

  @Override
  public abstract ImmutableList<Shortfall> shortfalls();

  /**
   * Returns the steps.
   *
   * @return the steps in the order of time; none where nothing can be said
   */
  public abstract ImmutableList<Step> steps();

  /**
   * Returns how many of the statements rehearsed were said.
   *
   * @return the count and the number of statements
   */
  public abstract Share said();

  /**
   * Returns the statements.
   *
   * @return the statements in the order of their rehearsal
   */
  public abstract ImmutableList<StatementShape> statements();

  /**
   * Returns whom the steps name.
   *
   * @return the people, perhaps none
   */
  public abstract ImmutableSet<RelationshipId> people();

  /**
   * Returns whether it is asked if a safety concern is to be entered.
   *
   * @return whether it is
   */
  public abstract boolean safetyAsked();

  @Override
  public abstract ImmutableSet<EventId> evidence();

  @Override
  public ImmutableSet<RelationshipId> about() {
    return people();
  }

  @Override
  public Clause subject() {
    return phrase("subject");
  }

  @Override
  protected ImmutableList<Clause> described() {
    Clause order =
        phrase("first")
            .with("date", Cell.day(steps().get(0).date()))
            .with("step", steps().get(0).what());
    for (int i = 1; i < steps().size(); i++) {
      Step step = steps().get(i);
      Clause next =
          daysBefore(i) == 0
              ? phrase("sameDay")
              : phrase("later").with("days", daysBefore(i)).with("date", Cell.day(step.date()));
      order = next.with("before", order).with("step", step.what());
    }
    return said().of() == 0
        ? ImmutableList.of(order, phrase("noEffect"))
        : ImmutableList.of(order, saidClause(), phrase("noEffect"));
  }

  private Clause saidClause() {
    return phrase("statements")
        .with("said", Cell.share(said()))
        .with("interval", Cell.interval(said().wilson(), 2));
  }

  private long daysBefore(int i) {
    return ChronoUnit.DAYS.between(steps().get(i - 1).date(), steps().get(i).date());
  }

  @Override
  protected Table figures() {
    Table.Builder table =
        Table.withColumns(
            "course.sequence.column.step",
            "course.sequence.column.date",
            "course.sequence.column.session",
            "course.sequence.column.later");
    for (int i = 0; i < steps().size(); i++) {
      Step step = steps().get(i);
      table.row(
          new Clause("course.sequence.row." + step.kind().name(), step.what().cells()),
          Cell.day(step.date()),
          Cell.count(step.session()),
          i == 0 ? Cell.NONE : Cell.count(daysBefore(i)));
    }
    statements().forEach(s -> statement(table, s));
    return table.build();
  }

  private static void statement(Table.Builder table, StatementShape statement) {
    table.row(
        phrase("row.statement")
            .with("rehearsed", Cell.day(statement.rehearsedOn()))
            .with(
                "affect", statement.affect().map(a -> Cell.term(a, a.inWords())).orElse(Cell.NONE))
            .with("outcome", StatementShape.taken(statement.outcome())),
        statement.daysToSaid().isPresent()
            ? Cell.day(statement.rehearsedOn().plusDays(statement.daysToSaid().getAsInt()))
            : Cell.words("course.sequence.row.notSaid"),
        Cell.NONE,
        Cell.count(statement.daysToSaid()));
  }

  @Override
  protected ImmutableList<Caveat> notesInAnyCase() {
    return safetyAsked()
        ? ImmutableList.of(new Caveat(Caveat.Kind.SAFETY, phrase("asked")))
        : ImmutableList.of();
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    return statements().stream()
        .filter(s -> !s.missing().isEmpty() && !isOfConcern(s))
        .map(SequenceResult::missing)
        .map(clause -> new Caveat(Caveat.Kind.METHOD, clause))
        .collect(ImmutableList.toImmutableList());
  }

  /** What is said to someone of whom there is an open concern is not for editing first. */
  private boolean isOfConcern(StatementShape statement) {
    return statement.toward().people().stream().anyMatch(ofConcern()::contains);
  }

  /** Returns of whom a concern about safety is open. */
  abstract ImmutableSet<RelationshipId> ofConcern();

  private static Clause missing(StatementShape statement) {
    return phrase("missing")
        .with("rehearsed", Cell.day(statement.rehearsedOn()))
        .with("toward", Cell.target(statement.toward()))
        .with(
            "parts",
            Cell.list(statement.missing().stream().map(p -> Cell.term(p, p.inWords())).toList()));
  }

  private static Clause phrase(String name) {
    return Clause.of("course.sequence." + name);
  }
}
