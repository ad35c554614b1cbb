// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import static java.util.Objects.requireNonNull;

import io.github.ipt4j.core.event.EventId;
import java.time.LocalDate;

/**
 * What one contact adds to a load; the contributions of all contacts sum to the load.
 *
 * @param contact the contact
 * @param day its diary day
 * @param load its part of the load, per asked week
 */
public record Contribution(EventId contact, LocalDate day, double load) {

  /** Checks the components. */
  public Contribution {
    requireNonNull(contact, "contact");
    requireNonNull(day, "day");
  }

  /** Orders by load, then by day, both descending, then by id. */
  static int largestFirst(Contribution a, Contribution b) {
    int byLoad = Double.compare(b.load, a.load);
    int byDay = byLoad != 0 ? byLoad : b.day.compareTo(a.day);
    return byDay != 0 ? byDay : a.contact.compareTo(b.contact);
  }
}
