// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

/** What a diary knows of a day and a symptom. Not recorded is never "no symptom". */
public enum DayStatus {
  /** The day was recorded and the symptom was there. */
  RECORDED_WITH,
  /** The day was recorded and the symptom was not there. */
  RECORDED_WITHOUT,
  /** The day was not recorded: nothing is known. */
  NOT_RECORDED
}
