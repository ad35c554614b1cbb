// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.diary.Absence;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactRecording;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.NoContact;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.ContactSource;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.Session;
import io.github.ipt4j.core.relationship.InterpersonalInventory;
import io.github.ipt4j.core.relationship.Relationship;
import java.time.LocalDate;

/** What is written down of the days of a synthetic case. */
final class SyntheticRecords {
  private SyntheticRecords() {}

  static SymptomDiary diary(SyntheticCases cases, long index, SyntheticDays days) {
    return diary(cases, index, days, recorded(cases, index));
  }

  static boolean[] recorded(SyntheticCases cases, long index) {
    Draws draws = Draws.of(cases.seed(), index, Draws.Purpose.RECORDED, 0);
    boolean[] recorded = new boolean[cases.days()];
    for (int t = 0; t < recorded.length; t++) {
      recorded[t] = draws.next() >= cases.missingOn(t);
    }
    return recorded;
  }

  static SymptomDiary diary(
      SyntheticCases cases, long index, SyntheticDays days, boolean[] recorded) {
    Draws intensities = Draws.of(cases.seed(), index, Draws.Purpose.INTENSITY, 0);
    SymptomDiary.Builder diary = SymptomDiary.builder(cases.symptom());
    for (int t = 0; t < cases.days(); t++) {
      int intensity = cases.intensity().quantile(intensities.next());
      if (recorded[t] && days.hasSymptom(t)) {
        diary.addSymptomDay(cases.start().plusDays(t), intensity);
      } else if (recorded[t]) {
        diary.addFreeDay(cases.start().plusDays(t));
      }
    }
    return diary.build();
  }

  static ContactLog contactLog(SyntheticCases cases, long index, SyntheticDays days) {
    return contactLog(cases, index, days, logged(cases, index, days));
  }

  static ContactLog contactLog(
      SyntheticCases cases, long index, SyntheticDays days, boolean[] logged) {
    ContactRecording.Builder recording = ContactRecording.builder().sampling(cases.sampling());
    if (cases.sampling() == ContactSampling.EVERY_CONTACT) {
      recording.period(cases.period());
    }
    ContactLog.Builder log = ContactLog.builder();
    for (int i = 0; i < cases.people().size(); i++) {
      addOccasions(cases, index, days, i, logged, log, recording);
    }
    if (cases.sampling() == ContactSampling.DAILY) {
      for (int t = 0; t < cases.days(); t++) {
        if (logged[t] && days.nobodyCame(t)) {
          recording.addNoContact(NoContact.builder().date(cases.start().plusDays(t)).build());
        }
      }
    }
    return log.recording(recording.build()).build();
  }

  static CaseHistory caseHistory(SyntheticCases cases, long index, SyntheticDays days) {
    SymptomDiary diary = diary(cases, index, days);
    ContactLog log = contactLog(cases, index, days);
    InterpersonalInventory.Builder inventory = InterpersonalInventory.builder();
    cases
        .people()
        .forEach(p -> inventory.addRelationship(Relationship.of(p.person(), p.relationship())));
    CaseHistory.Builder history =
        CaseHistory.builder()
            .client(Client.builder().id(new ClientId("synthetic-" + index)).build())
            .period(cases.period())
            .inventory(inventory.build())
            .addAllEvents(diary.episodes())
            .addAllEvents(log.contacts())
            .addSymptomRecording(diary.recording());
    if (!cases.people().isEmpty()) {
      history.contactRecording(log.recording());
    }
    for (int week = 0; week < cases.weeks(); week++) {
      history.addSession(Session.of(week + 1, cases.start().plusWeeks(week)));
    }
    return history.build();
  }

  static boolean[] logged(SyntheticCases cases, long index, SyntheticDays days) {
    Draws draws = Draws.of(cases.seed(), index, Draws.Purpose.LOGGED, 0);
    Logging logging = cases.logging();
    boolean[] logged = new boolean[cases.days()];
    for (int t = 0; t < logged.length; t++) {
      double chance =
          logging.chance(t, logged.length)
              * (days.hasSymptom(t) ? 1 : logging.ratioOnFreeDays())
              * (days.nobodyCame(t) ? logging.ratioOnDaysWithoutContact() : 1);
      logged[t] = draws.next() < chance || cases.sampling() == ContactSampling.EVERY_CONTACT;
    }
    return logged;
  }

  private static void addOccasions(
      SyntheticCases cases,
      long index,
      SyntheticDays days,
      int i,
      boolean[] logged,
      ContactLog.Builder log,
      ContactRecording.Builder recording) {
    SyntheticPerson person = cases.people().get(i);
    Draws draws = Draws.of(cases.seed(), index, Draws.Purpose.RATING, i);
    for (int t = 0; t < cases.days(); t++) {
      ContactSource source = source(person, draws);
      LocalDate date = cases.start().plusDays(t);
      if (logged[t] && days.isContact(i, t)) {
        log.addContact(
            Interaction.builder()
                .id(new EventId(person.person() + "@" + date))
                .at(EventTime.on(date))
                .kind(person.kind())
                .addSource(source)
                .build());
      } else if (logged[t] && days.isAbsence(i, t)) {
        recording.addAbsence(Absence.builder().date(date).person(person.person()).build());
      }
    }
  }

  private static ContactSource source(SyntheticPerson person, Draws draws) {
    boolean rated = draws.next() >= person.unratedShare();
    int negativity = person.negativity().quantile(draws.next());
    int positivity = person.positivity().quantile(draws.next());
    return rated
        ? ContactSource.rated(person.person(), negativity, positivity)
        : ContactSource.unrated(person.person());
  }
}
