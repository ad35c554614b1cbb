// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.arbitraries.CaseArbitraries;
import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.ContactRecording;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.event.Account;
import io.github.ipt4j.core.event.Affect;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.CycleToBreak;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Goal;
import io.github.ipt4j.core.event.IssueUnpacked;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.SessionMoment;
import io.github.ipt4j.core.event.SessionPoint;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.event.Technique;
import io.github.ipt4j.core.event.Wish;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.problem.RoleDispute;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.sample.SampleCases;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SessionRecordTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final Target HUSBAND = Target.of(new RelationshipId("husband"));

  private static Wish wish(String id, LocalDate day) {
    return Wish.builder().id(new EventId(id)).at(EventTime.on(day)).importance(5).build();
  }

  private static SessionRecord weekly(int sessions) {
    SessionRecord.Builder record = SessionRecord.builder();
    for (int i = 0; i < sessions; i++) {
      record.addSession(Session.of(i + 1, DAY.plusWeeks(i)));
    }
    return record.build();
  }

  @Test
  void ratings_standBySessionAndMoment_whateverOrderTheyWereAddedIn() {
    SessionRatings ratings =
        SessionRatings.builder()
            .item("openness")
            .maximum(4)
            .addRatings(
                new SessionRating(new SessionPoint(2, SessionMoment.START), 3, new EventId("a")),
                new SessionRating(new SessionPoint(1, SessionMoment.END), 2, new EventId("b")),
                new SessionRating(new SessionPoint(1, SessionMoment.START), 1, new EventId("c")))
            .build();
    assertThat(ratings.ratings()).extracting(SessionRating::value).containsExactly(1.0, 2.0, 3.0);
  }

  @Test
  void sessions_byTheirDays_leaveOutADayWithTwo() {
    assertThat(
            Session.byDay(
                List.of(
                    Session.of(1, DAY),
                    Session.of(2, DAY.plusDays(7)),
                    Session.of(3, DAY.plusDays(14)),
                    Session.of(4, DAY.plusDays(14)))))
        .containsExactly(Map.entry(DAY, 1), Map.entry(DAY.plusDays(7), 2));
  }

  @Test
  void event_withoutASession_belongsToTheLastOneHeldByItsDay() {
    SessionRecord record = weekly(3);
    assertThat(record.sessionOf(wish("a", DAY.minusDays(1)))).isEmpty();
    assertThat(record.sessionOf(wish("a", DAY))).hasValue(1);
    assertThat(record.sessionOf(wish("a", DAY.plusDays(6)))).hasValue(1);
    assertThat(record.sessionOf(wish("a", DAY.plusDays(70)))).hasValue(3);
    assertThat(
            record.sessionOf(wish("a", DAY).withSession(new SessionPoint(2, SessionMoment.HOME))))
        .hasValue(2);
  }

  @Test
  void halves_areFixedByTheSessionsAlone() {
    assertThat(weekly(0).lastOfFirstHalf()).isEmpty();
    assertThat(weekly(1).lastOfFirstHalf()).isEmpty();
    assertThat(weekly(1).isInFirstHalf(wish("a", DAY))).isFalse();
    assertThat(weekly(2).lastOfFirstHalf()).hasValue(1);
    assertThat(weekly(5).lastOfFirstHalf()).hasValue(2);
    assertThat(weekly(5).isInFirstHalf(wish("a", DAY.minusDays(3)))).isTrue();
    assertThat(weekly(5).isInFirstHalf(wish("a", DAY.plusWeeks(2).minusDays(1)))).isTrue();
    assertThat(weekly(5).isInFirstHalf(wish("a", DAY.plusWeeks(2)))).isFalse();
  }

  @Test
  void events_standByTimeThenByTheMomentOfTheSession() {
    SessionRecord record =
        SessionRecord.builder()
            .addEvents(
                wish("a", DAY).withSession(new SessionPoint(1, SessionMoment.END)),
                wish("b", DAY).withSession(new SessionPoint(1, SessionMoment.START)),
                wish("d", DAY),
                wish("c", DAY),
                wish("e", DAY.minusDays(1)).withSession(new SessionPoint(1, SessionMoment.HOME)))
            .build();
    assertThat(record.events())
        .extracting(e -> e.id().value())
        .containsExactly("e", "c", "d", "b", "a");
  }

  @Test
  void asOf_leavesOutWhatRestsOnASessionNotHeldYet() {
    CaseHistory joanne = SampleCases.joanne();
    Account early =
        joanne
            .events(Account.class)
            .get(0)
            .withId(new EventId("early"))
            .withSession(new SessionPoint(2, SessionMoment.START));
    IssueUnpacked resting =
        joanne
            .events(IssueUnpacked.class)
            .get(0)
            .withId(new EventId("resting"))
            .withAt(early.at())
            .withSession(Optional.empty())
            .withEvidence(early.id());
    CaseHistory history =
        joanne.withEvents(
            ImmutableList.<SessionEvent>builder()
                .addAll(joanne.events())
                .add(early, resting)
                .build());
    CaseHistory then = history.asOf(early.at().date());
    assertThat(then.event(early.id())).isEmpty();
    assertThat(then.events(IssueUnpacked.class))
        .singleElement()
        .satisfies(e -> assertThat(e.evidence()).isEmpty());
  }

  @Test
  void asOf_knowsNoRecordingThatBeganLater_andNoLaterClearanceOrDiagnosis() {
    CaseHistory joanne = SampleCases.joanne();
    LocalDate first = joanne.period().startInclusive();
    ContactRecording later =
        ContactRecording.builder()
            .sampling(ContactSampling.EVERY_CONTACT)
            .period(new DateRange(first.plusDays(8), first.plusDays(60)))
            .build();
    CaseHistory history =
        joanne
            .withContactRecording(later)
            .withClient(
                joanne
                    .client()
                    .withClearances(joanne.client().clearances().get(0).withDate(first.plusDays(6)))
                    .withDiagnoses(joanne.client().diagnoses().get(0).withDate(first.plusDays(6))));
    CaseHistory then = history.asOf(first.plusDays(5));
    assertThat(then.contactRecording()).isEmpty();
    assertThat(then.client().clearance(Symptom.HEADACHE)).isEqualTo(ClearanceStatus.UNKNOWN);
    assertThat(then.client().diagnoses()).isEmpty();
    CaseHistory after = history.asOf(first.plusDays(20));
    assertThat(after.contactRecording().orElseThrow().period())
        .contains(new DateRange(first.plusDays(8), first.plusDays(21)));
    assertThat(after.client()).isEqualTo(history.client());
  }

  @Test
  void sessionsFrom_countsSessionsHeld_notNumbers() {
    SessionRecord record =
        SessionRecord.builder()
            .addSessions(
                Session.of(1, DAY),
                Session.of(4, DAY.plusWeeks(1)),
                Session.of(9, DAY.plusWeeks(2)))
            .build();
    assertThat(record.sessionsFrom(1, 9)).isEqualTo(2);
    assertThat(record.sessionsFrom(4, 9)).isEqualTo(1);
    assertThat(record.sessionsFrom(9, 9)).isZero();
  }

  @Test
  void ratings_areThoseOfOneThing_atMomentsOfSessions() {
    SessionRecord joanne = SampleCases.joanne().sessionRecord();
    SessionRatings negative = joanne.negativeFeelings(HUSBAND);
    assertThat(negative.ratings()).hasSize(26);
    assertThat(negative.rating(8, SessionMoment.START)).get().extracting("value").isEqualTo(4.0);
    assertThat(negative.rating(8, SessionMoment.END)).get().extracting("value").isEqualTo(5.0);
    assertThat(negative.rating(8, SessionMoment.HOME)).isEmpty();
    assertThat(joanne.positiveFeelings(HUSBAND).rating(4, SessionMoment.START))
        .get()
        .extracting("value")
        .isEqualTo(9.0);
    assertThat(negative.techniques().get(Technique.PERSPECTIVE_SHIFT)).containsExactly(4, 5, 7, 8);
    assertThat(joanne.openness(Affect.ANGER, HUSBAND).ratings()).hasSize(14);
    assertThat(joanne.openness(Affect.ANGER, HUSBAND).maximum()).isEqualTo(4);
    assertThat(joanne.openness(Affect.JOY, HUSBAND).ratings()).isEmpty();
    assertThat(joanne.totals(Instrument.PHQ_9).ratings()).isEmpty();
  }

  @Provide
  Arbitrary<CaseHistory> cases() {
    return CaseArbitraries.caseHistories();
  }

  @Property(tries = 60)
  void asOf_theLastDay_isTheWholeCase(@ForAll("cases") CaseHistory history) {
    assertThat(history.asOf(history.period().endExclusive().minusDays(1))).isEqualTo(history);
  }

  @Property(tries = 60)
  void asOf_twice_isAsOfTheEarlierDay(@ForAll("cases") CaseHistory history, @ForAll byte step) {
    LocalDate early = history.period().startInclusive().plusDays(Math.abs(step % 60));
    LocalDate late = early.plusDays(20);
    assertThat(history.asOf(late).asOf(early)).isEqualTo(history.asOf(early));
    assertThat(history.asOf(early).events())
        .allMatch(e -> !e.at().diaryDay(history.dayStart()).isAfter(early));
  }

  @Test
  void asOf_knowsNothingOfWhatCameLater() {
    LocalDate day = LocalDate.of(2025, 3, 12);
    CaseHistory joanne = SampleCases.joanne().asOf(day);
    assertThat(joanne.sessions()).hasSize(9);
    assertThat(joanne.events(AssertiveStatement.class))
        .singleElement()
        .satisfies(s -> assertThat(s.enactedOn()).isEmpty())
        .satisfies(s -> assertThat(s.outcome()).isEmpty());
    assertThat(joanne.events(Goal.class)).hasSize(3).allMatch(g -> g.reachedOn().isEmpty());
    assertThat(joanne.events(IssueUnpacked.class)).hasSize(2);
    assertThat(joanne.interpersonalIssues())
        .extracting(i -> i.id().value())
        .containsExactly("remarks", "new-role");
    assertThat(joanne.phases()).hasSize(2);
    assertThat(((RoleDispute) joanne.problemAreas().get(0)).stages()).hasSize(1);
    assertThat(joanne.contactLog().orElseThrow().askedDays()).allMatch(d -> !d.isAfter(day));
    CaseHistory tenth = SampleCases.joanne().asOf(LocalDate.of(2025, 3, 19));
    assertThat(tenth.events(DecisionAnalysis.class))
        .singleElement()
        .satisfies(d -> assertThat(d.triedOn()).isEmpty())
        .satisfies(d -> assertThat(d.breaksCycle()).contains(CycleToBreak.of(Symptom.HEADACHE)));
    assertThatThrownBy(() -> joanne.asOf(day.plusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("day must be in")
        .hasMessageContaining("2025-03-13");
  }
}
