// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.RatingWorlds;
import io.github.ipt4j.core.measure.RatingScale;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The share of p at most .05 in worlds of which the truth is known, 2,000 courses each; EVIDENCE.md
 * says what each world is. Sizes are to be at most .07; powers within .05 of those that an
 * independent simulation found with numpy.
 */
@Tag("calibration")
class WeeklyLevelCalibrationTest {
  private static final int COURSES = 2_000;
  private static final RatingScale MOOD = RatingScale.ofBetter("mood", 0, 10);

  /** Off the ends, so that a power is not that of a scale. */
  private static final RatingScale WIDE = RatingScale.ofBetter("mood", -100, 100);

  private static final WeeklyLevel LEVEL = WeeklyLevel.withDefaults();

  /** Worlds without a weekly rhythm. */
  enum World {
    IID(r -> about(5, 1.5, RatingWorlds.resembling(r, 0))),
    AR5(r -> about(5, 1.5, RatingWorlds.resembling(r, 0.5))),
    AR8(r -> about(5, 1.5, RatingWorlds.resembling(r, 0.8))),
    AR95(r -> about(5, 1.5, RatingWorlds.resembling(r, 0.95))),
    FALLING_04(r -> d -> Math.rint(9 - 0.04 * d + r.nextGaussian())),
    FALLING_10(r -> d -> Math.rint(9 - 0.10 * d + r.nextGaussian())),
    FLOOR(r -> about(0.5, 1.5, RatingWorlds.resembling(r, 0.5))),
    CEILING(r -> about(9.5, 1.5, RatingWorlds.resembling(r, 0.5))),
    ZERO_ONE_TWO(r -> d -> 5 * (r.nextDouble() < 0.5 ? 0 : r.nextDouble() < 0.6 ? 1 : 2)),
    NOISY_WEEKENDS(r -> d -> Math.rint(5 + (d % 7 > 4 ? 3 : 1) * r.nextGaussian())),
    SPELLS(World::spells),
    RANDOM_WALK(World::walk),
    NINE_DAYS(r -> d -> Math.rint((d % 9 < 2 ? 3 : 6) + r.nextGaussian()));

    private final Function<Random, IntToDoubleFunction> course;

    World(Function<Random, IntToDoubleFunction> course) {
      this.course = course;
    }

    private static IntToDoubleFunction about(double mean, double sd, IntToDoubleFunction z) {
      return d -> Math.rint(mean + sd * z.applyAsDouble(d));
    }

    /** Ten days in a spell of low mood on average, and ten beside it. */
    private static IntToDoubleFunction spells(Random random) {
      boolean[] low = {random.nextBoolean()};
      return d -> {
        low[0] ^= random.nextDouble() < 0.1;
        return Math.rint((low[0] ? 2 : 7) + random.nextGaussian());
      };
    }

    private static IntToDoubleFunction walk(Random random) {
      double[] at = {5};
      return d -> {
        at[0] = Math.min(10, Math.max(0, at[0] + 0.7 * random.nextGaussian()));
        return Math.rint(at[0]);
      };
    }
  }

  @ParameterizedTest
  @EnumSource
  void p_withoutARhythm_isSmallAsOftenAsItSays(World world) {
    double[][] missing = {RatingWorlds.NONE, RatingWorlds.AT_RANDOM, RatingWorlds.BY_WEEKDAY};
    double[] sizes =
        IntStream.of(6, 12, 26, 52)
            .mapToObj(weeks -> Arrays.stream(missing).map(m -> size(world, weeks, m)))
            .flatMap(s -> s)
            .mapToDouble(s -> s)
            .toArray();
    System.out.printf(
        Locale.ROOT,
        "%-16s %s%n",
        world,
        Arrays.stream(sizes)
            .mapToObj(s -> String.format(Locale.ROOT, "%.4f", s))
            .collect(Collectors.joining(" ")));
    assertThat(Arrays.stream(sizes).max().orElseThrow()).isLessThanOrEqualTo(0.07);
  }

  private static double size(World world, int weeks, double[] missing) {
    return share(
        seed -> {
          Random random = RatingWorlds.random(seed);
          return LEVEL
              .p(RatingWorlds.of(MOOD, 7 * weeks, missing, random, world.course.apply(random)))
              .orElse(1);
        });
  }

  @ParameterizedTest
  @CsvSource({"8, 0, .23", "12, 0, .38", "26, 0, .80", "8, .5, .22", "12, .5, .39", "26, .5, .82"})
  void p_whereOneWeekdayIsHigher_isSmallAsOftenAsInTheIndependentSimulation(
      int weeks, double autocorrelation, double power) {
    double found =
        share(
            seed -> {
              Random random = RatingWorlds.random(seed);
              IntToDoubleFunction z = RatingWorlds.resembling(random, autocorrelation);
              long weekday = seed % 7;
              return LEVEL
                  .p(
                      RatingWorlds.of(
                          WIDE,
                          7 * weeks,
                          RatingWorlds.AT_RANDOM,
                          random,
                          d -> Math.rint(z.applyAsDouble(d) + (d % 7 == weekday ? 1 : 0))))
                  .orElse(1);
            });
    System.out.printf(
        Locale.ROOT, "%d weeks, autocorrelation %.1f: found %.4f%n", weeks, autocorrelation, found);
    assertThat(found).isCloseTo(power, within(0.05));
  }

  private interface Course {
    double p(long seed);
  }

  private static double share(Course course) {
    return (double)
            IntStream.range(0, COURSES)
                .parallel()
                .filter(i -> course.p(77_000L + i) <= 0.05)
                .count()
        / COURSES;
  }
}
