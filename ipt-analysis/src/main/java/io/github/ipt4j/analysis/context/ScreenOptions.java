// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.analysis.internal.Probability;
import io.github.ipt4j.core.client.Symptom;
import org.immutables.value.Value;

/** What the analyses of every context of a record have to choose from. */
public interface ScreenOptions {

  /**
   * Returns the level of the whole screen.
   *
   * @return the level, in (0, 1); 0.05 by default
   */
  @Value.Default
  default double alpha() {
    return 0.05;
  }

  /**
   * Returns the contexts.
   *
   * @return the contexts, each once; if empty, every person and every kind of contact in the log,
   *     and every state of the day
   */
  ImmutableList<Context> contexts();

  /**
   * Returns which context of a symptom is left out, being a question of its own that is tested
   * elsewhere.
   *
   * @return the contexts by symptom; none unless said otherwise
   */
  ImmutableMap<Symptom, Context> leftOut();

  /**
   * Checks what all of them have.
   *
   * @param options the options
   * @throws IllegalArgumentException if one of them is out of its range
   */
  static void check(ScreenOptions options) {
    Probability.check("alpha", options.alpha());
    checkArgument(
        options.contexts().stream().distinct().count() == options.contexts().size(),
        "contexts must name each context once");
  }
}
