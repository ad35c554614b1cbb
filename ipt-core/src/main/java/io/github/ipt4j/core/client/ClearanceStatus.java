// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.client;

/** Whether a medical cause of a somatic symptom has been excluded. */
public enum ClearanceStatus {
  /** An examination is under way. */
  PENDING,
  /** A medical cause has been excluded. */
  CLEARED,
  /** A medical cause has not been excluded. */
  NOT_CLEARED,
  /** Nothing is known of an examination. */
  UNKNOWN
}
