// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.StatementPart;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import io.github.ipt4j.core.table.TextTable;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
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
  protected String oldSubject() {
    return "the order of things";
  }

  @Override
  protected String oldDescribed() {
    StringBuilder words = new StringBuilder("In this order: ");
    for (int i = 0; i < steps().size(); i++) {
      Step step = steps().get(i);
      words
          .append(i == 0 ? "" : daysBefore(i) == 0 ? " and " : ", then ")
          .append(step.words())
          .append(when(i, step));
    }
    return words
        + (said().of() == 0
            ? ""
            : "; "
                + said()
                + (said().of() == 1 ? " statement" : " statements")
                + " rehearsed "
                + Wording.was(said().count(), said().of())
                + " said")
        + "; an order is not an effect";
  }

  private static String list(Collection<StatementPart> parts) {
    return String.join(" and no ", parts.stream().map(StatementPart::inWords).toList());
  }

  private String when(int i, Step step) {
    if (i == 0) {
      return " on " + step.date();
    }
    return daysBefore(i) == 0
        ? " on the same day"
        : " on " + step.date() + ", " + Wording.count(daysBefore(i), "day") + " later";
  }

  private long daysBefore(int i) {
    return ChronoUnit.DAYS.between(steps().get(i - 1).date(), steps().get(i).date());
  }

  @Override
  protected TextTable oldFigures() {
    TextTable.Builder table = TextTable.withHeader("step", "date", "session", "days later");
    for (int i = 0; i < steps().size(); i++) {
      Step step = steps().get(i);
      table.row(
          step.words(),
          step.date().toString(),
          step.session().isPresent() ? Integer.toString(step.session().getAsInt()) : "-",
          i == 0 ? "" : Long.toString(daysBefore(i)));
    }
    for (StatementShape statement : statements()) {
      table.row(
          statement.id() + statement.affect().map(a -> ", drawing on " + a.inWords()).orElse(""),
          "",
          "",
          statement.daysToSaid().isPresent()
              ? Integer.toString(statement.daysToSaid().getAsInt())
              : "not said");
    }
    return table.build();
  }

  @Override
  protected ImmutableList<Caveat> notesInAnyCase() {
    return safetyAsked()
        ? ImmutableList.of(
            new Caveat(
                Caveat.Kind.SAFETY,
                "A realisation was entered as \"even abusive\" and no safety concern about it"
                    + " stands in the case: is one to be entered?"))
        : ImmutableList.of();
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    ImmutableList.Builder<Caveat> notes = ImmutableList.builder();
    for (StatementShape statement : statements()) {
      if (!statement.missing().isEmpty()) {
        notes.add(
            new Caveat(
                Caveat.Kind.METHOD,
                "For the editor of "
                    + statement.id()
                    + ": it has no "
                    + list(statement.missing())
                    + "."));
      }
    }
    if (said().of() > 0) {
      notes.add(
          new Caveat(
              Caveat.Kind.FEW_OBSERVATIONS,
              "Said of those rehearsed: " + said() + ", " + said().intervalInWords() + "."));
    }
    return notes.build();
  }
}
