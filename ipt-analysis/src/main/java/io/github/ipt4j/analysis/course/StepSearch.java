// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.AffectExpression;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.event.Realisation;
import io.github.ipt4j.core.event.RealisationKind;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.StatementOutcome;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.SessionRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The search for the first time of each step of a sequence. */
final class StepSearch {
  private final CaseHistory history;
  private final SessionRecord record;
  private final int leastFreeDays;

  StepSearch(CaseHistory history, int leastFreeDays) {
    this.history = history;
    this.record = history.sessionRecord();
    this.leastFreeDays = leastFreeDays;
  }

  /** Returns the steps in the order of time. */
  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    history.events(Realisation.class).stream()
        .findFirst()
        .map(r -> step(StepKind.REALISATION, realised(r), r))
        .ifPresent(steps::add);
    history.events(AffectExpression.class).stream()
        .filter(AffectExpression::release)
        .findFirst()
        .map(e -> step(StepKind.RELEASE, released(e), e))
        .ifPresent(steps::add);
    history.events(AssertiveStatement.class).stream()
        .findFirst()
        .map(s -> step(StepKind.REHEARSAL, rehearsed(s), s))
        .ifPresent(steps::add);
    said().map(this::said).forEach(steps::add);
    history.events(DecisionAnalysis.class).stream()
        .filter(d -> d.triedOn().isPresent())
        .min(Comparator.comparing(d -> d.triedOn().orElseThrow()))
        .map(d -> step(StepKind.DECISION_TRIED, tried(d), d.triedOn().orElseThrow(), d))
        .ifPresent(steps::add);
    history.symptoms().forEach(s -> lastRecorded(s).ifPresent(steps::add));
    steps.sort(Comparator.comparing(Step::date).thenComparing(Step::kind));
    return steps;
  }

  /** The first that was said; where one was heard and another was not, the first of each. */
  private Stream<AssertiveStatement> said() {
    List<AssertiveStatement> said =
        history.events(AssertiveStatement.class).stream()
            .filter(s -> s.enactedOn().isPresent())
            .sorted(Comparator.comparing(s -> s.enactedOn().orElseThrow()))
            .toList();
    Optional<AssertiveStatement> heard =
        said.stream().filter(s -> is(s, StatementOutcome.HEARD)).findFirst();
    Optional<AssertiveStatement> unheard =
        said.stream()
            .filter(s -> is(s, StatementOutcome.DISMISSED) || is(s, StatementOutcome.DISPUTED))
            .findFirst();
    return heard.isPresent() && unheard.isPresent()
        ? Stream.of(heard.get(), unheard.get())
        : said.stream().limit(1);
  }

  private static boolean is(AssertiveStatement statement, StatementOutcome outcome) {
    return statement.outcome().equals(Optional.of(outcome));
  }

  private Step step(StepKind kind, Clause what, SessionEvent event) {
    return new Step(kind, what, event.at().date(), record.sessionOf(event), event.id());
  }

  private Step step(StepKind kind, Clause what, LocalDate day, SessionEvent event) {
    return new Step(kind, what, day, record.sessionBy(day), event.id());
  }

  private Step said(AssertiveStatement statement) {
    Clause said =
        phrase("said")
            .with("toward", Cell.target(statement.toward()))
            .with("outcome", StatementShape.taken(statement.outcome()));
    return step(StepKind.ENACTMENT, said, statement.enactedOn().orElseThrow(), statement);
  }

  private static Clause realised(Realisation realisation) {
    Clause clause =
        phrase(realisation.kind() == RealisationKind.OTHER ? "realised.OTHER" : "realised")
            .with("toward", Cell.target(realisation.toward()))
            .with("quote", quote(realisation.statement()));
    return switch (realisation.kind()) {
      case ABUSIVE -> clause.with("kind", phrase("abusive"));
      case UNACCEPTABLE -> clause.with("kind", phrase("unacceptable"));
      case OTHER -> clause;
    };
  }

  private static Clause released(AffectExpression e) {
    return phrase("released").with("feeling", CourseClauses.feeling(e.affect(), e.target()));
  }

  private static Clause rehearsed(AssertiveStatement statement) {
    return phrase("rehearsed")
        .with("toward", Cell.target(statement.toward()))
        .with("quote", quote(statement.statement()));
  }

  private static Clause tried(DecisionAnalysis decision) {
    return phrase("tried")
        .with("decided", Cell.day(decision.at().date()))
        .with(
            "quote",
            quote(
                decision.chosen().isPresent()
                    ? Optional.of(
                        decision.options().get(decision.chosen().getAsInt() - 1).description())
                    : Optional.empty()));
  }

  private static Cell quote(Optional<String> words) {
    return words.map(Cell::quote).orElse(Cell.NONE);
  }

  private Optional<Step> lastRecorded(Symptom symptom) {
    SymptomDiary diary = history.symptomDiary(symptom);
    if (diary.symptomDays().isEmpty()) {
      return Optional.empty();
    }
    LocalDate last = diary.symptomDays().last();
    int free = diary.recordedDays().tailSet(last, false).size();
    if (free < leastFreeDays) {
      return Optional.empty();
    }
    return diary.episodes().stream()
        .filter(e -> e.at().diaryDay(history.dayStart()).equals(last))
        .findFirst()
        .map(
            e ->
                new Step(
                    StepKind.SYMPTOM_LAST_RECORDED,
                    phrase("last").with("symptom", Cell.name(symptom.name())).with("free", free),
                    last,
                    record.sessionBy(last),
                    e.id()));
  }

  private static Clause phrase(String name) {
    return Clause.of("course.sequence." + name);
  }
}
