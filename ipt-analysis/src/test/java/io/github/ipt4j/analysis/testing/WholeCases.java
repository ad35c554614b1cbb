// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

import io.github.ipt4j.core.problem.ProblemAreaKind;
import io.github.ipt4j.core.sample.Course;
import io.github.ipt4j.core.sample.SyntheticCourse;
import java.util.List;
import java.util.stream.IntStream;

/** Eight whole cases of each world: all problem areas, and no session, one, a few or a therapy. */
final class WholeCases {
  private static final int[] SESSIONS = {12, 0, 12, 1, 12, 3, 12, 8};
  private static final List<ProblemAreaKind> AREAS =
      List.of(
          ProblemAreaKind.ROLE_DISPUTE,
          ProblemAreaKind.GRIEF,
          ProblemAreaKind.GRIEF,
          ProblemAreaKind.ROLE_DISPUTE,
          ProblemAreaKind.ROLE_TRANSITION,
          ProblemAreaKind.ROLE_TRANSITION,
          ProblemAreaKind.INTERPERSONAL_DEFICITS,
          ProblemAreaKind.ROLE_DISPUTE);

  private WholeCases() {}

  static List<Course> of(SyntheticCourse world) {
    return IntStream.range(0, SESSIONS.length)
        .mapToObj(i -> world.withProblemArea(AREAS.get(i)).withSessions(SESSIONS[i]).course(i))
        .toList();
  }
}
