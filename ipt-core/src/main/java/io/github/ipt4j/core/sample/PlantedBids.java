// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Bids for support to the person whom the work is about.
 *
 * @param perSession how many are told in each session, at least 0
 * @param met the chance that one is met, each drawn for itself; one in ten of the answers is not
 *     known, whatever it was, and of the others it is as likely that they were dismissed as ignored
 */
public record PlantedBids(int perSession, double met) {

  /** Checks the components. */
  public PlantedBids {
    checkArgument(perSession >= 0, "perSession must be at least 0, but was %s", perSession);
    checkArgument(met >= 0 && met <= 1, "met must be 0 to 1, but was %s", met);
  }
}
