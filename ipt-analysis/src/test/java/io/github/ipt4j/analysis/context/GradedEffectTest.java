// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static io.github.ipt4j.analysis.context.ExposedDiaries.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.DailyRatingsBuilder;
import io.github.ipt4j.core.diary.DayStates;
import io.github.ipt4j.core.diary.ExposedRatings;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.RatingScale;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A graded contrast on other scales than 0 to 10. */
class GradedEffectTest {
  private static final Context STATE = Context.ofState("night shift");
  private static final GradedContrast CONTRAST = GradedContrast.of(STATE).withDraws(499);
  private static final GradedLagProfile LAGS = GradedLagProfile.of(STATE).withDraws(199);
  private static final RatingScale SLIDER = RatingScale.ofBetter("mood", 0, 100);

  /** How a rating and the ends of its scale are turned into those of another. */
  private record Turn(double factor, double added) {
    double of(double value) {
      return factor * value + added;
    }

    RatingScale of(RatingScale scale) {
      boolean isTurned = factor < 0;
      double one = of(scale.least());
      double other = of(scale.greatest());
      return RatingScale.of("mood", Math.min(one, other), Math.max(one, other))
          .withDirection(isTurned ? Direction.HIGHER_IS_WORSE : Direction.HIGHER_IS_BETTER);
    }
  }

  private static final Turn NONE = new Turn(1, 0);

  /** The record of src/test/peers/graded_numpy.py. */
  private static ExposedRatings drawn(int seed, int days, int week, Turn turn) {
    long state = seed;
    DailyRatingsBuilder ratings = DailyRatings.builder(turn.of(SLIDER));
    DayStates.Builder states = DayStates.builder("night shift");
    for (int d = 0; d < days; d++) {
      int[] row = new int[3];
      int[] below = {101, 4, 10};
      for (int i = 0; i < 3; i++) {
        state = (state * 1_103_515_245L + 12_345) % (1L << 31);
        row[i] = (int) ((state >> 8) % below[i]);
      }
      if (row[2] > 0) {
        ratings.add(MONDAY.plusWeeks(week).plusDays(d), turn.of(row[0]));
      }
      states.add(MONDAY.plusWeeks(week).plusDays(d), row[1] == 0);
    }
    return ExposedRatings.of(ratings.build(), states.build());
  }

  /** {@code python3 graded_numpy.py effect}, which prints np.linalg.lstsq's coefficients. */
  @Test
  void theEffect_isTheCoefficientOfLeastSquares() {
    assertThat(effect(drawn(7, 84, 0, NONE))).isCloseTo(16.61294337274429, within(1e-9));
    assertThat(effect(drawn(11, 200, 0, NONE))).isCloseTo(-3.3023034392903727, within(1e-9));
    assertThat(effect(drawn(5, 150, 0, NONE).withPhase(MONDAY.plusDays(60))))
        .isCloseTo(6.054034001096809, within(1e-9));
  }

  private static double effect(ExposedRatings exposed) {
    return CONTRAST.analyze(exposed).effect().orElseThrow();
  }

  @Test
  void theScale_isSaid() {
    assertThat(CONTRAST.withAlpha(.9).analyze(drawn(7, 84, 0, NONE)).headline())
        .startsWith(
            "Mood is rated 16.6 points of 100 higher on days with \"night shift\" than on days of"
                + " the same weekday without it (");
    assertThat(CONTRAST.withAlpha(.9).analyze(drawn(7, 84, 0, new Turn(.06, 1))).headline())
        .startsWith("Mood is rated 1.0 points on a scale of 1 to 7 higher on days with ");
  }

  @Property(tries = 25)
  void anotherScale_changesNoP(
      @ForAll @IntRange(min = 1, max = 10_000) int seed,
      @ForAll @DoubleRange(min = .01, max = 30) double factor,
      @ForAll @IntRange(min = -50, max = 50) int added) {
    assertSame(drawn(seed, 63, 0, NONE), drawn(seed, 63, 0, new Turn(factor, added)), factor);
  }

  @Property(tries = 25)
  void theScaleTurned_changesNoPAndTurnsTheEffect(
      @ForAll @IntRange(min = 1, max = 10_000) int seed) {
    assertSame(drawn(seed, 63, 0, NONE), drawn(seed, 63, 0, new Turn(-1, 100)), -1);
  }

  @Property(tries = 25)
  void wholeWeeksLater_changeNothing(
      @ForAll @IntRange(min = 1, max = 10_000) int seed,
      @ForAll @IntRange(min = -90, max = 90) int weeks) {
    assertSame(drawn(seed, 63, 0, NONE), drawn(seed, 63, weeks, NONE), 1);
  }

  private static void assertSame(ExposedRatings one, ExposedRatings other, double factor) {
    GradedContrastResult before = CONTRAST.analyze(one);
    GradedContrastResult after = CONTRAST.analyze(other);
    assertThat(after.p()).isEqualTo(before.p());
    assertThat(after.smallestP()).isEqualTo(before.smallestP());
    assertThat(after.effect().orElse(0))
        .isCloseTo(
            factor * before.effect().orElse(0), within(1e-9 * Math.max(1, Math.abs(factor)) * 100));
    GradedLagProfileResult lags = LAGS.analyze(one);
    GradedLagProfileResult turned = LAGS.analyze(other);
    for (int i = 0; i < lags.lags().size(); i++) {
      OptionalDouble z = lags.lags().get(i).z();
      assertThat(turned.lags().get(i).p()).isEqualTo(lags.lags().get(i).p());
      if (z.isPresent()) {
        assertThat(turned.lags().get(i).z().orElseThrow())
            .isCloseTo(Math.signum(factor) * z.getAsDouble(), within(1e-6));
      }
    }
  }

  /**
   * The profile at lag 0 alone tests what the contrast tests, at a level which some order reaches:
   * else the profile has no p.
   */
  @Property(tries = 20)
  void oneLag_isTheContrast(@ForAll @IntRange(min = 1, max = 10_000) int seed) {
    ExposedRatings exposed = drawn(seed, 35, 0, NONE);
    GradedContrastResult contrast = CONTRAST.analyze(exposed);
    LaggedDifference lag =
        LAGS.withEarliest(0).withLatest(0).withAlpha(.99).analyze(exposed).lags().get(0);
    assertThat(lag.effect().orElseThrow()).isCloseTo(contrast.effect().orElseThrow(), within(1e-9));
    assertThat(lag.exposed()).isEqualTo(contrast.exposedDays());
    // All 120 orders: the profile takes T from its mean over them, which is near 0.
    assertThat(lag.p().orElseThrow()).isCloseTo(contrast.p().orElseThrow(), within(.06));
  }
}
