// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.arbitraries.FilledCase;
import io.github.ipt4j.core.client.IssueId;
import io.github.ipt4j.core.client.PresentingIssue;
import io.github.ipt4j.core.event.Belief;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.GoalProgress;
import io.github.ipt4j.core.event.LifeEvent;
import io.github.ipt4j.core.event.RiskReview;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.SessionPoint;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.event.TraditionNote;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.problem.InterpersonalIssue;
import io.github.ipt4j.core.relationship.Relationship;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.time.PartialDate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Over all types of the model, events and others, and all their attributes, found by reflection in
 * a case that gives every one: no later date is known, and nothing refers to what is not there.
 */
class EveryDateAndReferenceTest {
  private static final CaseHistory CASE = FullCase.history();
  private static final LocalDate FIRST = CASE.period().startInclusive();
  private static final LocalDate LAST = CASE.period().endExclusive().minusDays(1);

  /** Dates that no check lets lie after that of their owner, so that asOf has nothing to hide. */
  private static final Set<String> NEVER_LATER = Set.of("Account.incidentDate");

  /** Dates that lie before or after the period as the case may be: of writing, and of long ago. */
  private static final Set<String> FREE_OF_PERIOD =
      Set.of(
          "SymptomEpisode.entered",
          "ContactSource.entered",
          "RatingTaken.entered",
          "DayState.entered");

  /** Dates that were set for later on purpose. */
  private static final Set<String> PLANNED = Set.of("RiskReview.nextReview");

  /** Events that are not before those to which they go back. */
  private static final Set<Class<?>> GO_BACK_TO_OTHERS =
      Set.of(Belief.class, GoalProgress.class, RiskReview.class, TraditionNote.class);

  @Test
  void fullCase_holdsAnEventOfEveryKind() {
    assertThat(CASE.events().stream().map(Site::typeOf).collect(Collectors.toSet()))
        .isEqualTo(Set.of(SessionEvent.class.getPermittedSubclasses()));
  }

