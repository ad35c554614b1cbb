// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.internal.ExactSum;
import io.github.ipt4j.analysis.internal.Quantiles;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Changes of a rating: how many went up and down, their mean and its 95 % interval of Student's t.
 *
 * <p>With k changes of mean m and standard deviation s the interval is m -+ t(.975; k - 1) s /
 * sqrt(k). It takes the changes as independent and about normal, which changes of one person's
 * ratings are not quite. Where all changes are equal there is no interval; of ranks there is no
 * mean.
 *
 * @param pairs the number of changes
 * @param up how many of them are above 0
 * @param down how many of them are below 0
 * @param alike whether all of them are equal
 * @param mean their mean, empty for ranks
 * @param interval the interval, if there is one
 */
public record RatingChange(
    int pairs, int up, int down, boolean alike, OptionalDouble mean, Optional<Interval> interval) {
  private static final double UPPER = 0.975;

  static RatingChange ofRanks(List<Double> changes) {
    return new RatingChange(
        changes.size(),
        (int) changes.stream().filter(d -> d > 0).count(),
        (int) changes.stream().filter(d -> d < 0).count(),
        changes.stream().distinct().count() == 1,
        OptionalDouble.empty(),
        Optional.empty());
  }

  static RatingChange of(List<Double> changes) {
    RatingChange counts = ofRanks(changes);
    int k = counts.pairs();
    double mean = ExactSum.mean(changes).orElseThrow();
    if (counts.alike()) {
      return counts.with(mean, Optional.empty());
    }
    double squares = ExactSum.of(changes.stream().map(d -> (d - mean) * (d - mean)).toList());
    double reach = Quantiles.student(k - 1, UPPER) * Math.sqrt(squares / (k - 1) / k);
    return counts.with(mean, Optional.of(Interval.of95(mean - reach, mean + reach)));
  }

  private RatingChange with(double average, Optional<Interval> around) {
    return new RatingChange(pairs, up, down, alike, OptionalDouble.of(average), around);
  }

  /** Returns the same without an interval, where there are too few changes for one. */
  RatingChange withoutInterval() {
    return new RatingChange(pairs, up, down, alike, mean, Optional.empty());
  }

  /** Returns the change as it stands in a sentence: how often up and down, and how much. */
  Clause clause() {
    return Clause.of("course.change.counted")
        .with("up", Cell.share(up, pairs))
        .with("down", down)
        .with("statistics", mean.isPresent() ? Cell.words(statistics()) : Cell.NONE);
  }

  private Clause statistics() {
    return interval
        .map(i -> Clause.of("course.change.mean").with("interval", Cell.interval(i, 2)))
        .orElseGet(() -> Clause.of("course.change." + (alike ? "eachTime" : "meanAlone")))
        .with("mean", Cell.signed(mean.getAsDouble(), 2));
  }

  /** Returns the change as it stands in a table: pairs, up, down, mean and interval. */
  Cell[] cells() {
    return new Cell[] {
      Cell.count(pairs),
      Cell.count(up),
      Cell.count(down),
      mean.isPresent() ? Cell.signed(mean.getAsDouble(), 2) : Cell.NONE,
      interval.map(i -> Cell.interval(i, 2)).orElse(Cell.NONE)
    };
  }
}
