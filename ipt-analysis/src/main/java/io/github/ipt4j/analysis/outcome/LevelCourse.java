// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.style.IptStyle;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * How does a daily rating, such as mood from 0 to 10, run? Its mean by stretches of 28 days or by
 * declared phases, its highest and lowest 14 days, and the days at a level that the client names,
 * or beyond it.
 *
 * <p>It tests nothing. Stretches of 28 days are counted from the first rated day; the first and the
 * last 28 days are held against each other where the ratings span both. A mean is told of at least
 * {@link #leastDays()} rated days. Of several 14 days that are equally high or low the earliest are
 * told.
 *
 * <p>Undefined: fewer than {@link #leastDays()} rated days.
 */
@Value.Immutable
@IptStyle
public abstract sealed class LevelCourse
    implements Analysis<DailyRatings, LevelCourseResult>, WithLevelCourse
    permits ImmutableLevelCourse {
  static final int STRETCH = 28;
  static final int FORTNIGHT = 14;
  private static final double NOTHING = 1e-9;

  LevelCourse() {}

  /**
   * Returns the course by stretches of 28 days.
   *
   * @return the analysis
   */
  public static LevelCourse withDefaults() {
    return ImmutableLevelCourse.builder().build();
  }

  /**
   * Returns the days on which a phase begins.
   *
   * @return the days, none if the course is told by stretches of 28 days
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<LocalDate> phases();

  /**
   * Returns the level that the client names, such as "a bad day is one of 3 or lower": days at it
   * are counted, and those on its worse side.
   *
   * @return the level, a value of the scale; empty if none was named
   */
  public abstract OptionalDouble namedLevel();

  /**
   * Returns how many rated days a mean needs.
   *
   * @return the days, 1 to 14; 7, half of the shortest stretch, by default
   */
  @Value.Default
  public int leastDays() {
    return 7;
  }

  @Value.Check
  void check() {
    checkArgument(
        leastDays() >= 1 && leastDays() <= FORTNIGHT,
        "leastDays must be 1 to %s, but was %s",
        FORTNIGHT,
        leastDays());
    namedLevel()
        .ifPresent(
            l -> checkArgument(Double.isFinite(l), "namedLevel must be finite, but was %s", l));
  }

  @Override
  public LevelCourseResult analyze(DailyRatings ratings) {
    ImmutableLevelCourseResult.Builder result =
        ImmutableLevelCourseResult.builder().analysis(this).ratings(ratings);
    if (ratings.size() < leastDays()) {
      return result.build();
    }
    LocalDate first = ratings.day(0);
    LocalDate end = ratings.day(ratings.size() - 1).plusDays(1);
    result
        .addAllStretches(phases().isEmpty() ? stretches(ratings) : phases(ratings, first, end))
        .lowest(fortnight(ratings, end, Comparator.reverseOrder()))
        .highest(fortnight(ratings, end, Comparator.naturalOrder()))
        .atNamedLevel(atNamedLevel(ratings));
    if (phases().isEmpty() && !first.plusDays(2L * STRETCH).isAfter(end)) {
      RatedStretch start = of(ratings, first, first.plusDays(STRETCH));
      RatedStretch last = of(ratings, end.minusDays(STRETCH), end);
      if (start.mean().isPresent() && last.mean().isPresent()) {
        result.first(start).last(last);
      }
    }
    return result.build();
  }

  private RatedStretch of(DailyRatings ratings, LocalDate from, LocalDate until) {
    return RatedStretch.of(ratings, from, until, leastDays());
  }

  private ImmutableList<RatedStretch> stretches(DailyRatings ratings) {
    return RatedStretch.every(ratings, ratings.day(0), STRETCH, leastDays());
  }

  /** The phases as far as there are ratings; that before the first declared one is one as well. */
  private ImmutableList<RatedStretch> phases(DailyRatings ratings, LocalDate first, LocalDate end) {
    ImmutableList.Builder<RatedStretch> stretches = ImmutableList.builder();
    LocalDate from = first;
    for (LocalDate day : phases().subSet(first.plusDays(1), end)) {
      stretches.add(of(ratings, from, day));
      from = day;
    }
    return stretches.add(of(ratings, from, end)).build();
  }

  private Optional<RatedStretch> fortnight(
      DailyRatings ratings, LocalDate end, Comparator<Double> order) {
    Optional<RatedStretch> best = Optional.empty();
    double nothing = NOTHING * ratings.scale().range();
    LocalDate last = end.minusDays(FORTNIGHT);
    for (LocalDate from = ratings.day(0); !from.isAfter(last); from = from.plusDays(1)) {
      RatedStretch stretch = of(ratings, from, from.plusDays(FORTNIGHT));
      if (stretch.mean().isPresent()
          && (best.isEmpty() || isBeyond(stretch, best.get(), order, nothing))) {
        best = Optional.of(stretch);
      }
    }
    return best;
  }

  private static boolean isBeyond(
      RatedStretch stretch, RatedStretch best, Comparator<Double> order, double nothing) {
    double mean = stretch.mean().orElseThrow();
    double bestMean = best.mean().orElseThrow();
    return Math.abs(mean - bestMean) > nothing && order.compare(mean, bestMean) > 0;
  }

  private Optional<Share> atNamedLevel(DailyRatings ratings) {
    if (namedLevel().isEmpty()) {
      return Optional.empty();
    }
    double level = namedLevel().getAsDouble();
    double nothing = NOTHING * ratings.scale().range();
    boolean isLowWorse = ratings.scale().direction() == Direction.HIGHER_IS_BETTER;
    int days = 0;
    for (int i = 0; i < ratings.size(); i++) {
      double above = ratings.value(i) - level;
      days += (isLowWorse ? above : -above) <= nothing ? 1 : 0;
    }
    return Optional.of(new Share(days, ratings.size()));
  }
}
