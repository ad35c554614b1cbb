// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.history;

import static java.util.Objects.requireNonNull;

import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.SessionPoint;

/**
 * One rating of one thing at a moment of a session.
 *
 * @param at the session and the moment
 * @param value the rating
 * @param id the event that it stands in
 */
public record SessionRating(SessionPoint at, double value, EventId id) {

  /** Checks the components. */
  public SessionRating {
    requireNonNull(at, "at");
    requireNonNull(id, "id");
  }
}
