// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.relationship;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.problem.DisputeStage;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import java.util.List;
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
  public Clause subject() {
    return clause("subject").with("people", people());
  }

  private Cell people() {
    return Cell.people(analysis().dispute().people());
  }

  private static Clause clause(String phrase) {
    return Clause.of("relationship.dispute." + phrase);
  }

  @Override
  protected ImmutableList<Clause> described() {
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    for (StageCourse stage : stages()) {
      Clause told = told(stage);
      clauses.add(
          stage.equals(stages().get(0))
              ? clause("course").with("dispute", subject()).with("stage", told)
              : told);
    }
    return clauses.build();
  }

  private static Clause told(StageCourse stage) {
    Cell answers = answers(stage);
    return clause("stage")
        .with("stage", Cell.term(stage.stage(), stage.stage().inWords()))
        .with("from", Cell.day(stage.from()))
        .with("answers", stage.atOdds() ? Cell.NONE : answers)
        .with("contrary", stage.atOdds() ? answers : Cell.NONE);
  }

  /**
   * Why a stage is what it is, or what speaks against it: of a renegotiation what was met and
   * heard, of an impasse what was not; at odds are the others.
   */
  private static Cell answers(StageCourse stage) {
    boolean isRefused = (stage.stage() == DisputeStage.RENEGOTIATION) == stage.atOdds();
    ImmutableList.Builder<Cell> answers = ImmutableList.builder();
    if (stage.met().of() > 0) {
      answers.add(answer("met", "refused", isRefused, stage.met()));
    }
    if (stage.heard().of() > 0) {
      answers.add(answer("heard", "unheard", isRefused, stage.heard()));
    }
    ImmutableList<Cell> told = answers.build();
    return told.isEmpty() ? Cell.NONE : Cell.list(told);
  }

  /** Of none of the one kind, all of the other is told. */
  private static Cell answer(String good, String bad, boolean isRefused, Share met) {
    boolean isBad = isRefused ? met.count() < met.of() : met.count() == 0;
    Share share = isBad ? new Share(met.of() - met.count(), met.of()) : met;
    String phrase = (isBad ? bad : good) + (share.of() == 1 ? ".one" : "");
    return Cell.words(clause(phrase).with("share", Cell.share(share)));
  }

  @Override
  protected Table figures() {
    Table.Builder table =
        Table.withColumns(
            List.of(
                clause("column.stage").with("people", people()),
                clause("column.from"),
                clause("column.until"),
                clause("column.met"),
                clause("column.heard"),
                clause("column.atOdds")));
    for (StageCourse stage : stages()) {
      table.row(
          Cell.term(stage.stage(), stage.stage().inWords()),
          Cell.day(stage.from()),
          Cell.day(stage.until()),
          Cell.share(stage.met()),
          Cell.share(stage.heard()),
          Cell.words(clause(stage.atOdds() ? "yes" : "no")));
    }
    return table.build();
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    return ImmutableList.of();
  }
}
