// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.OfSymptom;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.SymptomEpisode;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** What {@link DeclaredCycle} found in a diary. */
@Value.Immutable
@IptStyle
public abstract sealed class DeclaredCycleResult extends AnalysisResult
    implements OfSymptom, WithDeclaredCycleResult permits ImmutableDeclaredCycleResult {

  DeclaredCycleResult() {}

  static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract DeclaredCycle analysis();

  @Override
  public abstract Symptom symptom();

  /**
   * Returns whether a medical cause of the symptom has been excluded.
   *
   * @return the status
   */
  public abstract ClearanceStatus clearance();

  /**
   * Returns how many full cycles lie between the first and the last recorded day.
   *
   * @return the number
   */
  public abstract int cycles();

  /**
   * Returns the recorded days and the symptom days by day of the cycle.
   *
   * @return the counts
   */
  public abstract CycleCounts counts();

  /**
   * Returns the days at risk and the onsets by day of the cycle.
   *
   * @return the counts
   */
  public abstract CycleCounts onsetCounts();

  /**
   * Returns how many recorded days are not counted as at risk since the day before was not
   * recorded.
   *
   * @return the number, 0 for cycles shorter than 14 days
   */
  public abstract int leftOut();

  /**
   * Returns the test of symptom days, all recorded days alike. It decides for a cycle of seven days
   * only; of others it describes.
   *
   * @return the test, empty if there is too little
   */
  public abstract Optional<CycleRhythm> symptomDays();

  /**
   * Returns the test of onsets on days at risk, days of a weekday alike, which decides; for a cycle
   * of seven days it stands beside that of symptom days.
   *
   * @return the test, empty if there is too little
   */
  public abstract Optional<CycleRhythm> onsets();

  /** Returns what is to be known of the dates of the records behind it. */
  abstract ImmutableList<Caveat> dateCaveats();

  /** Returns the episodes. */
  abstract ImmutableList<SymptomEpisode> episodes();

  @Override
  @Value.Lazy
  public ImmutableSet<EventId> evidence() {
    return episodes().stream().map(SymptomEpisode::id).collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Returns the same result, read at another level; nothing is computed again.
   *
   * @param level the level, in (0, 1)
   * @return what the analysis gives at that level
   */
  public DeclaredCycleResult at(double level) {
    return withAnalysis(analysis().withAlpha(level));
  }

  /**
   * Returns the cycle.
   *
   * @return the cycle
   */
  public Cycle cycle() {
    return analysis().cycle();
  }

  /**
   * Returns the test that decides.
   *
   * @return that of onsets, or of symptom days where the cycle is a week; empty if there is too
   *     little
   */
  public Optional<CycleRhythm> deciding() {
    return cycle().isWeek() ? symptomDays() : onsets();
  }

  /** Returns the counts that decide. */
  CycleCounts decidingCounts() {
    return cycle().isWeek() ? counts() : onsetCounts();
  }

  /**
   * Returns the p-value of the test that decides.
   *
   * @return the p-value, in (0, 1]; empty if there is too little
   */
  public OptionalDouble p() {
    return p(deciding());
  }

  /**
   * Returns the p-value of the symptom days.
   *
   * @return the p-value, in (0, 1]; empty if there is too little
   */
  public OptionalDouble pDays() {
    return p(symptomDays());
  }

  /**
   * Returns the p-value of the onsets.
   *
   * @return the p-value, in (0, 1]; empty if there is too little
   */
  public OptionalDouble pOnset() {
    return p(onsets());
  }

  private static OptionalDouble p(Optional<CycleRhythm> test) {
    return test.map(t -> OptionalDouble.of(t.p())).orElse(OptionalDouble.empty());
  }

  /**
   * Returns whether the p-value of the test that decides comes from all tables rather than from
   * draws.
   *
   * @return whether it does; not where there is none
   */
  public boolean exact() {
    return deciding().map(CycleRhythm::exact).orElse(false);
  }

  /**
   * Returns the days of the cycle on which most more happened than an even spread gives, whether or
   * not they were found: a location only where it is the {@link #foundWindow()}.
   *
   * @return the window, empty if there is too little or nothing stands out
   */
  public Optional<CycleWindow> window() {
    return deciding().flatMap(CycleRhythm::window);
  }

  /**
   * Returns the window if it was found: the test is significant, and so is the window by itself. No
   * other window is named to a reader.
   *
   * @return the window, empty where none was found
   */
  public Optional<CycleWindow> foundWindow() {
    return conclusion() == Conclusion.SUPPORTED
        ? window().filter(w -> w.p() <= analysis().alpha())
        : Optional.empty();
  }

  /**
   * Returns how often it began on a day of the cycle; of a cycle of seven days, how often it was
   * there.
   *
   * @param day the day of the cycle, from 1
   * @return the share of the days at risk, or of the recorded days; empty if there was none
   */
  public OptionalDouble rate(int day) {
    return share(day).value();
  }

  /**
   * Returns the 95 % interval of a day's rate.
   *
   * @param day the day of the cycle, from 1
   * @return Jeffreys' interval, empty if there was no such day
   */
  public Optional<Interval> rateInterval(int day) {
    return Optional.of(share(day)).filter(s -> s.of() > 0).map(Share::jeffreys);
  }

  private Share share(int day) {
    return new Share(decidingCounts().events(day), decidingCounts().exposure(day));
  }

  /**
   * Returns SUPPORTED if p is at most alpha and NOT_SUPPORTED if it is above; INSUFFICIENT_DATA if
   * there is too little, or if no arrangement could have been significant.
   */
  @Override
  public Conclusion conclusion() {
    double alpha = analysis().alpha();
    return deciding()
        .filter(test -> test.smallestP() <= alpha)
        .map(test -> test.p() <= alpha ? Conclusion.SUPPORTED : Conclusion.NOT_SUPPORTED)
        .orElse(Conclusion.INSUFFICIENT_DATA);
  }

  @Override
  public ImmutableList<Clause> clauses() {
    return ImmutableList.of(new CycleClauses(this).headline());
  }

  /** Returns the onsets, or symptom days, and the full cycles that are lacking for a test. */
  @Override
  public ImmutableList<Shortfall> shortfalls() {
    int events = decidingCounts().totalEvents();
    ImmutableList.Builder<Shortfall> lacking = ImmutableList.builder();
    Shortfall.of(
            cycle().isWeek() ? "periodicity.days" : "periodicity.cycle.onsets",
            events,
            analysis().minimumOnsets())
        .ifPresent(lacking::add);
    if (!cycle().isWeek()) {
      Shortfall.of("periodicity.cycle.full", cycles(), analysis().minimumCycles())
          .ifPresent(lacking::add);
    }
    return lacking.build();
  }

  @Override
  public ImmutableList<Caveat> caveats() {
    return new CycleClauses(this).caveats();
  }

  @Override
  public Table table() {
    return CycleTable.of(this);
  }

  @Override
  public OptionalDouble level() {
    return OptionalDouble.of(analysis().alpha());
  }

  static final class Builder extends ImmutableDeclaredCycleResult.Builder {
    Builder() {}
  }
}
