// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.measure;

/** The answer to an item that asks about self-harm. */
public enum SafetyAnswer {
  /** It was answered above its lowest response. */
  ENDORSED,
  /** It was answered with its lowest response. */
  NOT_ENDORSED,
  /** It was not answered, or the items are not known. */
  NOT_ANSWERED
}
