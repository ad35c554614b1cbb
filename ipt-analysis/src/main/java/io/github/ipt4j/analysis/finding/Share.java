// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import java.util.OptionalDouble;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * So many of so many, with Wilson's 95 % interval of the share.
 *
 * <p>With z = 1.96 and p = x / n, the ends are (p + z^2 / 2n -+ z sqrt(p (1 - p) / n + z^2 / 4n^2))
 * / (1 + z^2 / n); of nothing at all the interval is 0 to 1. It takes the n as independent of each
 * other.
 *
 * <p>Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927) 209-212, doi
 * 10.1080/01621459.1927.10502953.
 *
 * @param count how many
 * @param of of how many, at least the count
 */
public record Share(int count, int of) {
  private static final double ERROR = 0.05;

  /** Checks the components. */
  public Share {
    checkArgument(count >= 0 && count <= of, "count must be 0 to %s, but was %s", of, count);
  }

  /**
   * Returns the share.
   *
   * @return count / of, in [0, 1]; empty of nothing
   */
  public OptionalDouble value() {
    return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / of);
  }

  /**
   * Returns Wilson's interval.
   *
   * @return the 95 % interval, in [0, 1]
   */
  public Interval wilson() {
    return Interval.of95(low(), high());
  }

  /**
   * Returns Jeffreys' interval: the quantiles .025 and .975 of Beta(x + 1/2, n - x + 1/2), with 0
   * as the lower end where x = 0 and 1 as the upper end where x = n.
   *
   * <p>Source: Brown, Cai and DasGupta 2001, Statistical Science 16, 101-133, <a
   * href="https://doi.org/10.1214/ss/1009213286">doi:10.1214/ss/1009213286</a>.
   *
   * @return the 95 % interval, in [0, 1]
   * @throws IllegalStateException of nothing
   */
  public Interval jeffreys() {
    checkState(of >= 1, "of must be at least 1, but was %s", of);
    var interval = BinomialConfidenceInterval.JEFFREYS.fromErrorRate(of, count, ERROR);
    return Interval.of95(
        count == 0 ? 0 : interval.getLowerBound(), count == of ? 1 : interval.getUpperBound());
  }

  /**
   * Returns the lower end of the interval.
   *
   * @return the end, in [0, 1]
   */
  public double low() {
    return count == 0 ? 0 : interval().getLowerBound();
  }

  /**
   * Returns the upper end of the interval.
   *
   * @return the end, in [0, 1]
   */
  public double high() {
    return count == of ? 1 : interval().getUpperBound();
  }

  private org.apache.commons.statistics.interval.Interval interval() {
    return BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(of, count, ERROR);
  }

  /** Returns such as "3 of 7". */
  @Override
  public String toString() {
    return count + " of " + of;
  }
}
