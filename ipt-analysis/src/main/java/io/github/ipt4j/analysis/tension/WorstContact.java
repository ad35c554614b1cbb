// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import static java.util.Objects.requireNonNull;

import io.github.ipt4j.core.event.EventId;
import java.time.LocalDate;

/**
 * The contact with the highest negativity; of several such, the latest.
 *
 * @param contact the contact
 * @param day its diary day
 * @param negativity its negativity, 0 to 10
 */
public record WorstContact(EventId contact, LocalDate day, double negativity) {

  /** Checks the components. */
  public WorstContact {
    requireNonNull(contact, "contact");
    requireNonNull(day, "day");
  }
}
