// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How whole ratings from 0 to 10 are distributed. */
public final class Ratings {
  private static final int HIGHEST = 10;

  private final double[] chances;

  private Ratings(double[] chances) {
    this.chances = chances;
  }

  /**
   * Returns the distribution in which every rating is the same.
   *
   * @param rating the rating, 0 to 10
   * @return the distribution
   */
  public static Ratings always(int rating) {
    return between(rating, rating);
  }

  /**
   * Returns the distribution in which every rating of a range is as likely as any other of it.
   *
   * @param lowest the lowest rating, 0 to 10
   * @param highest the highest rating, from the lowest to 10
   * @return the distribution
   */
  public static Ratings between(int lowest, int highest) {
    checkArgument(lowest >= 0 && lowest <= HIGHEST, "lowest must be 0 to 10, but was %s", lowest);
    checkArgument(
        highest >= lowest && highest <= HIGHEST,
        "highest must be %s to 10, but was %s",
        lowest,
        highest);
    double[] chances = new double[HIGHEST + 1];
    Arrays.fill(chances, lowest, highest + 1, 1.0 / (highest - lowest + 1));
    return new Ratings(chances);
  }

  /**
   * Returns the mixture of this distribution with another one, such as slights and now and then an
   * explosion.
   *
   * @param share the share of the other one, in [0, 1]
   * @param other the other one
   * @return the mixture
   */
  public Ratings mixedWith(double share, Ratings other) {
    checkArgument(share >= 0 && share <= 1, "share must be 0 to 1, but was %s", share);
    double[] mixed = new double[HIGHEST + 1];
    for (int i = 0; i <= HIGHEST; i++) {
      mixed[i] = (1 - share) * chances[i] + share * other.chances[i];
    }
    return new Ratings(mixed);
  }

  /**
   * Returns how likely a rating is.
   *
   * @param rating the rating, 0 to 10
   * @return its chance, in [0, 1]
   */
  public double chance(int rating) {
    return chances[rating];
  }

  /**
   * Returns the mean rating.
   *
   * @return the mean, 0 to 10
   */
  public double mean() {
    double mean = 0;
    for (int i = 0; i <= HIGHEST; i++) {
      mean += i * chances[i];
    }
    return mean;
  }

  /** Returns the rating at which the cumulative chance passes a number in [0, 1). */
  int quantile(double uniform) {
    double below = 0;
    int last = 0;
    for (int i = 0; i <= HIGHEST; i++) {
      if (chances[i] > 0) {
        below += chances[i];
        last = i;
        if (uniform < below) {
          return i;
        }
      }
    }
    return last;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Ratings other && Arrays.equals(chances, other.chances);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(chances);
  }

  /** Returns the chances of the ratings 0 to 10. */
  @Override
  public String toString() {
    return Arrays.toString(chances);
  }
}
