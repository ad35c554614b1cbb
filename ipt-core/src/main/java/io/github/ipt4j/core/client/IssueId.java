// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.client;

import io.github.ipt4j.core.style.Identifiers;

/**
 * The id of an issue: of what the client came with, or of what was found behind it; unique within a
 * case.
 *
 * @param value the id: 1 to 100 characters, no control character, no semicolon, no white space at
 *     either end, and none of {@code = + - @} in front
 */
public record IssueId(String value) implements Comparable<IssueId> {

  /** Checks the id. */
  public IssueId {
    Identifiers.check("issue id", value);
  }

  /** Compares by code points. */
  @Override
  public int compareTo(IssueId other) {
    return Identifiers.compare(value, other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
