// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The circle of a day in minutes, or of a turn in degrees: how unevenly whole positions lie on it.
 *
 * <p>Rayleigh's statistic is n R^2 with R the length of the mean of the unit vectors; it sees one
 * hump. The Hermans-Rasson statistic is (1/n) sum over all pairs i, j of (pi/2 - d) + 2.895 (2/pi -
 * |sin d|), d the distance on the circle in radians; it sees two humps as well.
 *
 * <p>Sources: Fisher 1993, Statistical Analysis of Circular Data; Landler, Ruxton and Malkemper
 * 2019, BMC Ecology 19, 30, <a
 * href="https://doi.org/10.1186/s12898-019-0246-8">doi:10.1186/s12898-019-0246-8</a>.
 */
public final class CircularSample {
  private static final double SINE_WEIGHT = 2.895;

  private final double[] cosines;
  private final double[] sines;
  private final double[] kernel;

  /**
   * Makes a circle.
   *
   * @param size how many positions it has, at least 2
   */
  public CircularSample(int size) {
    checkArgument(size >= 2, "size must be at least 2, but was %s", size);
    cosines = new double[size];
    sines = new double[size];
    kernel = new double[size];
    for (int i = 0; i < size; i++) {
      double angle = 2 * StrictMath.PI * i / size;
      cosines[i] = StrictMath.cos(angle);
      sines[i] = StrictMath.sin(angle);
      double distance = Math.min(angle, 2 * StrictMath.PI - angle);
      kernel[i] =
          StrictMath.PI / 2
              - distance
              + SINE_WEIGHT * (2 / StrictMath.PI - Math.abs(StrictMath.sin(distance)));
    }
  }

  /**
   * Returns the mean direction.
   *
   * @param positions positions from 0 to below the size, at least one
   * @return the direction as a position, from 0 to below the size; 0 where there is none
   */
  public double mean(int[] positions) {
    double turn = StrictMath.atan2(sum(sines, positions), sum(cosines, positions));
    double position = turn / (2 * StrictMath.PI) * kernel.length;
    double turned = position < 0 ? position + kernel.length : position;
    return turned < kernel.length ? turned : 0; // just under 0 is the size itself, rounded
  }

  /**
   * Returns the length of the mean vector.
   *
   * @param positions positions from 0 to below the size, at least one
   * @return the length, 0 (evenly spread, or in balance) to 1 (all at one position)
   */
  public double resultant(int[] positions) {
    return StrictMath.hypot(sum(sines, positions), sum(cosines, positions)) / positions.length;
  }

  /**
   * Returns Rayleigh's statistic.
   *
   * @param positions positions from 0 to below the size, at least one
   * @return n R^2
   */
  public double rayleigh(int[] positions) {
    double s = sum(sines, positions);
    double c = sum(cosines, positions);
    return (s * s + c * c) / positions.length;
  }

  private static double sum(double[] values, int[] positions) {
    double sum = 0;
    for (int position : positions) {
      sum += values[position];
    }
    return sum;
  }

  /**
   * Returns the Hermans-Rasson statistic.
   *
   * @param positions positions from 0 to below the size, at least one
   * @return the statistic
   */
  public double hermansRasson(int[] positions) {
    double pairs = 0;
    for (int i = 0; i < positions.length; i++) {
      for (int j = 0; j < i; j++) {
        pairs += kernel[Math.abs(positions[i] - positions[j])];
      }
    }
    return kernel[0] + 2 * pairs / positions.length;
  }
}
