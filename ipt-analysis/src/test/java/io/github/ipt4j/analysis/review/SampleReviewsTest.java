// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.analysis.CarefulWords;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.context.ContextContrastResult;
import io.github.ipt4j.analysis.context.ContextScreenResult;
import io.github.ipt4j.analysis.outcome.CycleBreakResult;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.sample.SampleCases;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the review of every written case, whatever it tells. */
class SampleReviewsTest {
  private static final CaseReview REVIEW = CaseReview.withDefaults();

  static Stream<CaseHistory> samples() {
    return SampleCases.all().stream();
  }

  /** The cases in which the truth says that no weekday, person or kind of contact stands out. */
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
        .hasSizeGreaterThan(1)
        .noneMatch(r -> r.conclusion() == Conclusion.SUPPORTED);
  }
}
