// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * What the events of the course refuse; all else about them is held by laws over all attributes.
 */
class CourseEventsTest {
  private static final EventTime DAY = EventTime.on(LocalDate.of(2026, 3, 2));

  @Test
  void belief_isHeldFromNotAtAllToWholly_andIsNotBlank() {
    Belief.Builder belief =
        Belief.builder().id(new EventId("b")).at(DAY).about(BeliefAbout.SELF).words("I am useless");
    belief.conviction(0).build();
    belief.conviction(100).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> belief.conviction(100.5).build())
        .withMessage("conviction of b must be 0 to 100, but was 100.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> belief.conviction(-1).build())
        .withMessage("conviction of b must be 0 to 100, but was -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> belief.conviction(50).words(" ").build())
        .withMessageContaining("words of b must not be blank");
  }

  @Test
  void goalProgress_isOfZeroToTen() {
    GoalProgress.Builder progress =
        GoalProgress.builder().id(new EventId("p")).at(DAY).goal(new EventId("g"));
    progress.degree(0).build();
    progress.degree(10).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> progress.degree(10.5).build())
        .withMessage("degree of p must be 0 to 10, but was 10.5");
    assertThatIllegalArgumentException().isThrownBy(() -> progress.degree(-0.5).build());
  }

  @Test
  void riskReview_isNotDueBeforeItself() {
    RiskReview.Builder review =
        RiskReview.builder().id(new EventId("r")).at(DAY).concern(new EventId("c"));
    review.nextReview(DAY.date()).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> review.nextReview(DAY.date().minusDays(1)).build())
        .withMessage(
            "nextReview of r must not be before the review on 2026-03-02, but was" + " 2026-03-01");
  }

  @Test
  void task_isNotDoneBeforeItWasSet() {
    Task.Builder task = Task.builder().id(new EventId("t")).at(DAY).kind(TaskKind.HOMEWORK);
    task.doneOn(DAY.date()).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> task.doneOn(DAY.date().minusDays(1)).build())
        .withMessage("doneOn of t must not be before it was set on 2026-03-02, but was 2026-03-01");
  }

  @Test
  void formulationAndTraditionNote_areNotBlank() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Formulation.builder().id(new EventId("f")).at(DAY).text("\t").build())
        .withMessageContaining("text of f must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                TraditionNote.builder()
                    .id(new EventId("n"))
                    .at(DAY)
                    .tradition(Tradition.COUPLE)
                    .term("")
                    .build())
        .withMessageContaining("term of n must not be blank");
  }
}
