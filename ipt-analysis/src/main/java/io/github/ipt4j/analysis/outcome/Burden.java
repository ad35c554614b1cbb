// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.core.diary.SymptomDiary;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;

/**
 * How much of a symptom there was on some recorded days, however seldom it began.
 *
 * @param symptomDays on how many of the recorded days the symptom was there
 * @param meanIntensity the mean over all of these days of the day's greatest intensity, 0 where the
 *     symptom was not there, 0 to 10; empty where no day was recorded
 */
public record Burden(Share symptomDays, OptionalDouble meanIntensity) {
  private static final double ROUNDING = 1e-9;

  /** Returns the burden of the days of a diary that are picked by their index. */
  static Burden of(SymptomDiary diary, IntPredicate picked) {
    int recorded = 0;
    int with = 0;
    double intensity = 0;
    for (int i = 0; i < diary.size(); i++) {
      if (picked.test(i)) {
        recorded++;
        with += diary.hasSymptom(i) ? 1 : 0;
        intensity += diary.intensity(i);
      }
    }
    return new Burden(
        new Share(with, recorded),
        recorded == 0 ? OptionalDouble.empty() : OptionalDouble.of(intensity / recorded));
  }

  /**
   * Returns whether there were more symptom days than in another part, by their share.
   *
   * @param other the other part
   * @return whether the share is higher; false where either part has no recorded day
   */
  public boolean hasMoreDaysThan(Burden other) {
    return symptomDays.of() > 0
        && other.symptomDays.of() > 0
        && (long) symptomDays.count() * other.symptomDays.of()
            > (long) other.symptomDays.count() * symptomDays.of();
  }

  /**
   * Returns whether the mean intensity is higher than in another part.
   *
   * @param other the other part
   * @return whether it is; false where either part has no recorded day
   */
  public boolean isMoreIntenseThan(Burden other) {
    return meanIntensity.isPresent()
        && other.meanIntensity.isPresent()
        && meanIntensity.getAsDouble() > other.meanIntensity.getAsDouble() + ROUNDING;
  }

  /** Whether the days or the intensity are higher than in another part. */
  boolean isHigherThan(Burden other) {
    return hasMoreDaysThan(other) || isMoreIntenseThan(other);
  }
}
