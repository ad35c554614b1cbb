// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.measure;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A band of totals that has a name, both ends belonging to it.
 *
 * @param name the name, such as "mild"
 * @param from the lowest total
 * @param to the highest total
 */
public record SeverityBand(String name, int from, int to) {

  /** Checks the components. */
  public SeverityBand {
    checkArgument(!name.isBlank(), "name of a band must not be blank");
    checkArgument(from <= to, "from of a band must be at most %s, but was %s", to, from);
  }
}
