// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import io.github.ipt4j.core.diary.Absence;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactRecording;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.NoContact;
import io.github.ipt4j.core.event.ContactSource;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/** A notation for contact logs: days count from Monday, 5 January 2026. */
final class Diaries {
  static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
  static final RelationshipId MIL = new RelationshipId("mil");
  static final RelationshipId HUSBAND = new RelationshipId("husband");
  static final RelationshipId SISTER = new RelationshipId("sister");

  private final Set<Integer> asked = new TreeSet<>();
  private final List<Interaction> contacts = new ArrayList<>();
  private final List<Absence> absences = new ArrayList<>();
  private LocalDate start = MONDAY;
  private ContactSampling sampling = ContactSampling.DAILY;

  /** A daily log of that many days, all of them asked. */
  static Diaries days(int days) {
    Diaries diary = new Diaries();
    for (int day = 0; day < days; day++) {
      diary.asked.add(day);
    }
    return diary;
  }

  Diaries startingOn(LocalDate day) {
    start = day;
    return this;
  }

  Diaries sampled(ContactSampling declared) {
    sampling = declared;
    return this;
  }

  Diaries notAskedOn(Integer... days) {
    asked.removeAll(Set.of(days));
    return this;
  }

  Diaries askedOn(int day) {
    asked.add(day);
    return this;
  }

  Diaries contact(int day, RelationshipId person, double negativity, double positivity) {
    return contact(day, ContactSource.rated(person, negativity, positivity));
  }

  Diaries contact(int day, RelationshipId person, double negativity) {
    return contact(
        day,
        ContactSource.builder().person(person).negativity(OptionalDouble.of(negativity)).build());
  }

  Diaries contact(int day, ContactSource... sources) {
    contacts.add(
        Interaction.builder()
            .id(new EventId("c" + contacts.size()))
            .at(EventTime.on(start.plusDays(day)))
            .kind(InteractionKind.VISIT)
            .addSources(sources)
            .build());
    return this;
  }

  /** The same log in which one more person was there at the contact written down last. */
  Diaries alsoPresent(RelationshipId person) {
    int last = contacts.size() - 1;
    contacts.set(last, contacts.get(last).withPresent(person));
    return this;
  }

  Diaries away(int day, RelationshipId person) {
    absences.add(Absence.builder().date(start.plusDays(day)).person(person).build());
    return this;
  }

  ContactLog log() {
    ContactRecording.Builder recording =
        ContactRecording.builder().sampling(sampling).addAllAbsences(absences);
    Set<LocalDate> answered = new HashSet<>();
    contacts.forEach(c -> answered.add(c.at().date()));
    absences.forEach(a -> answered.add(a.date()));
    if (sampling == ContactSampling.DAILY) {
      asked.stream()
          .map(start::plusDays)
          .filter(day -> !answered.contains(day))
          .forEach(day -> recording.addNoContact(NoContact.builder().date(day).build()));
    }
    return ContactLog.builder().recording(recording.build()).addAllContacts(contacts).build();
  }

  /** The log in which every contact of that many days was written down. */
  ContactLog everyContactOf(int days) {
    return sampled(ContactSampling.NOTABLE_ONLY)
        .log()
        .withRecording(
            ContactRecording.builder()
                .sampling(ContactSampling.EVERY_CONTACT)
                .period(new DateRange(start, start.plusDays(days)))
                .build());
  }

  /** The tension of the mother-in-law in this log, every option as by default. */
  RelationshipTensionResult tension() {
    return RelationshipTension.of(MIL).analyze(log());
  }
}
