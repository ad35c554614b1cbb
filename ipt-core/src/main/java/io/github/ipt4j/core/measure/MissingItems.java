// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.measure;

import io.github.ipt4j.core.rule.Refusal;

/**
 * What is done where items of a form are not answered.
 *
 * @param mostMissing how many items may be missing for a total in proportion; 0 for none
 */
public record MissingItems(int mostMissing) {
  /** A form with an unanswered item has no total. */
  public static final MissingItems STRICT = new MissingItems(0);

  /** Checks the component. */
  public MissingItems {
    Refusal.unless(mostMissing >= 0, "mostMissing", "must be at least 0", mostMissing);
  }

  /**
   * Returns the policy that a form with a few unanswered items has the total that its mean item
   * gives, rounded; an item that asks about self-harm is never made up for.
   *
   * @param mostMissing how many items may be missing, at least 1
   * @return the policy
   */
  public static MissingItems prorate(int mostMissing) {
    Refusal.unless(mostMissing >= 1, "mostMissing", "must be at least 1", mostMissing);
    return new MissingItems(mostMissing);
  }
}
