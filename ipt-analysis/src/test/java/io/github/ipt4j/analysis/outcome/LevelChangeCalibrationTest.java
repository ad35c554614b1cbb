// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.RatingWorlds;
import io.github.ipt4j.core.measure.RatingScale;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How often a change of level is claimed, and told from a trend, where the truth is known; 2,000
 * courses each, weekends missing with a chance of .45. EVIDENCE.md says what each world is.
 */
@Tag("calibration")
class LevelChangeCalibrationTest {
  private static final int COURSES = 2_000;
  private static final List<int[]> PHASES =
      List.of(new int[] {6, 6}, new int[] {12, 12}, new int[] {26, 26}, new int[] {6, 20});
  private static final RatingScale WIDE = RatingScale.ofBetter("mood", -100, 100);
  private static final RatingScale MOOD = RatingScale.ofBetter("mood", 0, 10);

  /** What became of the courses of a world. */
  private record Rates(double claimed, double guarded, double covered, double coveredOf) {}

  /** Values of days counted from the day. */
  private interface World {
    IntToDoubleFunction course(Random random);
  }

  private static World about(IntToDoubleFunction mean, double autocorrelation) {
    return random -> {
      IntToDoubleFunction z = RatingWorlds.resembling(random, autocorrelation);
      return d -> mean.applyAsDouble(d) + z.applyAsDouble(d);
    };
  }

  private static Rates rates(RatingScale scale, int before, int since, double truth, World world) {
    LevelChange change = LevelChange.on(RatingWorlds.FIRST.plusWeeks(before));
    List<LevelChangeResult> results =
        IntStream.range(0, COURSES)
            .parallel()
            .mapToObj(
                i -> {
                  Random random = RatingWorlds.random(33_000L + i);
                  IntToDoubleFunction course = world.course(random);
                  return change.analyze(
                      RatingWorlds.of(
                          scale,
                          7 * (before + since),
                          RatingWorlds.WEEKENDS,
                          random,
                          d -> course.applyAsDouble(d - 7 * before)));
                })
            .toList();
    long tested = results.stream().filter(r -> r.interval().isPresent()).count();
    long covered =
        results.stream()
            .filter(r -> r.interval().filter(x -> x.contains(truth)).isPresent())
            .count();
    return new Rates(
        share(results.stream().filter(r -> r.conclusion() == Conclusion.SUPPORTED)),
        share(results.stream().filter(LevelChangeResult::guarded)),
        (double) covered / Math.max(1, tested),
        tested);
  }

  private static double share(Stream<LevelChangeResult> results) {
    return (double) results.count() / COURSES;
  }

  private static void print(String world, int[] phases, Rates rates) {
    System.out.printf(
        Locale.ROOT,
        "%-44s %2d+%-2d claimed %.4f guarded %.4f covered %.4f of %.0f%n",
        world,
        phases[0],
        phases[1],
        rates.claimed,
        rates.guarded,
        rates.covered,
        rates.coveredOf);
  }

  private static double weekend(int day) {
    return Math.floorMod(day, 7) > 4 ? 1.5 : 0;
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, .5, .8})
  void withoutAChange_itIsClaimedAsOftenAsItSays(double autocorrelation) {
    for (int[] phases : PHASES) {
      for (boolean isWorse : new boolean[] {false, true}) {
        Rates rates =
            rates(
                WIDE,
                phases[0],
                phases[1],
                0,
                about(d -> isWorse ? weekend(d) : 0, autocorrelation));
        print("nothing, " + autocorrelation + (isWorse ? ", weekends" : ""), phases, rates);
        assertThat(rates.claimed).isLessThanOrEqualTo(autocorrelation > .5 ? .085 : .065);
        assertThat(rates.covered).isGreaterThanOrEqualTo(.92);
        assertThat(rates.guarded).isLessThanOrEqualTo(.03);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"0, .02", ".5, .02", "0, .04", ".5, .04", ".8, .02"})
  void aStraightTrendOffTheEnds_isSeldomToldFromATrend(double autocorrelation, double slope) {
    for (int[] phases : PHASES) {
      Rates rates = rates(WIDE, phases[0], phases[1], 0, about(d -> -slope * d, autocorrelation));
      print("straight, " + slope + " a day, " + autocorrelation, phases, rates);
      assertThat(rates.guarded).isLessThanOrEqualTo(.07);
    }
  }

  /**
   * Falls most of it early: by a factor of e in a third of the course. One that falls by four
   * standard deviations and has six weeks before the day is steep about it, and is told from a
   * trend more often.
   */
  @ParameterizedTest
  @CsvSource({"0, 2, .05", ".5, 2, .05", "0, 4, .09", ".5, 4, .09"})
  void aCurveThatFlattens_isSeldomToldFromATrend(double autocorrelation, double fall, double most) {
    for (int[] phases : PHASES) {
      double third = 7 * (phases[0] + phases[1]) / 3.0;
      Rates rates =
          rates(
              WIDE,
              phases[0],
              phases[1],
              0,
              about(d -> fall * Math.exp(-(d + 7 * phases[0]) / third), autocorrelation));
      print("flattens, by " + fall + ", " + autocorrelation, phases, rates);
      assertThat(rates.guarded).isLessThanOrEqualTo(most);
    }
  }

  static Stream<Arguments> thatNoGuardCanTell() {
    IntToDoubleFunction near = d -> d < -14 ? 7 : d > 14 ? 3 : 5 - d / 7.0;
    IntToDoubleFunction ends = d -> Math.rint(5 - d * 0.35);
    return Stream.of(
        Arguments.of("falls within two weeks of the day", WIDE, near),
        Arguments.of("from end to end", MOOD, ends));
  }

  /**
   * A fall that begins within weeks of the day is claimed past the guard: no figure of one record
   * can tell it from a step, and so the words are "from about this day on". One that runs from end
   * to end leaves the guard silent, however steep.
   */
  @ParameterizedTest
  @MethodSource
  void thatNoGuardCanTell(String world, RatingScale scale, IntToDoubleFunction mean) {
    Rates rates = rates(scale, 12, 12, 0, about(mean, 0));
    print(world, new int[] {12, 12}, rates);
    assertThat(rates.claimed).isGreaterThan(.9);
    if (scale.equals(MOOD)) {
      assertThat(rates.guarded).isZero();
    } else {
      assertThat(rates.guarded).isGreaterThan(.2);
    }
  }

  /** By 2,000 courses in numpy, tested with matrices as in src/test/peers/levels_numpy.py. */
  @ParameterizedTest
  @CsvSource({
    "0, 6, .849, .348",
    ".5, 6, .531, .149",
    "0, 12, .998, .754",
    ".5, 12, .892, .387",
    "0, 26, 1, .987",
    ".5, 26, 1, .734"
  })
  void aStepOfOneStandardDeviation_isFoundAsOftenAsInTheIndependentSimulation(
      double autocorrelation, int weeks, double claimed, double guarded) {
    Rates rates = rates(WIDE, weeks, weeks, 1, about(d -> d < 0 ? 0 : 1, autocorrelation));
    print("step of 1, " + autocorrelation, new int[] {weeks, weeks}, rates);
    assertThat(rates.claimed).isCloseTo(claimed, within(.05));
    assertThat(rates.guarded).isCloseTo(guarded, within(.05));
  }
}
