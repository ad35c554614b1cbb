// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.core.event.Goal;
import io.github.ipt4j.core.event.GoalOwner;
import io.github.ipt4j.core.event.GoalProgress;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.sample.SampleCases;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GoalCourseTest {

  private static Goal goal(String id, GoalOwner owner) {
    return Goal.builder()
        .id(SheetCases.id(id))
        .at(SheetCases.at(1))
        .description("go out again")
        .owner(owner)
        .build();
  }

  private static GoalProgress progress(String goal, int session, double degree) {
    return GoalProgress.builder()
        .id(SheetCases.id(goal + "-" + session))
        .at(SheetCases.at(session))
        .goal(SheetCases.id(goal))
        .degree(degree)
        .note("a step")
        .build();
  }

  private static GoalCourseResult of(CaseHistory.Builder history) {
    return GoalCourse.withDefaults().analyze(history.build());
  }

  private static final Goal OWN = goal("own", GoalOwner.CLIENT);

  @Test
  void firstAndLast_standBesideEachOther_whateverTheOrderOfEntry() {
    GoalCourseResult found =
        of(
            SheetCases.weekly(4)
                .addEvents(
                    progress("own", 4, 7.5),
                    progress("own", 2, 2),
                    progress("own", 3, 9),
                    OWN.withReachedOn(SheetCases.day(4))));
    assertThat(found.goals().get(0).progress())
        .extracting(GoalProgress::degree)
        .containsExactly(2.0, 9.0, 7.5);
    assertThat(found.reached()).isEqualTo(1);
    assertThat(found.headline())
        .isEqualTo(
            "1 goal, 1 reached; the goal of 2026-03-02, in the client's own hands: 2 of 10"
                + " on 2026-03-09 and 7.5 on 2026-03-23, reached on 2026-03-23");
    assertThat(found.evidence()).hasSize(4);
    assertThat(found.caveats()).isEmpty();
    assertThat(found.table().rows()).hasSize(5);
    assertThat(found.toString()).doesNotContain("go out", "a step");
    assertThat(Printer.english().withQuotes(true).text(found)).contains("go out again", "a step");
  }

  @Test
  void aGoalLookedAtOnce_andOneNever_areSaidToBe() {
    GoalCourseResult found =
        of(
            SheetCases.weekly(2)
                .addEvents(OWN, goal("theirs", GoalOwner.OTHER_PERSON), progress("theirs", 2, 0)));
    assertThat(found.headline())
        .isEqualTo(
            "2 goals, none reached; the goal of 2026-03-02, in the client's own hands: not"
                + " rated so far; the goal of 2026-03-02, in someone else's hands: 0 of 10 on"
                + " 2026-03-09");
    assertThat(found.goals().get(1).first()).isPresent();
    assertThat(found.goals().get(1).last()).isEmpty();
    assertThat(found.caveats())
        .extracting(Caveat::text)
        .containsExactly(
            "1 goal asks that someone else change, which is not in the client's hands.");
  }

  @Test
  void withoutAGoal_nothingIsLaidOut() {
    GoalCourseResult found = of(SheetCases.weekly(0));
    assertThat(found.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(found.headline())
        .isEqualTo("Too little to describe how far the goals were reached: no goal (1 needed)");
  }

  @Test
  void joannesGoals() {
    // by hand over joanne.json: goal-1 was rated 1, 6 and 8, goal-2, her husband's, 0 and 1
    GoalCourseResult found = GoalCourse.withDefaults().analyze(SampleCases.joanne());
    assertThat(found.goals())
        .extracting(g -> g.progress().stream().map(GoalProgress::degree).toList().toString())
        .startsWith("[1.0, 6.0, 8.0]", "[0.0, 1.0]");
  }

  @Test
  void asOfADay_whatCameLaterIsNotKnown() {
    CaseHistory history = SampleCases.joanne();
    GoalCourseResult then =
        GoalCourse.withDefaults().analyze(history.asOf(LocalDate.of(2025, 3, 20)));
    assertThat(then.goals().get(0).progress()).hasSize(2);
  }
}
