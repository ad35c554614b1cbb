// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import io.github.ipt4j.core.random.MixGenerator;

/**
 * A seeded course of normal values of mean 0 and variance 1, each of which resembles the one before
 * it by a given autocorrelation.
 *
 * <p>Source: G. E. P. Box and M. E. Muller, Annals of Mathematical Statistics 29 (1958) 610-611,
 * doi 10.1214/aoms/1177706645.
 */
public final class NormalSteps {
  private final MixGenerator random;
  private final double autocorrelation;
  private final double fresh;
  private boolean first = true;
  private double last;

  /**
   * Makes a course.
   *
   * @param random what it is drawn from
   * @param autocorrelation the lag-1 autocorrelation, in [0, 1)
   */
  public NormalSteps(MixGenerator random, double autocorrelation) {
    this.random = random;
    this.autocorrelation = autocorrelation;
    fresh = Math.sqrt(1 - autocorrelation * autocorrelation);
  }

  /** Begins a new course, whose first value resembles none. */
  public void restart() {
    first = true;
  }

  /**
   * Returns the next value.
   *
   * @return the value
   */
  public double next() {
    last = first ? normal() : autocorrelation * last + fresh * normal();
    first = false;
    return last;
  }

  private double normal() {
    double radius = Math.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
    return radius * StrictMath.cos(2 * Math.PI * random.nextDouble());
  }
}
