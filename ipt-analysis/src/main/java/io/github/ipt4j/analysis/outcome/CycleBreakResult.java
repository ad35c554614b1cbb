// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.OfSymptom;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Estimate;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomCourse;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.style.IptStyle;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** Whether a symptom begins less often from a day on. */
@Value.Immutable
@IptStyle
public abstract sealed class CycleBreakResult extends AnalysisResult
    implements OfSymptom, WithCycleBreakResult permits ImmutableCycleBreakResult {

  CycleBreakResult() {}

  @Override
  public abstract CycleBreak analysis();

  /**
   * Returns the symptom.
   *
   * @return the symptom
   */
  @Override
  public abstract Symptom symptom();

  /**
   * Returns what is known of its medical clearance.
   *
   * @return the status
   */
  public abstract ClearanceStatus clearance();

  /** Returns what is to be known of the dates of the records behind it. */
  abstract ImmutableList<Caveat> dateCaveats();

  /** Returns of what there is too little; none if the parts were compared. */
  @Override
  public abstract ImmutableList<Shortfall> shortfalls();

  /**
   * Returns how the symptom runs: of one that is told in levels nothing is tested here, for {@link
   * LevelChange} asks how much it is.
   *
   * @return the course
   */
  public abstract SymptomCourse course();

  /**
   * Returns the earlier part.
   *
   * @return its days
   */
  public abstract PhaseCounts before();

  /**
   * Returns the later part.
   *
   * @return its days
   */
  public abstract PhaseCounts after();

  /**
   * Returns how much of the symptom there was before, on the recorded days of all weekdays.
   *
   * @return its days and its mean intensity
   */
  public abstract Burden burdenBefore();

  /**
   * Returns how much of the symptom there was from the day on, on the recorded days of all
   * weekdays.
   *
   * @return its days and its mean intensity
   */
  public abstract Burden burdenAfter();

  /**
   * Returns how much of the symptom there was before, on the recorded days of the compared
   * weekdays.
   *
   * @return its days and its mean intensity
   */
  public abstract Burden comparedBurdenBefore();

  /**
   * Returns how much of the symptom there was from the day on, on the recorded days of the compared
   * weekdays.
   *
   * @return its days and its mean intensity
   */
  public abstract Burden comparedBurdenAfter();

  /**
   * Returns the p-value of the symptom days among the recorded days of all weekdays, weekdays
   * alike. It decides nothing: days of one attack are not independent, so that it errs more often
   * than its level says.
   *
   * @return mid-p; empty where the parts were not compared
   */
  public abstract OptionalDouble daysP();

  /**
   * Returns which weekdays are compared.
   *
   * @return the weekdays, all of them unless some were declared or chosen
   */
  public abstract ImmutableSet<DayOfWeek> days();

  /**
   * Returns on how many days at risk of the compared weekdays the symptom began before.
   *
   * @return the count and the number of days
   */
  public abstract Share rateBefore();

  /**
   * Returns on how many days at risk of the compared weekdays the symptom began from the day on.
   *
   * @return the count and the number of days
   */
  public abstract Share rateAfter();

  /**
   * Returns the p-value of the comparison.
   *
   * @return mid-p, or the p-value of the deals where weekdays were chosen
   */
  public abstract OptionalDouble p();

  /**
   * Returns whether the symptom began less often, weekdays alike. Where other weekdays were
   * recorded after than before, the rates over all of them may say the opposite.
   *
   * @return whether it did; false where the parts were not compared
   */
  public abstract boolean lessOften();

  /**
   * Returns the rate of onsets after by that before, on the compared weekdays.
   *
   * @return the ratio with its interval, if both parts have a day at risk and one has an onset
   */
  public abstract Optional<Estimate> rateRatio();

  /**
   * Returns the same on the other weekdays.
   *
   * @return the ratio
   */
  public abstract Optional<Estimate> otherDays();

  /**
   * Returns the p-value that the compared weekdays changed as the others did.
   *
   * @return Zelen's p-value; empty where all weekdays are compared
   */
  public abstract OptionalDouble guard();

  /**
   * Returns whether the odds of an onset fell more on the compared weekdays than on the others; the
   * guard alone would also speak where they fell less.
   *
   * @return whether they did; false where all weekdays are compared
   */
  public abstract boolean moreThanOtherDays();

  /**
   * Returns what the day says beside a steady trend.
   *
   * @return the regression, where it has a finite estimate
   */
  public abstract Optional<SegmentedTrend> segmented();

  /**
   * Returns how the weekly rates of both parts overlap.
   *
   * @return the share of pairs in which the later week is the better
   */
  public abstract Optional<Overlap> overlap();

  /**
   * Returns the rank correlation of weekly rates and phase.
   *
   * @return the correlation
   */
  public abstract Optional<CorrectedTau> tau();

  @Override
  public abstract ImmutableSet<EventId> evidence();

  /**
   * Returns whether the compared weekdays changed more than the others did.
   *
   * @return whether the guard is significant, so that a general improvement is no sufficient
   *     account
   */
  public boolean guarded() {
    return moreThanOtherDays()
        && guard().isPresent()
        && guard().getAsDouble() <= analysis().alpha();
  }

  /**
   * Returns whether the share of days with the symptom or its mean intensity, as they were
   * recorded, is higher from the day on than before, on all weekdays or on the compared ones.
   *
   * @return whether one of them is
   */
  public boolean burdenHigher() {
    return burdenAfter().isHigherThan(burdenBefore())
        || comparedBurdenAfter().isHigherThan(comparedBurdenBefore());
  }

  /**
   * Returns whether the symptom begins less often and yet there is more of it, or begins more often
   * and yet is there on a smaller share of days: rarer attacks may be longer or stronger ones.
   *
   * @return whether onsets and days or intensity go different ways; false where the parts were not
   *     compared
   */
  public boolean atOdds() {
    return p().isPresent()
        && (lessOften() ? burdenHigher() : burdenBefore().hasMoreDaysThan(burdenAfter()));
  }

  /**
   * Returns whether it improved: the symptom begins less often, and neither its days nor its mean
   * intensity are higher than before.
   *
   * @return whether it did
   */
  public boolean improved() {
    return conclusion() == Conclusion.SUPPORTED && lessOften();
  }

  /**
   * Returns whether the symptom begins less often, or more often, and its days do not contradict
   * it.
   *
   * @return NOT_SUPPORTED also where {@linkplain #atOdds() they do}
   */
  @Override
  public Conclusion conclusion() {
    if (p().isEmpty()) {
      return shortfalls().isEmpty() ? Conclusion.DESCRIBED : Conclusion.INSUFFICIENT_DATA;
    }
    return p().getAsDouble() <= analysis().alpha() && !atOdds()
        ? Conclusion.SUPPORTED
        : Conclusion.NOT_SUPPORTED;
  }

  /**
   * Returns the same result read at another level; nothing is computed again.
   *
   * @param level the level, between 0 and 1
   * @return the result
   */
  public CycleBreakResult at(double level) {
    return withAnalysis(analysis().withAlpha(level));
  }

  @Override
  public ImmutableList<Clause> clauses() {
    return new BreakClauses(this).headline();
  }

  @Override
  public ImmutableList<Caveat> caveats() {
    return BreakTable.caveats(this);
  }

  @Override
  public Table table() {
    return BreakTable.of(this);
  }

  @Override
  public OptionalDouble level() {
    return OptionalDouble.of(analysis().alpha());
  }
}
