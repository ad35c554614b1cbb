// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.analysis.review.CaseReview;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.CycleToBreak;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.event.DecisionOption;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.SafetyConcern;
import io.github.ipt4j.core.event.SafetyConcernKind;
import io.github.ipt4j.core.event.StatementOutcome;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.sample.SampleCases;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What the record raises as questions; which, of what and how many, whatever the words. */
class AskingSearchTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

  private static CaseHistory.Builder history(SymptomDiary diary) {
    return history(diary, 12);
  }

  private static CaseHistory.Builder history(SymptomDiary diary, int weeks) {
    return CaseHistory.builder()
        .client(Client.builder().id(new ClientId("c1")).build())
        .period(new DateRange(MONDAY, MONDAY.plusWeeks(weeks)))
        .addSymptomRecording(diary.recording())
        .addAllEvents(diary.episodes());
  }

  private static List<Asking> asked(CaseHistory history) {
    return Dossier.of(CaseReview.withDefaults().analyze(history)).worthAsking();
  }

  private static List<Asking> asked(CaseHistory history, AskingKind kind) {
    return asked(history).stream().filter(a -> a.kind() == kind).toList();
  }

  private static SymptomDiary headaches(String days) {
    return SymptomDiary.ofDays(Symptom.HEADACHE, MONDAY, days);
  }

  private static AssertiveStatement statement(int day) {
    return AssertiveStatement.builder()
        .id(new EventId("statement-" + day))
        .at(EventTime.on(MONDAY.plusDays(day)))
        .toward(Target.DIFFUSE)
        .build();
  }

  private static AssertiveStatement said(int day) {
    return statement(day)
        .withEnactedOn(MONDAY.plusDays(day + 1))
        .withOutcome(StatementOutcome.HEARD);
  }

  @Test
  void statementsNotSaid_areAskedAbout_andThoseSaidAreNot() {
    SymptomDiary diary = headaches("-------".repeat(12));
    assertThat(asked(history(diary).addEvents(statement(3), said(4), said(5)).build()))
        .extracting(Asking::kind, Asking::evidence)
        .containsExactly(
            tuple(AskingKind.STATEMENT_NOT_SAID, ImmutableSet.of(new EventId("statement-3"))));
    assertThat(
            asked(
                history(diary).addEvents(statement(3), statement(4), said(5)).build(),
                AskingKind.STATEMENT_NOT_SAID))
        .flatExtracting(Asking::evidence)
        .containsExactly(new EventId("statement-3"), new EventId("statement-4"));
    assertThat(asked(history(diary).addEvents(said(4), said(5)).build())).isEmpty();
  }

  /** Of the last fortnight the first day, and the first four, lie outside the last ten days. */
  @Test
  void daysNotRecorded_areLookedForInTheLastFourteen() {
    String tenWeeks = "-------".repeat(10);
    assertThat(gaps(history(headaches(tenWeeks + ".------ -------")).build()))
        .containsExactly(tuple(Cell.count(14), Cell.count(1), Cell.name("headache")));
    assertThat(gaps(history(headaches(tenWeeks + "....--- -------")).build()))
        .containsExactly(tuple(Cell.count(14), Cell.count(4), Cell.name("headache")));
    assertThat(gaps(history(headaches("-------".repeat(9) + "------. ------- -------")).build()))
        .isEmpty();
  }

  @Test
  void daysNotRecorded_ofAShorterHistory_areThoseWithinIt() {
    CaseHistory joanne = SampleCases.joanne();
    CaseHistory first = joanne.asOf(joanne.session(1).orElseThrow().date());
    assertThat(gaps(first))
        .containsExactly(tuple(Cell.count(10), Cell.count(1), Cell.name("headache")));
  }

  private static List<Tuple> gaps(CaseHistory history) {
    return asked(history, AskingKind.DAYS_NOT_RECORDED).stream()
        .map(a -> a.clause().cells())
        .map(c -> tuple(c.get("days"), c.get("missing"), c.get("symptom")))
        .toList();
  }

  @Test
  void theDaysOfASymptom_areNamedOnlyWhereTheyWereFound() {
    assertThat(asked(history(headaches("----5--".repeat(12))).build(), AskingKind.WHAT_ELSE))
        .singleElement()
        .satisfies(a -> assertThat(a.toString()).contains("Friday", "headache"));
    // Mondays and Thursdays stand out together, and neither by itself
    int[] events = {9, 1, 2, 9, 1, 3, 2};
    StringBuilder twoPeaks = new StringBuilder();
    for (int day = 0; day < 140; day++) {
      twoPeaks.append(day / 7 < events[day % 7] ? '5' : '-');
    }
    CaseHistory uneven = history(headaches(twoPeaks.toString()), 20).build();
    WeeklyPeriodicityResult weekly =
        CaseReview.withDefaults().analyze(uneven).weekly().values().asList().get(0);
    assertThat(weekly.conclusion()).isEqualTo(Conclusion.SUPPORTED);
    assertThat(weekly.foundWindow()).isEmpty();
    assertThat(asked(uneven)).isEmpty();
  }

  @Test
  void whatIsOpenOfSafety_isAskedFirst_untilItWasGoneThrough() {
    SafetyConcern concern =
        SafetyConcern.builder()
            .id(new EventId("concern"))
            .at(EventTime.on(MONDAY.plusDays(8)))
            .kind(SafetyConcernKind.HARM_BY_OTHER)
            .build();
    CaseHistory open =
        history(headaches("----5--".repeat(12))).addEvents(statement(3), concern).build();
    assertThat(asked(open))
        .extracting(Asking::kind)
        .containsExactly(AskingKind.SAFETY, AskingKind.STATEMENT_NOT_SAID, AskingKind.WHAT_ELSE);
    assertThat(asked(open).get(0).evidence()).containsExactly(concern.id());
    CaseHistory closed =
        history(headaches("----5--".repeat(12)))
            .addEvents(concern.withReviewedOn(MONDAY.plusDays(20)))
            .build();
    assertThat(asked(closed)).extracting(Asking::kind).doesNotContain(AskingKind.SAFETY);
  }

  @Test
  void aDecisionThatWasTried_isAskedAbout_untilItsCycleIsDeclared() {
    DecisionAnalysis decision =
        DecisionAnalysis.builder()
            .id(new EventId("decision"))
            .at(EventTime.on(MONDAY.plusDays(40)))
            .addOption(DecisionOption.builder().description("Fridays elsewhere").build())
            .chosen(1)
            .build();
    SymptomDiary diary = headaches("-------".repeat(12));
    DecisionAnalysis tried = decision.withTriedOn(MONDAY.plusDays(45));
    assertThat(asked(history(diary).addEvents(decision).build())).isEmpty();
    assertThat(asked(history(diary).addEvents(tried).build()))
        .extracting(Asking::kind, Asking::evidence)
        .containsExactly(tuple(AskingKind.DECISION_TRIED, ImmutableSet.of(decision.id())));
    assertThat(
            asked(
                history(diary)
                    .addEvents(tried.withBreaksCycle(CycleToBreak.of(Symptom.HEADACHE)))
                    .build()))
        .isEmpty();
  }
}
