// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * How often an analysis claims that there is something in a world in which there is nothing, beside
 * the level at which it says that it decides.
 *
 * <pre>{@code
 * ErrorRates rates =
 *     ErrorRates.of(WeeklyPeriodicity.withDefaults())
 *         .under(SyntheticCases.withDefaults().withMissing(mostlyAtWeekends)::diary)
 *         .runs(400);
 * assertThat(rates.verdict()).isNotEqualTo(ErrorRates.Verdict.EXCEEDED);
 * }</pre>
 *
 * <p>A world is a function that makes a view of an index; run {@code i} is of index {@code i}. What
 * is counted is the conclusion {@code SUPPORTED}, out of all runs, those that are too thin for an
 * answer among them: a client whose data are thin is not claimed of either. The interval is that of
 * Clopper and Pearson, exact for independent runs: in at most one of twenty calibrated analyses
 * does a 95 % interval miss the rate. An exact test of few days decides below its level, so {@link
 * Verdict#BELOW} is no fault. In a world with an effect the same figures are the power.
 *
 * <p>Everything is a function of the analysis, the world and the number of runs; run in parallel,
 * it gives the same.
 *
 * <p>Source: Clopper and Pearson 1934, Biometrika 26, 404-413, <a
 * href="https://doi.org/10.1093/biomet/26.4.404">doi:10.1093/biomet/26.4.404</a>.
 */
public final class ErrorRates {
  private static final double CONFIDENCE = 0.95;

  private final ImmutableList<Conclusion> conclusions;
  private final double level;
  private final double confidence;

  private ErrorRates(ImmutableList<Conclusion> conclusions, double level, double confidence) {
    this.conclusions = conclusions;
    this.level = level;
    this.confidence = confidence;
  }

  /**
   * Begins with an analysis, of the library or of one's own.
   *
   * @param <V> the view that it reads
   * @param analysis the analysis
   * @return the next step
   */
  public static <V> Question<V> of(Analysis<V, ?> analysis) {
    return new Question<>(requireNonNull(analysis, "analysis"));
  }

  /**
   * An analysis whose error rate is asked for.
   *
   * @param <V> the view that it reads
   */
  public static final class Question<V> {
    private final Analysis<V, ?> analysis;

    private Question(Analysis<V, ?> analysis) {
      this.analysis = analysis;
    }

    /**
     * Goes on with a world.
     *
     * @param world makes the view of an index; it must give the same for the same index, and bear
     *     to be asked from several threads where {@link World#inParallel()} is used
     * @return the next step
     */
    public World<V> under(LongFunction<? extends V> world) {
      return new World<>(
          analysis, requireNonNull(world, "world"), OptionalDouble.empty(), CONFIDENCE, false);
    }
  }

  /**
   * An analysis in a world.
   *
   * @param <V> the view that it reads
   */
  public static final class World<V> {
    private final Analysis<V, ?> analysis;
    private final LongFunction<? extends V> world;
    private final OptionalDouble level;
    private final double confidence;
    private final boolean parallel;

    private World(
        Analysis<V, ?> analysis,
        LongFunction<? extends V> world,
        OptionalDouble level,
        double confidence,
        boolean parallel) {
      this.analysis = analysis;
      this.world = world;
      this.level = level;
      this.confidence = confidence;
      this.parallel = parallel;
    }

    /**
     * Says the level at which the analysis decides, where its results do not say it themselves.
     *
     * @param nominal the level, in (0, 1)
     * @return this step with that level
     */
    public World<V> decidingAt(double nominal) {
      checkArgument(nominal > 0 && nominal < 1, "level must be in (0, 1), but was %s", nominal);
      return new World<>(analysis, world, OptionalDouble.of(nominal), confidence, parallel);
    }

    /**
     * Says how sure the interval is; a project that checks many analyses asks for more than the
     * usual .95.
     *
     * @param share the share of such intervals that hold the rate, in (0, 1)
     * @return this step with that confidence
     */
    public World<V> withConfidence(double share) {
      checkArgument(share > 0 && share < 1, "confidence must be in (0, 1), but was %s", share);
      return new World<>(analysis, world, level, share, parallel);
    }

    /**
     * Runs on all processors; the figures are the same.
     *
     * @return this step, in parallel
     */
    public World<V> inParallel() {
      return new World<>(analysis, world, level, confidence, true);
    }

    /**
     * Runs the analysis and counts.
     *
     * @param runs how many cases, at least 1
     * @return the figures
     * @throws IllegalArgumentException if the results say different levels, or none and none was
     *     said with {@link #decidingAt}
     */
    public ErrorRates runs(int runs) {
      checkArgument(runs >= 1, "runs must be at least 1, but was %s", runs);
      LongStream indices = LongStream.range(0, runs);
      List<AnalysisResult> results =
          (parallel ? indices.parallel() : indices)
              .mapToObj(i -> (AnalysisResult) analysis.analyze(world.apply(i)))
              .toList();
      double[] levels =
          level.isPresent()
              ? new double[] {level.getAsDouble()}
              : results.stream().flatMapToDouble(r -> r.level().stream()).distinct().toArray();
      checkArgument(
          levels.length == 1,
          "level must be one in all results, or be said by decidingAt, but was %s",
          Arrays.toString(levels));
      return new ErrorRates(
          results.stream().map(AnalysisResult::conclusion).collect(ImmutableList.toImmutableList()),
          levels[0],
          confidence);
    }
  }

  /** How the rate stands to the level. */
  public enum Verdict {
    /** The whole interval lies above the level: the analysis claims too often. */
    EXCEEDED,
    /** The level lies in the interval. */
    HELD,
    /** The whole interval lies below the level: the analysis claims less often than it may. */
    BELOW
  }

  /**
   * Returns how many cases were analysed.
   *
   * @return the number
   */
  public int runs() {
    return conclusions.size();
  }

  /**
   * Returns in how many cases something was claimed.
   *
   * @return the number
   */
  public int claims() {
    return claimed().size();
  }

  /**
   * Returns in which cases something was claimed, so that one of them can be looked at.
   *
   * @return the indices, ascending
   */
  public ImmutableList<Long> claimed() {
    return LongStream.range(0, runs())
        .filter(i -> conclusions.get((int) i) == Conclusion.SUPPORTED)
        .boxed()
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns how many cases had which conclusion.
   *
   * @return the numbers, 0 among them, in the order of the conclusions
   */
  public ImmutableMap<Conclusion, Integer> conclusions() {
    return Maps.toMap(
        ImmutableList.copyOf(Conclusion.values()),
        conclusion -> (int) conclusions.stream().filter(conclusion::equals).count());
  }

  /**
   * Returns the share of cases in which something was claimed.
   *
   * @return the share, in [0, 1]
   */
  public double rate() {
    return (double) claims() / runs();
  }

  /**
   * Returns the exact interval of the rate.
   *
   * @return the interval of Clopper and Pearson, in [0, 1]
   */
  public Interval interval() {
    var exact =
        BinomialConfidenceInterval.CLOPPER_PEARSON.fromErrorRate(runs(), claims(), 1 - confidence);
    return new Interval(exact.getLowerBound(), exact.getUpperBound(), confidence);
  }

  /**
   * Returns the level at which the analysis says that it decides.
   *
   * @return the level, in (0, 1)
   */
  public double level() {
    return level;
  }

  /**
   * Returns how the rate stands to the level.
   *
   * @return the verdict
   */
  public Verdict verdict() {
    Interval interval = interval();
    if (interval.low() > level) {
      return Verdict.EXCEEDED;
    }
    return interval.high() < level ? Verdict.BELOW : Verdict.HELD;
  }

  /**
   * Returns such as "17 of 400 claimed, 0.0425 (0.0249 to 0.0672 with confidence 0.95), level 0.05:
   * HELD".
   */
  @Override
  public String toString() {
    Interval interval = interval();
    return String.format(
        Locale.ROOT,
        "%d of %d claimed, %.4f (%.4f to %.4f with confidence %s), level %s: %s",
        claims(),
        runs(),
        rate(),
        interval.low(),
        interval.high(),
        confidence,
        level,
        verdict());
  }
}
