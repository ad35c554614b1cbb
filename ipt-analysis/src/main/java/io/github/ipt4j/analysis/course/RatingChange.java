// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import io.github.ipt4j.analysis.internal.ExactSum;
import io.github.ipt4j.analysis.internal.Quantiles;
import io.github.ipt4j.analysis.internal.Wording;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Changes of a rating: how many went up and down, their mean and its 95 % interval of Student's t.
 *
 * <p>With k changes of mean m and standard deviation s the interval is m -+ t(.975; k - 1) s /
 * sqrt(k). It takes the changes as independent and about normal, which changes of one person's
 * ratings are not quite. Where all changes are equal there is no interval; of ranks there is no
 * mean.
 *
 * @param pairs the number of changes, at least 2
 * @param up how many of them are above 0
 * @param down how many of them are below 0
 * @param mean their mean, empty for ranks
 * @param low the lower end of the interval, if there is one
 * @param high the upper end of the interval, if there is one
 */
public record RatingChange(
    int pairs, int up, int down, OptionalDouble mean, OptionalDouble low, OptionalDouble high) {
  private static final double UPPER = 0.975;

  static RatingChange ofRanks(List<Double> changes) {
    return new RatingChange(
        changes.size(),
        (int) changes.stream().filter(d -> d > 0).count(),
        (int) changes.stream().filter(d -> d < 0).count(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty());
  }

  static RatingChange of(List<Double> changes) {
    RatingChange counts = ofRanks(changes);
    int k = counts.pairs();
    double mean = ExactSum.mean(changes).orElseThrow();
    double squares = ExactSum.of(changes.stream().map(d -> (d - mean) * (d - mean)).toList());
    if (squares == 0) {
      return counts.with(OptionalDouble.of(mean), OptionalDouble.empty(), OptionalDouble.empty());
    }
    double reach = Quantiles.student(k - 1, UPPER) * Math.sqrt(squares / (k - 1) / k);
    return counts.with(
        OptionalDouble.of(mean), OptionalDouble.of(mean - reach), OptionalDouble.of(mean + reach));
  }

  private RatingChange with(OptionalDouble mean, OptionalDouble low, OptionalDouble high) {
    return new RatingChange(pairs, up, down, mean, low, high);
  }

  String inWords() {
    if (mean.isEmpty()) {
      return up + " up and " + down + " down of " + pairs + " pairs";
    }
    String signed = Wording.signed(mean.getAsDouble(), 2);
    return low.isEmpty()
        ? signed + " in each of " + pairs + " pairs"
        : signed + " on average (95 % interval " + interval() + ", " + pairs + " pairs)";
  }

  String interval() {
    return low.isEmpty() ? "-" : Wording.interval(low.getAsDouble(), high.orElseThrow(), 2);
  }
}
