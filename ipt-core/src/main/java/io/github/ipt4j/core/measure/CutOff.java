// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.measure;

import static java.util.Objects.requireNonNull;

import io.github.ipt4j.core.rule.Refusal;

/**
 * A total at which something changes, and who says so.
 *
 * @param kind what it parts
 * @param total the first total on the worse side
 * @param source where it is from
 */
public record CutOff(CutOffKind kind, double total, String source) {

  /** Checks the components. */
  public CutOff {
    requireNonNull(kind, "kind");
    Refusal.unless(Double.isFinite(total), "total", "must be finite", total);
    Refusal.unless(!source.isBlank(), "source", "must not be blank");
  }
}
