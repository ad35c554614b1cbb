// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

/** What a case tells of a task of a phase. */
public enum PhaseTaskState {
  /** It was done. */
  DONE,
  /** It was begun and is entered as not done so far. */
  OPEN,
  /** Nothing is recorded of it, which does not say that it was not done. */
  NOT_RECORDED
}
