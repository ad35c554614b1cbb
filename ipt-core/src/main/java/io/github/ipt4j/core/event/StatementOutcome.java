// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

/** How the other person took an assertive statement. */
public enum StatementOutcome {
  /** It was heard and answered. */
  HEARD,
  /** It was brushed aside. */
  DISMISSED,
  /** It was argued against. */
  DISPUTED,
  /** It is not known. */
  UNKNOWN
}
