// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.event.ContactSource;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The part of a log that a load is computed from.
 *
 * @param askedDays the days on which contacts were asked about
 * @param counted the parts in contacts on them; of a log without asked days, in all contacts that
 *     were written down
 */
record SourceContacts(
    ImmutableSortedSet<LocalDate> askedDays, ImmutableList<SourceContact> counted) {

  /** Returns the parts of one person. */
  static SourceContacts of(ContactLog log, RelationshipId person, DateRange within) {
    return of(log, within, contact -> contact.source(person).stream());
  }

  /** Returns the parts of everyone: a contact has as many as it has sources. */
  static SourceContacts ofAll(ContactLog log, DateRange within) {
    return of(log, within, contact -> contact.sources().stream());
  }

  private static SourceContacts of(ContactLog log, DateRange within, Parts parts) {
    ImmutableList.Builder<SourceContact> counted = ImmutableList.builder();
    for (Interaction contact : log.contacts()) {
      LocalDate day = log.dayOf(contact);
      if (within.contains(day) && isCounted(log, day)) {
        parts.of(contact).forEach(s -> counted.add(new SourceContact(contact.id(), day, s)));
      }
    }
    return new SourceContacts(
        log.askedDays().subSet(within.startInclusive(), within.endExclusive()), counted.build());
  }

  private interface Parts {
    Stream<ContactSource> of(Interaction contact);
  }

  static DateRange upTo(Optional<LocalDate> asOf) {
    return new DateRange(
        LocalDate.MIN,
        asOf.filter(day -> day.isBefore(LocalDate.MAX))
            .map(day -> day.plusDays(1))
            .orElse(LocalDate.MAX));
  }

  /** Returns whether contacts of that day count: it was asked about, or no day was. */
  static boolean isCounted(ContactLog log, LocalDate day) {
    return log.sampling() == ContactSampling.NOTABLE_ONLY || log.askedDays().contains(day);
  }

  /** Returns the last day that anything is known of: asked days, or else contacts. */
  Optional<LocalDate> lastDay() {
    return askedDays.isEmpty() ? lastContact() : Optional.of(askedDays.last());
  }

  Optional<LocalDate> lastContact() {
    return counted.isEmpty()
        ? Optional.empty()
        : Optional.of(counted.get(counted.size() - 1).day());
  }

  /** Returns the number of different contacts. */
  int contacts() {
    return (int) counted.stream().map(SourceContact::id).distinct().count();
  }

  /** Returns the contacts of a person on days that do not count. */
  static ImmutableList<EventId> unasked(ContactLog log, RelationshipId person, DateRange within) {
    return log.contacts().stream()
        .filter(c -> within.contains(log.dayOf(c)) && !isCounted(log, log.dayOf(c)))
        .filter(c -> c.people().contains(person))
        .map(Interaction::id)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns at how many counted contacts the person was merely present. */
  static int presentOnly(ContactLog log, RelationshipId person, DateRange within) {
    return (int)
        log.contacts().stream()
            .filter(c -> c.people().contains(person) && c.source(person).isEmpty())
            .filter(c -> within.contains(log.dayOf(c)) && isCounted(log, log.dayOf(c)))
            .count();
  }

  /** Returns on how many days that count the person came and the client was away. */
  static int absences(ContactLog log, RelationshipId person, DateRange within) {
    return (int)
        log.recording().absences().stream()
            .filter(a -> a.person().equals(person) && within.contains(a.date()))
            .filter(a -> isCounted(log, a.date()))
            .count();
  }
}
