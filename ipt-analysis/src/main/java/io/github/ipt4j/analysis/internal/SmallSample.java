// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The factor that takes from a standardised difference what small samples add to it.
 *
 * <p>J = Gamma(df/2) / (sqrt(df/2) Gamma((df - 1)/2)), exactly: the ratio of the two grows by df /
 * (df - 1) with two degrees more, from 1 / sqrt(pi) at 2 and sqrt(pi) / 2 at 3.
 *
 * <p>Source: L. V. Hedges, Journal of Educational Statistics 6 (1981) 107-128, doi
 * 10.3102/10769986006002107.
 */
public final class SmallSample {
  private SmallSample() {}

  /**
   * Returns the factor.
   *
   * @param degrees the degrees of freedom, at least 2
   * @return J, in (0, 1)
   */
  public static double correction(int degrees) {
    checkArgument(degrees >= 2, "degrees must be at least 2, but were %s", degrees);
    boolean isEven = degrees % 2 == 0;
    double ratio = isEven ? 1 / StrictMath.sqrt(Math.PI) : StrictMath.sqrt(Math.PI) / 2;
    for (double df = isEven ? 2 : 3; df < degrees; df += 2) {
      ratio *= df / (df - 1);
    }
    return ratio / StrictMath.sqrt(degrees / 2.0);
  }
}
