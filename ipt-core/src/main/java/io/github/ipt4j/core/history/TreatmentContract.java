// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.history;

import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** How many sessions client and therapist agreed on, how long and how often. */
@Value.Immutable
@EditableStyle
public abstract sealed class TreatmentContract implements WithTreatmentContract
    permits ImmutableTreatmentContract {

  TreatmentContract() {}

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

  /**
   * Returns the number of sessions that were planned.
   *
   * @return the number, at least 1
   */
  public abstract int plannedSessions();

  /**
   * Returns the length of a session.
   *
   * @return the minutes, above 0; 50 unless said otherwise
   */
  @Value.Default
  public int minutes() {
    return 50;
  }

  /**
   * Returns the days from one session to the next.
   *
   * @return the days, at least 1; 7 unless said otherwise
   */
  @Value.Default
  public int cadenceDays() {
    return 7;
  }

  /**
   * Returns when it was agreed on, if that is known.
   *
   * @return the date
   */
  public abstract Optional<LocalDate> agreedOn();

  @Value.Check
  void check() {
    Refusal.unless(
        plannedSessions() >= 1, "plannedSessions", "must be at least 1", plannedSessions());
    Refusal.unless(minutes() > 0, "minutes", "must be above 0", minutes());
    Refusal.unless(cadenceDays() >= 1, "cadenceDays", "must be at least 1", cadenceDays());
  }

  /** Builds a {@link TreatmentContract}. */
  public static final class Builder extends ImmutableTreatmentContract.Builder {
    Builder() {}
  }
}
