// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.event.Goal;
import io.github.ipt4j.core.event.GoalProgress;
import java.util.OptionalDouble;

/**
 * What became of a goal.
 *
 * @param goal the goal
 * @param progress how far it was reached, each time that was entered, in the order of time
 */
public record GoalOutcome(Goal goal, ImmutableList<GoalProgress> progress) {

  /** Checks the components. */
  public GoalOutcome {
    requireNonNull(goal, "goal");
    requireNonNull(progress, "progress");
  }

  /**
   * Returns whether it was reached.
   *
   * @return whether the day on which it was reached is known
   */
  public boolean reached() {
    return goal.reachedOn().isPresent();
  }

  /**
   * Returns how far it was reached at first.
   *
   * @return the degree, 0 to 10; empty where none was entered
   */
  public OptionalDouble first() {
    return progress.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(progress.get(0).degree());
  }

  /**
   * Returns how far it was reached in the end.
   *
   * @return the degree, 0 to 10; empty where none was entered
   */
  public OptionalDouble last() {
    return progress.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(progress.get(progress.size() - 1).degree());
  }
}
