// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.LifeEvent;
import io.github.ipt4j.core.event.LifeEventKind;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.Session;
import io.github.ipt4j.core.relationship.InterpersonalInventory;
import io.github.ipt4j.core.relationship.Relationship;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.relationship.RelationshipKind;
import io.github.ipt4j.core.time.PartialDate;
import java.time.LocalDate;

/** A case of half a year with weekly sessions from Monday 2026-03-02, to be filled by hand. */
final class SheetCases {
  static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
  static final DateRange PERIOD =
      DateRange.ofDays(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
  static final RelationshipId WIFE = new RelationshipId("wife");
  static final RelationshipId SISTER = new RelationshipId("sister");
  static final RelationshipId FRIEND = new RelationshipId("friend");

  private SheetCases() {}

  static CaseHistory.Builder weekly(int sessions) {
    CaseHistory.Builder history =
        CaseHistory.builder()
            .client(Client.builder().id(new ClientId("c1")).build())
            .period(PERIOD)
            .inventory(
                InterpersonalInventory.builder()
                    .addRelationship(Relationship.of(WIFE, RelationshipKind.WIFE))
                    .addRelationship(Relationship.of(SISTER, RelationshipKind.SISTER))
                    .addRelationship(Relationship.of(FRIEND, RelationshipKind.FRIEND))
                    .build());
    for (int i = 1; i <= sessions; i++) {
      history.addSession(Session.of(i, day(i)));
    }
    return history;
  }

  /** Returns the day of a session. */
  static LocalDate day(int session) {
    return FIRST.plusWeeks(session - 1L);
  }

  static EventTime at(int session) {
    return EventTime.on(day(session));
  }

  static EventId id(String id) {
    return new EventId(id);
  }

  static LifeEvent life(String id, String on, LifeEventKind kind, RelationshipId... people) {
    return LifeEvent.builder()
        .id(id(id))
        .on(PartialDate.parse(on))
        .kind(kind)
        .addPeople(people)
        .words("what happened")
        .build();
  }
}
