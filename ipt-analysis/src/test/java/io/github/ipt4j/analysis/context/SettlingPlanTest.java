// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static io.github.ipt4j.analysis.context.ExposedDiaries.MONDAY;
import static io.github.ipt4j.analysis.context.ExposedDiaries.VISIT;
import static io.github.ipt4j.analysis.context.ExposedDiaries.weeks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.CarefulWords;
import io.github.ipt4j.core.diary.ExposedDiary;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/**
 * Four Fridays with a visit, a headache on two of them, and four without either.
 *
 * <p>In numpy, 3,000 diaries for each number of weeks: visits on half of the further Fridays, the
 * headache with the chance p0 or 5 p0 / (1 + 4 p0) that averages to 2.5 / 9, added to the table (2,
 * 2, 0, 4) in blocks of 84 days from the first Monday where the whole is longer; np.convolve of the
 * hypergeometric distributions. Mid-p <= .05 in .449 (16 weeks), .497 (20), .553 (24), .755 (46),
 * .782 (50); the smallest mid-p <= .05 in .295 (3 weeks) and .567 (4).
 */
class SettlingPlanTest {
  private static final String DAYS = weeks(2, "----5--") + weeks(6, "-------");
  private static final String VISITS = weeks(4, "----V--") + weeks(4, "-------");

  private static SettlingPlan plan(ExposedDiary exposed) {
    return ContextContrast.of(VISIT).analyze(exposed).plan().orElseThrow();
  }

  @Test
  void theWeeks_areThoseOfAnIndependentSimulation() {
    SettlingPlan plan = plan(ExposedDiaries.of(DAYS, VISITS));
    assertThat(plan.ifHalf()).isFalse();
    assertThat(plan.weeksToTell()).hasValue(4);
    assertThat(plan.weeksForHalf().orElseThrow()).isBetween(16, 24);
    assertThat(plan.powerForHalf()).isCloseTo(.5, within(.07));
    assertThat(plan.weeksForMost().orElseThrow()).isBetween(44, 60);
    assertThat(plan.powerForMost()).isCloseTo(.79, within(.06));
    assertThat(plan.weeksNeeded()).isEqualTo(plan.weeksForHalf());
  }

  /** Every second week is not recorded, before as after: it takes about twice the weeks. */
  @Test
  void daysThatAreNotRecorded_takeMoreWeeks() {
    String blank = ".......";
    String days = ("----5--" + blank).repeat(2) + ("-------" + blank).repeat(6);
    String visits = ("----V--" + blank).repeat(4) + ("-------" + blank).repeat(4);
    SettlingPlan sparse = plan(ExposedDiaries.of(days, visits));
    SettlingPlan full = plan(ExposedDiaries.of(DAYS, VISITS));
    assertThat(sparse.weeksForHalf().orElseThrow())
        .isBetween(
            (int) (1.5 * full.weeksForHalf().orElseThrow()), 3 * full.weeksForHalf().orElseThrow());
  }

  /**
   * The same script with the table (2, 2, 0, 3) before the phase and (0, 0, 0, 1) in it: .415 after
   * 16 weeks, .469 after 20, .504 after 22, .526 after 24, .563 after 26; smallest mid-p <= .05 in
   * .246 after 4 and .593 after 8.
   */
  @Test
  void whatStoodBeforeANewPhase_isComparedApart() {
    ExposedDiary exposed = ExposedDiaries.of(DAYS, VISITS);
    SettlingPlan with = plan(exposed.withPhase(MONDAY.plusWeeks(7)));
    assertThat(with.weeksForHalf().orElseThrow()).isBetween(18, 26);
    assertThat(with.weeksToTell().orElseThrow()).isBetween(5, 8);
  }

  @Test
  void weekendsThatNeverHadAVisit_changeNothing() {
    ContextContrastResult result =
        ContextContrast.of(VISIT)
            .analyze(ExposedDiaries.of(DAYS.replace("5--", "5.."), VISITS.replace("V--", "V..")));
    assertThat(result.plan().orElseThrow().weeksToTell()).hasValue(4);
  }

  /**
   * The same script with the table (2, 6, 0, 0): .460 after 40 weeks, .500 after 44, .547 after 48.
   */
  @Test
  void visitsOnEveryFriday_areSupposedOnHalfOfThem() {
    SettlingPlan plan =
        plan(ExposedDiaries.of(weeks(2, "----5--") + weeks(6, "-------"), weeks(8, "----V--")));
    assertThat(plan.ifHalf()).isTrue();
    assertThat(plan.weeksNeeded()).isEmpty();
    assertThat(plan.weeksForHalf().orElseThrow()).isBetween(38, 50);
    assertThat(plan.sentence()).startsWith("if half of these days had it, any outcome");
  }

  @Test
  void thePlanOfTheSameDays_isTheSame() {
    assertThat(plan(ExposedDiaries.of(MONDAY.plusWeeks(30), DAYS, VISITS)))
        .isEqualTo(plan(ExposedDiaries.of(DAYS, VISITS)));
  }

  @Test
  void sentences_proposeNothing() {
    SettlingPlan.Builder plan =
        SettlingPlan.builder().ifHalf(false).powerForHalf(.5).powerForMost(.8);
    SettlingPlan soon = plan.weeksToTell(1).weeksForHalf(9).weeksForMost(20).build();
    assertThat(soon)
        .hasToString(
            "at the present mixture any outcome could first tell after about 1 more week, and odds 5"
                + " times as high would be found with a chance of 50 % after about 9 more weeks, of"
                + " 80 % after about 20");
    SettlingPlan never =
        SettlingPlan.builder().ifHalf(true).powerForHalf(0).powerForMost(0).build();
    assertThat(never.toString())
        .isEqualTo(
            "if half of these days had it, even 5 more years would leave odds 5 times as high more"
                + " likely missed than found");
    assertThat(never.weeksNeeded()).isEqualTo(OptionalInt.empty());
    CarefulWords.check(soon + " " + never);
  }
}
