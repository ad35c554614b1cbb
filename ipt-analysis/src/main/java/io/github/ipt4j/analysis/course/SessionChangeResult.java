// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.Openness;
import io.github.ipt4j.core.event.Technique;
import io.github.ipt4j.core.history.SessionRating;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** How much a rating changed within sessions and between them. */
@Value.Immutable
@IptStyle
public abstract sealed class SessionChangeResult extends Description
    implements WithSessionChangeResult permits ImmutableSessionChangeResult {

  SessionChangeResult() {}

  @Override
  public abstract SessionChange analysis();

  @Override
  public abstract ImmutableList<Shortfall> shortfalls();

  /**
   * Returns what is rated.
   *
   * @return the clause for it
   */
  public abstract Clause item();

  /**
   * Returns the greatest rating that there can be.
   *
   * @return the maximum
   */
  public abstract double maximum();

  /**
   * Returns whether the ratings are ranks, which are counted and not averaged.
   *
   * @return whether they are
   */
  public abstract boolean ranks();

  /**
   * Returns the mean change from the start to the end of a session.
   *
   * @return the mean; empty with few pairs
   */
  public abstract Optional<RatingChange> within();

  /**
   * Returns the mean change from the end of a session to the start of the next.
   *
   * @return the mean; empty with few pairs
   */
  public abstract Optional<RatingChange> between();

  /**
   * Returns the ratings at the start of sessions.
   *
   * @return the ratings in the order of time
   */
  public abstract ImmutableList<SessionRating> starts();

  /**
   * Returns the sessions that used the technique beside others that started alike.
   *
   * @return the comparison; empty if none was asked for or none of its sessions was rated at both
   *     ends
   */
  public abstract Optional<TechniqueComparison> technique();

  @Override
  public abstract ImmutableSet<EventId> evidence();

  @Override
  public ImmutableSet<RelationshipId> about() {
    return analysis().about();
  }

  @Override
  public Clause subject() {
    return phrase("subject").with("item", item());
  }

  @Override
  protected ImmutableList<Clause> described() {
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    clauses.add(starts().isEmpty() ? phrase("item").with("item", item()) : startsClause());
    clauses.add(phrase("within").with("change", change(within())));
    clauses.add(phrase("between").with("change", change(between())));
    technique().ifPresent(t -> clauses.add(comparison(t)));
    return clauses.build();
  }

  private static Clause change(Optional<RatingChange> change) {
    return change.map(RatingChange::clause).orElseGet(() -> phrase("tooFew"));
  }

  private Clause startsClause() {
    SessionRating first = starts().get(0);
    SessionRating last = starts().get(starts().size() - 1);
    Clause clause =
        phrase("starts")
            .with("item", item())
            .with("first", level(first))
            .with("session", first.at().session());
    return first.equals(last)
        ? clause
        : clause.with("last", level(last)).with("lastSession", last.at().session());
  }

  /** An openness by its name, anything else as so much of so much. */
  private Cell level(SessionRating rating) {
    return Stream.of(Openness.values())
        .filter(o -> analysis().ofOpenness() && o.level() == rating.value())
        .findFirst()
        .map(o -> Cell.term(o, o.inWords()))
        .orElseGet(
            () ->
                Cell.words(
                    phrase("level")
                        .with("value", Cell.rating(rating.value()))
                        .with("maximum", Cell.rating(maximum()))));
  }

  private Clause comparison(TechniqueComparison comparison) {
    return phrase("with")
        .with("technique", technique(comparison.technique()))
        .with("change", change(comparison.used()).clause())
        .with(
            "others",
            comparison.others().isEmpty()
                ? phrase("noOthers")
                : phrase("others").with("change", change(comparison.others()).clause()));
  }

  private RatingChange change(List<Double> changes) {
    return ranks() || changes.isEmpty()
        ? RatingChange.ofRanks(changes)
        : RatingChange.of(changes).withoutInterval();
  }

  /** By what is said in the room, where it is not what everyone calls it. */
  private static Cell technique(Technique technique) {
    return technique == Technique.PERSPECTIVE_SHIFT
        ? Cell.words(phrase("perspectiveShift"))
        : Cell.term(technique, technique.inWords());
  }

  @Override
  protected Table figures() {
    Table.Builder table =
        Table.withColumns(
            List.of(
                phrase("column.item").with("item", item()),
                phrase("column.pairs"),
                phrase("column.up"),
                phrase("column.down"),
                phrase("column.mean"),
                phrase("column.interval")));
    within().ifPresent(c -> table.row(phrase("row.within"), c.cells()));
    between().ifPresent(c -> table.row(phrase("row.between"), c.cells()));
    technique()
        .ifPresent(
            t ->
                table
                    .row(
                        phrase("row.used")
                            .with("technique", Cell.term(t.technique(), t.technique().inWords())),
                        change(t.used()).cells())
                    .row(phrase("row.others"), change(t.others()).cells()));
    return table.build();
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    return technique().isEmpty()
        ? ImmutableList.of()
        : ImmutableList.of(new Caveat(Caveat.Kind.METHOD, phrase("chosen")));
  }

  private static Clause phrase(String name) {
    return Clause.of("course.change." + name);
  }
}
