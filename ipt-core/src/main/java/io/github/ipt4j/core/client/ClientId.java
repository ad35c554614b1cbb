// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.client;

import io.github.ipt4j.core.style.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * The pseudonym by which a client is known; never a name.
 *
 * @param value the id: 1 to 100 characters, no control character, no semicolon, no white space at
 *     either end, and none of {@code = + - @} in front
 */
public record ClientId(String value) implements Comparable<ClientId> {

  /** Checks the id. */
  public ClientId {
    Identifiers.check("client id", value);
  }

  /** Compares by code points. */
  @Override
  public int compareTo(ClientId other) {
    return Identifiers.compare(value, other.value);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof ClientId other && value.equals(other.value);
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
