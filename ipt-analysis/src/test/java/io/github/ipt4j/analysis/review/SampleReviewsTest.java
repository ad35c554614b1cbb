// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.analysis.CarefulWords;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.context.ContextContrastResult;
import io.github.ipt4j.analysis.context.ContextScreenResult;
import io.github.ipt4j.analysis.outcome.CycleBreakResult;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.event.DayState;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.sample.SampleCases;
import io.github.ipt4j.core.sample.SyntheticCourse;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the review of every written case, whatever it tells. */
class SampleReviewsTest {
  private static final CaseReview REVIEW = CaseReview.withDefaults();

  static Stream<CaseHistory> samples() {
    return SampleCases.all().stream();
  }

  /**
   * The cases in which the truth says that no weekday, person or kind of contact stands out; of
   * Amira's nights it says that they do.
   */
  static Stream<CaseHistory> samplesWithoutARhythm() {
    return Stream.of(SampleCases.quiet(), SampleCases.walter(), SampleCases.amira());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void review_fitsTheTerminal_inCarefulWords_alikeTwice(CaseHistory sample) {
    String text = REVIEW.analyze(sample).toString();
    assertThat(text.lines()).allMatch(line -> line.length() <= 80);
    assertThat(REVIEW.analyze(sample)).hasToString(text);
    CarefulWords.check(text);
  }

  @ParameterizedTest
  @MethodSource("samplesWithoutARhythm")
  void review_ofACaseInWhichNoneIsPlanted_claimsNoWeekdayAndNoContact(CaseHistory sample) {
    assertThat(REVIEW.analyze(sample).results())
        .filteredOn(
            r ->
                r instanceof WeeklyPeriodicityResult
                    || r instanceof ContextContrastResult
                    || r instanceof ContextScreenResult
                    || r instanceof CycleBreakResult)
        .filteredOn(
            r ->
                !(r instanceof ContextContrastResult c
                    && c.analysis().context().state().isPresent()))
        .hasSizeGreaterThan(1)
        .noneMatch(r -> r.conclusion() == Conclusion.SUPPORTED);
  }

  @Test
  void review_ofAmira_findsTheNightsOfTheShift_inAttacksAndInExhaustion() {
    CaseReviewResult review = REVIEW.analyze(SampleCases.amira());
    Context shift = Context.ofState("partner's nightshift");
    assertThat(review.primaryContrast().orElseThrow().analysis().context()).isEqualTo(shift);
    assertThat(review.primaryContrast().orElseThrow().conclusion()).isEqualTo(Conclusion.SUPPORTED);
    assertThat(requireNonNull(review.ratedContexts().get("exhaustion")).found())
        .extracting(c -> c.analysis().context())
        .containsExactly(shift);
    assertThat(review.statesTogether().get(0).headline())
        .contains("on 1 of 9 with", "on 2 of 4 without", "before 2025-11-11 on 14 of 24");
  }

  /** A state that was only left out on the first days is not one that came later. */
  @ParameterizedTest
  @CsvSource({"6, 0", "7, 1"})
  void states_areHeldBesideEachOtherWhereOneBecameKnownAWeekLater(int days, int results) {
    CaseHistory whole = SyntheticCourse.ofNothing().withSessions(0).course(0).history();
    LocalDate known = whole.period().startInclusive().plusDays(days);
    CaseHistory later =
        whole.toBuilder()
            .events(
                whole.events().stream()
                    .filter(
                        event ->
                            !(event instanceof DayState state
                                && state.state().equals("day off")
                                && state.at().date().isBefore(known)))
                    .toList())
            .build();
    assertThat(REVIEW.analyze(later).statesTogether()).hasSize(results);
  }

  @Test
  void review_ofWalter_tellsHisMoodInLevels_andHisNightsAsAttacks() {
    CaseReviewResult review = REVIEW.analyze(SampleCases.walter());
    assertThat(review.levels().keySet()).containsExactly("low mood", "energy");
    assertThat(review.weekly().keySet()).extracting(Symptom::name).containsExactly("poor sleep");
    assertThat(review.levels().values())
        .noneMatch(level -> level.conclusion() == Conclusion.SUPPORTED);
  }
}
