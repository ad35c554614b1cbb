// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.Printed;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.event.DecisionOption;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.history.CaseHistory;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TriedDecisionTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
  private static final DecisionAnalysis DECISION =
      decision("decision-1", MONDAY.plusDays(10), MONDAY.plusWeeks(2));

  static DecisionAnalysis decision(String id, LocalDate madeOn, LocalDate triedOn) {
    return DecisionAnalysis.builder()
        .id(new EventId(id))
        .at(EventTime.on(madeOn))
        .addOption(DecisionOption.builder().description("Fridays elsewhere").build())
        .chosen(1)
        .triedOn(triedOn)
        .build();
  }

  private static CaseHistory caseOf(SymptomDiary... diaries) {
    CaseHistory.Builder history =
        CaseHistory.builder()
            .client(Client.builder().id(new ClientId("c1")).build())
            .period(new DateRange(MONDAY, MONDAY.plusWeeks(14)))
            .addEvent(DECISION);
    for (SymptomDiary diary : diaries) {
      history.addSymptomRecording(diary.recording()).addAllEvents(diary.episodes());
    }
    return history.build();
  }

  /** By hand. */
  @Test
  void everySymptom_isCountedBeforeAndFromTheDay_andNothingIsTested() {
    CaseHistory history =
        caseOf(
            SymptomDiary.ofDays(Symptom.of("nausea"), MONDAY.plusWeeks(2), "-5-...."),
            SymptomDiary.ofDays(Symptom.HEADACHE, MONDAY, "--5-55- ----5-- ------- 5----.."));
    TriedDecisionResult result = TriedDecision.of(DECISION).analyze(history);
    assertThat(result.conclusion()).isEqualTo(Conclusion.DESCRIBED);
    assertThat(result.before())
        .containsEntry(Symptom.HEADACHE, new PhaseCounts(2, 14, 4, 10, 3))
        .containsEntry(Symptom.of("nausea"), new PhaseCounts(0, 0, 0, 0, 0));
    assertThat(result.after())
        .containsEntry(Symptom.HEADACHE, new PhaseCounts(2, 12, 1, 11, 1))
        .containsEntry(Symptom.of("nausea"), new PhaseCounts(1, 3, 1, 2, 1));
    assertThat(result.headline())
        .isEqualTo(
            "Since the decision of 2026-01-15, tried on 2026-01-19: headache began on 1 of 11 days"
                + " on which it could, before on 3 of 10, and was there on 1 of 12 recorded days,"
                + " before on 4 of 14; nausea began on 1 of 2 days on which it could and was there"
                + " on 1 of 3 recorded days, and was not recorded before; counted and not tested");
    assertThat(Printer.english().withQuotes(true).sentence(result.clauses()))
        .startsWith("Since the decision of 2026-01-15 (\u201cFridays elsewhere\u201d), tried on");
    assertThat(Printed.rows(result.table()))
        .contains(
            ImmutableList.of("headache, began of days on which it could", "3 of 10", "1 of 11"),
            ImmutableList.of("- was there of recorded days", "4 of 14", "1 of 12"));
    assertThat(result.evidence()).contains(DECISION.id()).hasSize(7);
    assertThat(result.toString()).doesNotContain("p =").doesNotContain("p <");
  }

  /** It goes on from the day before the decision was tried, and so cannot begin since. */
  @Test
  void aSymptomThatGoesOn_isToldByItsDays() {
    CaseHistory history =
        caseOf(SymptomDiary.ofDays(Symptom.HEADACHE, MONDAY, "------- ------5 555...."));
    assertThat(TriedDecision.of(DECISION).analyze(history).headline())
        .endsWith(
            "tried on 2026-01-19: headache was there on 3 of 3 recorded days, before on 1 of 14;"
                + " counted and not tested");
  }

  @Test
  void aDecisionThatWasNotTried_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TriedDecision.of(DECISION.withTriedOn(Optional.empty())))
        .withMessage("triedOn of decision-1 must be given, but was not");
  }
}
