// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.relationship;

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
import java.util.List;
import org.immutables.value.Value;

/** The feelings for someone over the sessions, both poles beside each other. */
@Value.Immutable
@IptStyle
public abstract sealed class RatedAmbivalenceResult extends Description
    implements WithRatedAmbivalenceResult permits ImmutableRatedAmbivalenceResult {
  private static final int SCALE = 10;

  RatedAmbivalenceResult() {}

  @Override
  public abstract RatedAmbivalence analysis();

  @Override
  public abstract ImmutableList<Shortfall> shortfalls();

  /**
   * Returns the ratings.
   *
   * @return the ratings in the order of time
   */
  public abstract ImmutableList<RatedFeelings> ratings();

  @Override
  public abstract ImmutableSet<EventId> evidence();

  /**
   * Returns how many ratings held both feelings.
   *
   * @return the count and the number of ratings
   */
  public Share ambivalent() {
    return new Share(
        (int) ratings().stream().filter(r -> r.feelingClass() == FeelingClass.AMBIVALENT).count(),
        ratings().size());
  }

  @Override
  public ImmutableSet<RelationshipId> about() {
    return analysis().target().people();
  }

  @Override
  public Clause subject() {
    return clause("subject").with("people", people());
  }

  private Cell people() {
    return Cell.target(analysis().target());
  }

  private static Clause clause(String phrase) {
    return Clause.of("relationship.feelings." + phrase);
  }

  @Override
  protected ImmutableList<Clause> described() {
    RatedFeelings first = ratings().get(0);
    RatedFeelings last = ratings().get(ratings().size() - 1);
    Clause mixed =
        clause("mixed")
            .with("low", -SCALE / 2)
            .with("high", SCALE)
            .with("first", Cell.number(first.feelings().value(), 1));
    if (ratings().size() == 1) {
      return ImmutableList.of(
          clause("once").with("people", people()).with("first", poles(first)),
          mixed.with("last", Cell.NONE));
    }
    return ImmutableList.of(
        clause("course")
            .with("people", people())
            .with("first", poles(first))
            .with("last", poles(last)),
        clause("both").with("share", Cell.share(ambivalent())),
        mixed.with("last", Cell.number(last.feelings().value(), 1)));
  }

  private static Clause poles(RatedFeelings rating) {
    return clause("poles")
        .with("positive", Cell.rating(rating.feelings().positivity()))
        .with("negative", Cell.rating(rating.feelings().negativity()))
        .with("scale", SCALE)
        .with("session", Cell.count(rating.session()))
        .with("class", feelingClass(rating));
  }

  private static Cell feelingClass(RatedFeelings rating) {
    return Cell.term(rating.feelingClass(), rating.feelingClass().inWords());
  }

  @Override
  protected Table figures() {
    Table.Builder table =
        Table.withColumns(
            List.of(
                clause("column.when").with("people", people()),
                clause("column.positive"),
                clause("column.negative"),
                clause("column.ambivalence"),
                clause("column.class")));
    for (RatedFeelings rating : ratings()) {
      Cell session = Cell.count(rating.session());
      table.row(
          rating.session().isPresent()
              ? clause("row.session").with("session", session)
              : clause("row.before"),
          Cell.rating(rating.feelings().positivity()),
          Cell.rating(rating.feelings().negativity()),
          Cell.number(rating.feelings().value(), 1),
          feelingClass(rating));
    }
    return table.build();
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    return ImmutableList.of(new Caveat(Caveat.Kind.METHOD, clause("method")));
  }
}
