// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.arbitraries.FilledCase;
import io.github.ipt4j.core.event.Account;
import io.github.ipt4j.core.event.Belief;
import io.github.ipt4j.core.event.Era;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Goal;
import io.github.ipt4j.core.event.GoalProgress;
import io.github.ipt4j.core.event.RiskReview;
import io.github.ipt4j.core.event.SafetyConcern;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.SessionMoment;
import io.github.ipt4j.core.event.SessionPoint;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.event.TraditionNote;
import io.github.ipt4j.core.problem.DatedMourning;
import io.github.ipt4j.core.problem.Grief;
import io.github.ipt4j.core.problem.MourningStatus;
import io.github.ipt4j.core.relationship.Relationship;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class EventReferencesTest {
  private static final CaseHistory CASE = FilledCase.history();

  private static CaseHistory with(
      Predicate<SessionEvent> which, UnaryOperator<SessionEvent> other) {
    return CASE.withEvents(
        CASE.events().stream().map(e -> which.test(e) ? other.apply(e) : e).toList());
  }

  private static CaseHistory without(String id) {
    return CASE.withEvents(CASE.events().stream().filter(e -> !e.id().value().equals(id)).toList());
  }

  @Test
  void whatAnEventGoesBackTo_isThereAndOfItsKind() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                with(
                    GoalProgress.class::isInstance,
                    e -> ((GoalProgress) e).withGoal(new EventId("wish-1"))))
        .withMessage(
            "goal of progress-1 must be a goal of the case that is not later, but was wish-1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                with(
                    RiskReview.class::isInstance,
                    e -> ((RiskReview) e).withConcern(new EventId("goal-1"))))
        .withMessageStartingWith("concern of review-1 must be a safety concern of the case");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                with(
                    e -> e.id().value().equals("belief-2"),
                    e -> ((Belief) e).withReplaces(new EventId("belief-2"))))
        .withMessageStartingWith("replaces of belief-2 must be another belief of the case");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> without("concern-1"))
        .withMessageStartingWith("concern of review-1 must be");
  }

  @Test
  void whatAnEventGoesBackTo_isNotLater() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                with(
                    GoalProgress.class::isInstance,
                    e -> ((GoalProgress) e).withAt(EventTime.on(FilledCase.FIRST))))
        .withMessageStartingWith("goal of progress-1 must be a goal of the case that is not later");
  }

  @Test
  void asOf_dropsWhatIsAboutAnEventThatWasNotKnown() {
    // the goal and the concern are told in a session that is held later than they are dated
    SessionPoint second = new SessionPoint(2, SessionMoment.DURING);
    ImmutableList.Builder<SessionEvent> events = ImmutableList.builder();
    for (SessionEvent event : CASE.events()) {
      if (event instanceof Goal goal) {
        events.add(goal.withAt(EventTime.on(FilledCase.FIRST)).withSession(second));
      } else if (event instanceof SafetyConcern concern) {
        events.add(concern.withAt(EventTime.on(FilledCase.FIRST)).withSession(second));
      } else if (event instanceof GoalProgress progress) {
        events.add(early(progress));
      } else if (event instanceof RiskReview review) {
        events.add(
            review
                .withAt(EventTime.on(FilledCase.FIRST.plusDays(2)))
                .withSession(new SessionPoint(1, SessionMoment.HOME)));
      } else {
        events.add(event);
      }
    }
    CaseHistory known = CASE.withEvents(events.build()).asOf(FilledCase.FIRST.plusDays(3));
    assertThat(known.events(GoalProgress.class)).isEmpty();
    assertThat(known.events(RiskReview.class)).isEmpty();
    assertThat(CASE.asOf(FilledCase.FIRST.plusDays(15)).events(TraditionNote.class)).hasSize(1);
  }

  private static GoalProgress early(GoalProgress progress) {
    return progress
        .withAt(EventTime.on(FilledCase.FIRST.plusDays(2)))
        .withSession(new SessionPoint(1, SessionMoment.HOME));
  }

  @Test
  void lifeEventsAndMissedSessions_areOfTheCase() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> CASE.withLifeEvents(CASE.lifeEvents().get(0).withId(new EventId("visit-1"))))
        .withMessage("id must not be that of another event, but was visit-1");
    MissedSession onADayOfASession = new MissedSession(FilledCase.FIRST, MissedBy.CLIENT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CASE.withMissedSessions(onADayOfASession))
        .withMessage("missedSessions must lie on a day of no other session, but was 2026-01-05");
  }

  @Test
  void deceased_areThoseOfWhomTheInventorySaysSo_andThoseWhoAreMourned() {
    assertThat(CASE.deceased()).containsExactly(FilledCase.MOTHER_IN_LAW);
    assertThat(CASE.withProblemAreas().deceased()).containsExactly(FilledCase.MOTHER_IN_LAW);
    assertThat(CASE.withProblemAreas().asOf(FilledCase.FIRST).deceased())
        .containsExactly(FilledCase.MOTHER_IN_LAW);
  }

  @Test
  void isCurrent_isWhatIsOfLifeNow_andWhatIsOfTheDead() {
    Account current = CASE.events(Account.class).get(0);
    Account past = current.withEra(Era.PAST);
    assertThat(CASE.isCurrent(current)).isTrue();
    assertThat(CASE.isCurrent(past)).as("of a person who has died").isTrue();
    assertThat(CASE.isCurrent(past.withSubject(Target.of(FilledCase.HUSBAND)))).isFalse();
  }

  @Test
  void theLatestOfACourse_isWhatHolds() {
    Grief grief =
        (Grief)
            CASE.problemAreas().stream().filter(Grief.class::isInstance).findFirst().orElseThrow();
    LocalDate later = FilledCase.FIRST.plusDays(20);
    Grief mourned =
        grief.withMourningCourse(
            new DatedMourning(FilledCase.FIRST, MourningStatus.NOT_BEGUN),
            new DatedMourning(later, MourningStatus.UNDER_WAY));
    assertThat(mourned.latestMourning()).contains(MourningStatus.UNDER_WAY);
    assertThat(mourned.mourningSince()).contains(later);
    Grief undated = grief.withMourningCourse().withMourning(MourningStatus.ACCOMPLISHED);
    assertThat(undated.latestMourning()).contains(MourningStatus.ACCOMPLISHED);
    assertThat(undated.mourningSince()).isEmpty();
    Relationship person = CASE.relationship(FilledCase.MOTHER_IN_LAW).orElseThrow();
    assertThat(person.latestCloseness()).contains(person.closeness().get(0));
    assertThat(person.withCloseness().latestCloseness()).isEmpty();
  }
}
