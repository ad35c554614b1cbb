// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import io.github.ipt4j.core.arbitraries.ContactArbitraries;
import io.github.ipt4j.core.arbitraries.DiaryArbitraries;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.Absence;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactRecording;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.diary.ExposedRatings;
import io.github.ipt4j.core.diary.NoContact;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.ContactSource;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Diaries and logs drawn as two lines of text, one character for each day. */
public final class ExposedDiaries {
  static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);
  static final RelationshipId MOTHER_IN_LAW = new RelationshipId("mother-in-law");
  static final RelationshipId HUSBAND = new RelationshipId("husband");

  /** A visit of anybody. */
  public static final Context VISIT = Context.ofKind(InteractionKind.VISIT);

  private ExposedDiaries() {}

  /**
   * Returns headaches ({@code -} free, {@code 5} with it, {@code .} not recorded) beside contacts:
   * {@code V} a visit of the mother-in-law with the husband present, {@code 1} to {@code 9} the
   * same rated so, {@code U} the same unrated, {@code C} her call, {@code A} she came while the
   * client was away, {@code -} no contact, {@code .} not asked.
   */
  static ExposedDiary of(LocalDate first, String days, String contacts) {
    return ExposedDiary.of(
        SymptomDiary.ofDays(Symptom.HEADACHE, first, days), log(first, contacts));
  }

  /** The same from a Monday on. */
  public static ExposedDiary of(String days, String contacts) {
    return of(MONDAY, days, contacts);
  }

  /** Returns the intensities of such a diary beside the same. */
  public static ExposedRatings rated(String days, String contacts) {
    return of(days, contacts).ratings();
  }

  static ContactLog log(LocalDate first, String contacts) {
    ContactRecording.Builder recording = ContactRecording.builder().sampling(ContactSampling.DAILY);
    ContactLog.Builder log = ContactLog.builder();
    LocalDate day = first;
    for (char c : contacts.replaceAll("\\s", "").toCharArray()) {
      switch (c) {
        case '.' -> {}
        case '-' -> recording.addNoContact(NoContact.builder().date(day).build());
        case 'A' -> recording.addAbsence(Absence.builder().date(day).person(MOTHER_IN_LAW).build());
        default -> log.addContact(contact(day, c));
      }
      day = day.plusDays(1);
    }
    return log.recording(recording.build()).build();
  }

  private static Interaction contact(LocalDate day, char c) {
    Interaction.Builder contact =
        Interaction.builder()
            .id(new EventId("contact@" + day))
            .at(EventTime.on(day))
            .kind(c == 'C' ? InteractionKind.CALL : InteractionKind.VISIT);
    if (Character.isDigit(c)) {
      contact.addSource(ContactSource.rated(MOTHER_IN_LAW, c - '0', 2));
    } else if (c == 'U') {
      contact.addSource(ContactSource.unrated(MOTHER_IN_LAW));
    } else {
      contact.addSource(ContactSource.rated(MOTHER_IN_LAW, 6, 2));
    }
    return (c == 'C' ? contact : contact.addPresent(HUSBAND)).build();
  }

  /** Returns so many weeks, each drawn alike. */
  static String weeks(int number, String week) {
    return week.repeat(number);
  }

  /** Returns diaries of headache beside logs of every kind, some with a declared phase. */
  static Arbitrary<ExposedDiary> any() {
    return Combinators.combine(
            DiaryArbitraries.drawnDiaries(),
            ContactArbitraries.logs(),
            Arbitraries.integers().between(0, 120).optional())
        .as(
            (diary, log, phase) ->
                phase
                    .map(
                        p ->
                            ExposedDiary.of(diary, log)
                                .withPhase(DiaryArbitraries.FIRST.plusDays(p)))
                    .orElse(ExposedDiary.of(diary, log)));
  }

  static ExposedDiary nothing() {
    return ExposedDiary.of(SymptomDiary.builder(Symptom.HEADACHE).build(), ContactLog.ofNothing());
  }
}
