// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/**
 * Results to test an application with that shows them: of the type and the conclusion that it asks
 * for, and real.
 *
 * <pre>{@code
 * WeeklyPeriodicityResult found = Results.of(WeeklyPeriodicity.class, Conclusion.SUPPORTED);
 * WeeklyPeriodicityResult thin = Results.of(WeeklyPeriodicity.class, Conclusion.INSUFFICIENT_DATA);
 * }</pre>
 *
 * <p>Each is what the analysis gives for a written sample or a seeded case that is known to have
 * it, so that its sentence, its table, its caveats and its evidence fit together as in practice; no
 * number of it is made up, and it is the same for ever. Not every analysis has every conclusion: a
 * description, for example, supports nothing. {@link #conclusions} lists those that an analysis
 * has.
 */
public final class Results {
  private static final long MOST_TRIED = 200;

  private Results() {}

  /**
   * Returns a result of an analysis of this library.
   *
   * @param <V> the view that it reads
   * @param <R> its result
   * @param analysis the type of the analysis
   * @param conclusion the conclusion of the result
   * @return the result, of an analysis with its default options where it has such
   * @throws IllegalArgumentException if the analysis is not of this library, or has no such
   *     conclusion
   */
  public static <V, R extends AnalysisResult> R of(
      Class<? extends Analysis<V, R>> analysis, Conclusion conclusion) {
    R result = SeededResults.result(analysis, conclusion);
    checkArgument(
        result != null,
        "conclusion of %s must be one of %s, but was %s",
        analysis.getSimpleName(),
        conclusions(analysis),
        conclusion);
    return result;
  }

  /**
   * Returns which conclusions {@link #of(Class, Conclusion)} has of an analysis.
   *
   * @param analysis the type of the analysis
   * @return the conclusions, in their order
   * @throws IllegalArgumentException if the analysis is not of this library
   */
  public static ImmutableSet<Conclusion> conclusions(Class<? extends Analysis<?, ?>> analysis) {
    return SeededResults.conclusions(analysis);
  }

  /**
   * Returns the first result of an analysis, with its options as they are or of one's own, that has
   * a conclusion in a world.
   *
   * @param <V> the view that it reads
   * @param <R> its result
   * @param analysis the analysis
   * @param world makes the view of an index
   * @param conclusion the conclusion of the result
   * @return the result of the first of 200 indices that has it
   * @throws IllegalArgumentException if none of them has it
   */
  public static <V, R extends AnalysisResult> R of(
      Analysis<V, R> analysis, LongFunction<? extends V> world, Conclusion conclusion) {
    Optional<R> first =
        LongStream.range(0, MOST_TRIED)
            .mapToObj(index -> analysis.analyze(world.apply(index)))
            .filter(result -> result.conclusion() == conclusion)
            .findFirst();
    checkArgument(
        first.isPresent(),
        "conclusion must be one that a case of the world has, but was %s",
        conclusion);
    return first.get();
  }
}
