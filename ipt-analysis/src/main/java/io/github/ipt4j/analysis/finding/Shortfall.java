// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.internal.Wording;
import java.util.Optional;

/**
 * Of what there is too little for a result, and how much would do.
 *
 * @param what the noun, in the singular and of a regular plural
 * @param where a further word on it, such as "in the first half", perhaps empty
 * @param found how many there are
 * @param needed how many it takes
 */
public record Shortfall(String what, String where, int found, int needed) {

  /** Checks the components. */
  public Shortfall {
    checkArgument(!what.isBlank(), "what must not be blank");
    checkArgument(
        found >= 0 && found < needed, "found must be 0 to below %s, but was %s", needed, found);
  }

  /**
   * Returns the shortfall, if there is one.
   *
   * @param what the noun
   * @param where a further word on it, perhaps empty
   * @param found how many there are
   * @param needed how many it takes
   * @return the shortfall; empty if there are enough
   */
  public static Optional<Shortfall> of(String what, String where, int found, int needed) {
    return found < needed
        ? Optional.of(new Shortfall(what, where, found, needed))
        : Optional.empty();
  }

  /**
   * Returns it in words.
   *
   * @return such as "2 expressions in the first half, of at least 4"
   */
  public String inWords() {
    return (found == 0 ? "no " + what : Wording.count(found, what))
        + (where.isEmpty() ? "" : " " + where)
        + ", of at least "
        + needed;
  }
}
