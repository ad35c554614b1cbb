// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.core.history.CaseHistory;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reviews of cases in which nothing goes with anything, and a day was declared all the same. */
class OutcomeNullReviewsTest {
  private static final int CASES = 1_000;
  private static final int LOOKS = 4;

  /** The half year of {@link NullReviewsTest}; the day is in its middle. */
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  private static final long DAYS = 26 * 7;
  private static final LocalDate DECLARED = FIRST.plusDays(DAYS / 2);

  private static final CaseReview REVIEW = CaseReview.withDefaults().withCycleBreak(DECLARED);

  private static boolean claims(CaseReview review, CaseHistory history) {
    return review.analyze(history).results().stream()
        .anyMatch(r -> r.conclusion() == Conclusion.SUPPORTED);
  }

  private static boolean claimsAtAnyLook(CaseHistory history) {
    CaseReview review = REVIEW.withLooks(LOOKS);
    for (int look = 1; look <= LOOKS; look++) {
      if (claims(review, history.asOf(FIRST.plusDays(DAYS * look / LOOKS - 1)))) {
        return true;
      }
    }
    return false;
  }

  private static double share(String what, LongPredicate claims) {
    double share = (double) LongStream.range(0, CASES).parallel().filter(claims).count() / CASES;
    System.out.printf(Locale.ROOT, "%s: %.4f of %d%n", what, share, CASES);
    return share;
  }

  @Test
  void theDeclaredDay_isTestedForEachSymptomAtAPartOfTheLevel() {
    CaseReviewResult once = REVIEW.analyze(NullReviewsTest.nullCase(1));
    CaseReviewResult often = REVIEW.withLooks(LOOKS).analyze(NullReviewsTest.nullCase(1));
    assertThat(once.cycleBreaks()).hasSize(2);
    assertThat(once.cycleBreaks().values())
        .allSatisfy(r -> assertThat(r.p()).isPresent())
        .allSatisfy(r -> assertThat(r.analysis().alpha()).isLessThan(0.05));
    assertThat(often.cycleBreaks().values())
        .allSatisfy(r -> assertThat(r.analysis().alpha()).isLessThan(0.05 / LOOKS));
  }

  @Test
  @Tag("calibration")
  void ofAThousandNullCasesWithADeclaredDay_atMostATenthOfTheReviewsClaimAnything() {
    assertThat(
            share(
                "reviews of null cases with a declared day, with a claim",
                i -> claims(REVIEW, NullReviewsTest.nullCase(i))))
        .isLessThanOrEqualTo(.10);
  }

  @Test
  @Tag("calibration")
  void fourLooksAtTheGrowingCase_claimAnythingInAtMostTwelvePercent() {
    assertThat(
            share(
                "four looks at null cases with a declared day, with a claim",
                i -> claimsAtAnyLook(NullReviewsTest.nullCase(i))))
        .isLessThanOrEqualTo(.12);
  }
}
