// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.core.event.Openness;

/**
 * How openly a feeling showed itself in one session, or at home after it.
 *
 * @param session the number of the session
 * @param isAtHome whether it was at home, after the session
 * @param openness the most open rating there
 */
public record SessionOpenness(int session, boolean isAtHome, Openness openness) {

  /** Returns when it was in a sentence; the first of several says that it counts sessions. */
  Clause place(boolean isFirst) {
    return Clause.of("course.openness." + (isAtHome ? "home" : "place") + (isFirst ? ".first" : ""))
        .with("session", session);
  }

  /** Returns when it was, by itself. */
  Clause row() {
    return Clause.of("course.openness.row." + (isAtHome ? "home" : "session"))
        .with("session", session);
  }
}
