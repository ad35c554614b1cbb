// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.core.random.MixGenerator;

/**
 * Residuals by week and weekday, of which the weeks change their sign under the null: whether the
 * weekdays differ more than such changes of sign give.
 *
 * <p>With c_w the mean residual of a weekday, 0 where it has none, the statistic is T = sum_h 2 l_h
 * |sum_w c_w exp(2 pi i h w / 7)|^2, h = 1, 2, 3, with the weights of Hermans and Rasson. It is the
 * square of the length of a sum of six numbers a week, so that a change of sign costs six
 * additions. All sign vectors are seen up to {@link #MOST_ENUMERATED} weeks, by a Gray code and
 * with the first week as it is, since T is the same for a vector and its opposite; above, vectors
 * are drawn, and the sums of eight weeks at a time are looked up.
 */
public final class WeekSigns {
  /** Up to how many weeks all sign vectors are seen: half of 8,192 of them. */
  public static final int MOST_ENUMERATED = 13;

  private static final int WEEK = 7;
  private static final int SUMS = 6;
  private static final int TOGETHER = 8;
  private static final int VECTORS = 1 << TOGETHER;
  private static final double TIE = 1e-9;
  private static final double[] FACTORS = factors();

  private final int weeks;

  /** The six numbers of each week, the weeks after each other. */
  private final double[] sums;

  private final double statistic;

  /**
   * Makes the sums.
   *
   * @param weeks the number of weeks
   * @param week for each residual its week, from 0
   * @param weekday for each residual its weekday, 0 to 6
   * @param residuals the residuals, none of them NaN
   */
  public WeekSigns(int weeks, int[] week, int[] weekday, double[] residuals) {
    checkArgument(
        week.length == residuals.length && weekday.length == residuals.length,
        "week and weekday must be given for each residual");
    this.weeks = weeks;
    int[] days = new int[WEEK];
    for (int w : weekday) {
      days[w]++;
    }
    sums = new double[SUMS * weeks];
    for (int i = 0; i < residuals.length; i++) {
      double share = residuals[i] / days[weekday[i]];
      for (int s = 0; s < SUMS; s++) {
        sums[SUMS * week[i] + s] += share * FACTORS[SUMS * weekday[i] + s];
      }
    }
    double[] all = new double[SUMS];
    for (int i = 0; i < sums.length; i++) {
      all[i % SUMS] += sums[i];
    }
    statistic = length(all);
  }

  /** Returns the cosines and sines of each weekday, times the root of twice the weight. */
  private static double[] factors() {
    double[] weights = WeeklyForm.hermansRassonWeights();
    double[] factors = new double[SUMS * WEEK];
    for (int w = 0; w < WEEK; w++) {
      for (int h = 1; h <= weights.length; h++) {
        double root = Math.sqrt(2 * weights[h - 1]);
        double angle = 2 * Math.PI * h * w / WEEK;
        factors[SUMS * w + 2 * h - 2] = root * StrictMath.cos(angle);
        factors[SUMS * w + 2 * h - 1] = root * StrictMath.sin(angle);
      }
    }
    return factors;
  }

  private static double length(double[] a) {
    return a[0] * a[0] + a[1] * a[1] + a[2] * a[2] + a[3] * a[3] + a[4] * a[4] + a[5] * a[5];
  }

  /**
   * Returns whether all sign vectors are seen.
   *
   * @return whether the weeks are few enough
   */
  public boolean isEnumerated() {
    return weeks <= MOST_ENUMERATED;
  }

  /**
   * Returns the p-value of all sign vectors where the weeks are few, else of drawn ones.
   *
   * @param draws how many are drawn
   * @param seed where they begin
   * @return the p-value, and the smallest that these weeks could have
   */
  public SignTail test(int draws, Seed seed) {
    return isEnumerated() ? enumerated() : drawn(draws, new MixGenerator(seed.value()));
  }

  private SignTail enumerated() {
    double[] all = new double[SUMS];
    for (int i = 0; i < sums.length; i++) {
      all[i % SUMS] += sums[i];
    }
    int vectors = 1 << Math.max(0, weeks - 1);
    boolean[] turned = new boolean[weeks];
    int extreme = 1;
    double greatest = statistic;
    int ofGreatest = 1;
    for (int v = 1; v < vectors; v++) {
      int week = 1 + Integer.numberOfTrailingZeros(v);
      turned[week] = !turned[week];
      double twice = turned[week] ? -2 : 2;
      for (int s = 0; s < SUMS; s++) {
        all[s] += twice * sums[SUMS * week + s];
      }
      double t = length(all);
      extreme += t >= statistic * (1 - TIE) ? 1 : 0;
      if (t > greatest * (1 + TIE)) {
        greatest = t;
        ofGreatest = 1;
      } else if (t >= greatest * (1 - TIE)) {
        ofGreatest++;
      }
    }
    return new SignTail(statistic, (double) extreme / vectors, 0, (double) ofGreatest / vectors);
  }

  private SignTail drawn(int draws, MixGenerator random) {
    double[] table = sumsOfEight();
    int lookups = (weeks + TOGETHER - 1) / TOGETHER;
    double threshold = statistic * (1 - TIE);
    int extreme = 1;
    for (int draw = 0; draw < draws; draw++) {
      long bits = 0;
      double a = 0;
      double b = 0;
      double c = 0;
      double d = 0;
      double e = 0;
      double f = 0;
      for (int l = 0; l < lookups; l++) {
        bits = l % TOGETHER == 0 ? random.next() : bits >>> TOGETHER;
        int at = SUMS * (l * VECTORS + (int) (bits & (VECTORS - 1)));
        a += table[at];
        b += table[at + 1];
        c += table[at + 2];
        d += table[at + 3];
        e += table[at + 4];
        f += table[at + 5];
      }
      extreme += a * a + b * b + c * c + d * d + e * e + f * f >= threshold ? 1 : 0;
    }
    return new SignTail(statistic, extreme / (draws + 1.0), draws, 1 / (draws + 1.0));
  }

  /** Returns the six sums of every sign vector of each eight weeks. */
  private double[] sumsOfEight() {
    int lookups = (weeks + TOGETHER - 1) / TOGETHER;
    double[] table = new double[SUMS * VECTORS * lookups];
    for (int l = 0; l < lookups; l++) {
      int first = l * TOGETHER;
      int number = Math.min(TOGETHER, weeks - first);
      int start = SUMS * VECTORS * l;
      for (int k = 0; k < number; k++) {
        for (int s = 0; s < SUMS; s++) {
          table[start + s] += sums[SUMS * (first + k) + s];
        }
      }
      for (int v = 1; v < VECTORS; v++) {
        int k = Integer.numberOfTrailingZeros(v);
        int without = start + SUMS * (v & (v - 1));
        for (int s = 0; s < SUMS; s++) {
          double turned = k < number ? 2 * sums[SUMS * (first + k) + s] : 0;
          table[start + SUMS * v + s] = table[without + s] - turned;
        }
      }
    }
    return table;
  }
}
