// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** The load of all contacts together, and the loads of everyone beside each other. */
@Value.Immutable
@IptStyle
public abstract sealed class TensionRankingResult extends AnalysisResult
    implements WithTensionRankingResult permits ImmutableTensionRankingResult {

  TensionRankingResult() {}

  @Override
  public abstract TensionRanking analysis();

  /** Returns what is to be known of the dates of the records behind it. */
  abstract ImmutableList<Caveat> dateCaveats();

  /**
   * Returns the sampling by which the log was read.
   *
   * @return the sampling
   */
  public abstract ContactSampling sampling();

  /**
   * Returns the share of the symptom diary's recorded days that are asked days, if it is known.
   *
   * @return the share, 0 to 1
   */
  public abstract OptionalDouble diaryCoverage();

  /**
   * Returns the day up to which the log was read.
   *
   * @return the day; empty if none was given and the log holds nothing
   */
  public abstract Optional<LocalDate> asOf();

  /**
   * Returns on how many days contacts were asked about.
   *
   * @return the number of asked days
   */
  public abstract int askedDays();

  /**
   * Returns the number of different contacts on these days.
   *
   * @return the number of contacts
   */
  public abstract int contacts();

  /**
   * Returns everyone who set the tone of a contact.
   *
   * @return the tension of each, by load, the greatest first, then those without a load
   */
  public abstract ImmutableList<RelationshipTensionResult> people();

  /**
   * Returns all pairs of people who have a load.
   *
   * @return the comparisons, in the order of {@link #people()}
   */
  public abstract ImmutableList<LoadComparison> comparisons();

  /**
   * Returns of what there is too little for a load of the household.
   *
   * @return what is lacking; none if there is a load
   */
  @Override
  public abstract ImmutableList<Shortfall> shortfalls();

  /**
   * Returns the load of the household.
   *
   * @return the load per asked week, 0 or more
   */
  public abstract OptionalDouble load();

  /**
   * Returns the interval of the household's load, at the level of the analysis.
   *
   * @return the interval
   */
  public abstract Optional<Interval> interval();

  @Override
  public abstract ImmutableSet<EventId> evidence();

  /**
   * Returns the index of the household, 1 - exp(-load), which is 1 less the product of 1 - index
   * over its people.
   *
   * @return the index, 0 to 1
   */
  public OptionalDouble index() {
    return load().isPresent()
        ? OptionalDouble.of(-StrictMath.expm1(-load().getAsDouble()))
        : OptionalDouble.empty();
  }

  /**
   * Returns the people by their worst contact.
   *
   * @return the people of whom a contact was rated, the worst first
   */
  public ImmutableList<RelationshipId> byWorst() {
    return people().stream()
        .filter(r -> r.worst().isPresent())
        .sorted(
            Comparator.comparingDouble(
                    (RelationshipTensionResult r) -> r.worst().orElseThrow().negativity())
                .reversed()
                .thenComparing(r -> r.analysis().person()))
        .map(r -> r.analysis().person())
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public Conclusion conclusion() {
    return shortfalls().isEmpty() ? Conclusion.DESCRIBED : Conclusion.INSUFFICIENT_DATA;
  }

  /**
   * Returns the same result read at another level: the comparisons are decided anew, nothing else.
   *
   * @param alpha the error rate of all comparisons together, in (0, 1)
   * @return the result that the analysis would give at that level
   */
  public TensionRankingResult at(double alpha) {
    return withAnalysis(analysis().withAlpha(alpha))
        .withComparisons(LoadComparison.decided(comparisons(), alpha));
  }

  @Override
  public ImmutableList<Clause> clauses() {
    return new RankingClauses(this).headline();
  }

  /**
   * Returns what is open of safety and touches the result; it stands before all other caveats.
   *
   * @return the caveats of kind SAFETY, perhaps none
   */
  public abstract ImmutableList<Caveat> safety();

  @Override
  public ImmutableSet<RelationshipId> about() {
    return people().stream().map(p -> p.analysis().person()).collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public ImmutableList<Caveat> caveats() {
    return new RankingClauses(this).caveats();
  }

  @Override
  public Table table() {
    return new RankingClauses(this).table();
  }

  @Override
  public OptionalDouble level() {
    return OptionalDouble.of(analysis().alpha());
  }
}
