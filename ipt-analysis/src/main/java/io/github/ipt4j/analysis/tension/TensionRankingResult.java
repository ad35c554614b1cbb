// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import io.github.ipt4j.core.table.TextTable;
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

  static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract TensionRanking analysis();

  /** Returns what is to be known of the dates of the records behind it. */
  abstract ImmutableList<Caveat> dateCaveats();

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
   * Returns why there is no load of the household.
   *
   * @return the reason; empty if there is a load
   */
  public abstract Optional<TensionRefusal> refusal();

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
  public abstract Optional<LoadInterval> interval();

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
    return refusal().isPresent() ? Conclusion.INSUFFICIENT_DATA : Conclusion.DESCRIBED;
  }

  @Override
  protected String oldHeadline() {
    return RankingWording.headline(this);
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
    return ImmutableList.<Caveat>builder()
        .addAll(safety())
        .addAll(RankingWording.caveats(this))
        .build();
  }

  @Override
  protected TextTable oldTable() {
    return RankingWording.table(this);
  }

  @Override
  public OptionalDouble level() {
    return OptionalDouble.of(analysis().alpha());
  }

  /** Builds a value of this type. */
  static final class Builder extends ImmutableTensionRankingResult.Builder {
    Builder() {}
  }
}
