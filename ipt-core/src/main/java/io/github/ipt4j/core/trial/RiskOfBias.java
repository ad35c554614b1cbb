// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.trial;

/** What was judged of a trial's risk of bias, by whoever judged it. */
public enum RiskOfBias {
  /** The risk is low. */
  LOW,
  /** The risk is not low, or some of it is unclear. */
  NOT_LOW,
  /** Nobody said. */
  UNKNOWN
}
