// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One episode of a symptom, such as a headache.
 *
 * <p>It is not a symptom day: a day may hold several episodes, and an episode may last over several
 * days, of which each is recorded.
 */
@Value.Immutable
@EditableStyle
public abstract sealed class SymptomEpisode implements SessionEvent, WithSymptomEpisode
    permits ImmutableSymptomEpisode {

  SymptomEpisode() {}

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

  /** Returns the onset, to the minute where it is known. */
  @Override
  public abstract EventTime at();

  /**
   * Returns the symptom.
   *
   * @return the symptom
   */
  public abstract Symptom symptom();

  /**
   * Returns the greatest intensity.
   *
   * @return the intensity, above 0 (none) and up to 10 (the worst imaginable)
   */
  public abstract double intensity();

  /**
   * Returns how long it lasted, if that was noted.
   *
   * @return the duration, positive
   */
  public abstract Optional<Duration> duration();

  /**
   * Returns the date on which it was written down, if that was noted.
   *
   * @return the date of writing
   */
  public abstract Optional<LocalDate> entered();

  @Value.Check
  void check() {
    Refusal.unless(
        intensity() > 0 && intensity() <= 10,
        "intensity",
        "must be above 0 and at most 10",
        intensity());
    duration()
        .ifPresent(
            d -> Refusal.unless(!d.isNegative() && !d.isZero(), "duration", "must be positive", d));
  }

  /** Builds a {@link SymptomEpisode}. */
  public static final class Builder extends ImmutableSymptomEpisode.Builder {
    Builder() {}
  }
}
