// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

/** Whether a diary can tell a context from what else keeps to the same days. */
public enum ContextVerdict {
  /** It can: a fivefold odds would be found with a chance of at least one half. */
  OK,
  /** It could, but a fivefold odds would be found with a chance below one half. */
  UNDERPOWERED,
  /** No outcome of these days could be significant. */
  NOT_IDENTIFIABLE,
  /** The context falls on every recorded day of some weekdays and on no other day. */
  CONFOUNDED_WITH_WEEKDAY,
  /** Within each weekday the context changed with a declared phase, all or nothing. */
  CONFOUNDED_WITH_PHASE,
  /** Within each weekday and phase the context changed from one block of 84 days to another. */
  CONFOUNDED_WITH_TIME;

  /**
   * Returns whether more days of the same kind could not tell either.
   *
   * @return whether the context is confounded
   */
  public boolean isConfounded() {
    return this == CONFOUNDED_WITH_WEEKDAY
        || this == CONFOUNDED_WITH_PHASE
        || this == CONFOUNDED_WITH_TIME;
  }
}
