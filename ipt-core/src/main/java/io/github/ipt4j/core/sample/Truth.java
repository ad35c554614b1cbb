// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import com.google.common.collect.ImmutableTable;
import io.github.ipt4j.core.style.IptStyle;
import org.immutables.value.Value;

/**
 * What was planted in a synthetic course, in the terms of the domain.
 *
 * <p>It was written down while the course was drawn, not read from the finished case: an analysis
 * that counts otherwise has miscounted.
 */
@Value.Immutable
@IptStyle
public abstract sealed class Truth implements WithTruth permits ImmutableTruth {

  Truth() {}

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns how many there are of what, by whom or what they are of: the id of a person, the code
   * of an instrument, the name of a symptom, a rating or a state, or nothing for the case itself.
   *
   * @return the counts; what is not in it was not planted
   */
  public abstract ImmutableTable<Counted, String, Integer> counts();

  /**
   * Returns how many there are in the whole case.
   *
   * @param what what is counted
   * @return the sum over all that they are of, 0 where none was planted
   */
  public int count(Counted what) {
    return counts().row(what).values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * Returns how many there are of one person, instrument, symptom, rating or state.
   *
   * @param what what is counted
   * @param of its id, code or name
   * @return the count, 0 where none was planted
   */
  public int count(Counted what, String of) {
    Integer count = counts().get(what, of);
    return count == null ? 0 : count;
  }

  /** Builds a value of this type. */
  public static final class Builder extends ImmutableTruth.Builder {
    Builder() {}
  }
}
