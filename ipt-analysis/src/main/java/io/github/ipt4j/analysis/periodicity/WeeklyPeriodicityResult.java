// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.OfSymptom;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.WeekdayCounts;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.SymptomEpisode;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** What {@link WeeklyPeriodicity} found in a diary. */
@Value.Immutable
@IptStyle
public abstract sealed class WeeklyPeriodicityResult extends AnalysisResult
    implements OfSymptom, WithWeeklyPeriodicityResult permits ImmutableWeeklyPeriodicityResult {
  private static final int FOUR_WEEKS = 28;

  WeeklyPeriodicityResult() {}

  static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract WeeklyPeriodicity analysis();

  /**
   * Returns the symptom.
   *
   * @return the symptom
   */
  @Override
  public abstract Symptom symptom();

  /**
   * Returns whether a medical cause of the symptom has been excluded.
   *
   * @return the status
   */
  public abstract ClearanceStatus clearance();

  /**
   * Returns the range from the first to the last recorded day.
   *
   * @return the range, empty if no day was recorded
   */
  public abstract Optional<DateRange> span();

  /**
   * Returns the recorded days and the symptom days by weekday.
   *
   * @return the counts
   */
  public abstract WeekdayCounts counts();

  /**
   * Returns the days at risk and the onsets by weekday.
   *
   * @return the counts
   */
  public abstract WeekdayCounts onsetCounts();

  /**
   * Returns the number of attacks: symptom days in a row make one, a further episode on the same
   * day makes another.
   *
   * @return the number
   */
  public abstract int attacks();

  /**
   * Returns the test of symptom days, which decides.
   *
   * @return the test, empty if there are too few symptom days
   */
  public abstract Optional<WeekdayRhythm> symptomDays();

  /**
   * Returns the same test on the days on which the symptom could begin and did.
   *
   * @return the test, empty if there are too few symptom days
   */
  public abstract Optional<WeekdayRhythm> onsets();

  /**
   * Returns the first half of the recorded days.
   *
   * @return the half, empty if there are too few symptom days
   */
  public abstract Optional<DiaryHalf> firstHalf();

  /**
   * Returns the last half of the recorded days; of an odd number it has the day in the middle.
   *
   * @return the half, empty if there are too few symptom days
   */
  public abstract Optional<DiaryHalf> lastHalf();

  /** Returns what is to be known of the dates of the records behind it. */
  abstract ImmutableList<Caveat> dateCaveats();

  /** Returns the episodes; over many clients few are asked for the set of their ids. */
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
  public WeeklyPeriodicityResult at(double level) {
    return withAnalysis(analysis().withAlpha(level))
        .withSymptomDays(symptomDays().map(t -> t.at(level)))
        .withOnsets(onsets().map(t -> t.at(level)))
        .withFirstHalf(firstHalf().map(h -> h.at(level)))
        .withLastHalf(lastHalf().map(h -> h.at(level)));
  }

  /**
   * Returns the p-value of the symptom days.
   *
   * @return the p-value, in (0, 1]; empty if there are too few symptom days
   */
  public OptionalDouble p() {
    return symptomDays().map(t -> OptionalDouble.of(t.p())).orElse(OptionalDouble.empty());
  }

  /**
   * Returns whether the p-value of the symptom days comes from all tables rather than from draws.
   *
   * @return whether it does; not where there is none
   */
  public boolean exact() {
    return symptomDays().map(WeekdayRhythm::exact).orElse(false);
  }

  /**
   * Returns the p-value of the onsets.
   *
   * @return the p-value, in (0, 1]; empty if there are too few symptom days
   */
  public OptionalDouble pOnset() {
    return onsets().map(t -> OptionalDouble.of(t.p())).orElse(OptionalDouble.empty());
  }

  /**
   * Returns the weekdays on which most more symptom days lie than an even spread gives, whether or
   * not they were found: a location only where it is the {@link #foundWindow()}.
   *
   * @return the window, empty if there are too few symptom days or they are spread evenly
   */
  public Optional<WeekdayWindow> window() {
    return symptomDays().flatMap(WeekdayRhythm::window);
  }

  /**
   * Returns the window if it was found: the test is significant, and so is the window by itself. No
   * other window is named to a reader.
   *
   * @return the window, empty where none was found
   */
  public Optional<WeekdayWindow> foundWindow() {
    return conclusion() == Conclusion.SUPPORTED
        ? window().filter(w -> w.p() <= analysis().alpha())
        : Optional.empty();
  }

  /**
   * Returns the middle of the symptom days, where it means something.
   *
   * @return the mean day
   */
  public Optional<MeanDay> meanDay() {
    return symptomDays().flatMap(WeekdayRhythm::meanDay);
  }

  /**
   * Returns how many symptom days 28 recorded days hold.
   *
   * @return the number, empty if no day was recorded
   */
  public OptionalDouble symptomDaysPer28() {
    return per28(counts().totalEvents());
  }

  /**
   * Returns how many attacks 28 recorded days hold.
   *
   * @return the number, empty if no day was recorded
   */
  public OptionalDouble attacksPer28() {
    return per28(attacks());
  }

  private OptionalDouble per28(int number) {
    int recorded = counts().totalExposure();
    return recorded == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) FOUR_WEEKS * number / recorded);
  }

  /**
   * Returns whether each half of the diary is significant by itself and shows the symptom more
   * often in the window that was found than outside.
   *
   * @return whether both do
   */
  public boolean halvesAgree() {
    return foundWindow().isPresent()
        && firstHalf().filter(this::showsTheWindow).isPresent()
        && lastHalf().filter(this::showsTheWindow).isPresent();
  }

  private boolean showsTheWindow(DiaryHalf half) {
    return half.test().p() <= analysis().alpha()
        && foundWindow().filter(half::agreesOn).isPresent();
  }

  /**
   * Returns SUPPORTED if p is at most alpha and NOT_SUPPORTED if it is above; INSUFFICIENT_DATA if
   * there are too few symptom days, or if no arrangement of them could have been significant.
   */
  @Override
  public Conclusion conclusion() {
    double alpha = analysis().alpha();
    return symptomDays()
        .filter(test -> test.smallestP() <= alpha)
        .map(test -> test.p() <= alpha ? Conclusion.SUPPORTED : Conclusion.NOT_SUPPORTED)
        .orElse(Conclusion.INSUFFICIENT_DATA);
  }

  @Override
  public ImmutableList<Clause> clauses() {
    return ImmutableList.of(new WeeklyClauses(this).headline());
  }

  /** Returns the symptom days that are lacking for a test. */
  @Override
  public ImmutableList<Shortfall> shortfalls() {
    return Shortfall.of("periodicity.days", counts().totalEvents(), analysis().minimumSymptomDays())
        .map(ImmutableList::of)
        .orElse(ImmutableList.of());
  }

  @Override
  public ImmutableList<Caveat> caveats() {
    return new WeeklyCaveats(this).all();
  }

  @Override
  public Table table() {
    return WeeklyTable.of(this);
  }

  @Override
  public OptionalDouble level() {
    return OptionalDouble.of(analysis().alpha());
  }

  static final class Builder extends ImmutableWeeklyPeriodicityResult.Builder {
    Builder() {}
  }
}
