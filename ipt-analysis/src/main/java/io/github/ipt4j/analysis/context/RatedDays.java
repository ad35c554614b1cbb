// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.ExposedRatings;
import io.github.ipt4j.core.measure.RatingScale;
import java.util.Arrays;

/** The rated days in primitive arrays, with the length of a tenth of the scale. */
final class RatedDays {
  private static final double TENTHS = 10;

  private final ContextDays days;
  private final double[] values;
  private final double best;
  private final double tenth;
  private final boolean isOfSymptom;

  RatedDays(ExposedRatings exposed) {
    days = new ContextDays(exposed);
    DailyRatings ratings = exposed.ratings();
    RatingScale scale = ratings.scale();
    values = new double[ratings.size()];
    Arrays.setAll(values, ratings::value);
    best = scale.best();
    tenth = (scale.worst() - best) / TENTHS;
    isOfSymptom = ratings.diary().isPresent();
  }

  /** Takes days that were drawn, rated from 0 to 10. */
  RatedDays(int[] epochDays, double[] values) {
    days = new ContextDays(epochDays);
    this.values = values;
    best = 0;
    tenth = 1;
    isOfSymptom = false;
  }

  ContextDays days() {
    return days;
  }

  double value(int i) {
    return values[i];
  }

  /** Returns a tenth of the range of the scale: what a point is on a scale from 0 to 10. */
  double tenth() {
    return Math.abs(tenth);
  }

  /**
   * Returns a sum of ratings as if they had been given on a scale from 0, best, to 10, in tenths of
   * a point: a seed that is made of it is the same on every scale.
   */
  int onTenths(double sum, int number) {
    return (int) Math.round(TENTHS * ((sum - number * best) / tenth));
  }

  /**
   * Returns on how many days a context was asked about: with the symptom and without, or, of
   * ratings of their own, on days above their median and below.
   */
  AskedShares asked(Exposure exposure, int lag) {
    int[] asked = days.askedBefore(exposure, lag);
    if (isOfSymptom || values.length == 0) {
      return AskedShares.of(days, asked);
    }
    double median = median();
    int[] counts = new int[4];
    for (int i = 0; i < asked.length; i++) {
      if (values[i] != median) {
        int at = values[i] > median ? 0 : 2;
        counts[at] += asked[i] >= 0 ? 1 : 0;
        counts[at + 1]++;
      }
    }
    return new AskedShares(counts[0], counts[1], counts[2], counts[3]);
  }

  private double median() {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }
}
