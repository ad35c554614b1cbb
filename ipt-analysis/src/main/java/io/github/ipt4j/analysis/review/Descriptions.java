// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import com.google.common.collect.ImmutableListMultimap;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.Question;
import io.github.ipt4j.analysis.course.Adherence;
import io.github.ipt4j.analysis.course.AffectOpenness;
import io.github.ipt4j.analysis.course.AngerFocus;
import io.github.ipt4j.analysis.course.FormulationCourse;
import io.github.ipt4j.analysis.course.Sequence;
import io.github.ipt4j.analysis.course.SessionChange;
import io.github.ipt4j.analysis.course.Timeline;
import io.github.ipt4j.analysis.course.Unpacking;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.SafetySentences;
import io.github.ipt4j.analysis.lens.FourLenses;
import io.github.ipt4j.analysis.outcome.ConclusionReport;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.analysis.relationship.AccountDiscrepancy;
import io.github.ipt4j.analysis.relationship.CommunicationProfile;
import io.github.ipt4j.analysis.relationship.CommunicationProfileResult;
import io.github.ipt4j.analysis.relationship.ExpectationGap;
import io.github.ipt4j.analysis.relationship.RatedAmbivalence;
import io.github.ipt4j.analysis.relationship.RoleDisputeCourse;
import io.github.ipt4j.analysis.relationship.SupportBids;
import io.github.ipt4j.analysis.worksheet.DisputeWorksheet;
import io.github.ipt4j.analysis.worksheet.FocusWorksheet;
import io.github.ipt4j.analysis.worksheet.GoalCourse;
import io.github.ipt4j.analysis.worksheet.GriefWorksheet;
import io.github.ipt4j.analysis.worksheet.IsolationWorksheet;
import io.github.ipt4j.analysis.worksheet.TransitionWorksheet;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.event.Account;
import io.github.ipt4j.core.event.AccountKind;
import io.github.ipt4j.core.event.Affect;
import io.github.ipt4j.core.event.AffectExpression;
import io.github.ipt4j.core.event.AffectRating;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.ConclusionPlan;
import io.github.ipt4j.core.event.Goal;
import io.github.ipt4j.core.event.Realisation;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.SessionMoment;
import io.github.ipt4j.core.event.SupportBid;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.event.Technique;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.SessionRatings;
import io.github.ipt4j.core.history.SessionRecord;
import io.github.ipt4j.core.problem.ProblemArea;
import io.github.ipt4j.core.problem.ProblemAreaKind;
import io.github.ipt4j.core.problem.RoleDispute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The descriptions of a case: of everyone and everything of which there is at least one entry, in
 * the order of the questions.
 */
final class Descriptions {
  private final CaseHistory history;
  private final SessionRecord record;
  private final SafetyTouch safety;
  private final ImmutableListMultimap.Builder<Question, Description> all =
      ImmutableListMultimap.builder();

  private Descriptions(CaseHistory history) {
    this.history = history;
    this.record = history.sessionRecord();
    this.safety = new SafetyTouch(history);
  }

  /** Returns the descriptions of a case, told with the days on which something was to change. */
  static ImmutableListMultimap<Question, Description> of(
      CaseHistory history, DeclaredBreaks declared, Map<Symptom, WeeklyPeriodicityResult> rhythms) {
    Descriptions descriptions = new Descriptions(history);
    descriptions.withWhom();
    descriptions.whatChanges();
    descriptions.course();
    new OutcomeDescriptions(history, declared, rhythms)
        .all()
        .forEach(d -> descriptions.add(Question.DID_IT_HELP, d));
    if (!history.events(ConclusionPlan.class).isEmpty()) {
      descriptions.add(Question.DID_IT_HELP, ConclusionReport.withDefaults().analyze(history));
    }
    if (isTold(history)) {
      descriptions.add(Question.WHAT_WOULD_OTHERS_SEE, FourLenses.withDefaults().analyze(history));
    }
    return descriptions.all.build();
  }

  /** A diary alone is told by its own questions; other traditions read what sessions brought. */
  private static boolean isTold(CaseHistory history) {
    return history.events().stream().anyMatch(e -> e.session().isPresent());
  }

  private void withWhom() {
    if (!history.client().presentingIssues().isEmpty()) {
      add(Question.WITH_WHOM, Unpacking.withDefaults().analyze(history));
    }
    subjects().forEach(s -> add(Question.WITH_WHOM, accounts(s).analyze(record)));
    targets(AffectRating.class, AffectRating::target)
        .forEach(t -> add(Question.WITH_WHOM, RatedAmbivalence.of(t).analyze(record)));
    conduct().forEach(r -> add(Question.WITH_WHOM, r));
    history.inventory().relationships().stream()
        .filter(r -> !r.expectations().isEmpty())
        .forEach(r -> add(Question.WITH_WHOM, ExpectationGap.withDefaults().analyze(r)));
    disputes()
        .filter(d -> !d.stages().isEmpty())
        .forEach(d -> add(Question.WITH_WHOM, RoleDisputeCourse.of(d).analyze(record)));
    record.events(SupportBid.class).stream()
        .map(SupportBid::toward)
        .distinct()
        .forEach(p -> add(Question.WITH_WHOM, SupportBids.to(p).analyze(record)));
    if (!history.problemAreas().isEmpty()) {
      add(Question.WITH_WHOM, FocusWorksheet.withDefaults().analyze(history));
    }
  }

