// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.problem;

import static java.util.Objects.requireNonNull;

import io.github.ipt4j.core.rule.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far mourning had come on a day.
 *
 * @param date the day
 * @param status how far it had come
 */
public record DatedMourning(LocalDate date, MourningStatus status) {

  /** Checks the components. */
  public DatedMourning {
    requireNonNull(date, "date");
    requireNonNull(status, "status");
  }

  static Optional<DatedMourning> latest(List<DatedMourning> course) {
    return course.isEmpty() ? Optional.empty() : Optional.of(course.get(course.size() - 1));
  }

  static void checkOrder(List<DatedMourning> course) {
    for (int i = 1; i < course.size(); i++) {
      LocalDate before = course.get(i - 1).date();
      LocalDate date = course.get(i).date();
      if (!date.isAfter(before)) {
        throw Refusal.builder("mourningCourse", "must be in the order of time, after " + before)
            .found(date)
            .culprits(course.get(i))
            .build();
      }
    }
  }
}
