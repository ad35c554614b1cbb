// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.measure;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

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
    checkArgument(Double.isFinite(total), "total of a cut-off must be finite, but was %s", total);
    checkArgument(!source.isBlank(), "source of a cut-off must not be blank");
  }
}
