// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import io.github.ipt4j.analysis.internal.MannKendall;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rank correlation of weekly rates and phase, corrected for a trend of the baseline where that
 * is significant.
 *
 * <p>Where Mann-Kendall's p of the baseline is at most .05, the Theil-Sen line of the baseline is
 * taken from all rates first; its time is the calendar's, so that a pause in recording lasts as
 * long as it did. Negative says that the later rates are lower.
 *
 * <p>Source: K. R. Tarlow, Behavior Modification 41 (2017) 427-467, doi 10.1177/0145445516676750.
 *
 * @param tau Kendall's tau-b, -1 to 1
 * @param isCorrected whether a trend of the baseline was taken out
 */
public record CorrectedTau(double tau, boolean isCorrected) {
  private static final double SIGNIFICANT = 0.05;

  /** Taking a line out leaves rounding errors, which must not untie what is tied. */
  private static final double TIED = 1e-9;

  static Optional<CorrectedTau> of(List<WeekRate> before, List<WeekRate> after) {
    if (before.size() < 2 || after.isEmpty()) {
      return Optional.empty();
    }
    boolean isCorrected =
        MannKendall.of(before.stream().map(WeekRate::value).toList()).p() <= SIGNIFICANT;
    double slope = isCorrected ? slope(before) : 0;
    long first = before.get(0).week();
    double[] all =
        Stream.concat(before.stream(), after.stream())
            .mapToDouble(r -> r.value() - slope * (r.week() - first))
            .toArray();
    double tolerance = TIED * size(before, after);
    double concordant = 0;
    double untied = 0;
    for (int i = 0; i < all.length; i++) {
      for (int j = i + 1; j < all.length; j++) {
        double difference = all[j] - all[i];
        double sign = Math.abs(difference) <= tolerance ? 0 : Math.signum(difference);
        untied += sign * sign;
        concordant += i < before.size() && j >= before.size() ? sign : 0;
      }
    }
    double pairs = (double) before.size() * after.size();
    return untied == 0
        ? Optional.empty()
        : Optional.of(new CorrectedTau(concordant / Math.sqrt(untied * pairs), isCorrected));
  }

  private static double size(List<WeekRate> before, List<WeekRate> after) {
    return Stream.concat(before.stream(), after.stream())
        .mapToDouble(r -> Math.abs(r.value()))
        .max()
        .orElse(0);
  }

  /** The median of the slopes between all pairs. */
  private static double slope(List<WeekRate> rates) {
    List<Double> slopes = new ArrayList<>();
    for (int i = 0; i < rates.size(); i++) {
      for (int j = i + 1; j < rates.size(); j++) {
        slopes.add(
            (rates.get(j).value() - rates.get(i).value())
                / (rates.get(j).week() - rates.get(i).week()));
      }
    }
    slopes.sort(Comparator.naturalOrder());
    int n = slopes.size();
    return (slopes.get((n - 1) / 2) + slopes.get(n / 2)) / 2;
  }
}
