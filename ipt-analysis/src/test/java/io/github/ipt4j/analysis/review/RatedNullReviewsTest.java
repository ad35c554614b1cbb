// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import static java.time.DayOfWeek.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.analysis.CarefulWords;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.sample.Bursts;
import io.github.ipt4j.core.sample.ByWeekday;
import io.github.ipt4j.core.sample.SyntheticCases;
import io.github.ipt4j.core.sample.SyntheticPerson;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reviews with levels, states and a cycle of cases in which nothing goes with anything. */
class RatedNullReviewsTest {
  private static final int CASES = 2_000;

  /** The headaches and the visits of {@link NullReviewsTest}. */
  private static final SyntheticCases HEADACHES =
      SyntheticCases.withDefaults()
          .withWeeks(26)
          .withBursts(Bursts.persisting(0.3))
          .withMissing(ByWeekday.of(.05, .05, .10, .10, .20, .45, .45))
          .withPeople(
              SyntheticPerson.visiting(
                  "mother-in-law", ByWeekday.constant(0.03).with(0.75, FRIDAY)));

  private static final LocalDate DECLARED = LocalDate.of(2024, 4, 1);

  private static final CaseReview REVIEW =
      CaseReview.withDefaults().withCycle(RatedNullCases.SHIFTS).withCycleBreak(DECLARED);

  private static CaseHistory nullCase(long index) {
    return RatedNullCases.nullCase(HEADACHES, index, 1);
  }

  private static boolean claims(CaseReviewResult review) {
    return review.results().stream().anyMatch(r -> r.conclusion() == Conclusion.SUPPORTED);
  }

  @Test
  void everyKindOfTest_isMadeAndSharesTheLevel() {
    CaseReviewResult review = REVIEW.analyze(nullCase(1));
    assertThat(review.weekly()).containsOnlyKeys(Symptom.HEADACHE);
    assertThat(review.cycles()).containsOnlyKeys(Symptom.HEADACHE);
    assertThat(review.levels()).containsOnlyKeys("low mood", "distress");
    assertThat(review.levelChanges()).containsOnlyKeys("low mood", "distress");
    assertThat(review.cycleBreaks()).containsOnlyKeys(Symptom.HEADACHE);
    assertThat(review.ratedContexts()).containsOnlyKeys("low mood", "distress");
    assertThat(review.ratedContexts().values())
        .as("the visitor, visits, the shift and the sister")
        .allSatisfy(s -> assertThat(s.contrasts()).hasSize(4))
        .allSatisfy(s -> assertThat(s.analysis().alpha()).isLessThan(0.05));
  }

  @Test
  void aNullCase_isReviewedInCarefulWords() {
    for (int i = 0; i < 3; i++) {
      CarefulWords.check(REVIEW.analyze(nullCase(i)).toString());
    }
  }

  @Test
  @Tag("calibration")
  void ofTwoThousandNullCases_atMostATenthOfTheReviewsClaimAnything() {
    long claims =
        LongStream.range(0, CASES)
            .parallel()
            .filter(i -> claims(REVIEW.analyze(nullCase(i))))
            .count();
    double share = (double) claims / CASES;
    System.out.printf(
        Locale.ROOT, "reviews with levels, states and a cycle: %d of %d%n", claims, CASES);
    assertThat(share).isLessThanOrEqualTo(.10);
  }
}
