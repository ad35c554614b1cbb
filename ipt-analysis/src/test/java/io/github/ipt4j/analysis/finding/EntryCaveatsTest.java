// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactRecording;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.DailyRatingsBuilder;
import io.github.ipt4j.core.diary.ExposedRatings;
import io.github.ipt4j.core.event.ContactSource;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.event.RatingTaken;
import io.github.ipt4j.core.measure.RatingScale;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EntryCaveatsTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final RelationshipId MOTHER = new RelationshipId("mother");

  /** Ten days rated so often from 9:00 on; on the first of them a contact at each beep. */
  private static ExposedRatings beeps(int aDay, int daysWithContacts) {
    DailyRatingsBuilder ratings = DailyRatings.builder(RatingScale.ofBetter("mood", 1, 7));
    ContactLog.Builder log =
        ContactLog.builder()
            .recording(ContactRecording.builder().sampling(ContactSampling.DAILY).build());
    for (int day = 0; day < 10; day++) {
      for (int beep = 0; beep < aDay; beep++) {
        EventTime at = EventTime.at(FIRST.plusDays(day).atTime(9 + beep, 0));
        ratings.add(
            RatingTaken.builder()
                .id(new EventId("r" + day + "-" + beep))
                .at(at)
                .rating("mood")
                .value(4)
                .build());
        if (day < daysWithContacts || beep == 0) {
          log.addContact(contact("c" + day + "-" + beep, at));
        }
      }
    }
    return ExposedRatings.of(ratings.build(), log.build());
  }

  private static Interaction contact(String id, EventTime at) {
    return Interaction.builder()
        .id(new EventId(id))
        .at(at)
        .kind(InteractionKind.CALL)
        .addSource(ContactSource.rated(MOTHER, 2, 2))
        .build();
  }

  @Test
  void contactsAtEveryBeep_tellHowOftenOneWasAsked() {
    assertThat(EntryCaveats.of(beeps(5, 8)))
        .extracting(Caveat::text)
        .containsExactly(
            "On 8 of 10 days contacts were written down at every time at which mood was rated:"
                + " their number and their load tell how often the client was asked.");
    assertThat(EntryCaveats.of(beeps(3, 5))).hasSize(1);
  }

  @Test
  void fewerThanHalfTheDays_orFewerThanThreeBeeps_sayNothing() {
    assertThat(EntryCaveats.of(beeps(5, 4))).isEmpty();
    assertThat(EntryCaveats.of(beeps(2, 10))).isEmpty();
    assertThat(EntryCaveats.of(ExposedRatings.of(beeps(5, 8).ratings()))).isEmpty();
  }
}
