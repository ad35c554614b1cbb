// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import io.github.ipt4j.analysis.finding.Names;
import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.AffectExpression;
import io.github.ipt4j.core.event.AssertiveStatement;
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

/** The search for the first time of each step of a sequence. */
final class StepSearch {
  private final CaseHistory history;
  private final SessionRecord record;
  private final Names names;
  private final int leastFreeDays;

  StepSearch(CaseHistory history, Sequence options) {
    this.history = history;
    this.record = history.sessionRecord();
    this.names = options.names();
    this.leastFreeDays = options.leastFreeDays();
  }

  /** Returns the steps in the order of time. */
  List<Step> steps() {
    List<AssertiveStatement> statements = history.events(AssertiveStatement.class);
    List<Step> steps = new ArrayList<>();
    history.events(Realisation.class).stream()
        .findFirst()
        .ifPresent(r -> steps.add(step(StepKind.REALISATION, realised(r), r.at().date(), r)));
    history.events(AffectExpression.class).stream()
        .filter(AffectExpression::release)
        .findFirst()
        .ifPresent(
            e ->
                steps.add(
                    step(
                        StepKind.RELEASE,
                        e.affect().inWords() + " toward " + names.of(e.target()) + " released",
                        e.at().date(),
                        e)));
    statements.stream()
        .findFirst()
        .ifPresent(
            s ->
                steps.add(
                    step(
                        StepKind.REHEARSAL,
                        "statement to " + names.of(s.toward()) + " rehearsed",
                        s.at().date(),
                        s)));
    statements.stream()
        .filter(s -> s.enactedOn().isPresent())
        .min(Comparator.comparing(s -> s.enactedOn().orElseThrow()))
        .ifPresent(s -> steps.add(said(s, s.enactedOn().orElseThrow())));
    history.symptoms().forEach(s -> lastRecorded(s).ifPresent(steps::add));
    steps.sort(Comparator.comparing(Step::date).thenComparing(Step::kind));
    return steps;
  }

  private Step step(StepKind kind, String words, LocalDate date, SessionEvent event) {
    return new Step(kind, words, date, record.sessionOf(event), event.id());
  }

  private Step said(AssertiveStatement statement, LocalDate day) {
    return new Step(
        StepKind.ENACTMENT,
        "statement to " + names.of(statement.toward()) + " said" + outcome(statement),
        day,
        record.sessionBy(day),
        statement.id());
  }

  private static String outcome(AssertiveStatement statement) {
    return statement
        .outcome()
        .filter(o -> o != StatementOutcome.UNKNOWN)
        .map(o -> " and " + o.inWords())
        .orElse("");
  }

  private String realised(Realisation realisation) {
    return "realised (entered as \""
        + (realisation.kind() == RealisationKind.ABUSIVE ? "even abusive" : "unacceptable")
        + "\") of "
        + names.of(realisation.toward());
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
                    "last "
                        + symptom.name()
                        + " (0 of "
                        + Wording.count(free, "recorded day")
                        + " since)",
                    last,
                    record.sessionBy(last),
                    e.id()));
  }
}
