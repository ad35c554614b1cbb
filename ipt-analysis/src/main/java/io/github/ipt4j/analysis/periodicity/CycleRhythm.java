// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import io.github.ipt4j.core.style.IptStyle;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** What {@link DeclaredCycle} finds in counts by day of the cycle. */
@Value.Immutable
@IptStyle
public abstract sealed class CycleRhythm permits ImmutableCycleRhythm {

  CycleRhythm() {}

  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the counts that were tested.
   *
   * @return the counts
   */
  public abstract CycleCounts counts();

  /**
   * Returns how unevenly the events lie over the cycle.
   *
   * @return the Hermans-Rasson statistic, 0 if they lie exactly as the exposure does
   */
  public abstract double statistic();

  /**
   * Returns the chance of counts at least as uneven if every exposed day (of a weekday) were alike.
   *
   * @return the p-value, in (0, 1]
   */
  public abstract double p();

  /**
   * Returns how many tables were drawn.
   *
   * @return the number, empty if the p-value is exact
   */
  public abstract OptionalInt draws();

  /**
   * Returns the smallest p-value that these totals could have given.
   *
   * @return that p-value; of draws the smallest that their number allows
   */
  public abstract double smallestP();

  /**
   * Returns where most more happened than expected; a location only where the test is significant.
   *
   * @return the window, empty if no window exceeds its expectation
   */
  public abstract Optional<CycleWindow> window();

  /**
   * Returns whether all tables were enumerated.
   *
   * @return whether the p-value is exact
   */
  public boolean exact() {
    return draws().isEmpty();
  }

  static final class Builder extends ImmutableCycleRhythm.Builder {
    Builder() {}
  }
}
