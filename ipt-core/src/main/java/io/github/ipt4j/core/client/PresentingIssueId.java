// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.client;

import io.github.ipt4j.core.style.Identifiers;

/**
 * The id of a presenting issue, unique within a client.
 *
 * @param value the id: 1 to 100 characters, no control character, no semicolon, no white space at
 *     either end
 */
public record PresentingIssueId(String value) implements Comparable<PresentingIssueId> {

  /** Checks the id. */
  public PresentingIssueId {
    Identifiers.check("presenting issue id", value);
  }

  /** Compares by code points. */
  @Override
  public int compareTo(PresentingIssueId other) {
    return Identifiers.compare(value, other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
