// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.relationship;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import io.github.ipt4j.core.table.TextTable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** How often bids for support to someone were met. */
@Value.Immutable
@IptStyle
public abstract sealed class SupportBidsResult extends Description implements WithSupportBidsResult
    permits ImmutableSupportBidsResult {

  SupportBidsResult() {}

  @Override
  public abstract SupportBids analysis();

  @Override
  public abstract ImmutableList<Shortfall> shortfalls();

  /**
   * Returns how many bids were met.
   *
   * @return the count and the number of bids whose response is known
   */
  public abstract Share met();

  /**
   * Returns how many bids have no known response.
   *
   * @return the number
   */
  public abstract int unknown();

  /**
   * Returns how many bids of the earlier part were met.
   *
   * @return the count and the number of bids; empty where there is no earlier and later part
   */
  public abstract Optional<Share> metEarlier();

  /**
   * Returns how many bids of the later part were met.
   *
   * @return the count and the number of bids; empty where there is no earlier and later part
   */
  public abstract Optional<Share> metLater();

  /**
   * Returns in how many bids both expected and received support were rated.
   *
   * @return the number
   */
  public abstract int rated();

  /**
   * Returns the support that was expected, on average of those.
   *
   * @return the mean, 0 to 10
   */
  public abstract OptionalDouble expected();

  /**
   * Returns the support that was received, on average of those.
   *
   * @return the mean, 0 to 10
   */
  public abstract OptionalDouble received();

  @Override
  public abstract ImmutableSet<EventId> evidence();

  @Override
  public ImmutableSet<RelationshipId> about() {
    return ImmutableSet.of(analysis().person());
  }

  @Override
  protected String oldSubject() {
    return "bids for support to " + analysis().names().of(analysis().person());
  }

  @Override
  protected String oldDescribed() {
    return Wording.sentence(oldSubject())
        + ": "
        + met()
        + " "
        + Wording.was(met().count(), met().of())
        + " met ("
        + met().intervalInWords()
        + ")"
        + halves()
        + (expected().isPresent()
            ? "; expected "
                + Wording.number(expected().getAsDouble(), 1)
                + " and received "
                + Wording.number(received().orElseThrow(), 1)
                + " of 10 on average"
            : "");
  }

  private String halves() {
    return metEarlier().isEmpty()
        ? ""
        : ", "
            + metEarlier().get()
            + " "
            + parts().get(0)
            + " and "
            + metLater().orElseThrow()
            + " "
            + parts().get(1);
  }

  private List<String> parts() {
    return analysis()
        .since()
        .map(day -> List.of("before " + day, "from then on"))
        .orElse(List.of("in the first half of the sessions", "in the second"));
  }

  @Override
  protected TextTable oldFigures() {
    TextTable.Builder table = TextTable.withHeader(oldSubject(), "met", "share", "interval");
    metEarlier().ifPresent(s -> row(table, parts().get(0), s));
    metLater().ifPresent(s -> row(table, parts().get(1), s));
    row(table, "all of known response", met());
    if (unknown() > 0) {
      table.row("response not known", Integer.toString(unknown()), "", "");
    }
    if (expected().isPresent()) {
      table.row(
          "expected, of 10, on average of " + rated(),
          "",
          Wording.number(expected().getAsDouble(), 1),
          "");
      table.row("received", "", Wording.number(received().orElseThrow(), 1), "");
    }
    return table.build();
  }

  private static void row(TextTable.Builder table, String what, Share share) {
    table.row(
        what,
        share.toString(),
        share.value().isPresent() ? Wording.number(share.value().getAsDouble(), 2) : "-",
        share.of() == 0 ? "-" : Wording.interval(share.low(), share.high(), 2));
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    return ImmutableList.of();
  }
}
