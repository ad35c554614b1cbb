// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.measure;

/** The answer to an item that asks about self-harm. */
public enum SafetyAnswer {
  /** It was answered above its lowest response. */
  ENDORSED,
  /** It was answered with its lowest response. */
  NOT_ENDORSED,
  /** It was left blank on a form whose items are known. */
  NOT_ANSWERED,
  /** Only the total is known, and it leaves more than one answer possible. */
  NOT_KNOWN
}
