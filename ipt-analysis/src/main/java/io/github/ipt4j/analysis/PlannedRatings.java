// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import org.immutables.value.Value;

/**
 * Ratings that are still to be taken, and what there would be to find in them: what the questions
 * about the weeks of a level have in common.
 */
public interface PlannedRatings extends PlannedWeeks {

  /**
   * Returns by how many points the days or weeks that are asked about differ from the others.
   *
   * @return the points, above 0; 1 by default
   */
  @Value.Default
  default double points() {
    return 1;
  }

  /**
   * Returns how far the others, days or means of weeks, lie from their mean.
   *
   * @return the standard deviation in points, above 0; 1 by default
   */
  @Value.Default
  default double standardDeviation() {
    return 1;
  }

  /**
   * Returns how a day or a week resembles the one before.
   *
   * @return the lag-1 autocorrelation, in [0, 1); 0 by default
   */
  @Value.Default
  default double autocorrelation() {
    return 0;
  }

  /**
   * Returns the figures of the plan and its power in a phrase.
   *
   * @param phrase the id of the phrase
   * @return the clause of one sentence, with its full stop
   */
  default Clause clause(String phrase) {
    return Clause.of(phrase)
        .with("weeks", weeks())
        .with("recorded", Cell.percent(recordingRate()))
        .with("points", Cell.rating(points()))
        .with("deviation", Cell.rating(standardDeviation()))
        .with(
            "autocorrelation",
            autocorrelation() == 0 ? Cell.NONE : Cell.number(autocorrelation(), 1))
        .with("power", Cell.percent(power()))
        .with("needs", needs());
  }

  /**
   * Checks what all of them have.
   *
   * @param ratings the ratings
   * @throws IllegalArgumentException if one of its numbers is out of its range
   */
  static void check(PlannedRatings ratings) {
    PlannedWeeks.check(ratings);
    checkAbove("points", ratings.points());
    checkAbove("standardDeviation", ratings.standardDeviation());
    double carried = ratings.autocorrelation();
    checkArgument(
        carried >= 0 && carried < 1, "autocorrelation must be in [0, 1), but was %s", carried);
  }

  private static void checkAbove(String name, double value) {
    checkArgument(
        value > 0 && Double.isFinite(value), "%s must be above 0, but was %s", name, value);
  }
}
