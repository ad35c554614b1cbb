// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import io.github.ipt4j.core.style.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * The id of an event: what evidence points to.
 *
 * @param value the id: 1 to 100 characters, no control character, no semicolon, no white space at
 *     either end, and none of {@code = + - @} in front
 */
public record EventId(String value) implements Comparable<EventId> {

  /** Checks the id. */
  public EventId {
    Identifiers.check("event id", value);
  }

  /** Compares by code points. */
  @Override
  public int compareTo(EventId other) {
    return Identifiers.compare(value, other.value);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof EventId other && value.equals(other.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
