// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.relationship;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.finding.Ambivalence;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import io.github.ipt4j.core.table.TextTable;
import org.immutables.value.Value;

/** The feelings for someone over the sessions, both poles beside each other. */
@Value.Immutable
@IptStyle
public abstract sealed class RatedAmbivalenceResult extends Description
    implements WithRatedAmbivalenceResult permits ImmutableRatedAmbivalenceResult {

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
  protected String oldSubject() {
    return "feelings for " + analysis().names().of(analysis().target());
  }

  @Override
  protected String oldDescribed() {
    RatedFeelings first = ratings().get(0);
    RatedFeelings last = ratings().get(ratings().size() - 1);
    String people = Wording.sentence(oldSubject()) + ": ";
    if (ratings().size() == 1) {
      return people + poles(first) + ", rated once";
    }
    return people
        + "at first "
        + poles(first)
        + ", at last "
        + poles(last)
        + "; both were felt in "
        + ambivalent()
        + " ratings";
  }

  private static String poles(RatedFeelings rating) {
    return "positive "
        + Wording.rating(rating.feelings().positivity())
        + " and negative "
        + Wording.rating(rating.feelings().negativity())
        + " of 10"
        + (rating.session().isPresent() ? " in session " + rating.session().getAsInt() : "")
        + " ("
        + rating.feelingClass().inWords()
        + ", ambivalence "
        + Wording.number(rating.feelings().value(), 1)
        + ")";
  }

  @Override
  protected TextTable oldFigures() {
    TextTable.Builder table =
        TextTable.withHeader(oldSubject(), "positive", "negative", "ambivalence", "class");
    for (RatedFeelings rating : ratings()) {
      table.row(
          rating.session().isPresent() ? "session " + rating.session().getAsInt() : "before",
          Wording.rating(rating.feelings().positivity()),
          Wording.rating(rating.feelings().negativity()),
          Wording.number(rating.feelings().value(), 1),
          rating.feelingClass().inWords());
    }
    return table.build();
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    return ImmutableList.of(
        new Caveat(
            Caveat.Kind.METHOD,
            "Ambivalence runs from -5 (one feeling alone) to 10 (both at their greatest); it is the"
                + " lower, the stronger the stronger feeling is, so that both stand beside it."));
  }
}
