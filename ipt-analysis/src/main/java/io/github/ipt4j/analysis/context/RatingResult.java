// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.ClearanceCaveat;
import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.measure.RatingScale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** What all results on a daily rating and one context have in common. */
public abstract class RatingResult extends ContextResult {
  private static final double WIDE = 5;

  RatingResult() {}

  /**
   * Returns the scale.
   *
   * @return the scale; all differences are in its points
   */
  public abstract RatingScale scale();

  /**
   * Returns the symptom of which the ratings are the intensities.
   *
   * @return the symptom, empty if they are ratings of their own
   */
  public abstract Optional<Symptom> symptom();

  /**
   * Returns whether a medical cause of the symptom has been excluded.
   *
   * @return the status, empty if they are ratings of their own
   */
  public abstract Optional<ClearanceStatus> clearance();

  /**
   * Returns on how many rated days the context was asked about: with the symptom and without, or,
   * of ratings of their own, on days rated above their median and below.
   *
   * @return the counts
   */
  public abstract AskedShares asked();

  /** Returns which days are compared with which. */
  abstract Alike alike();

  abstract ImmutableList<EventId> ratingIds();

  /** Returns whether contacts were asked about at every entry of the rating. */
  abstract ImmutableList<Caveat> entryCaveats();

  /** Returns what every result says of the ratings, the log and their dates. */
  final ImmutableList.Builder<Caveat> ratingCaveats() {
    ImmutableList.Builder<Caveat> caveats = commonCaveats();
    return context().state().isPresent() ? caveats : caveats.addAll(entryCaveats());
  }

  @Override
  public final String subject() {
    return scale().rating();
  }

  @Override
  final Stream<EventId> comparedIds() {
    return ratingIds().stream();
  }

  @Override
  final Optional<Clause> openClearance() {
    return symptom()
        .flatMap(s -> SymptomResult.openClearance(s, clearance().orElse(ClearanceStatus.UNKNOWN)));
  }

  @Override
  final Optional<Caveat> clearanceCaveat() {
    return symptom()
        .flatMap(s -> ClearanceCaveat.of(s, clearance().orElse(ClearanceStatus.UNKNOWN)));
  }

  /** Returns why nothing is tested where asking was too uneven. */
  final Clause unevenly() {
    return symptom().isPresent()
        ? asked().unevenly(context(), subject())
        : asked().unevenlyRated(context(), subject());
  }

  /** Returns so many points of the scale, in words. */
  final Clause points(double points) {
    boolean isFromZero = scale().least() == 0;
    return Clause.of(isFromZero ? "context.graded.points" : "context.graded.pointsOnScale")
        .with("points", Cell.number(Math.abs(points), decimals()))
        .with("least", Cell.rating(scale().least()))
        .with("greatest", Cell.rating(scale().greatest()));
  }

  final Cell number(OptionalDouble points) {
    return Cell.number(points, decimals());
  }

  /**
   * Returns how many decimals of a point are read: one on a scale of several points, more on a
   * short one.
   *
   * @return the number, 1 to 3
   */
  public final int decimals() {
    double range = scale().range();
    return range >= WIDE ? 1 : range >= WIDE / 10 ? 2 : 3;
  }
}
