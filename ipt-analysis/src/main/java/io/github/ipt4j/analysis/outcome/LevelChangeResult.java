// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.RatingScale;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** Whether a daily rating is lower or higher from a day on. */
@Value.Immutable
@IptStyle
public abstract sealed class LevelChangeResult extends AnalysisResult
    implements WithLevelChangeResult permits ImmutableLevelChangeResult {

  LevelChangeResult() {}

  @Override
  public abstract LevelChange analysis();

  /** Returns the ratings. */
  abstract DailyRatings ratings();

  /**
   * Returns the scale of the ratings.
   *
   * @return the scale
   */
  public RatingScale scale() {
    return ratings().scale();
  }

  /**
   * Returns the symptom of which the ratings are the intensities.
   *
   * @return the symptom, empty if they are ratings of their own
   */
  public Optional<Symptom> symptom() {
    return ratings().symptom();
  }

  /**
   * Returns whether a medical cause of the symptom has been excluded.
   *
   * @return the status, empty if they are ratings of their own
   */
  public Optional<ClearanceStatus> clearance() {
    return ratings().clearance();
  }

  /**
   * Returns the earlier phase.
   *
   * @return its weeks and days
   */
  public abstract LevelPhase before();

  /**
   * Returns the later phase, from the day on.
   *
   * @return its weeks and days
   */
  public abstract LevelPhase after();

  /**
   * Returns the stretches of 28 days counted from the day both ways.
   *
   * @return those with a rated day, in the order of time
   */
  public abstract ImmutableList<RatedStretch> stretches();

  /**
   * Returns the p-value of the difference.
   *
   * @return the two-sided p-value; empty where nothing was tested
   */
  public abstract OptionalDouble p();

  /**
   * Returns the 95 % interval of the difference.
   *
   * @return the interval in points; empty where nothing was tested
   */
  public abstract Optional<Interval> interval();

  /**
   * Returns the degrees of freedom of the test.
   *
   * @return the degrees; empty where nothing was tested
   */
  public abstract OptionalDouble degrees();

  /**
   * Returns how weeks resemble the week before, as the test takes it.
   *
   * @return the lag-1 autocorrelation, 0 to 0.8; empty where nothing was tested
   */
  public abstract OptionalDouble autocorrelation();

  /**
   * Returns what is left of the change beside a trend.
   *
   * @return the guard; empty where nothing was tested
   */
  public abstract Optional<LevelGuard> guard();

  /**
   * Returns how the weeks of both phases overlap.
   *
   * @return the share of pairs in which the later week is the better; empty where a phase has none
   */
  public abstract Optional<Overlap> overlapOfWeeks();

  /**
   * Returns how the days of both phases overlap, whatever their weekday.
   *
   * @return the share of pairs in which the later day is the better; empty where a phase has no
   *     week
   */
  public abstract Optional<Overlap> overlapOfDays();

  /**
   * Returns by how many points the rating is higher from the day on, weekdays alike.
   *
   * @return the difference, negative where it is lower; empty where a phase has no week
   */
  public OptionalDouble difference() {
    return before().mean().isPresent() && after().mean().isPresent()
        ? OptionalDouble.of(after().mean().getAsDouble() - before().mean().getAsDouble())
        : OptionalDouble.empty();
  }

  /**
   * Returns whether the rating lies more to the better end of its scale from the day on.
   *
   * @return whether it does, however little; false where a phase has no week
   */
  public boolean better() {
    double difference = difference().orElse(0);
    return scale().direction() == Direction.HIGHER_IS_BETTER ? difference > 0 : difference < 0;
  }

  /**
   * Returns whether a change is claimed and the guard speaks, so that a steady trend is no
   * sufficient account of it.
   *
   * @return whether it is; otherwise a general improvement, or worsening, cannot be excluded
   */
  public boolean guarded() {
    return conclusion() == Conclusion.SUPPORTED
        && guard()
            .filter(g -> g.speaksFor(difference().orElseThrow(), analysis().alpha()))
            .isPresent();
  }

  @Override
  @Value.Lazy
  public ImmutableSet<EventId> evidence() {
    return ImmutableSet.copyOf(ratings().ids());
  }

  /**
   * Returns SUPPORTED if p is at most alpha and NOT_SUPPORTED if it is above; DESCRIBED where there
   * are weeks on both sides and nothing was tested; INSUFFICIENT_DATA otherwise.
   */
  @Override
  public Conclusion conclusion() {
    if (difference().isEmpty()) {
      return Conclusion.INSUFFICIENT_DATA;
    }
    if (p().isEmpty()) {
      return Conclusion.DESCRIBED;
    }
    return p().getAsDouble() <= analysis().alpha()
        ? Conclusion.SUPPORTED
        : Conclusion.NOT_SUPPORTED;
  }

  /**
   * Returns the same result read at another level; nothing is computed again.
   *
   * @param level the level, in (0, 1)
   * @return what the analysis gives at that level
   */
  public LevelChangeResult at(double level) {
    return withAnalysis(analysis().withAlpha(level));
  }

  /** Returns the phases that have no week; fewer than a test needs are described. */
  @Override
  public ImmutableList<Shortfall> shortfalls() {
    return Stream.of(
            Shortfall.of("outcome.ratedWeeksBefore", before().weeks(), 1),
            Shortfall.of("outcome.ratedWeeksSince", after().weeks(), 1))
        .flatMap(Optional::stream)
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public ImmutableList<Clause> clauses() {
    return new LevelClauses(this).headline();
  }

  @Override
  public ImmutableList<Caveat> caveats() {
    return LevelTable.caveats(this);
  }

  @Override
  public Table table() {
    return LevelTable.of(this);
  }

  @Override
  public OptionalDouble level() {
    return OptionalDouble.of(analysis().alpha());
  }
}
