// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactRecording;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.NoContact;
import io.github.ipt4j.core.event.BehaviourKind;
import io.github.ipt4j.core.event.Conduct;
import io.github.ipt4j.core.event.ContactBehaviour;
import io.github.ipt4j.core.event.ContactSource;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;

/** Contact logs drawn as a line of text, one character for each day. */
final class ConductLogs {
  static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);
  static final RelationshipId MOTHER_IN_LAW = new RelationshipId("mother-in-law");
  static final RelationshipId HUSBAND = new RelationshipId("husband");

  private ConductLogs() {}

  /**
   * Returns a log of visits of the mother-in-law: {@code 0} to {@code 9} gone through, with so many
   * hurtful acts of hers, one of praise and one hurtful act of the husband; {@code V} not gone
   * through; {@code -} no contact; {@code .} not asked.
   */
  static ContactLog of(String days) {
    ContactRecording.Builder recording = ContactRecording.builder().sampling(ContactSampling.DAILY);
    ContactLog.Builder log = ContactLog.builder();
    for (int i = 0; i < days.length(); i++) {
      LocalDate day = MONDAY.plusDays(i);
      char c = days.charAt(i);
      if (c == '-') {
        recording.addNoContact(NoContact.builder().date(day).build());
      } else if (c != '.') {
        log.addContact(visit(day, c));
      }
    }
    return log.recording(recording.build()).build();
  }

  private static Interaction visit(LocalDate day, char c) {
    Interaction visit =
        Interaction.builder()
            .id(new EventId("visit@" + day))
            .at(EventTime.on(day))
            .kind(InteractionKind.VISIT)
            .addSource(ContactSource.unrated(MOTHER_IN_LAW))
            .addPresent(HUSBAND)
            .build();
    return c == 'V' ? visit : visit.withConduct(conduct(c - '0'));
  }

  private static Conduct conduct(int hurtful) {
    Conduct.Builder conduct =
        Conduct.builder()
            .addBehaviour(act(MOTHER_IN_LAW, BehaviourKind.PRAISE))
            .addBehaviour(act(HUSBAND, BehaviourKind.DISMISSAL));
    for (int i = 0; i < hurtful; i++) {
      conduct.addBehaviour(act(MOTHER_IN_LAW, BehaviourKind.CRITICISM));
    }
    return conduct.build();
  }

  private static ContactBehaviour act(RelationshipId actor, BehaviourKind kind) {
    return ContactBehaviour.builder().actor(actor).kind(kind).build();
  }
}
