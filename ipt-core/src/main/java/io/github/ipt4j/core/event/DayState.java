// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import io.github.ipt4j.core.style.EditableStyle;
import io.github.ipt4j.core.style.Identifiers;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether a state held on a day: a night shift of the partner, a sister who stays, an anniversary.
 *
 * <p>A day of which nothing was entered is not one on which the state did not hold; it was not
 * asked about.
 */
@Value.Immutable
@EditableStyle
public abstract sealed class DayState implements SessionEvent, WithDayState
    permits ImmutableDayState {

  DayState() {}

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder that holds all that this holds, for a copy in which something differs.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Override
  public abstract EventId id();

  /** Returns the day. */
  @Override
  public abstract EventTime at();

  /**
   * Returns the state, such as "night shift".
   *
   * @return the name in lower case
   */
  public abstract String state();

  /**
   * Returns whether it held on that day.
   *
   * @return whether it did, which it did unless said otherwise
   */
  @Value.Default
  public boolean holds() {
    return true;
  }

  /**
   * Returns the date on which it was written down, if that was noted.
   *
   * @return the date of writing
   */
  public abstract Optional<LocalDate> entered();

  @Value.Check
  void check() {
    Identifiers.checkName("state", "state", state());
  }

  /** Builds a {@link DayState}. */
  public static final class Builder extends ImmutableDayState.Builder {
    Builder() {}
  }
}
