// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.core.event.Goal;
import io.github.ipt4j.core.event.GoalProgress;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.style.IptStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * Lays out each goal of the case, in whose hands it lies, and how far it was reached at first and
 * last, as client and therapist rated it.
 *
 * <p>The ratings, 0 to 10, are those of the two who agreed on the goal; they are set beside each
 * other and no difference of them is tested. A goal counts as reached where a day is entered on
 * which it was.
 *
 * <p>Undefined without a goal.
 *
 * <p>Ratings of one's own goals go back to T. J. Kiresuk and R. E. Sherman, Community Mental Health
 * Journal 4 (1968) 443-453, doi 10.1007/BF01530764; the scale here is not theirs and has no norm.
 */
@Value.Immutable
@IptStyle
public abstract sealed class GoalCourse
    implements Analysis<CaseHistory, GoalCourseResult>, WithGoalCourse permits ImmutableGoalCourse {

  GoalCourse() {}

  /**
   * Returns the worksheet; it has no options.
   *
   * @return the analysis
   */
  public static GoalCourse withDefaults() {
    return ImmutableGoalCourse.builder().build();
  }

  @Override
  public GoalCourseResult analyze(CaseHistory history) {
    List<Goal> goals = history.events(Goal.class);
    List<GoalProgress> progress = history.events(GoalProgress.class);
    return ImmutableGoalCourseResult.builder()
        .analysis(this)
        .addAllShortfalls(Shortfall.of("worksheet.goals.goals", goals.size(), 1).stream().toList())
        .addAllGoals(
            goals.stream()
                .map(
                    g ->
                        new GoalSteps(
                            g,
                            progress.stream()
                                .filter(p -> p.goal().equals(g.id()))
                                .collect(ImmutableList.toImmutableList())))
                .toList())
        .addAllEvidence(goals.stream().map(Goal::id).toList())
        .addAllEvidence(progress.stream().map(GoalProgress::id).toList())
        .build();
  }
}
