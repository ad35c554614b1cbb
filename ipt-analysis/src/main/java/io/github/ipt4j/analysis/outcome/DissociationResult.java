// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import io.github.ipt4j.core.table.TextTable;
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
   * @return the ratio with its 95 % interval
   */
  public abstract Optional<RateComparison> actsByContact();

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
  protected String oldSubject() {
    return "a change in the behaviour of " + analysis().names().of(analysis().person());
  }

  @Override
  protected String oldDescribed() {
    ConductPart before = before().orElseThrow();
    ConductPart after = after().orElseThrow();
    RateComparison ratio = actsByContact().orElseThrow();
    return "Contacts with "
        + analysis().names().of(analysis().person())
        + ": "
        + weekly(before)
        + " before and "
        + weekly(after)
        + " from "
        + analysis().since()
        + " on; hurtful acts in contacts gone through "
        + rate(before)
        + " and "
        + rate(after)
        + ", "
        + ratio.inWords()
        + ": "
        + verdict(ratio);
  }

  private String verdict(RateComparison ratio) {
    if (isUnchanged().orElseThrow()) {
      return "unchanged";
    }
    if (ratio.high() < 1) {
      return "fewer than before";
    }
    return ratio.low() > 1 ? "more than before" : "cannot tell whether it changed";
  }

  private static String weekly(ConductPart part) {
    return part.contactsPerWeek().isPresent()
        ? Wording.number(part.contactsPerWeek().getAsDouble(), 1) + " a week"
        : "an unknown number";
  }

  private static String rate(ConductPart part) {
    return Wording.number((double) part.acts() / part.goneThrough(), 1)
        + " a contact ("
        + part.acts()
        + " in "
        + part.goneThrough()
        + ")";
  }

  @Override
  protected TextTable oldFigures() {
    TextTable.Builder table =
        TextTable.withHeader(
            analysis().names().of(analysis().person()),
            "before",
            "from " + analysis().since() + " on");
    ConductPart before = before().orElseThrow();
    ConductPart after = after().orElseThrow();
    table.row(
        "asked days", Integer.toString(before.askedDays()), Integer.toString(after.askedDays()));
    table.row(
        "contacts on them",
        Integer.toString(before.contacts()),
        Integer.toString(after.contacts()));
    table.row(
        "contacts gone through",
        Integer.toString(before.goneThrough()),
        Integer.toString(after.goneThrough()));
    table.row("hurtful acts", Integer.toString(before.acts()), Integer.toString(after.acts()));
    RateComparison ratio = actsByContact().orElseThrow();
    return table
        .row(
            "acts by contact, after / before",
            ratio.ratio().isPresent() ? RateComparison.number(ratio.ratio().getAsDouble()) : "-",
            ratio.interval())
        .build();
  }

  @Override
  protected ImmutableList<Caveat> notesInAnyCase() {
    return dateCaveats();
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    return ImmutableList.of(
        new Caveat(
            Caveat.Kind.METHOD,
            "Acts come in bursts, so that the interval is too narrow; contacts gone through may be"
                + " a choice."));
  }
}
