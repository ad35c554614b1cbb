// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import java.util.OptionalDouble;

/**
 * How often someone was met in one part of a log, and what was done.
 *
 * @param askedDays the days on which contacts were asked about
 * @param contacts the contacts with the person on those days
 * @param goneThrough the contacts that were gone through
 * @param acts the hurtful acts of the person in those
 */
public record ConductPart(int askedDays, int contacts, int goneThrough, int acts) {

  /**
   * Returns how often the person was met.
   *
   * @return contacts by week of asked days, empty without an asked day
   */
  public OptionalDouble contactsPerWeek() {
    return askedDays == 0 ? OptionalDouble.empty() : OptionalDouble.of(7.0 * contacts / askedDays);
  }
}
