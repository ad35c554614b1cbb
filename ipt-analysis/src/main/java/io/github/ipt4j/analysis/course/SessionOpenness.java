// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import io.github.ipt4j.core.event.Openness;

/**
 * How openly a feeling showed itself in one session, or at home after it.
 *
 * @param session the number of the session
 * @param isAtHome whether it was at home, after the session
 * @param openness the most open rating there
 */
public record SessionOpenness(int session, boolean isAtHome, Openness openness) {

  /** Returns when it was, such as "session 5" or "at home after session 5". */
  String when() {
    return (isAtHome ? "at home after session " : "session ") + session;
  }

  /** Returns when it was, as it stands in a sentence. */
  String inSession() {
    return isAtHome ? when() : "in " + when();
  }
}
