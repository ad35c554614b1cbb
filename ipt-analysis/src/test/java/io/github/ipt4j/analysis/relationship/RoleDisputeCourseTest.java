// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.relationship;

import static io.github.ipt4j.analysis.SessionNotes.FIRST;
import static io.github.ipt4j.analysis.SessionNotes.HUSBAND;
import static io.github.ipt4j.analysis.SessionNotes.SISTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.SessionNotes;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.BidResponse;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.StatementOutcome;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.problem.DatedStage;
import io.github.ipt4j.core.problem.DisputeStage;
import io.github.ipt4j.core.problem.RoleDispute;
import io.github.ipt4j.core.sample.SampleCases;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoleDisputeCourseTest {
  private static final RoleDispute NONE = RoleDispute.builder().addPerson(HUSBAND).build();

  private static RoleDispute dispute(DisputeStage first, DisputeStage second) {
    return NONE.withStages(
        new DatedStage(FIRST, first), new DatedStage(FIRST.plusWeeks(4), second));
  }

  private static AssertiveStatement said(int day, StatementOutcome outcome) {
    return AssertiveStatement.builder()
        .id(new EventId("said-" + day))
        .at(EventTime.on(FIRST.plusDays(day)))
        .toward(Target.of(HUSBAND))
        .enactedOn(FIRST.plusDays(day))
        .outcome(outcome)
        .build();
  }

  private static List<Boolean> atOdds(RoleDispute dispute, SessionNotes notes) {
    return RoleDisputeCourse.of(dispute).analyze(notes.record()).stages().stream()
        .map(StageCourse::atOdds)
        .toList();
  }

  private static SessionNotes bids(BidResponse... responses) {
    SessionNotes notes = SessionNotes.weekly(8);
    for (int i = 0; i < responses.length; i++) {
      notes.bid(FIRST.plusDays(i), HUSBAND, responses[i]);
    }
    return notes;
  }

  @Test
  void aRenegotiationInWhichNothingIsMet_isAtOdds_fromTwoAnswersOn() {
    RoleDispute dispute = dispute(DisputeStage.RENEGOTIATION, DisputeStage.IMPASSE);
    assertThat(atOdds(dispute, bids(BidResponse.DISMISSED))).containsExactly(false, false);
    assertThat(atOdds(dispute, bids(BidResponse.DISMISSED, BidResponse.IGNORED)))
        .containsExactly(true, false);
    assertThat(atOdds(dispute, bids(BidResponse.DISMISSED, BidResponse.UNKNOWN)))
        .containsExactly(false, false);
    assertThat(atOdds(dispute, bids(BidResponse.DISMISSED, BidResponse.IGNORED, BidResponse.MET)))
        .containsExactly(false, false);
    assertThat(atOdds(dispute, bids(BidResponse.DISMISSED).add(said(2, StatementOutcome.DISPUTED))))
        .as("a statement is an answer too")
        .containsExactly(true, false);
  }

  @Test
  void anImpasseInWhichAllIsMet_isAtOddsToo() {
    RoleDispute dispute = dispute(DisputeStage.IMPASSE, DisputeStage.RENEGOTIATION);
    assertThat(atOdds(dispute, bids(BidResponse.MET, BidResponse.MET)))
        .containsExactly(true, false);
    assertThat(
            RoleDisputeCourse.of(dispute)
                .analyze(bids(BidResponse.MET, BidResponse.MET).record())
                .headline())
        .isEqualTo(
            "The dispute with husband: impasse from 2026-01-05 on, although 2 of 2 bids for support"
                + " were met; renegotiation from 2026-02-02 on");
    assertThat(atOdds(dispute, bids(BidResponse.MET, BidResponse.DISMISSED)))
        .containsExactly(false, false);
    assertThat(atOdds(dispute, bids(BidResponse.DISMISSED, BidResponse.DISMISSED)))
        .containsExactly(false, false);
  }

  @Test
  void anAnswer_belongsToTheStageOfItsDay_andToThePeopleOfTheDispute() {
    RoleDispute dispute = dispute(DisputeStage.RENEGOTIATION, DisputeStage.DISSOLUTION);
    RoleDisputeCourseResult found =
        RoleDisputeCourse.of(dispute)
            .analyze(
                SessionNotes.weekly(8)
                    .bid(FIRST.minusDays(1), HUSBAND, BidResponse.DISMISSED)
                    .bid(FIRST.plusDays(27), HUSBAND, BidResponse.MET)
                    .bid(FIRST.plusDays(28), HUSBAND, BidResponse.DISMISSED)
                    .bid(FIRST.plusDays(3), SISTER, BidResponse.MET)
                    .add(said(28, StatementOutcome.HEARD))
                    .add(said(29, StatementOutcome.UNKNOWN))
                    .record());
    assertThat(found.stages())
        .extracting(StageCourse::met)
        .containsExactly(new Share(1, 1), new Share(0, 1));
    assertThat(found.stages())
        .extracting(StageCourse::heard)
        .containsExactly(new Share(0, 0), new Share(1, 1));
    assertThat(found.evidence()).hasSize(3);
    assertThat(found.headline())
        .isEqualTo(
            "The dispute with husband: renegotiation from 2026-01-05 on (the one bid for support was"
                + " met); dissolution from 2026-02-02 on (the one bid for support was turned down or"
                + " passed over and the one statement was heard)");
  }

  @Test
  void joannesRenegotiation_isAtOddsWithItsAnswers() {
    RoleDispute dispute = (RoleDispute) SampleCases.joanne().problemAreas().get(0);
    RoleDisputeCourseResult found =
        RoleDisputeCourse.of(dispute).analyze(SampleCases.joanne().sessionRecord());
    assertThat(found.stages()).extracting(StageCourse::atOdds).containsExactly(true, false);
    assertThat(found.stages())
        .extracting(StageCourse::met)
        .containsExactly(new Share(0, 4), new Share(0, 2));
    assertThat(found.headline())
        .as("refused offers are why a stage is what it is")
        .isEqualTo(
            "The dispute with husband: renegotiation from 2025-02-05 on, although 4 of 4 bids for"
                + " support were turned down or passed over and the one statement was not heard;"
                + " impasse from 2025-03-19 on (2 of 2 bids for support were turned down or passed"
                + " over and the one statement was not heard)");
  }

  @Test
  void withoutAStage_nothingCanBeSaid() {
    RoleDisputeCourseResult found =
        RoleDisputeCourse.of(NONE).analyze(bids(BidResponse.DISMISSED).record());
    assertThat(found.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(found.evidence()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RoleDisputeCourse.of(NONE).withLeastAnswers(0))
        .withMessage("leastAnswers must be at least 1, but was 0");
  }
}
