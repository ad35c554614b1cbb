// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.RatingCells;
import io.github.ipt4j.analysis.finding.Shortfall;

/** The headline of a weekly test of a rating. */
final class WeeklyLevelClauses {
  private final WeeklyLevelResult result;
  private final RatingCells cells;
  private final double alpha;

  WeeklyLevelClauses(WeeklyLevelResult result) {
    this.result = result;
    this.cells = RatingCells.of(result.ratings());
    this.alpha = result.analysis().alpha();
  }

  Clause headline() {
    return switch (result.conclusion()) {
      case SUPPORTED ->
          result
              .outstanding()
              .map(this::found)
              .orElseGet(() -> decided("uneven").with("counts", counts()));
      case NOT_SUPPORTED -> decided("notUneven").with("counts", counts());
      default -> insufficient();
    };
  }

  private Clause found(OutstandingWeekdays days) {
    return decided("found")
        .with("way", cells.way(days.mean() - days.othersMean()))
        .with("window", new Cell.Weekdays(days.from(), days.days()))
        .with("mean", cells.mean(days.mean()))
        .with("days", days.recordedDays())
        .with("others", cells.mean(days.othersMean()))
        .with("ends", cells.ends());
  }

  private Clause counts() {
    return Clause.of("periodicity.level.counts")
        .with("recorded", result.recordedDays())
        .with("weeks", result.weeks());
  }

  private Clause insufficient() {
    if (result.recordedDays() == 0) {
      return named("nothing");
    }
    if (result.p().isEmpty()) {
      return named("tooLittle")
          .with(
              "shortfalls", Cell.list(result.shortfalls().stream().map(Shortfall::cell).toList()));
    }
    if (result.statistic().orElseThrow() == 0) {
      return named("same").with("recorded", result.recordedDays());
    }
    double smallest = result.smallestP().orElseThrow();
    return named("noSigns")
        .with("weeks", result.weeks())
        .with("smallest", Cell.p(smallest, alpha))
        .with("level", Cell.unusualLevel(smallest, alpha));
  }

  private Clause decided(String phrase) {
    double p = result.p().orElseThrow();
    return named(phrase).with("p", Cell.p(p, alpha)).with("level", Cell.unusualLevel(p, alpha));
  }

  private Clause named(String phrase) {
    return Clause.of("periodicity.level." + phrase).with("rating", cells.name());
  }
}
