// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.RatingCells;
import io.github.ipt4j.analysis.finding.Table;

/** The table of a weekly test of a rating: the weekdays, then all of them. */
final class WeeklyLevelTable {
  private static final String ROW = "periodicity.level.row.";
  private static final String COLUMN = "periodicity.level.column.";

  private WeeklyLevelTable() {}

  static Table of(WeeklyLevelResult result) {
    RatingCells cells = RatingCells.of(result.ratings());
    double alpha = result.analysis().alpha();
    Cell none = Cell.NONE;
    Table.Builder table =
        Table.withColumns(
            COLUMN + "days",
            COLUMN + "recorded",
            COLUMN + "mean",
            COLUMN + "interval",
            COLUMN + "besideCourse",
            COLUMN + "p");
    boolean isTold = result.shortfalls().isEmpty();
    for (WeekdayLevel level : result.weekdays()) {
      table.row(
          Cell.weekday(level.day()),
          Cell.count(level.recordedDays()),
          isTold ? cells.mean(level.mean()) : none,
          isTold ? level.interval().map(cells::interval).orElse(none) : none,
          isTold && level.recordedDays() > 0 ? cells.difference(level.besideCourse()) : none,
          none);
    }
    String all = result.p().isEmpty() ? "all" : result.exact() ? "exact" : "drawn";
    table.row(
        ROW + all,
        Cell.count(result.recordedDays()),
        isTold ? cells.mean(result.mean()) : none,
        none,
        none,
        Cell.p(result.p(), alpha));
    if (result.conclusion() != Conclusion.INSUFFICIENT_DATA || result.p().isPresent()) {
      table.row(ROW + "smallest", none, none, none, none, Cell.p(result.smallestP(), alpha));
    }
    return table.row(ROW + "weeks", Cell.count(result.weeks()), none, none, none, none).build();
  }
}
