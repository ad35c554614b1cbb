// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.ClearanceCaveat;
import io.github.ipt4j.analysis.finding.DateCaveats;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.measure.RatingScale;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What {@link WeeklyLevel} found in ratings. */
@Value.Immutable
@IptStyle
public abstract sealed class WeeklyLevelResult extends AnalysisResult
    implements WithWeeklyLevelResult permits ImmutableWeeklyLevelResult {
  private static final int DAYS_OF_A_WEEK = 7;

  WeeklyLevelResult() {}

  static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract WeeklyLevel analysis();

  /** Returns the ratings; over many clients few are asked for the set of their ids. */
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
   * Returns the range from the first to the last rated day.
   *
   * @return the range, empty if no day was rated
   */
  public Optional<DateRange> span() {
    return ratings().span();
  }

  /**
   * Returns the number of rated days.
   *
   * @return the number
   */
  public int recordedDays() {
    return ratings().size();
  }

  /**
   * Returns the mean of the rated days.
   *
   * @return the mean, empty if no day was rated
   */
  public OptionalDouble mean() {
    return ratings().mean();
  }

  /**
   * Returns the days that have enough others near to be held against them.
   *
   * @return the number
   */
  public abstract int comparedDays();

  /**
   * Returns the calendar weeks with such a day.
   *
   * @return the number
   */
  public abstract int weeks();

  /**
   * Returns the calendar weeks with at least three such days.
   *
   * @return the number
   */
  public abstract int fullWeeks();

  /**
   * Returns the weekdays.
   *
   * @return seven, Monday first
   */
  public abstract ImmutableList<WeekdayLevel> weekdays();

  /**
   * Returns how far the weekdays differ.
   *
   * @return the statistic T; empty if there are too few weeks
   */
  public abstract OptionalDouble statistic();

  /**
   * Returns the p-value.
   *
   * @return the p-value, in (0, 1]; empty if there are too few weeks
   */
  public abstract OptionalDouble p();

  /**
   * Returns the smallest p-value that these weeks could have, however their days had been rated.
   *
   * @return the p-value, in (0, 1]; empty if there are too few weeks
   */
  public abstract OptionalDouble smallestP();

  /**
   * Returns whether the p-value comes from all sign vectors rather than from draws.
   *
   * @return whether it does; false if there are too few weeks
   */
  @Value.Default
  public boolean exact() {
    return false;
  }

  /**
   * Returns the weekdays that differ most from the others, where the test is significant; no others
   * are named to a reader.
   *
   * @return one to three neighbouring weekdays, empty where nothing was found
   */
  public Optional<OutstandingWeekdays> outstanding() {
    return conclusion() == Conclusion.SUPPORTED
        ? OutstandingWeekdays.of(weekdays())
        : Optional.empty();
  }

  @Override
  @Value.Lazy
  public ImmutableSet<EventId> evidence() {
    return ImmutableSet.copyOf(ratings().ids());
  }

  /**
   * Returns the same result, read at another level; nothing is computed again.
   *
   * @param level the level, in (0, 1)
   * @return what the analysis gives at that level
   */
  public WeeklyLevelResult at(double level) {
    return withAnalysis(analysis().withAlpha(level));
  }

  /**
   * Returns SUPPORTED if p is at most alpha and NOT_SUPPORTED if it is above; INSUFFICIENT_DATA if
   * there are too few weeks, if nothing is left beside the course, or if no signs of the weeks
   * could have been significant.
   */
  @Override
  public Conclusion conclusion() {
    double alpha = analysis().alpha();
    if (statistic().orElse(0) == 0 || smallestP().orElse(1) > alpha) {
      return Conclusion.INSUFFICIENT_DATA;
    }
    return p().orElseThrow() <= alpha ? Conclusion.SUPPORTED : Conclusion.NOT_SUPPORTED;
  }

  @Override
  public ImmutableList<Clause> clauses() {
    return ImmutableList.of(new WeeklyLevelClauses(this).headline());
  }

  /** Returns the weeks that are lacking for a test. */
  @Override
  public ImmutableList<Shortfall> shortfalls() {
    return Shortfall.of(
            Clause.of("periodicity.level.weeks").with("least", WeekdayResiduals.FULL),
            fullWeeks(),
            analysis().minimumWeeks())
        .map(ImmutableList::of)
        .orElse(ImmutableList.of());
  }

  @Override
  public ImmutableList<Caveat> caveats() {
    ImmutableList.Builder<Caveat> caveats = ImmutableList.builder();
    symptom()
        .flatMap(s -> ClearanceCaveat.of(s, clearance().orElse(ClearanceStatus.UNKNOWN)))
        .ifPresent(caveats::add);
    caveats.addAll(DateCaveats.of(ratings()));
    if (conclusion() == Conclusion.SUPPORTED) {
      Stream.of(
              Clause.of("periodicity.level.described"),
              Clause.of("periodicity.level.aboutSevenDays").with("days", DAYS_OF_A_WEEK))
          .map(clause -> new Caveat(Caveat.Kind.METHOD, clause))
          .forEach(caveats::add);
    }
    return caveats.build();
  }

  @Override
  public Table table() {
    return WeeklyLevelTable.of(this);
  }

  @Override
  public OptionalDouble level() {
    return OptionalDouble.of(analysis().alpha());
  }

  static final class Builder extends ImmutableWeeklyLevelResult.Builder {
    Builder() {}
  }
}
