// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.internal.LevelStep;
import io.github.ipt4j.analysis.internal.Nap;
import io.github.ipt4j.analysis.internal.StepBesideLines;
import io.github.ipt4j.analysis.internal.WeekMeans;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.measure.Direction;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The steps from ratings and a day to whether their level changed. */
final class LevelComputation {
  static final int STRETCH = 28;

  /** A share of the range up to which two values are one, as they are rounded. */
  private static final double NOTHING = 1e-9;

  /** A quarter, as a part of the days. */
  private static final long PARTS = 4;

  private final LevelChange options;
  private final DailyRatings ratings;
  private final double nothing;
  private final int split;
  private final WeekMeans weeks;

  LevelComputation(LevelChange options, DailyRatings ratings) {
    this.options = options;
    this.ratings = ratings;
    nothing = NOTHING * ratings.scale().range();
    long since = options.since().toEpochDay();
    int size = ratings.size();
    int[] days = new int[size];
    double[] values = new double[size];
    int before = 0;
    for (int i = 0; i < size; i++) {
      days[i] = Math.toIntExact(ratings.epochDay(i) - since);
      values[i] = ratings.value(i);
      before += days[i] < 0 ? 1 : 0;
    }
    split = before;
    weeks = WeekMeans.of(days, values);
  }

  LevelChangeResult result() {
    LevelPhase before = phase(0, split, 0, weeks.before());
    LevelPhase after = phase(split, ratings.size(), weeks.before(), weeks.size());
    ImmutableLevelChangeResult.Builder result =
        ImmutableLevelChangeResult.builder()
            .analysis(options)
            .ratings(ratings)
            .before(before)
            .after(after)
            .addAllStretches(RatedStretch.every(ratings, options.since(), STRETCH, 1));
    if (before.weeks() > 0 && after.weeks() > 0) {
      result
          .overlapOfWeeks(overlap(weeks::mean, weeks.before(), weeks.size()))
          .overlapOfDays(overlap(ratings::value, split, ratings.size()));
    }
    if (before.weeks() >= options.leastWeeks() && after.weeks() >= options.leastWeeks()) {
      LevelStep.of(weeks, nothing).ifPresent(step -> tested(result, step, before, after));
    }
    return result.build();
  }

  private void tested(
      ImmutableLevelChangeResult.Builder result,
      LevelStep step,
      LevelPhase before,
      LevelPhase after) {
    StepBesideLines common = StepBesideLines.common(weeks, nothing);
    StepBesideLines own = StepBesideLines.own(weeks, nothing);
    double difference = step.difference();
    result
        .p(step.p())
        .interval(Interval.of95(difference - step.margin(), difference + step.margin()))
        .degrees(step.degrees())
        .autocorrelation(step.autocorrelation())
        .guard(
            new LevelGuard(
                common.step(), common.p(), own.step(), own.p(), endToEnd(before, after)));
  }

  /** Both ways, so that a scale that is turned round tells the same. */
  private static boolean endToEnd(LevelPhase before, LevelPhase after) {
    return (isQuarter(before.atWorst()) && isQuarter(after.atBest()))
        || (isQuarter(before.atBest()) && isQuarter(after.atWorst()));
  }

  private static boolean isQuarter(Share share) {
    return PARTS * share.count() >= share.of();
  }

  private LevelPhase phase(int from, int to, int fromWeek, int toWeek) {
    int atWorst = 0;
    int atBest = 0;
    for (int i = from; i < to; i++) {
      double value = ratings.value(i);
      atWorst += Math.abs(value - ratings.scale().worst()) <= nothing ? 1 : 0;
      atBest += Math.abs(value - ratings.scale().best()) <= nothing ? 1 : 0;
    }
    return new LevelPhase(
        toWeek - fromWeek,
        toWeek > fromWeek
            ? OptionalDouble.of(weeks.mean(fromWeek, toWeek))
            : OptionalDouble.empty(),
        new Share(atWorst, to - from),
        new Share(atBest, to - from));
  }

  /** In how many pairs the later value is the better; values within rounding are alike. */
  private Optional<Overlap> overlap(IntToDoubleFunction value, int later, int size) {
    boolean isHigherBetter = ratings.scale().direction() == Direction.HIGHER_IS_BETTER;
    Nap nap = Nap.of(values(value, 0, later), values(value, later, size));
    return Optional.of(Overlap.of(isHigherBetter ? nap : nap.reversed(), later, size - later));
  }

  private List<Double> values(IntToDoubleFunction value, int from, int to) {
    return IntStream.range(from, to)
        .mapToDouble(value::applyAsDouble)
        .map(v -> Math.rint(v / nothing) * nothing)
        .boxed()
        .toList();
  }
}
