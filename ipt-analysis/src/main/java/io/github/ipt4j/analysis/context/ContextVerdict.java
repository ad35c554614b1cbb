// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

/** Whether a diary can tell a context from what else keeps to the same days. */
public enum ContextVerdict {
  /** It can: a fivefold odds would be found with a chance of at least one half. */
  OK("yes"),
  /** It could, but a fivefold odds would be found with a chance below one half. */
  UNDERPOWERED("hardly"),
  /** No outcome of these days could be significant. */
  NOT_IDENTIFIABLE("no"),
  /** The context falls on every recorded day of some weekdays and on no other day. */
  CONFOUNDED_WITH_WEEKDAY("no, weekday"),
  /** Within each weekday the context changed with a declared phase, all or nothing. */
  CONFOUNDED_WITH_PHASE("no, phase"),
  /** Within each weekday and phase the context changed from one block of 84 days to another. */
  CONFOUNDED_WITH_TIME("no, time");

  private final String inWords;

  ContextVerdict(String inWords) {
    this.inWords = inWords;
  }

  /**
   * Returns whether the diary can tell, in words.
   *
   * @return such as "hardly" or "no, weekday"
   */
  public String inWords() {
    return inWords;
  }

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
