// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import static java.time.DayOfWeek.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.CarefulWords;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.context.ContextScreenResult;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.sample.Bursts;
import io.github.ipt4j.core.sample.ByWeekday;
import io.github.ipt4j.core.sample.SyntheticCases;
import io.github.ipt4j.core.sample.SyntheticPerson;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reviews of generated cases in which nothing goes with anything. */
class NullReviewsTest {
  private static final int CASES = 1_000;

  /** Half a year, two symptoms in bursts, weekends recorded less, visits on most Fridays. */
  private static final SyntheticCases HEADACHES =
      SyntheticCases.withDefaults()
          .withWeeks(26)
          .withBursts(Bursts.persisting(0.3))
          .withMissing(ByWeekday.of(.05, .05, .10, .10, .20, .45, .45))
          .withPeople(visiting("mother-in-law"));

  private static final SyntheticCases MOODS =
      HEADACHES.withSeed(2).withSymptom(Symptom.LOW_MOOD).withRate(0.2);

  private static SyntheticPerson visiting(String person) {
    return SyntheticPerson.visiting(person, ByWeekday.constant(0.03).with(0.75, FRIDAY));
  }

  /** A case of half a year from Monday 2024-01-01. */
  static CaseHistory nullCase(long index) {
    return nullCase(index, HEADACHES);
  }

  private static CaseHistory nullCase(long index, SyntheticCases headaches) {
    CaseHistory history = headaches.caseHistory(index);
    SymptomDiary moods = MOODS.diary(index);
    List<SessionEvent> events = new ArrayList<>(history.events());
    events.addAll(moods.episodes());
    return history
        .withEvents(events)
        .withSymptomRecordings(history.symptomRecordings().get(0), moods.recording());
  }

  @Test
  void theOtherSymptom_theContextsAndThePairs_shareOneLevelByTheirNumber() {
    CaseHistory history =
        nullCase(1, HEADACHES.withPeople(visiting("mother-in-law"), visiting("sister")));
    CaseReviewResult review = CaseReview.withDefaults().analyze(history);
    assertThat(review.ranking().orElseThrow().comparisons()).hasSize(1);
    assertThat(review.contexts().values())
        .as("two symptoms, each beside two people and their visits")
        .extracting(ContextScreenResult::tests)
        .containsExactly(3, 3);
    int tests = 1 + 1 + 6;
    assertThat(review.ranking().orElseThrow().analysis().alpha()).isEqualTo(0.05 / tests);
    assertThat(review.weekly().values())
        .extracting(r -> r.analysis().alpha())
        .containsExactly(0.05, 0.05 / tests);
    assertThat(review.contexts().values())
        .allSatisfy(
            s -> assertThat(s.analysis().alpha()).isCloseTo(0.05 * 6 / tests, within(1e-12)));
  }

  @Test
  void aNullCase_isReviewedInCarefulWords() {
    for (int i = 0; i < 10; i++) {
      CarefulWords.check(CaseReview.withDefaults().analyze(nullCase(i)).toString());
    }
  }

  @Test
  @Tag("calibration")
  void ofAThousandNullCases_atMostATenthOfTheReviewsClaimAnything() {
    int claims = 0;
    for (int i = 0; i < CASES; i++) {
      CaseReviewResult review = CaseReview.withDefaults().analyze(nullCase(i));
      if (review.results().stream().anyMatch(r -> r.conclusion() == Conclusion.SUPPORTED)) {
        claims++;
      }
    }
    System.out.println("reviews of null cases with a claim: " + claims + " of " + CASES);
    assertThat(claims).isLessThanOrEqualTo(CASES / 10);
  }
}
