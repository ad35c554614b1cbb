// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis;

import io.github.ipt4j.core.event.Account;
import io.github.ipt4j.core.event.AccountKind;
import io.github.ipt4j.core.event.Affect;
import io.github.ipt4j.core.event.AffectExpression;
import io.github.ipt4j.core.event.AffectRating;
import io.github.ipt4j.core.event.BidResponse;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Openness;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.SessionMoment;
import io.github.ipt4j.core.event.SessionPoint;
import io.github.ipt4j.core.event.SupportBid;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.event.Technique;
import io.github.ipt4j.core.event.TechniqueUse;
import io.github.ipt4j.core.history.Session;
import io.github.ipt4j.core.history.SessionRecord;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Weekly sessions from Monday 2026-01-05 and what was entered in them, in short notation. */
public final class SessionNotes {
  /** The day of the first session. */
  public static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

  public static final RelationshipId HUSBAND = new RelationshipId("husband");
  public static final RelationshipId SISTER = new RelationshipId("sister");
  public static final RelationshipId MOTHER_IN_LAW = new RelationshipId("mother-in-law");

  private final int sessions;
  private final List<SessionEvent> events = new ArrayList<>();

  private SessionNotes(int sessions) {
    this.sessions = sessions;
  }

  public static SessionNotes weekly(int sessions) {
    return new SessionNotes(sessions);
  }

  private EventId id() {
    return new EventId(String.format("e-%03d", events.size() + 1));
  }

  private static EventTime at(int session) {
    return EventTime.on(FIRST.plusWeeks(session - 1L));
  }

  private static SessionPoint during(int session) {
    return new SessionPoint(session, SessionMoment.DURING);
  }

  public SessionNotes add(SessionEvent event) {
    events.add(event);
    return this;
  }

  public SessionNotes atLarge(int session, Target subject, double negativity, double positivity) {
    return add(account(session, AccountKind.GLOBAL, subject, negativity, positivity));
  }

  public SessionNotes incident(int session, Target subject, double negativity, double positivity) {
    return add(account(session, AccountKind.INCIDENT, subject, negativity, positivity));
  }

  /** Returns an account that is not added yet. */
  public Account account(
      int session, AccountKind kind, Target subject, double negativity, double positivity) {
    return Account.builder()
        .id(id())
        .at(at(session))
        .kind(kind)
        .subject(subject)
        .negativity(negativity)
        .positivity(positivity)
        .session(during(session))
        .build();
  }

  public SessionNotes anger(int session, Target target, Openness openness) {
    return add(affect(session, target).withOpenness(openness));
  }

  /** Returns the openness of a rank. */
  public static Openness openness(int level) {
    return Arrays.stream(Openness.values())
        .filter(o -> o.level() == level)
        .findFirst()
        .orElseThrow();
  }

  /** Returns a voiced anger that is not rated and not added yet. */
  public AffectExpression affect(int session, Target target) {
    return AffectExpression.builder()
        .id(id())
        .at(at(session))
        .affect(Affect.ANGER)
        .target(target)
        .session(during(session))
        .build();
  }

  public SessionNotes feelings(
      int session, SessionMoment moment, Target target, double positive, double negative) {
    return add(
        AffectRating.builder()
            .id(id())
            .at(at(session))
            .target(target)
            .positive(positive)
            .negative(negative)
            .session(new SessionPoint(session, moment))
            .build());
  }

  public SessionNotes bid(LocalDate day, RelationshipId person, BidResponse response) {
    return add(
        SupportBid.builder()
            .id(id())
            .at(EventTime.on(day))
            .toward(person)
            .response(response)
            .build());
  }

  public SessionNotes technique(int session, Technique technique) {
    return add(
        TechniqueUse.builder()
            .id(id())
            .at(at(session))
            .technique(technique)
            .session(during(session))
            .build());
  }

  public SessionRecord record() {
    SessionRecord.Builder record = SessionRecord.builder();
    for (int i = 1; i <= sessions; i++) {
      record.addSession(Session.of(i, FIRST.plusWeeks(i - 1L)));
    }
    return record.addAllEvents(events).build();
  }
}
