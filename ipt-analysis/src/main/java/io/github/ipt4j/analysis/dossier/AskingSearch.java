// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.course.UnpackingResult;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.periodicity.WeekdayWindow;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.analysis.relationship.RoleDisputeCourseResult;
import io.github.ipt4j.analysis.relationship.StageCourse;
import io.github.ipt4j.analysis.review.CaseReviewResult;
import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.client.IssueId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.Absence;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.SafetyCourse;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.ContactSource;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.ConcernCourse;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;
import java.util.List;

/** What the record raises as questions, what is open of safety first. */
final class AskingSearch {
  private static final int LAST_DAYS = 14;

  private final CaseReviewResult review;
  private final CaseHistory history;
  private final ImmutableList.Builder<Asking> all = ImmutableList.builder();

  AskingSearch(CaseReviewResult review) {
    this.review = review;
    this.history = review.history();
  }

  ImmutableList<Asking> all() {
    history.safety().openConcerns().forEach(this::concern);
    history.safety().openItems().forEach(this::item);
    history.symptoms().forEach(this::clearance);
    new OpenWork(review).unsaid().forEach(this::unsaid);
    tried();
    history.symptoms().forEach(this::notRecorded);
    review.descriptions().values().forEach(this::formulation);
    history.contactLog().ifPresent(this::contacts);
    review.weekly().values().forEach(this::whatElse);
    return all.build();
  }

  private void concern(ConcernCourse course) {
    add(
        AskingKind.SAFETY,
        Clause.of("dossier.ask.concern")
            .with("date", Cell.day(course.date()))
            .with("kind", Cell.term(course.kind(), course.kind().inWords()))
            .with("person", course.person().map(Cell::person).orElse(Cell.NONE)),
        course.concern().id());
  }

  private void item(SafetyCourse course) {
    add(
        AskingKind.SAFETY,
        Clause.of("dossier.ask.item")
            .with("instrument", Cell.name(course.instrument().code()))
            .with("item", course.item()));
  }

  private void clearance(Symptom symptom) {
    history
        .client()
        .latestClearance(symptom)
        .filter(clearance -> clearance.status() == ClearanceStatus.PENDING)
        .ifPresent(
            clearance ->
                add(
                    AskingKind.CLEARANCE_PENDING,
                    Clause.of("dossier.ask.clearance")
                        .with("symptom", Cell.name(symptom.name()))
                        .with(
                            "by",
                            clearance
                                .by()
                                .map(by -> Cell.term(by, by.inWords()))
                                .orElse(Cell.NONE))));
  }

  private void unsaid(AssertiveStatement statement) {
    add(
        AskingKind.STATEMENT_NOT_SAID,
        Clause.of(isOfConcern(statement) ? "dossier.ask.unsaidConcern" : "dossier.ask.unsaid")
            .with("people", Cell.target(statement.toward()))
            .with("date", Cell.day(statement.at().date())),
        statement.id());
  }

  private boolean isOfConcern(AssertiveStatement statement) {
    return history.safety().openConcerns().stream()
        .flatMap(concern -> concern.person().stream())
        .anyMatch(statement.people()::contains);
  }

  /** A break of a cycle is the clinician's to declare; it is asked for and never assumed. */
  private void tried() {
    List<DecisionAnalysis> tried =
        history.events(DecisionAnalysis.class).stream()
            .filter(d -> d.triedOn().isPresent() && d.breaksCycle().isEmpty())
            .toList();
    if (!tried.isEmpty() && !history.symptoms().isEmpty()) {
      add(
          AskingKind.DECISION_TRIED,
          Clause.of("dossier.ask.tried")
              .with("days", Cell.list(tried.stream().map(d -> Cell.day(d.triedOn())).toList())),
          tried.stream().map(DecisionAnalysis::id).toArray(EventId[]::new));
    }
  }

  private void notRecorded(Symptom symptom) {
    LocalDate end = history.period().endExclusive();
    int days = (int) Math.min(LAST_DAYS, history.period().days());
    int recorded =
        history.symptomDiary(symptom).during(new DateRange(end.minusDays(days), end)).size();
    if (recorded < days) {
      add(
          AskingKind.DAYS_NOT_RECORDED,
          Clause.of("dossier.ask.notRecorded")
              .with("days", days)
              .with("missing", days - recorded)
              .with("symptom", Cell.name(symptom.name())));
    }
  }

  private void formulation(Description description) {
    if (description instanceof UnpackingResult unpacking && !unpacking.toUnpack().isEmpty()) {
      add(
          AskingKind.STILL_TO_UNPACK,
          Clause.of("dossier.ask.unpack")
              .with("issues", Cell.list(unpacking.toUnpack().stream().map(this::issue).toList())));
    } else if (description instanceof RoleDisputeCourseResult dispute) {
      dispute.stages().stream().filter(StageCourse::atOdds).forEach(s -> atOdds(dispute, s));
    }
  }

  /** An issue as the client put it, or else by its id. */
  private Cell issue(IssueId id) {
    Cell unnamed = Cell.words("course.unpacking.presenting");
    return history.client().presentingIssues().stream()
        .filter(i -> i.id().equals(id))
        .findFirst()
        .map(
            i ->
                Cell.quote(
                    Quotation.cut(i.description()),
                    i.symptom().map(s -> Cell.name(s.name())).orElse(unnamed)))
        .orElse(unnamed);
  }

  private void atOdds(RoleDisputeCourseResult dispute, StageCourse stage) {
    Share answered =
        new Share(
            stage.met().count() + stage.heard().count(), stage.met().of() + stage.heard().of());
    add(
        AskingKind.STAGE_AT_ODDS,
        Clause.of("dossier.ask.stage")
            .with("people", Cell.people(dispute.about()))
            .with("stage", Cell.term(stage.stage(), stage.stage().inWords()))
            .with("from", Cell.day(stage.from()))
            .with("answered", Cell.share(answered)));
  }

  private void contacts(ContactLog log) {
    List<LocalDate> away =
        log.recording().absences().stream().map(Absence::date).distinct().sorted().toList();
    if (!away.isEmpty()) {
      add(
          AskingKind.AWAY,
          Clause.of("dossier.ask.away")
              .with("days", away.size())
              .with("last", Cell.day(away.get(away.size() - 1))));
    }
    log.people().forEach(p -> notRated(log, p));
  }

  private void notRated(ContactLog log, RelationshipId person) {
    List<ContactSource> sources =
        log.contacts().stream().flatMap(c -> c.source(person).stream()).toList();
    int unrated = (int) sources.stream().filter(s -> s.negativity().isEmpty()).count();
    if (unrated > 0) {
      add(
          AskingKind.CONTACTS_NOT_RATED,
          Clause.of("dossier.ask.notRated")
              .with("contacts", Cell.share(unrated, sources.size()))
              .with("person", Cell.person(person)));
    }
  }

  private void whatElse(WeeklyPeriodicityResult weekly) {
    if (!review.contexts().containsKey(weekly.symptom())) {
      weekly.foundWindow().ifPresent(w -> whatElse(weekly, w));
    }
  }

  private void whatElse(WeeklyPeriodicityResult weekly, WeekdayWindow window) {
    add(
        AskingKind.WHAT_ELSE,
        Clause.of("dossier.ask.whatElse")
            .with("symptom", Cell.name(weekly.symptom().name()))
            .with("window", new Cell.Weekdays(window.from(), window.days())));
  }

  private void add(AskingKind kind, Clause clause, EventId... evidence) {
    all.add(new Asking(kind, clause, ImmutableSet.copyOf(evidence)));
  }
}
