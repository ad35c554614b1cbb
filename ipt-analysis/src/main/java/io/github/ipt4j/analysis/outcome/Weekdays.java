// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import java.time.DayOfWeek;
import java.util.Collection;

/** Weekdays that were named, such as "Fridays and Saturdays". */
final class Weekdays {
  private Weekdays() {}

  static Cell cell(Collection<DayOfWeek> days) {
    return Cell.list(
        days.stream()
            .sorted()
            .map(d -> Cell.words(Clause.of("outcome.weekdays").with("day", Cell.weekday(d))))
            .toList());
  }
}
