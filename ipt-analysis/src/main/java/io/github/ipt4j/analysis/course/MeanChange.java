// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import io.github.ipt4j.analysis.internal.Quantiles;
import io.github.ipt4j.analysis.internal.Wording;
import java.util.List;

/**
 * A mean of changes with its 95 % interval of Student's t.
 *
 * <p>With k changes of mean m and standard deviation s the interval is m -+ t(.975; k - 1) s /
 * sqrt(k). It takes the changes as independent and about normal, which changes of one person's
 * ratings are not quite.
 *
 * @param pairs the number of changes, at least 2
 * @param mean their mean
 * @param low the lower end of the interval
 * @param high the upper end of the interval
 */
public record MeanChange(int pairs, double mean, double low, double high) {
  private static final double UPPER = 0.975;

  static MeanChange of(List<Double> changes) {
    int k = changes.size();
    double mean = changes.stream().mapToDouble(d -> d).average().orElseThrow();
    double squares = changes.stream().mapToDouble(d -> (d - mean) * (d - mean)).sum();
    double reach = Quantiles.student(k - 1, UPPER) * Math.sqrt(squares / (k - 1) / k);
    return new MeanChange(k, mean, mean - reach, mean + reach);
  }

  String inWords() {
    return Wording.signed(mean, 2)
        + " on average (95 % interval "
        + Wording.interval(low, high, 2)
        + ", "
        + pairs
        + " pairs)";
  }
}
