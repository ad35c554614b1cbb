// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.RatingArbitraries;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.DailyRatingsBuilder;
import io.github.ipt4j.core.measure.RatingScale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class WeeklyLevelLawsTest {
  private static final RatingScale MOOD = RatingScale.ofBetter("mood", 0, 9);
  private static final WeeklyLevel LEVEL = WeeklyLevel.withDefaults().withDraws(499);

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

  @Property(tries = 60)
  void p_ofRatingsWithAConstantAdded_isTheSame(
      @ForAll("texts") String text, @ForAll @DoubleRange(min = -1000, max = 1000) double more) {
    DailyRatings ratings = ratings(text);
    RatingScale moved = MOOD.withLeast(-2000).withGreatest(2000);
    assertThat(LEVEL.p(mapped(ratings, moved, v -> v + more)))
        .isEqualTo(LEVEL.p(mapped(ratings, moved, v -> v)));
  }

  /** The range of a scale, and the unit in which it is counted, change no p. */
  @Property(tries = 60)
  void p_onAnotherScale_isTheSame(
      @ForAll("texts") String text, @ForAll @DoubleRange(min = 0.01, max = 50) double factor) {
    DailyRatings ratings = ratings(text);
    assertThat(LEVEL.p(mapped(ratings, MOOD.withGreatest(9 * factor + 1), v -> v * factor)))
        .isEqualTo(LEVEL.p(ratings));
  }

  @Property(tries = 60)
  void analyze_theScaleTurnedRound_tellsTheSameFromTheOtherEnd(@ForAll("texts") String text) {
    DailyRatings ratings = ratings(text);
    RatingScale turned = RatingScale.of("mood", 0, 9);
    WeeklyLevelResult result = LEVEL.analyze(ratings);
    WeeklyLevelResult other = LEVEL.analyze(mapped(ratings, turned, v -> 9 - v));
    assertThat(other.p()).isEqualTo(result.p());
    assertThat(other.conclusion()).isEqualTo(result.conclusion());
    assertThat(other.outstanding().map(OutstandingWeekdays::from))
        .isEqualTo(result.outstanding().map(OutstandingWeekdays::from));
    result
        .outstanding()
        .ifPresent(
            o ->
                assertThat(other.outstanding().orElseThrow().mean())
                    .isCloseTo(9 - o.mean(), within(1e-9)));
  }

  @Property(tries = 60)
  void analyze_ratingsShiftedByWholeWeeks_giveTheSameAnswer(
      @ForAll("texts") String text, @ForAll @IntRange(min = -500, max = 500) int weeks) {
    DailyRatings shifted =
        RatingArbitraries.of(MOOD, RatingArbitraries.FIRST.plusWeeks(weeks), text);
    assertThat(LEVEL.analyze(shifted).toString())
        .isEqualTo(LEVEL.analyze(ratings(text)).toString());
  }

  @Property(tries = 60)
  void analyze_daysAddedInAnyOrder_givesTheSameAnswer(
      @ForAll("texts") String text, @ForAll long seed) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(seed));
    DailyRatingsBuilder shuffled = DailyRatings.builder(MOOD);
    for (int i : order) {
      if (text.charAt(i) != '.') {
        shuffled.add(RatingArbitraries.FIRST.plusDays(i), text.charAt(i) - '0');
      }
    }
    assertThat(LEVEL.analyze(shuffled.build())).isEqualTo(LEVEL.analyze(ratings(text)));
  }

  @Property(tries = 40)
  void analyze_daysNotRecorded_changeNothing(
      @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 60) int days) {
    String more = ".".repeat(days);
    DailyRatings later =
        RatingArbitraries.of(MOOD, RatingArbitraries.FIRST.minusDays(days), more + text + more);
    assertThat(LEVEL.analyze(later)).isEqualTo(LEVEL.analyze(ratings(text)));
  }

  /** Read at another level, it is what the analysis at that level gives. */
  @Property(tries = 30)
  void at_anotherLevel_isWhatTheAnalysisGivesThere(
      @ForAll("texts") String text, @ForAll @DoubleRange(min = 0.01, max = 0.5) double level) {
    assertThat(LEVEL.analyze(ratings(text)).at(level))
        .isEqualTo(LEVEL.withAlpha(level).analyze(ratings(text)));
  }
}
