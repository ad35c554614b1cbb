// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Mixed feelings: two unipolar means per contact, and how far they are both strong and alike.
 *
 * <p>The value is that of Griffin: (P + N) / 2 - |P - N|, which is also (3 min - max) / 2, from -5
 * (one strong feeling alone) to 10 (both as strong as can be). It is not monotone in the stronger
 * feeling: above the weaker one, more of it makes the feelings less mixed. It is 0 where neither is
 * felt, and wherever the stronger is three times the weaker; so it is never shown without both
 * poles.
 *
 * <p>Source: M. M. Thompson, M. P. Zanna, D. W. Griffin, "Let's not be indifferent about
 * (attitudinal) ambivalence", in: Attitude Strength, 1995, pp. 361-386.
 *
 * @param positivity the mean positivity of a contact, 0 to 10
 * @param negativity the mean negativity of a contact, 0 to 10
 */
public record Ambivalence(double positivity, double negativity) {

  /** Checks the components. */
  public Ambivalence {
    checkPole("positivity", positivity);
    checkPole("negativity", negativity);
  }

  /**
   * Returns how mixed the feelings are.
   *
   * @return the ambivalence, -5 to 10
   */
  public double value() {
    return (positivity + negativity) / 2 - Math.abs(positivity - negativity);
  }

  private static void checkPole(String name, double mean) {
    checkArgument(mean >= 0 && mean <= 10, "%s must be 0 to 10, but was %s", name, mean);
  }
}
