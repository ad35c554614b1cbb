// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.client;

/** How a symptom runs, which decides what can be asked of it. */
public enum SymptomCourse {
  /**
   * It comes and goes, as attacks do: it is asked when it begins, how often, and whether it has
   * stopped.
   */
  EPISODIC,
  /**
   * It is there on most days, more or less of it, as a mood is: it is asked how much it is, and
   * whether that changed.
   */
  GRADED
}
