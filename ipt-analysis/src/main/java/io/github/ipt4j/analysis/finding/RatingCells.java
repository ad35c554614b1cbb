// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.RatingScale;
import java.util.OptionalDouble;

/**
 * How a daily rating is named and its numbers are written: by the name of the symptom or of the
 * rating, with as many decimals as its scale bears.
 */
public final class RatingCells {
  private static final double WIDE = 50;
  private static final double NARROW = 3;
  private static final double VERY_NARROW = 0.3;

  private final RatingScale scale;
  private final boolean ofSymptom;
  private final Cell name;
  private final int decimals;

  private RatingCells(RatingScale scale, Cell name, boolean ofSymptom) {
    this.ofSymptom = ofSymptom;
    this.scale = scale;
    this.name = name;
    decimals =
        scale.range() >= WIDE
            ? 0
            : scale.range() >= NARROW ? 1 : scale.range() >= VERY_NARROW ? 2 : 3;
  }

  /**
   * Returns the cells of ratings.
   *
   * @param ratings the ratings
   * @return the cells
   */
  public static RatingCells of(DailyRatings ratings) {
    return new RatingCells(
        ratings.scale(), Cell.name(ratings.scale().rating()), ratings.symptom().isPresent());
  }

  /**
   * Returns the cells of the intensities of a symptom.
   *
   * @param symptom the symptom
   * @return the cells
   */
  public static RatingCells of(Symptom symptom) {
    return new RatingCells(DailyRatings.scaleOf(symptom), Cell.name(symptom.name()), true);
  }

  /**
   * Returns the cells of ratings on a scale.
   *
   * @param scale the scale
   * @return the cells
   */
  public static RatingCells of(RatingScale scale) {
    return new RatingCells(scale, Cell.name(scale.rating()), false);
  }

  /**
   * Returns the name of the symptom or of the rating.
   *
   * @return the cell
   */
  public Cell name() {
    return name;
  }

  /**
   * Returns a mean: on a scale of 50 points or more without decimals, of 3 points or more with one.
   *
   * @param value the mean
   * @return the cell
   */
  public Cell mean(double value) {
    return Cell.number(value, decimals);
  }

  /**
   * Returns a mean, if there is one.
   *
   * @param value the mean
   * @return the cell, or none
   */
  public Cell mean(OptionalDouble value) {
    return Cell.number(value, decimals);
  }

  /**
   * Returns a difference of two means, on its side of 0.
   *
   * @param value the difference
   * @return the cell
   */
  public Cell difference(double value) {
    return Cell.signed(value, decimals);
  }

  /**
   * Returns an interval of means or of their differences.
   *
   * @param interval the interval
   * @return the cell
   */
  public Cell interval(Interval interval) {
    return Cell.interval(interval, decimals);
  }

  /**
   * Returns a value that a client may give.
   *
   * @param value the value, on the scale
   * @return the cell
   */
  public Cell rating(double value) {
    return value == Math.rint(value) ? Cell.rating(value) : Cell.number(value, decimals + 1);
  }

  /**
   * Returns which way a difference goes, and whether that is better or worse.
   *
   * @param difference the difference, not 0
   * @return the clause, such as "lower (worse)"
   */
  public Clause way(double difference) {
    boolean isHigher = difference > 0;
    boolean isBetter = isHigher == (scale.direction() == Direction.HIGHER_IS_BETTER);
    return Clause.of(
        "finding.way." + (isHigher ? "higher." : "lower.") + (isBetter ? "better" : "worse"));
  }

  /**
   * Returns the ends of the scale and which of them is the better, such as "0 worst, 10 best".
   *
   * @return the clause
   */
  public Clause ends() {
    boolean isHigherBetter = scale.direction() == Direction.HIGHER_IS_BETTER;
    return Clause.of(
            ofSymptom
                ? "finding.ends.symptom"
                : isHigherBetter ? "finding.ends.higherIsBetter" : "finding.ends.lowerIsBetter")
        .with("least", rating(scale.least()))
        .with("greatest", rating(scale.greatest()));
  }
}
