// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalTime;

/**
 * A time of day about which onsets lie.
 *
 * @param time the time, to the minute
 * @param onsets how many onsets lie within 90 minutes of it, across midnight too; at least 1
 */
public record OnsetHump(LocalTime time, int onsets) {
  /** Checks the components. */
  public OnsetHump {
    requireNonNull(time, "time");
    checkArgument(onsets >= 1, "onsets must be at least 1, but was %s", onsets);
  }
}
