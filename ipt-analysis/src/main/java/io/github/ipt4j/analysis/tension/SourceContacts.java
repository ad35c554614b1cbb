// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The part of a log that concerns one person within some days.
 *
 * @param askedDays the days on which contacts were asked about
 * @param counted the contacts on them in which the person set the tone; of a log without asked
 *     days, all that were written down
 * @param aside what else the log holds of the person
 */
record SourceContacts(
    ImmutableSortedSet<LocalDate> askedDays, ImmutableList<SourceContact> counted, Aside aside) {

  /**
   * What is shown and does not enter.
   *
   * @param unasked the contacts on days not asked about
   * @param present the asked contacts at which the person was merely present
   * @param away the asked days on which the person was there and the client was not
   */
  record Aside(ImmutableList<EventId> unasked, int present, int away) {}

  static SourceContacts upTo(ContactLog log, RelationshipId person, Optional<LocalDate> asOf) {
    return of(log, person, day -> asOf.isEmpty() || !day.isAfter(asOf.get()));
  }

  static SourceContacts within(ContactLog log, RelationshipId person, DateRange range) {
    return of(log, person, range::contains);
  }

  private static SourceContacts of(
      ContactLog log, RelationshipId person, Predicate<LocalDate> within) {
    Predicate<LocalDate> asked =
        log.sampling() == ContactSampling.NOTABLE_ONLY ? day -> true : log.askedDays()::contains;
    ImmutableList.Builder<SourceContact> counted = ImmutableList.builder();
    ImmutableList.Builder<EventId> unasked = ImmutableList.builder();
    int present = 0;
    for (Interaction contact : log.contacts()) {
      LocalDate day = log.dayOf(contact);
      if (!within.test(day) || !contact.people().contains(person)) {
        continue;
      }
      if (!asked.test(day)) {
        unasked.add(contact.id());
      } else if (contact.source(person).isEmpty()) {
        present++;
      } else {
        counted.add(new SourceContact(contact.id(), day, contact.source(person).orElseThrow()));
      }
    }
    long away =
        log.recording().absences().stream()
            .filter(a -> a.person().equals(person) && within.test(a.date()))
            .filter(a -> asked.test(a.date()))
            .count();
    return new SourceContacts(
        log.askedDays().stream()
            .filter(within)
            .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo)),
        counted.build(),
        new Aside(unasked.build(), present, (int) away));
  }

  /** Returns the last day that anything is known of: asked days, or else contacts. */
  Optional<LocalDate> lastDay() {
    return askedDays.isEmpty() ? lastContact() : Optional.of(askedDays.last());
  }

  Optional<LocalDate> lastContact() {
    return counted.stream().map(SourceContact::day).max(LocalDate::compareTo);
  }
}
