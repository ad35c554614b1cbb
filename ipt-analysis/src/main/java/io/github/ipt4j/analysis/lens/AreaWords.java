// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.lens;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.core.problem.DatedMourning;
import io.github.ipt4j.core.problem.DatedStage;
import io.github.ipt4j.core.problem.Grief;
import io.github.ipt4j.core.problem.MourningStatus;
import io.github.ipt4j.core.problem.ProblemArea;
import io.github.ipt4j.core.problem.RoleDispute;
import io.github.ipt4j.core.problem.RoleTransition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a problem area is named, and where it stands. */
final class AreaWords {
  private AreaWords() {}

  /** Returns such as "role dispute with husband". */
  static Clause brief(ProblemArea area) {
    Cell people = area.people().isEmpty() ? Cell.NONE : Cell.people(area.people());
    return Clause.of("lens.area." + area.area().name())
        .with("area", Cell.term(area.area(), area.inWords()))
        .with("people", people);
  }

  /** Returns the same, with the roles of a transition. */
  private static Clause name(ProblemArea area) {
    return area instanceof RoleTransition transition
        ? Clause.of("lens.area.roles")
            .with("area", Cell.term(area.area(), area.inWords()))
            .with("old", Cell.quote(transition.oldRole().name()))
            .with("new", Cell.quote(transition.newRole().name()))
        : brief(area);
  }

  /** Returns the name with when it was agreed on and its stages. */
  static Clause told(ProblemArea area) {
    return Clause.of("lens.areaTold")
        .with("area", name(area))
        .with(
            "where",
            Cell.row(
                Stream.concat(
                        area.agreedOn().map(AreaWords::agreed).stream(), stages(area).stream())
                    .toList()));
  }

  private static Cell agreed(LocalDate date) {
    return Cell.words(Clause.of("lens.areaAgreed").with("date", Cell.day(date)));
  }

  private static List<Cell> stages(ProblemArea area) {
    if (area instanceof RoleDispute dispute) {
      return dispute.stages().stream().map(AreaWords::stage).toList();
    } else if (area instanceof Grief grief) {
      return mourning(grief.mourningCourse(), grief.mourning());
    } else if (area instanceof RoleTransition transition) {
      return mourning(transition.mourningCourse(), transition.mourning());
    }
    return List.of();
  }

  private static Cell stage(DatedStage stage) {
    return Cell.words(
        Clause.of("lens.stage")
            .with("stage", Cell.term(stage.stage(), stage.stage().inWords()))
            .with("date", Cell.day(stage.date())));
  }

  /** The dated course, or where there is none the status as it was entered. */
  private static List<Cell> mourning(List<DatedMourning> course, Optional<MourningStatus> status) {
    return course.isEmpty()
        ? status.map(s -> mourning(s, Cell.NONE)).stream().toList()
        : course.stream().map(m -> mourning(m.status(), Cell.day(m.date()))).toList();
  }

  private static Cell mourning(MourningStatus status, Cell date) {
    return Cell.words(
        Clause.of("lens.mourning")
            .with("status", Cell.term(status, status.inWords()))
            .with("date", date));
  }
}
