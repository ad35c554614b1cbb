// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.privacy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.stream.Collectors;

/**
 * A value without its names, dates and texts, with what was done to it and what remains.
 *
 * <p>It is a limited data set and not anonymous: see {@link Remaining}, and {@code PRIVACY.md}.
 *
 * @param value the value
 * @param removed how many texts were removed, by attribute, such as Account.note
 * @param treated how many parts were treated in each way
 * @param remaining what may still identify someone
 * @param <T> the type of the value
 */
public record Deidentified<T>(
    T value,
    ImmutableSortedMap<String, Integer> removed,
    ImmutableSortedMap<Treatment, Integer> treated,
    ImmutableList<Remaining> remaining) {

  /** Returns what was removed and what remains, in words; nothing of the value. */
  @Override
  public String toString() {
    int texts = removed.values().stream().mapToInt(Integer::intValue).sum();
    return "limited data set, not anonymous: "
        + texts
        + (texts == 1 ? " text" : " texts")
        + " removed, dates moved "
        + treated.getOrDefault(Treatment.MOVED, 0)
        + ", ids and names renamed "
        + treated.getOrDefault(Treatment.RENAMED, 0)
        + "; still in it: "
        + remaining.stream().map(Remaining::inWords).collect(Collectors.joining("; "));
  }
}
