// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import io.github.ipt4j.core.event.ContactSource;
import io.github.ipt4j.core.event.EventId;
import java.time.LocalDate;

/** A contact in which a person set the tone, with that person's own ratings. */
record SourceContact(EventId id, LocalDate day, ContactSource source) {

  /** Returns whether the other is a part of the same contact. */
  boolean isOf(SourceContact other) {
    return id.equals(other.id);
  }
}
