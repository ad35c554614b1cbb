// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.finding.ClearanceCaveat;
import io.github.ipt4j.analysis.finding.DateCaveats;
import io.github.ipt4j.analysis.finding.SafetySentences;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.core.client.PresentingIssue;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.event.SymptomEpisode;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.measure.MissingItems;
import io.github.ipt4j.core.style.IptStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Asks of every measure, every symptom and every rating whether it got better: one row for each.
 *
 * <p>A measure has its first, worst and last total, the change from first to last, the change that
 * is called reliable with what this one is called, its cut-off of a case and the share of complete
 * forms; the item on self-harm has its answers form by form. What is called reliable is as in
 * {@link ReliableChange}. A symptom has the days with it among the recorded days of the first and
 * of the last {@link #weeks()} weeks in which a day was recorded, and beside them its mean
 * intensity on recorded days. What is rated day by day has its mean in the first and in the last
 * weeks. Nothing of a symptom or rating is tested or claimed; {@link CycleBreak} and {@link
 * LevelChange} ask where a day was declared.
 *
 * <p>The rows stand in the order in which the instruments were first used, then in the order of the
 * presenting issues that are symptoms, then of the other recorded symptoms by name, then of the
 * scales of the case.
 *
 * <p>Undefined: no measure, no symptom and no scale. First and last are not told where the order of
 * the forms of a day is not known, and the weeks not where the first and the last would share a
 * day.
 */
@Value.Immutable
@IptStyle
public abstract sealed class OutcomeGrid
    implements Analysis<CaseHistory, OutcomeGridResult>, WithOutcomeGrid
    permits ImmutableOutcomeGrid {

  OutcomeGrid() {}

  /**
   * Returns the grid with the first and the last four weeks.
   *
   * @return the grid
   */
  public static OutcomeGrid withDefaults() {
    return ImmutableOutcomeGrid.builder().build();
  }

  /**
   * Returns how many weeks of a diary are its beginning, and its end.
   *
   * @return the number, at least 1; 4 unless said otherwise
   */
  @Value.Default
  public int weeks() {
    return 4;
  }

  /**
   * Returns what becomes of items that were not answered.
   *
   * @return the rule; unless said otherwise strict, so that incomplete forms have no total
   */
  @Value.Default
  public MissingItems missingItems() {
    return MissingItems.STRICT;
  }

  @Override
  public OutcomeGridResult analyze(CaseHistory history) {
    ImmutableOutcomeGridResult.Builder result = ImmutableOutcomeGridResult.builder().analysis(this);
    history.instruments().forEach(i -> add(result, history.measureSeries(i)));
    ImmutableSet<Symptom> presenting =
        history.client().presentingIssues().stream()
            .map(PresentingIssue::symptom)
            .flatMap(Optional::stream)
            .collect(ImmutableSet.toImmutableSet());
    ImmutableSet<Symptom> symptoms =
        ImmutableSet.<Symptom>builder().addAll(presenting).addAll(history.symptoms()).build();
    symptoms.forEach(s -> add(result, history.symptomDiary(s), presenting.contains(s)));
    history.scales().forEach(scale -> add(result, history.dailyRatings(scale)));
    int rows = history.instruments().size() + symptoms.size() + history.scales().size();
    Shortfall.of("outcome.grid.rows", rows, 1).ifPresent(result::addShortfall);
    return result.build();
  }

  private void add(ImmutableOutcomeGridResult.Builder result, MeasureSeries series) {
    result
        .addMeasure(MeasureRow.of(series, missingItems()))
        .addAllSafety(SafetySentences.caveats(series))
        .addAllDataNotes(DateCaveats.of(series))
        .addAllDataNotes(FormNotes.of(series))
        .addAllDataNotes(FormNotes.order(unordered(series)))
        .addAllEvidence(series.measures().stream().map(MeasureTaken::id).toList());
  }

  private void add(ImmutableOutcomeGridResult.Builder result, DailyRatings ratings) {
    result
        .addRating(RatingRow.of(ratings, weeks()))
        .addAllDataNotes(DateCaveats.of(ratings))
        .addAllEvidence(ratings.ids());
  }

  private void add(
      ImmutableOutcomeGridResult.Builder result, SymptomDiary diary, boolean isPresenting) {
    result
        .addSymptom(SymptomRow.of(diary, isPresenting, weeks()))
        .addAllDataNotes(DateCaveats.of(diary))
        .addAllEvidence(diary.episodes().stream().map(SymptomEpisode::id).toList());
    ClearanceCaveat.of(diary.symptom(), diary.clearance()).ifPresent(result::addDataNote);
  }

  private ImmutableSortedSet<LocalDate> unordered(MeasureSeries series) {
    ReliableChange totals = ReliableChange.undecided().withMissingItems(missingItems());
    return ChangeReading.daysOfUnknownOrder(
        series.measures().stream().filter(m -> totals.total(m).isPresent()).toList(), totals);
  }

  @Value.Check
  void check() {
    checkArgument(weeks() >= 1, "weeks must be at least 1, but was %s", weeks());
  }
}
