// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** What {@link UndeclaredPeriod} found in a diary or in daily ratings. */
@Value.Immutable
@IptStyle
public abstract sealed class UndeclaredPeriodResult extends AnalysisResult
    implements WithUndeclaredPeriodResult permits ImmutableUndeclaredPeriodResult {

  UndeclaredPeriodResult() {}

  static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract UndeclaredPeriod analysis();

  /**
   * Returns what was searched.
   *
   * @return the name of the symptom or of the rating
   */
  public abstract String name();

  /**
   * Returns the symptom.
   *
   * @return the symptom, empty of a rating of something else
   */
  public abstract Optional<Symptom> symptom();

  /**
   * Returns whether a medical cause of the symptom has been excluded.
   *
   * @return the status, empty of a rating of something else
   */
  public abstract Optional<ClearanceStatus> clearance();

  /**
   * Returns the recorded days.
   *
   * @return the number
   */
  public abstract int recordedDays();

  /**
   * Returns the days from the first recorded one to the last, both counted.
   *
   * @return the number, 0 if no day was recorded
   */
  public abstract int span();

  /**
   * Returns the recorded days with the symptom.
   *
   * @return the number, empty of a rating
   */
  public abstract OptionalInt symptomDays();

  /** Returns how many different values the recorded days have. */
  abstract int differentValues();

  /**
   * Returns the highest peak.
   *
   * @return the peak, empty if there is too little
   */
  public abstract Optional<PeriodPeak> peak();

  /**
   * Returns the highest peak of which days were left out, held against series without a rhythm in
   * the same way.
   *
   * @return the peak, empty if there is too little or every day was recorded
   */
  public abstract Optional<PeriodPeak> peakOfRecording();

  /** Returns what is to be known of the dates of the records behind it. */
  abstract ImmutableList<Caveat> dateCaveats();

  @Override
  public abstract ImmutableSet<EventId> evidence();

  /**
   * Returns the same result, read at another level; nothing is computed again.
   *
   * @param level the level, in (0, 1)
   * @return what the analysis gives at that level
   */
  public UndeclaredPeriodResult at(double level) {
    return withAnalysis(analysis().withAlpha(level));
  }

  /**
   * Returns the longest rhythm that was searched: no longer than half of the time.
   *
   * @return the number of days
   */
  public int longestSearched() {
    return Math.min(analysis().longest(), span() / 2);
  }

  /**
   * Returns the p-value of the highest peak.
   *
   * @return the p-value, in (0, 1]; empty if there is too little
   */
  public OptionalDouble p() {
    return peak().map(k -> OptionalDouble.of(k.p())).orElse(OptionalDouble.empty());
  }

  /** Returns whether the peak is beyond what such days without a rhythm give. */
  boolean standsOut() {
    return peak().filter(k -> k.p() <= analysis().alpha()).isPresent();
  }

  /**
   * Returns whether the days that were left out follow the same rhythm, beyond chance: then it may
   * be that of the recording.
   *
   * @return whether they do
   */
  public boolean likeRecording() {
    return peakOfRecording()
        .filter(r -> r.p() <= analysis().alpha())
        .flatMap(r -> peak().filter(k -> k.isThatOf(r, span())))
        .isPresent();
  }

  /**
   * Returns DESCRIBED unless the search was the question beforehand; then SUPPORTED if p is at most
   * alpha and NOT_SUPPORTED if it is above, and DESCRIBED where the rhythm may be that of the
   * recording. INSUFFICIENT_DATA if there is too little, or if so few surrogates decide nothing.
   */
  @Override
  public Conclusion conclusion() {
    if (peak().isEmpty()) {
      return Conclusion.INSUFFICIENT_DATA;
    }
    if (!analysis().primary()) {
      return Conclusion.DESCRIBED;
    }
    if (1 / (1.0 + analysis().surrogates()) > analysis().alpha()) {
      return Conclusion.INSUFFICIENT_DATA;
    }
    if (!standsOut()) {
      return Conclusion.NOT_SUPPORTED;
    }
    return likeRecording() ? Conclusion.DESCRIBED : Conclusion.SUPPORTED;
  }

  @Override
  public ImmutableList<Clause> clauses() {
    return ImmutableList.of(new PeriodClauses(this).headline());
  }

  /** Returns the recorded days, days with and without the symptom, or values that are lacking. */
  @Override
  public ImmutableList<Shortfall> shortfalls() {
    ImmutableList.Builder<Shortfall> lacking = ImmutableList.builder();
    Shortfall.of("periodicity.recordedDays", recordedDays(), analysis().minimumRecordedDays())
        .ifPresent(lacking::add);
    if (symptomDays().isPresent()) {
      int with = symptomDays().getAsInt();
      int needed = analysis().minimumSymptomDays();
      Shortfall.of("periodicity.days", with, needed).ifPresent(lacking::add);
      Shortfall.of("periodicity.freeDays", recordedDays() - with, needed).ifPresent(lacking::add);
    } else {
      Shortfall.of("periodicity.values", differentValues(), 2).ifPresent(lacking::add);
    }
    return lacking.build();
  }

  @Override
  public ImmutableList<Caveat> caveats() {
    return new PeriodClauses(this).caveats();
  }

  @Override
  public Table table() {
    return new PeriodClauses(this).table();
  }

  /** Returns the level where the search decides. */
  @Override
  public OptionalDouble level() {
    return analysis().primary() ? OptionalDouble.of(analysis().alpha()) : OptionalDouble.empty();
  }

  static final class Builder extends ImmutableUndeclaredPeriodResult.Builder {
    Builder() {}
  }
}
