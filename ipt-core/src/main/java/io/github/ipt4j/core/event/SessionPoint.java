// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * A moment of a session.
 *
 * @param session the number of the session, from 1
 * @param moment when in its course
 */
public record SessionPoint(int session, SessionMoment moment) {

  /** Checks the components. */
  public SessionPoint {
    checkArgument(session >= 1, "session must be at least 1, but was %s", session);
    requireNonNull(moment, "moment");
  }
}
