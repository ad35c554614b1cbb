// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import static java.util.Objects.requireNonNull;

import io.github.ipt4j.core.rule.Refusal;

/**
 * A moment of a session.
 *
 * @param session the number of the session, from 1
 * @param moment when in its course
 */
public record SessionPoint(int session, SessionMoment moment) {

  /** Checks the components. */
  public SessionPoint {
    Refusal.unless(session >= 1, "session", "must be at least 1", session);
    requireNonNull(moment, "moment");
  }
}
