// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.relationship.Relationship;
import io.github.ipt4j.core.time.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Tells whether someone came into the client's life during the treatment. */
final class NewPeople {
  private final ContactLog log;
  private final LocalDate began;
  private final boolean isKnownBefore;

  NewPeople(CaseHistory history, ContactLog log, int leastDaysBefore) {
    this.log = log;
    this.began = history.sessions().get(0).date();
    this.isKnownBefore = log.askedDays().headSet(began).size() >= leastDaysBefore;
  }

  /** Returns the person where new, or perhaps new. */
  Optional<NewPerson> of(Relationship person) {
    Optional<LocalDate> first =
        log.contacts().stream()
            .filter(c -> c.people().contains(person.id()))
            .map(log::dayOf)
            .min(Comparator.naturalOrder());
    Optional<PartialDate> met = person.metOn();
    boolean isNew =
        met.isPresent()
            ? !met.get().last().isBefore(began)
            : isKnownBefore && first.map(d -> !d.isBefore(began)).orElse(false);
    boolean isSeenBefore = first.map(d -> d.isBefore(began)).orElse(false);
    return isNew && !isSeenBefore
        ? Optional.of(
            new NewPerson(
                person.id(), met, first, met.map(m -> m.first().isBefore(began)).orElse(false)))
        : Optional.empty();
  }
}
