// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import io.github.ipt4j.core.diary.ContactSampling;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a context on each day on which it was asked about; two that hold on the same
 * days are equal.
 *
 * <p>Contacts share the asked days of their log, a state of the day has its own.
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

  private final int[] asked;
  private final byte[] states;
  private final ContactSampling sampling;

  /** Takes the asked days in their order, what is known of each, and how they are read. */
  Exposure(int[] asked, byte[] states, ContactSampling sampling) {
    this.asked = asked;
    this.states = states;
    this.sampling = sampling;
  }

  /** Returns the state of an asked day, given by its index; a negative one was not asked about. */
  byte state(int askedIndex) {
    return askedIndex < 0 ? UNKNOWN : states[askedIndex];
  }

  /** Returns the state of a day, whether it was asked about or not. */
  byte on(int epochDay) {
    return state(Arrays.binarySearch(asked, epochDay));
  }

  /**
   * Returns for each of some days in their order where the day so many days before it stands among
   * the asked days, negative if it was not asked about.
   */
  int[] askedBefore(int[] days, int lag) {
    int[] index = new int[days.length];
    int next = 0;
    for (int i = 0; i < days.length; i++) {
      int day = days[i] - lag;
      while (next < asked.length && asked[next] < day) {
        next++;
      }
      index[i] = next < asked.length && asked[next] == day ? next : -1;
    }
    return index;
  }

  /** Returns whether another has these same asked days, not only equal ones. */
  boolean isAskedWith(Exposure other) {
    return asked == other.asked;
  }

  /** Returns how its asked days are read; those of a state are what they are. */
  ContactSampling sampling() {
    return sampling;
  }

  /** Returns whether no day is known to be without it, so that nothing can be compared. */
  boolean isNotableOnly() {
    return sampling == ContactSampling.NOTABLE_ONLY;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Exposure other
        && sampling == other.sampling
        && (asked == other.asked || Arrays.equals(asked, other.asked))
        && Arrays.equals(states, other.states);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(states);
  }
}