  private void whatChanges() {
    record.events(AffectExpression.class).stream()
        .filter(e -> e.openness().isPresent())
        .map(e -> AffectOpenness.of(e.affect(), e.target()))
        .distinct()
        .forEach(a -> add(Question.WHAT_CHANGES, a.analyze(record)));
    if (record.events(AffectExpression.class).stream().anyMatch(e -> e.affect() == Affect.ANGER)) {
      disputes()
          .map(d -> Target.of(d.people()))
          .distinct()
          .forEach(t -> add(Question.WHAT_CHANGES, AngerFocus.on(t).analyze(record)));
    }
    changes();
    if (hasSteps()) {
      add(Question.WHAT_CHANGES, Sequence.withDefaults().analyze(history));
    }
  }

  /** The line of time, the formulation, the worksheets of what was agreed on, the goals. */
  private void course() {
    if (!history.lifeEvents().isEmpty() || !history.sessions().isEmpty()) {
      add(Question.WHAT_CHANGES, Timeline.withDefaults().analyze(history));
    }
    if (history.formulation().isPresent()) {
      add(Question.WHAT_CHANGES, FormulationCourse.withDefaults().analyze(history));
    }
    history.problemAreas().stream()
        .map(ProblemArea::area)
        .distinct()
        .forEach(area -> add(Question.WHAT_CHANGES, worksheet(area)));
    if (!record.events(Goal.class).isEmpty()) {
      add(Question.WHAT_CHANGES, GoalCourse.withDefaults().analyze(history));
    }
    if (!history.sessions().isEmpty()) {
      add(Question.WHAT_CHANGES, Adherence.withDefaults().analyze(history));
    }
  }

  private Description worksheet(ProblemAreaKind area) {
    return switch (area) {
      case GRIEF -> GriefWorksheet.withDefaults().analyze(history);
      case ROLE_TRANSITION -> TransitionWorksheet.withDefaults().analyze(history);
      case ROLE_DISPUTE -> DisputeWorksheet.withDefaults().analyze(history);
      case INTERPERSONAL_DEFICITS -> IsolationWorksheet.withDefaults().analyze(history);
    };
  }

  private boolean hasSteps() {
    return !record.events(AssertiveStatement.class).isEmpty()
        || !record.events(Realisation.class).isEmpty()
        || record.events(AffectExpression.class).stream().anyMatch(AffectExpression::release);
  }

  private void changes() {
    targets(AffectRating.class, AffectRating::target)
        .forEach(
            t ->
                change(record.negativeFeelings(t), SessionChange.ofNegativeFeelings(t), List.of()));
    record.events(AffectExpression.class).stream()
        .filter(e -> e.openness().isPresent())
        .map(e -> AffectOpenness.of(e.affect(), e.target()))
        .distinct()
        .forEach(
            a ->
                change(
                    record.openness(a.affect(), a.target()),
                    SessionChange.ofOpenness(a.affect(), a.target()),
                    List.of()));
    history
        .instruments()
        .forEach(
            i ->
                change(
                    record.totals(i),
                    SessionChange.withDefaults().named(i.code()),
                    SafetySentences.caveats(history.measureSeries(i))));
  }

  /** Adds the changes of what was rated at both ends of a session. */
  private void change(SessionRatings ratings, SessionChange change, List<Caveat> safety) {
    Set<SessionMoment> moments =
        ratings.ratings().stream().map(r -> r.at().moment()).collect(Collectors.toSet());
    if (moments.containsAll(Set.of(SessionMoment.START, SessionMoment.END))) {
      add(
          Question.WHAT_CHANGES,
          (ratings.techniques().containsKey(Technique.PERSPECTIVE_SHIFT)
                  ? change.withTechnique(Technique.PERSPECTIVE_SHIFT)
                  : change)
              .analyze(ratings)
              .withSafety(safety));
    }
  }

  private AccountDiscrepancy accounts(Target subject) {
    return AccountDiscrepancy.of(subject).withPastToo(isOfTheDead(subject));
  }

  /** In grief what is told of the dead person is current work, whatever its time. */
  private boolean isOfTheDead(Target subject) {
    return subject.people().stream().anyMatch(history.deceased()::contains);
  }

  private List<Target> subjects() {
    List<Account> current =
        record.events(Account.class).stream().filter(history::isCurrent).toList();
    List<Target> large =
        current.stream()
            .filter(a -> a.kind() == AccountKind.GLOBAL)
            .map(Account::subject)
            .distinct()
            .toList();
    return Stream.concat(
            large.stream(),
            current.stream()
                .map(Account::subject)
                .filter(s -> large.stream().noneMatch(l -> l.people().containsAll(s.people()))))
        .distinct()
        .toList();
  }

  private <E extends SessionEvent> List<Target> targets(Class<E> kind, Function<E, Target> target) {
    return record.events(kind).stream().map(target).distinct().toList();
  }

  /** Everyone who was there in a contact that was gone through, those who hurt most often first. */
  private List<CommunicationProfileResult> conduct() {
    List<CommunicationProfileResult> results = new ArrayList<>();
    history
        .contactLog()
        .ifPresent(
            log ->
                log.contacts().stream()
                    .filter(c -> c.conduct().isPresent())
                    .flatMap(c -> c.people().stream())
                    .distinct()
                    .map(p -> CommunicationProfile.of(p).analyze(log))
                    .forEach(results::add));
    results.sort(Comparator.comparing(r -> -r.hurtful().count()));
    return results;
  }

  private Stream<RoleDispute> disputes() {
    return history.problemAreas().stream()
        .filter(RoleDispute.class::isInstance)
        .map(RoleDispute.class::cast);
  }

  private void add(Question question, Description description) {
    all.put(question, safety.touched(description));
  }
}
