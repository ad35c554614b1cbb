// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Estimate;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How someone else's behaviour was before a day and from then on. */
@Value.Immutable
@IptStyle
public abstract sealed class DissociationResult extends Description
    implements WithDissociationResult permits ImmutableDissociationResult {

  DissociationResult() {}

  @Override
  public abstract Dissociation analysis();

  @Override
  public abstract ImmutableList<Shortfall> shortfalls();

  /** Returns what is to be known of the dates of the records behind it. */
  abstract ImmutableList<Caveat> dateCaveats();

  /**
   * Returns the earlier part.
   *
   * @return its contacts and acts
   */
  public abstract Optional<ConductPart> before();

  /**
   * Returns the later part.
   *
   * @return its contacts and acts
   */
  public abstract Optional<ConductPart> after();

  /**
   * Returns hurtful acts by contact after, divided by those before.
   *
   * @return the ratio with its 95 % interval; empty also where there was no act
   */
  public abstract Optional<Estimate> actsByContact();

  /**
   * Returns whether the behaviour may be called unchanged.
   *
   * @return whether it may
   */
  public abstract Optional<Boolean> isUnchanged();

  @Override
  public abstract ImmutableSet<EventId> evidence();

  @Override
  public ImmutableSet<RelationshipId> about() {
    return ImmutableSet.of(analysis().person());
  }

  @Override
  public Clause subject() {
    return Clause.of("outcome.conduct.subject").with("person", Cell.person(analysis().person()));
  }

  @Override
  protected ImmutableList<Clause> described() {
    ConductPart before = before().orElseThrow();
    ConductPart after = after().orElseThrow();
    Cell person = Cell.person(analysis().person());
    return ImmutableList.of(
        Clause.of("outcome.conduct." + verdict())
            .with("person", person)
            .with("since", TriedDecision.since(analysis().since(), analysis().decision()))
            .with("counts", counts(before, after)),
        Clause.of("outcome.conduct.met")
            .with("person", person)
            .with("weekly", weekly(after))
            .with("weeklyBefore", weekly(before)));
  }

  private Clause counts(ConductPart before, ConductPart after) {
    Optional<Estimate> ratio = actsByContact().filter(r -> Double.isFinite(r.value()));
    return Clause.of("outcome.conduct.counts")
        .with("rate", rate(after))
        .with("acts", after.acts())
        .with("contacts", after.goneThrough())
        .with("rateBefore", rate(before))
        .with("actsBefore", before.acts())
        .with("contactsBefore", before.goneThrough())
        .with("ratio", ratio.map(r -> Cell.ratio(r.value(), 2)).orElse(Cell.NONE))
        .with("interval", ratio.map(r -> Cell.ratioInterval(r.interval(), 2)).orElse(Cell.NONE));
  }

  private String verdict() {
    if (isUnchanged().orElseThrow()) {
      return "unchanged";
    }
    if (actsByContact().filter(r -> r.interval().high() < 1).isPresent()) {
      return "fewer";
    }
    return actsByContact().filter(r -> r.interval().low() > 1).isPresent() ? "more" : "unknown";
  }

  private static Cell weekly(ConductPart part) {
    return part.contactsPerWeek().isPresent()
        ? Cell.words(
            Clause.of("outcome.conduct.weekly")
                .with("n", Cell.number(part.contactsPerWeek().getAsDouble(), 1)))
        : Cell.words("outcome.conduct.unknownNumber");
  }

  private static Cell rate(ConductPart part) {
    return Cell.number((double) part.acts() / part.goneThrough(), 1);
  }

  @Override
  protected Table figures() {
    ConductPart before = before().orElseThrow();
    ConductPart after = after().orElseThrow();
    Table.Builder table =
        Table.withColumns(
            List.of(
                Clause.of("outcome.column.counted"),
                Clause.of("outcome.column.before"),
                Clause.of("outcome.column.since").with("day", Cell.day(analysis().since())),
                Clause.of("outcome.column.interval")));
    row(table, "askedDays", before.askedDays(), after.askedDays());
    row(table, "contacts", before.contacts(), after.contacts());
    row(table, "goneThrough", before.goneThrough(), after.goneThrough());
    row(table, "acts", before.acts(), after.acts());
    Optional<Estimate> ratio = actsByContact();
    return table
        .row(
            "outcome.conduct.row.ratio",
            Cell.NONE,
            ratio.map(r -> Cell.ratio(r.value(), 2)).orElse(Cell.NONE),
            ratio.map(r -> Cell.ratioInterval(r.interval(), 2)).orElse(Cell.NONE))
        .build();
  }

  private static void row(Table.Builder table, String what, int before, int after) {
    table.row("outcome.conduct.row." + what, Cell.count(before), Cell.count(after), Cell.NONE);
  }

  @Override
  protected ImmutableList<Caveat> notesInAnyCase() {
    return dateCaveats();
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    return ImmutableList.of(new Caveat(Caveat.Kind.METHOD, Clause.of("outcome.conduct.bursts")));
  }
}
