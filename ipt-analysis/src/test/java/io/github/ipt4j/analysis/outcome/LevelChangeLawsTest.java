// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.RatingArbitraries;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.DailyRatingsBuilder;
import io.github.ipt4j.core.measure.RatingScale;
import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class LevelChangeLawsTest {
  private static final RatingScale MOOD = RatingScale.ofBetter("mood", 0, 9);
  private static final LocalDate DAY = RatingArbitraries.FIRST.plusDays(30);
  private static final LevelChange CHANGE = LevelChange.on(DAY).withLeastWeeks(3);

  @Provide
  Arbitrary<String> texts() {
    return RatingArbitraries.texts();
  }

  private static DailyRatings ratings(String text) {
    return RatingArbitraries.of(MOOD, RatingArbitraries.FIRST, text);
  }

  private static DailyRatings mapped(DailyRatings of, RatingScale scale, DoubleUnaryOperator map) {
    DailyRatingsBuilder ratings = DailyRatings.builder(scale);
    for (int i = 0; i < of.size(); i++) {
      ratings.add(of.day(i), map.applyAsDouble(of.value(i)));
    }
    return ratings.build();
  }

  private static void areClose(OptionalDouble one, OptionalDouble other) {
    assertThat(one.isPresent()).isEqualTo(other.isPresent());
    one.ifPresent(value -> assertThat(other).hasValueCloseTo(value, within(1e-9)));
  }

  @Property(tries = 60)
  void analyze_aConstantAddedToRatingsAndScale_changesNoDifferenceAndNoP(
      @ForAll("texts") String text, @ForAll @DoubleRange(min = -100, max = 100) double more) {
    RatingScale scale = RatingScale.ofBetter("mood", more, 9 + more);
    LevelChangeResult result = CHANGE.analyze(ratings(text));
    LevelChangeResult moved = CHANGE.analyze(mapped(ratings(text), scale, v -> v + more));
    areClose(moved.p(), result.p());
    areClose(moved.difference(), result.difference());
    assertThat(moved.guarded()).isEqualTo(result.guarded());
    assertThat(moved.conclusion()).isEqualTo(result.conclusion());
  }

  @Property(tries = 60)
  void analyze_onAnotherScale_changesNoP(
      @ForAll("texts") String text, @ForAll @DoubleRange(min = 0.01, max = 50) double factor) {
    RatingScale scale = RatingScale.ofBetter("mood", 0, 9 * factor);
    LevelChangeResult result = CHANGE.analyze(ratings(text));
    LevelChangeResult other =
        CHANGE.analyze(mapped(ratings(text), scale, v -> Math.min(9 * factor, v * factor)));
    areClose(other.p(), result.p());
    assertThat(other.guarded()).isEqualTo(result.guarded());
    assertThat(other.overlapOfDays()).isEqualTo(result.overlapOfDays());
  }

  /** What was better is better still, from the other end of the scale. */
  @Property(tries = 60)
  void analyze_theScaleTurnedRound_tellsTheSameFromTheOtherEnd(@ForAll("texts") String text) {
    LevelChangeResult result = CHANGE.analyze(ratings(text));
    LevelChangeResult turned =
        CHANGE.analyze(mapped(ratings(text), RatingScale.of("mood", 0, 9), v -> 9 - v));
    areClose(turned.p(), result.p());
    assertThat(turned.guarded()).isEqualTo(result.guarded());
    assertThat(turned.before().atWorst()).isEqualTo(result.before().atWorst());
    result
        .overlapOfDays()
        .ifPresent(
            o ->
                assertThat(turned.overlapOfDays().orElseThrow().share().value())
                    .isCloseTo(o.share().value(), within(1e-9)));
    if (Math.abs(result.difference().orElse(0)) > 1e-9) {
      assertThat(turned.better()).isEqualTo(result.better());
    }
  }

  @Property(tries = 40)
  void analyze_shiftedByWholeWeeks_givesTheSameFigures(
      @ForAll("texts") String text, @ForAll @IntRange(min = -500, max = 500) int weeks) {
    LevelChangeResult result = CHANGE.analyze(ratings(text));
    LevelChangeResult shifted =
        CHANGE
            .withSince(DAY.plusWeeks(weeks))
            .analyze(RatingArbitraries.of(MOOD, RatingArbitraries.FIRST.plusWeeks(weeks), text));
    assertThat(shifted.p()).isEqualTo(result.p());
    assertThat(shifted.difference()).isEqualTo(result.difference());
    assertThat(shifted.guard()).isEqualTo(result.guard());
  }

  @Property(tries = 40)
  void analyze_daysNotRecorded_changeNothing(
      @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 60) int days) {
    String more = ".".repeat(days);
    assertThat(
            CHANGE.analyze(
                RatingArbitraries.of(
                    MOOD, RatingArbitraries.FIRST.minusDays(days), more + text + more)))
        .isEqualTo(CHANGE.analyze(ratings(text)));
  }

  @Property(tries = 40)
  void analyze_daysInTheOppositeOrder_givesTheSameAnswer(@ForAll("texts") String text) {
    DailyRatingsBuilder backwards = DailyRatings.builder(MOOD);
    for (int i = text.length() - 1; i >= 0; i--) {
      if (text.charAt(i) != '.') {
        backwards.add(RatingArbitraries.FIRST.plusDays(i), text.charAt(i) - '0');
      }
    }
    assertThat(CHANGE.analyze(backwards.build())).isEqualTo(CHANGE.analyze(ratings(text)));
  }

  @Property(tries = 30)
  void at_anotherLevel_isWhatTheAnalysisGivesThere(
      @ForAll("texts") String text, @ForAll @DoubleRange(min = 0.01, max = 0.5) double level) {
    assertThat(CHANGE.analyze(ratings(text)).at(level))
        .isEqualTo(CHANGE.withAlpha(level).analyze(ratings(text)));
  }
}
