// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.context.ContextScreenResult;
import io.github.ipt4j.analysis.context.GradedContrastResult;
import io.github.ipt4j.analysis.context.GradedScreenResult;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.outcome.CycleBreakResult;
import io.github.ipt4j.analysis.periodicity.DeclaredCycleResult;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.analysis.review.CaseReviewResult;
import io.github.ipt4j.analysis.tension.RelationshipTensionResult;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.SafetyRecord;
import io.github.ipt4j.core.measure.MissingItems;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.IptStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What the analyses found of one client, as it goes out to other programs. */
@Value.Immutable
@IptStyle
public abstract sealed class ClientFindings implements WithClientFindings
    permits ImmutableClientFindings {

  ClientFindings() {}

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns whose findings they are.
   *
   * @return the client
   */
  public abstract ClientId client();

  /**
   * Returns what is known of the client's safety.
   *
   * @return the concerns and the course of every item on self-harm; unless said otherwise what the
   *     measures tell
   */
  @Value.Default
  public SafetyRecord safety() {
    return SafetyRecord.of(measures().values().stream().map(MeasureFindings::series).toList());
  }

  /**
   * Returns what a reader must know of the records themselves, beside what each result says.
   *
   * @return the caveats, such as dates that may be mistyped
   */
  public abstract ImmutableList<Caveat> caveats();

  /**
   * Returns when it hurts, for each symptom.
   *
   * @return the results by symptom
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Symptom, WeeklyPeriodicityResult> weekly();

  /**
   * Returns the levels of ratings, and of symptoms that are there in degrees.
   *
   * @return the findings by the name of the rating or symptom
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<String, LevelFindings> levels();

  /**
   * Returns whether each symptom keeps to a cycle that was declared.
   *
   * @return the results by symptom, none where no cycle was declared
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Symptom, DeclaredCycleResult> cycles();

  /**
   * Returns how levels differ by states of the day.
   *
   * @return the results by the name of the rating or symptom, one for each state
   */
  public abstract ImmutableListMultimap<String, GradedContrastResult> levelsInStates();

  /**
   * Returns what else happens then, for each symptom.
   *
   * @return the results by symptom, those of people, of kinds of contact and of states of the day
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Symptom, ContextScreenResult> context();

  /**
   * Returns how it is with each person.
   *
   * @return the results by person
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<RelationshipId, RelationshipTensionResult> tension();

  /**
   * Returns whether each symptom became rarer from a declared day on.
   *
   * @return the results by symptom, none where no day was declared
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Symptom, CycleBreakResult> cycleBreaks();

  /**
   * Returns what became of the totals of each instrument.
   *
   * @return the findings by the code of the instrument
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<String, MeasureFindings> measures();

  /**
   * Returns the results that are written in the one shape of all results.
   *
   * @return the results, none unless they were added
   */
  public abstract ImmutableList<AnalysisResult> results();

  /**
   * Returns whether the plan that would settle each contrast is computed and written too, which
   * takes longer than all else.
   *
   * @return whether it is, false unless said otherwise
   */
  @Value.Default
  public boolean plans() {
    return false;
  }

  /**
   * Returns the same with every result of its blocks among the {@link #results()}.
   *
   * @return the findings, which take longer to write and several times the space
   */
  public ClientFindings inFull() {
    Stream<AnalysisResult> ofBlocks =
        Stream.<Stream<? extends AnalysisResult>>of(
                weekly().values().stream(),
                levels().values().stream().map(LevelFindings::weekly),
                levels().values().stream().flatMap(l -> l.change().stream()),
                cycles().values().stream(),
                levelsInStates().values().stream(),
                context().values().stream().flatMap(s -> s.contrasts().stream()),
                context().values().stream(),
                tension().values().stream(),
                cycleBreaks().values().stream(),
                measures().values().stream().map(MeasureFindings::change),
                measures().values().stream().flatMap(m -> m.gains().stream()))
            .flatMap(results -> results);
    return withResults(
        Stream.concat(results().stream(), ofBlocks)
            .distinct()
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * Returns the findings of a review.
   *
   * @param review the review of one case
   * @return all that it found, the review itself and each of its results among the results
   */
  public static ClientFindings of(CaseReviewResult review) {
    Builder findings =
        builder()
            .client(review.history().client().id())
            .safety(review.safety())
            .addAllCaveats(
                review.caveats().stream().filter(c -> c.kind() == Caveat.Kind.STRAY_DAYS).toList())
            .putAllWeekly(review.weekly())
            .putAllCycles(review.cycles())
            .putAllContext(review.contexts())
            .putAllCycleBreaks(review.cycleBreaks())
            .addResult(review)
            .addAllResults(review.results())
            .addAllResults(review.contexts().values())
            .addAllResults(review.ratedContexts().values());
    review
        .levels()
        .forEach(
            (name, weekly) ->
                findings.putLevel(
                    name,
                    new LevelFindings(
                        weekly, Optional.ofNullable(review.levelChanges().get(name)))));
    review
        .ratedContexts()
        .forEach((name, screen) -> findings.putAllLevelsInStates(name, ofStates(screen)));
    review.tensions().forEach(t -> findings.putTension(t.analysis().person(), t));
    CaseHistory history = review.history();
    history
        .instruments()
        .forEach(
            i ->
                findings.putMeasure(
                    i.code(),
                    MeasureFindings.of(
                        history.measureSeries(i), MissingItems.STRICT, review.dayOfChange())));
    return findings.build();
  }

  private static List<GradedContrastResult> ofStates(GradedScreenResult screen) {
    return screen.contrasts().stream()
        .filter(c -> c.analysis().context().state().isPresent())
        .toList();
  }

  /** Builds a value of this type. */
  public static final class Builder extends ImmutableClientFindings.Builder {
    Builder() {}

    @Override
    public ClientFindings build() {
      return Refusal.ofRepeatedKeys(
          "weekly, levels, cycles, context, tension, cycleBreaks and measures",
          "must name each symptom, rating, person and instrument once",
          super::build);
    }
  }
}
