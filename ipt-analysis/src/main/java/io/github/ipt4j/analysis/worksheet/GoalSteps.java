// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.event.Goal;
import io.github.ipt4j.core.event.GoalProgress;
import java.util.Optional;

/**
 * A goal and how far it was reached.
 *
 * @param goal the goal, with its owner and the day on which it was reached, if it was
 * @param progress how far it was reached, in the order of time
 */
public record GoalSteps(Goal goal, ImmutableList<GoalProgress> progress) {

  /**
   * Returns how far it was reached at first.
   *
   * @return the first rating, empty if it was never looked at
   */
  public Optional<GoalProgress> first() {
    return progress.stream().findFirst();
  }

  /**
   * Returns how far it was reached last.
   *
   * @return the last rating, empty if it was not looked at twice
   */
  public Optional<GoalProgress> last() {
    return progress.stream().skip(1).reduce((earlier, later) -> later);
  }
}
