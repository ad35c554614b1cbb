// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.event.ContactSource;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;
import java.util.Optional;

/** The part of a log that a load is computed from. */
final class SourceContacts {
  private static final ImmutableList<ContactSource> NOBODY = ImmutableList.of();

  private final ImmutableLongArray askedDays;
  private final ImmutableList<SourceContact> counted;

  private SourceContacts(ImmutableLongArray askedDays, ImmutableList<SourceContact> counted) {
    this.askedDays = askedDays;
    this.counted = counted;
  }

  /** Returns the parts of one person. */
  static SourceContacts of(ContactLog log, RelationshipId person, DateRange within) {
    return of(log, within, contact -> contact.source(person).map(ImmutableList::of).orElse(NOBODY));
  }

  /** Returns the parts of everyone: a contact has as many as it has sources. */
  static SourceContacts ofAll(ContactLog log, DateRange within) {
    return of(log, within, Interaction::sources);
  }

  private static SourceContacts of(ContactLog log, DateRange within, Parts parts) {
    ImmutableList.Builder<SourceContact> counted = ImmutableList.builder();
    for (Interaction contact : log.contacts()) {
      LocalDate day = log.dayOf(contact);
      if (within.contains(day) && isCounted(log, day)) {
        for (ContactSource part : parts.of(contact)) {
          counted.add(new SourceContact(contact.id(), day, part));
        }
      }
    }
    return new SourceContacts(during(within, log.askedEpochDays()), counted.build());
  }

  private static ImmutableLongArray during(DateRange range, ImmutableLongArray days) {
    int from = 0;
    int to = days.length();
    while (from < to && days.get(from) < range.startInclusive().toEpochDay()) {
      from++;
    }
    while (to > from && days.get(to - 1) >= range.endExclusive().toEpochDay()) {
      to--;
    }
    return days.subArray(from, to);
  }

  /** Returns the days on which contacts were asked about, counted since 1970-01-01, ascending. */
  ImmutableLongArray askedDays() {
    return askedDays;
  }

  /**
   * Returns the parts in contacts on asked days, in the order of time, those of one contact
   * together; of a log without asked days, in all contacts that were written down.
   */
  ImmutableList<SourceContact> counted() {
    return counted;
  }

  private interface Parts {
    ImmutableList<ContactSource> of(Interaction contact);
  }

  static DateRange upTo(Optional<LocalDate> asOf) {
    return new DateRange(
        LocalDate.MIN,
        asOf.filter(day -> day.isBefore(LocalDate.MAX))
            .map(day -> day.plusDays(1))
            .orElse(LocalDate.MAX));
  }

  /**
   * Returns whether contacts of that day, of which something was written down, count: it was asked
   * about, as each such day is of a daily log, or no day was.
   */
  private static boolean isCounted(ContactLog log, LocalDate day) {
    return log.sampling() != ContactSampling.EVERY_CONTACT || log.askedDays().contains(day);
  }

  /** Returns the last day that anything is known of: asked days, or else contacts. */
  Optional<LocalDate> lastDay() {
    return askedDays.isEmpty()
        ? lastContact()
        : Optional.of(LocalDate.ofEpochDay(askedDays.get(askedDays.length() - 1)));
  }

  Optional<LocalDate> lastContact() {
    return counted.isEmpty()
        ? Optional.empty()
        : Optional.of(counted.get(counted.size() - 1).day());
  }

  /** Returns the number of different contacts. */
  int contacts() {
    int contacts = 0;
    for (int i = 0; i < counted.size(); i++) {
      contacts += i == 0 || !counted.get(i).isOf(counted.get(i - 1)) ? 1 : 0;
    }
    return contacts;
  }

  /** Returns the contacts of a person on days that do not count. */
  static ImmutableList<EventId> unasked(ContactLog log, RelationshipId person, DateRange within) {
    if (log.sampling() != ContactSampling.EVERY_CONTACT) {
      return ImmutableList.of();
    }
    return log.contacts().stream()
        .filter(c -> within.contains(log.dayOf(c)) && !isCounted(log, log.dayOf(c)))
        .filter(c -> c.people().contains(person))
        .map(Interaction::id)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns at how many counted contacts the person was merely present. */
  static int presentOnly(ContactLog log, RelationshipId person, DateRange within) {
    int contacts = 0;
    for (Interaction contact : log.contacts()) {
      LocalDate day = log.dayOf(contact);
      boolean isThere = contact.present().contains(person) && contact.source(person).isEmpty();
      contacts += isThere && within.contains(day) && isCounted(log, day) ? 1 : 0;
    }
    return contacts;
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
