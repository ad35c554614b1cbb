// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomCourse;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.SymptomEpisode;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.measure.RatingScale;
import io.github.ipt4j.core.style.IptStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Counts of every symptom how often it began, and on how many days it was there, before a decision
 * was tried and from then on.
 *
 * <p>It tests nothing: which decision was to change which symptom is the clinician's to declare
 * ({@link DecisionAnalysis#breaksCycle()}), and to pick it by how the diary went on would be a
 * search. Where it is declared, {@link CycleBreak} asks.
 *
 * <p>Undefined: no recorded day.
 */
@Value.Immutable
@IptStyle
public abstract sealed class TriedDecision
    implements Analysis<CaseHistory, TriedDecisionResult>, WithTriedDecision
    permits ImmutableTriedDecision {

  TriedDecision() {}

  /**
   * Returns the question about a decision.
   *
   * @param decision the decision, which was tried
   * @return the analysis
   */
  public static TriedDecision of(DecisionAnalysis decision) {
    checkArgument(
        decision.triedOn().isPresent(), "triedOn of %s must be given, but was not", decision.id());
    return ImmutableTriedDecision.builder()
        .decision(decision.id())
        .madeOn(decision.at().date())
        .triedOn(decision.triedOn().orElseThrow())
        .chosen(decision.options().get(decision.chosen().orElseThrow() - 1).description())
        .build();
  }

  /**
   * Returns the decision.
   *
   * @return its id
   */
  public abstract EventId decision();

  /**
   * Returns when the decision was gone through.
   *
   * @return the day
   */
  public abstract LocalDate madeOn();

  /**
   * Returns when it was first tried.
   *
   * @return the first day of the later part
   */
  public abstract LocalDate triedOn();

  /**
   * Returns what was chosen; it is left out of {@code toString()}, and printed where quotes are.
   *
   * @return the option in the words of the record, if they are given
   */
  @Value.Redacted
  public abstract Optional<String> chosen();

  /** Names a day by the decision that was tried on it, where one was. */
  static Clause since(LocalDate day, Optional<TriedDecision> decision) {
    return decision
        .map(TriedDecision::since)
        .orElseGet(() -> Clause.of("outcome.since").with("day", Cell.day(day)));
  }

  private Clause since() {
    boolean isSameDay = madeOn().equals(triedOn());
    return Clause.of(isSameDay ? "outcome.since.decisionOfThatDay" : "outcome.since.decision")
        .with("made", Cell.day(madeOn()))
        .with("day", Cell.day(triedOn()))
        .with("chosen", chosen().map(Cell::quote).orElse(Cell.NONE));
  }

  @Override
  public TriedDecisionResult analyze(CaseHistory history) {
    ImmutableTriedDecisionResult.Builder result =
        ImmutableTriedDecisionResult.builder().analysis(this).addEvidence(decision());
    int recorded = 0;
    for (Symptom symptom : history.symptoms()) {
      SymptomDiary diary = history.symptomDiary(symptom);
      if (diary.course() == SymptomCourse.GRADED) {
        recorded += add(result, diary.ratings());
      } else {
        recorded += diary.size();
        result
            .putBefore(symptom, PhaseCounts.before(diary, triedOn()))
            .putAfter(symptom, PhaseCounts.from(diary, triedOn()))
            .addAllEvidence(diary.episodes().stream().map(SymptomEpisode::id).toList());
      }
    }
    for (RatingScale scale : history.scales()) {
      recorded += add(result, history.dailyRatings(scale));
    }
    Shortfall.of("outcome.recordedDays", recorded, 1).ifPresent(result::addShortfall);
    return result.build();
  }

  private int add(ImmutableTriedDecisionResult.Builder result, DailyRatings ratings) {
    if (ratings.size() > 0) {
      result.addLevel(RatedPhases.of(ratings, triedOn())).addAllEvidence(ratings.ids());
    }
    return ratings.size();
  }
}
