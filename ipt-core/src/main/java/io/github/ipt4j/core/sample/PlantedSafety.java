// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.ipt4j.core.client.ClearanceStatus;

/**
 * What is planted of safety; the answers to an item on self-harm are those of a measure.
 *
 * @param concerns how many concerns arise, one a session from the first on, at least 0
 * @param closed the chance that one is gone through and closed a week later, each for itself
 * @param clearance what is known of a medical cause of the symptom
 */
public record PlantedSafety(int concerns, double closed, ClearanceStatus clearance) {

  /** Checks the components. */
  public PlantedSafety {
    checkArgument(concerns >= 0, "concerns must be at least 0, but was %s", concerns);
    checkArgument(closed >= 0 && closed <= 1, "closed must be 0 to 1, but was %s", closed);
    requireNonNull(clearance, "clearance");
  }
}
