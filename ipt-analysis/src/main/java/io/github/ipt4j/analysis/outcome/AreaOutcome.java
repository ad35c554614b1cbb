// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static java.util.Objects.requireNonNull;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.core.problem.DatedStage;
import io.github.ipt4j.core.problem.Grief;
import io.github.ipt4j.core.problem.ProblemArea;
import io.github.ipt4j.core.problem.RoleDispute;
import io.github.ipt4j.core.problem.RoleTransition;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a problem area stands in the end, which is the interpersonal outcome and may differ from
 * that of the symptoms.
 *
 * @param area the area
 * @param standing the stage of a dispute, or how far a loss is mourned; empty where it was not
 *     entered
 * @param since since when, if that is known
 */
public record AreaOutcome(ProblemArea area, Optional<Enum<?>> standing, Optional<LocalDate> since) {

  /** Checks the components. */
  public AreaOutcome {
    requireNonNull(area, "area");
    requireNonNull(standing, "standing");
    requireNonNull(since, "since");
  }

  static AreaOutcome of(ProblemArea area) {
    if (area instanceof RoleDispute dispute) {
      Optional<DatedStage> last = dispute.stages().stream().reduce((earlier, later) -> later);
      return new AreaOutcome(area, last.map(DatedStage::stage), last.map(DatedStage::date));
    } else if (area instanceof Grief grief) {
      return new AreaOutcome(area, grief.latestMourning().map(s -> s), grief.mourningSince());
    } else if (area instanceof RoleTransition transition) {
      return new AreaOutcome(
          area, transition.latestMourning().map(s -> s), transition.mourningSince());
    }
    return new AreaOutcome(area, Optional.empty(), Optional.empty());
  }

  /**
   * Returns it in words.
   *
   * @return such as "role dispute with husband: impasse since 2025-03-19"
   */
  public Clause told() {
    return Clause.of("outcome.conclusion.area")
        .with("area", name())
        .with("standing", standing.map(AreaOutcome::words).orElse(Cell.NONE))
        .with("since", Cell.day(since));
  }

  Clause name() {
    return Clause.of("outcome.conclusion.area." + area.area().name())
        .with("area", Cell.term(area.area(), area.inWords()))
        .with("people", area.people().isEmpty() ? Cell.NONE : Cell.people(area.people()));
  }

  static Cell words(Enum<?> standing) {
    return Cell.words("outcome.conclusion.standing." + standing.name());
  }
}
