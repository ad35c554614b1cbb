// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.relationship;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import io.github.ipt4j.core.table.TextTable;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** The stages of a dispute, and what was tried in each. */
@Value.Immutable
@IptStyle
public abstract sealed class RoleDisputeCourseResult extends Description
    implements WithRoleDisputeCourseResult permits ImmutableRoleDisputeCourseResult {

  RoleDisputeCourseResult() {}

  @Override
  public abstract RoleDisputeCourse analysis();

  @Override
  public abstract ImmutableList<Shortfall> shortfalls();

  /**
   * Returns the stages.
   *
   * @return the stages in the order of time
   */
  public abstract ImmutableList<StageCourse> stages();

  @Override
  public abstract ImmutableSet<EventId> evidence();

  @Override
  public ImmutableSet<RelationshipId> about() {
    return analysis().dispute().people();
  }

  @Override
  protected String oldSubject() {
    return "the dispute with " + analysis().names().of(Target.of(analysis().dispute().people()));
  }

  @Override
  protected String oldDescribed() {
    return Wording.sentence(oldSubject())
        + ": "
        + stages().stream().map(RoleDisputeCourseResult::words).collect(Collectors.joining("; "));
  }

  private static String words(StageCourse stage) {
    return stage.stage().inWords()
        + " from "
        + stage.from()
        + (stage.met().of() > 0
            ? ", " + stage.met() + (stage.met().of() == 1 ? " bid" : " bids") + " for support met"
            : "")
        + (stage.heard().of() > 0
            ? ", "
                + stage.heard()
                + (stage.heard().of() == 1 ? " statement" : " statements")
                + " heard"
            : "")
        + (stage.atOdds() ? ", which is at odds with the stage" : "");
  }

  @Override
  protected TextTable oldFigures() {
    TextTable.Builder table =
        TextTable.withHeader(oldSubject(), "from", "until", "bids met", "heard", "at odds");
    for (StageCourse stage : stages()) {
      table.row(
          stage.stage().inWords(),
          stage.from().toString(),
          stage.until().map(LocalDate::toString).orElse("-"),
          stage.met().toString(),
          stage.heard().toString(),
          stage.atOdds() ? "yes" : "no");
    }
    return table.build();
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    return ImmutableList.of();
  }
}
