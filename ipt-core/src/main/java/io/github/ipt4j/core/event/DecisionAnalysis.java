// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A decision gone through: its options, what was chosen, whether it was tried. */
@Value.Immutable
@EditableStyle
public abstract sealed class DecisionAnalysis implements SessionEvent, WithDecisionAnalysis
    permits ImmutableDecisionAnalysis {

  DecisionAnalysis() {}

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

  /** Returns when it was gone through. */
  @Override
  public abstract EventTime at();

  /**
   * Returns what is to be decided; it is left out of {@code toString()}.
   *
   * @return the words
   */
  @Value.Redacted
  public abstract Optional<String> question();

  /**
   * Returns the options.
   *
   * @return the options, at least one
   */
  public abstract ImmutableList<DecisionOption> options();

  /**
   * Returns which option was chosen, if one was.
   *
   * @return its number, from 1
   */
  public abstract OptionalInt chosen();

  /**
   * Returns when it was tried, if it was.
   *
   * @return the day
   */
  public abstract Optional<LocalDate> triedOn();

  /**
   * Returns when the try was gone through, if it was.
   *
   * @return the day
   */
  public abstract Optional<LocalDate> reviewedOn();

  /**
   * Returns the cycle that it was to break, where the clinician says so. Once it was tried, the
   * times before and from that day on are compared; a decision that declares nothing is counted and
   * not tested.
   *
   * @return the symptom and the weekdays
   */
  public abstract Optional<CycleToBreak> breaksCycle();

  /**
   * Returns a note; it is left out of {@code toString()}.
   *
   * @return the note
   */
  @Value.Redacted
  public abstract Optional<String> note();

  /**
   * Returns the moment of the session to which it belongs, if it belongs to one.
   *
   * @return the moment
   */
  @Override
  public abstract Optional<SessionPoint> session();

  @Value.Check
  void check() {
    Refusal.of(id(), !options().isEmpty(), "options", "must not be empty");
    chosen()
        .ifPresent(
            number ->
                Refusal.of(
                    id(),
                    number >= 1 && number <= options().size(),
                    "chosen",
                    "must be 1 to " + options().size(),
                    number));
    Refusal.of(
        id(),
        triedOn().isEmpty() || chosen().isPresent(),
        "triedOn",
        "must be empty where nothing was chosen");
    Refusal.of(
        id(),
        reviewedOn().isEmpty() || triedOn().isPresent(),
        "reviewedOn",
        "must be empty where nothing was tried");
    checkOrder("triedOn", at().date(), triedOn());
    checkOrder("reviewedOn", triedOn().orElse(at().date()), reviewedOn());
  }

  private void checkOrder(String name, LocalDate before, Optional<LocalDate> date) {
    date.ifPresent(
        day -> Refusal.of(id(), !day.isBefore(before), name, "must not be before " + before, day));
  }

  /** Builds a {@link DecisionAnalysis}. */
  public static final class Builder extends ImmutableDecisionAnalysis.Builder {
    Builder() {}
  }
}
