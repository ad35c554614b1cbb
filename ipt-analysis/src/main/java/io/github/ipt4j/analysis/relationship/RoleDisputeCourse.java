// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.relationship;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.BidResponse;
import io.github.ipt4j.core.event.StatementOutcome;
import io.github.ipt4j.core.event.SupportBid;
import io.github.ipt4j.core.history.SessionRecord;
import io.github.ipt4j.core.problem.DatedStage;
import io.github.ipt4j.core.problem.DisputeStage;
import io.github.ipt4j.core.problem.RoleDispute;
import io.github.ipt4j.core.style.IptStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Asks through which stages a role dispute went, and whether the stages that the clinician set go
 * with what was tried in them.
 *
 * <p>In each stage, bids for support to the people of the dispute and statements said to them are
 * counted, with how they were taken. A renegotiation in which none of at least {@link
 * #leastAnswers()} of them was met or heard is said to be at odds with the answers, and so is an
 * impasse in which all of them were. Nothing else is judged, and the stage remains the clinician's.
 *
 * <p>Undefined without a stage.
 *
 * <p>After G. L. Klerman et al., Interpersonal Psychotherapy of Depression, 1984: renegotiation,
 * impasse, dissolution.
 */
@Value.Immutable
@IptStyle
public abstract sealed class RoleDisputeCourse
    implements Analysis<SessionRecord, RoleDisputeCourseResult>, WithRoleDisputeCourse
    permits ImmutableRoleDisputeCourse {

  RoleDisputeCourse() {}

  /**
   * Returns the question about a dispute.
   *
   * @param dispute the dispute
   * @return the analysis
   */
  public static RoleDisputeCourse of(RoleDispute dispute) {
    return ImmutableRoleDisputeCourse.builder().dispute(dispute).build();
  }

  /**
   * Returns which dispute it is.
   *
   * @return the dispute
   */
  public abstract RoleDispute dispute();

  /**
   * Returns from how many answers on a stage is held against them.
   *
   * @return the number, at least 1; 2 unless said otherwise, since one answer is one occasion
   */
  @Value.Default
  public int leastAnswers() {
    return 2;
  }

  @Override
  public RoleDisputeCourseResult analyze(SessionRecord record) {
    List<SupportBid> bids =
        record.events(SupportBid.class).stream()
            .filter(b -> b.response() != BidResponse.UNKNOWN)
            .filter(b -> dispute().people().contains(b.toward()))
            .toList();
    List<AssertiveStatement> said =
        record.events(AssertiveStatement.class).stream()
            .filter(s -> s.outcome().isPresent() && s.outcome().get() != StatementOutcome.UNKNOWN)
            .filter(s -> s.toward().people().stream().anyMatch(dispute().people()::contains))
            .toList();
    ImmutableRoleDisputeCourseResult.Builder result =
        ImmutableRoleDisputeCourseResult.builder()
            .analysis(this)
            .addAllShortfalls(
                Shortfall.of("relationship.stages", dispute().stages().size(), 1).stream()
                    .toList());
    for (int i = 0; i < dispute().stages().size(); i++) {
      DatedStage stage = dispute().stages().get(i);
      Optional<LocalDate> until =
          i + 1 < dispute().stages().size()
              ? Optional.of(dispute().stages().get(i + 1).date())
              : Optional.empty();
      List<SupportBid> tried =
          bids.stream().filter(b -> isIn(b.at().date(), stage.date(), until)).toList();
      List<AssertiveStatement> spoken =
          said.stream()
              .filter(s -> isIn(s.enactedOn().orElseThrow(), stage.date(), until))
              .toList();
      result
          .addStage(course(stage, until, tried, spoken))
          .addAllEvidence(tried.stream().map(SupportBid::id).toList())
          .addAllEvidence(spoken.stream().map(AssertiveStatement::id).toList());
    }
    return result.build();
  }

  private static boolean isIn(LocalDate day, LocalDate from, Optional<LocalDate> until) {
    return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
  }

  private StageCourse course(
      DatedStage stage,
      Optional<LocalDate> until,
      List<SupportBid> bids,
      List<AssertiveStatement> said) {
    Share met =
        new Share(
            (int) bids.stream().filter(b -> b.response() == BidResponse.MET).count(), bids.size());
    Share heard =
        new Share(
            (int)
                said.stream()
                    .filter(s -> s.outcome().equals(Optional.of(StatementOutcome.HEARD)))
                    .count(),
            said.size());
    int good = met.count() + heard.count();
    int all = met.of() + heard.of();
    boolean atOdds =
        all >= leastAnswers()
            && ((stage.stage() == DisputeStage.RENEGOTIATION && good == 0)
                || (stage.stage() == DisputeStage.IMPASSE && good == all));
    return new StageCourse(stage.stage(), stage.date(), until, met, heard, atOdds);
  }

  @Value.Check
  void check() {
    checkArgument(
        leastAnswers() >= 1, "leastAnswers must be at least 1, but was %s", leastAnswers());
  }
}
