// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.StatementOutcome;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.history.CaseHistory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingPageTest {
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

  private static List<String> asked(CaseHistory history) {
    return new ClosingPage(CaseReview.withDefaults().analyze(history)).worthAsking();
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
        .contains("1 rehearsed statement not said yet: what has become of it?");
    assertThat(asked(history(diary).addEvents(statement(3), statement(4), said(5)).build()))
        .contains("2 rehearsed statements not said yet: what has become of them?");
    assertThat(asked(history(diary).addEvents(said(4), said(5)).build()))
        .noneMatch(line -> line.contains("not said yet"));
  }

  /** Of the last fortnight the first day, and the first four, lie outside the last ten days. */
  @Test
  void daysNotRecorded_areLookedForInTheLastFourteen() {
    String tenWeeks = "-------".repeat(10);
    assertThat(asked(history(headaches(tenWeeks + ".------ -------")).build()))
        .contains("Of the last 14 days, 1 was not recorded for headache: what was it like?");
    assertThat(asked(history(headaches(tenWeeks + "....--- -------")).build()))
        .contains("Of the last 14 days, 4 were not recorded for headache: what were they like?");
    assertThat(asked(history(headaches("-------".repeat(9) + "------. ------- -------")).build()))
        .noneMatch(line -> line.contains("not recorded"));
  }

  @Test
  void theDaysOfASymptom_areNamedOnlyWhereTheyWereFound() {
    assertThat(asked(history(headaches("----5--".repeat(12))).build()))
        .anyMatch(line -> line.startsWith("What else happens on Friday, the days of headache"));
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
    assertThat(asked(uneven)).noneMatch(line -> line.contains("the days of headache"));
  }
}
