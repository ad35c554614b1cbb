// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.core.event.Affect;
import io.github.ipt4j.core.event.Target;

/** What several questions of this package say alike. */
final class CourseClauses {
  private CourseClauses() {}

  /** Returns such as "anger at husband". */
  static Clause feeling(Affect affect, Target target) {
    String preposition =
        switch (affect) {
          case ANGER, FEAR -> "." + affect.name();
          default -> "";
        };
    return Clause.of("course.feeling" + preposition)
        .with("affect", Cell.term(affect, affect.inWords()))
        .with("target", Cell.target(target));
  }
}
