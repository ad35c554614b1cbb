// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.measure;

import io.github.ipt4j.core.rule.Refusal;

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
    Refusal.unless(!name.isBlank(), "name", "must not be blank");
    Refusal.unless(from <= to, "from", "must be at most " + to, from);
  }
}
