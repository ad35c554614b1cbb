// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a context on each asked day of a log; two that hold on the same days are equal.
 */
final class Exposure {
  /** The day was not asked about, or the rating that decides is missing. */
  static final byte UNKNOWN = -1;

  /** It did not happen. */
  static final byte ABSENT = 0;

  /** It happened. */
  static final byte PRESENT = 1;

  /** It did not happen: those who came did not meet the client. */
  static final byte AWAY = 2;

  private final byte[] states;

  Exposure(byte[] states) {
    this.states = states;
  }

  /** Returns the state of an asked day, given by its index; a negative one was not asked about. */
  byte state(int askedIndex) {
    return askedIndex < 0 ? UNKNOWN : states[askedIndex];
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Exposure other && Arrays.equals(states, other.states);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(states);
  }
}
