// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.history;

/** Whether a symptom began on a day. Not recorded is never "no onset". */
public enum OnsetStatus {
  /** The day is at risk, and the symptom was there. */
  ONSET,
  /** The day is at risk, and the symptom was not there. */
  NO_ONSET,
  /** The symptom was there on the day before already: it could not begin. */
  NOT_AT_RISK,
  /** The day was not recorded: nothing is known. */
  NOT_RECORDED
}