  @Test
  void asOf_anyDay_holdsNoLaterDate() {
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      assertThat(later(CASE.asOf(day), day)).as("as of %s", day).isEmpty();
    }
  }

  @Test
  void asOf_hidesEveryDateOfEveryTypeThatIsMadeToLieLater_andNothingElse() {
    Set<String> hidden = new TreeSet<>();
    Set<String> refused = new TreeSet<>();
    for (Site date : dates(CASE)) {
      Optional<CaseHistory> moved = built(date, date(LAST, date.value()));
      if (moved.isEmpty()) {
        moved = movedWithWhatFollows(date);
      }
      moved.ifPresent(
          history -> {
            LocalDate day = LAST.minusDays(1);
            assertThat(later(history, day)).as("%s moved", date).isNotEmpty();
            assertThat(later(history.asOf(day), day)).as("%s moved", date).isEmpty();
            assertThat(history.asOf(LAST)).as("%s moved", date).isEqualTo(history);
            hidden.add(date.name());
          });
      refused.add(date.name());
    }
    refused.removeAll(hidden);
    assertThat(hidden).hasSizeGreaterThan(35);
    assertThat(refused).isEqualTo(NEVER_LATER);
  }

  @Test
  void anEvent_whoseDateLiesAfterThePeriod_isRefused() {
    List<String> accepted = new ArrayList<>();
    List<Site> dates = new ArrayList<>(dates(CASE));
    dates.addAll(dates(withoutReviews()));
    for (Site date : dates) {
      if (isOfAnEvent(date) && built(date, date(LAST.plusDays(30), date.value())).isPresent()) {
        accepted.add(date.name());
      }
    }
    assertThat(accepted).isSubsetOf(FREE_OF_PERIOD);
  }

  @Test
  void everyReference_thatDangles_isRefused_namingIt() {
    Set<String> refused = new TreeSet<>();
    for (Site site : Site.in(CASE)) {
      if (isReference(site)) {
        refused.add(site.name());
        assertThat(refusal(site, dangling(site.value())))
            .as("%s", site)
            .hasValueSatisfying(
                message ->
                    assertThat(message).containsAnyOf("nobody", "99", site.value().toString()));
      }
    }
    assertThat(refused).hasSizeGreaterThan(35);
  }

  /** The case in which no review keeps the day of a try from lying later. */
  private static CaseHistory withoutReviews() {
    return CASE.withEvents(
        CASE.events().stream()
            .map(
                e ->
                    e instanceof DecisionAnalysis decision
                        ? decision.withReviewedOn(Optional.empty())
                        : e)
            .toList());
  }

  private static List<Site> dates(CaseHistory history) {
    return Site.in(history).stream()
        .filter(s -> isDate(s.value()))
        .filter(s -> !PLANNED.contains(s.name()))
        .filter(s -> !isPeriod(history, s))
        .toList();
  }

  /** The period of the case and of a recording end on the day after. */
  private static boolean isPeriod(CaseHistory history, Site site) {
    return site.attribute().equals("endExclusive")
        || (site.attribute().equals("startInclusive")
            && site.value().equals(history.period().startInclusive()));
  }

  private static List<Site> later(CaseHistory history, LocalDate day) {
    return dates(history).stream()
        .filter(s -> firstDay(s.value(), history.dayStart()).isAfter(day))
        .toList();
  }

  private static Object date(LocalDate date, Object like) {
    return like instanceof EventTime
        ? EventTime.on(date)
        : like instanceof PartialDate ? PartialDate.of(date) : date;
  }

  private static boolean isDate(Object value) {
    return value instanceof LocalDate || value instanceof EventTime || value instanceof PartialDate;
  }

  private static LocalDate firstDay(Object value, LocalTime dayStart) {
    if (value instanceof EventTime time) {
      return time.diaryDay(dayStart);
    }
    return value instanceof PartialDate partial ? partial.first() : (LocalDate) value;
  }

  private static boolean isOfAnEvent(Site site) {
    return site.owner().getPackage().equals(SessionEvent.class.getPackage());
  }

  /** What came of it later moves too, such as the review of what was tried. */
  private static Optional<CaseHistory> movedWithWhatFollows(Site date) {
    CaseHistory history = CASE;
    List<Site> after =
        dates(CASE).stream()
            .filter(s -> s.owner() == date.owner() || GO_BACK_TO_OTHERS.contains(s.owner()))
            .filter(s -> !s.toString().equals(date.toString()))
            .filter(s -> day(s).isAfter(day(date)))
            .toList();
    for (Site site : after) {
      Optional<Site> again =
          dates(history).stream().filter(s -> s.toString().equals(site.toString())).findFirst();
      history = again.flatMap(s -> built(s, date(LAST, s.value()))).orElse(history);
    }
    return dates(history).stream()
        .filter(s -> s.toString().equals(date.toString()))
        .findFirst()
        .flatMap(s -> built(s, date(LAST, s.value())));
  }

  private static LocalDate day(Site date) {
    return firstDay(date.value(), LocalTime.MIDNIGHT);
  }

  private static Optional<CaseHistory> built(Site site, Object value) {
    try {
      return Optional.of(site.with(value));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> refusal(Site site, Object value) {
    try {
      site.with(value);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private static boolean isReference(Site site) {
    if (isDate(site.value())) {
      return false;
    }
    if (site.value() instanceof Target target && target.diffuse()) {
      return false;
    }
    return !(site.attribute().equals("id") && names(site.owner()));
  }

  /** What an id is given to, so that it refers to nothing. */
  private static boolean names(Class<?> owner) {
    return SessionEvent.class.isAssignableFrom(owner)
        || Set.of(
                LifeEvent.class,
                Relationship.class,
                PresentingIssue.class,
                InterpersonalIssue.class)
            .contains(owner);
  }

  private static Object dangling(Object value) {
    if (value instanceof RelationshipId) {
      return new RelationshipId("nobody");
    }
    if (value instanceof Target) {
      return Target.of(FilledCase.HUSBAND, new RelationshipId("nobody"));
    }
    if (value instanceof EventId) {
      return new EventId("nobody");
    }
    return value instanceof IssueId
        ? new IssueId("nobody")
        : new SessionPoint(99, ((SessionPoint) value).moment());
  }
}
