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
}
