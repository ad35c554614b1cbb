// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
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
    checkArgument(!options().isEmpty(), "options of %s must not be empty", id());
    chosen()
        .ifPresent(
            number ->
                checkArgument(
                    number >= 1 && number <= options().size(),
                    "chosen of %s must be 1 to %s, but was %s",
                    id(),
                    options().size(),
                    number));
    checkArgument(
        triedOn().isEmpty() || chosen().isPresent(),
        "triedOn of %s must be empty where nothing was chosen",
        id());
    checkArgument(
        reviewedOn().isEmpty() || triedOn().isPresent(),
        "reviewedOn of %s must be empty where nothing was tried",
        id());
    checkOrder("triedOn", at().date(), triedOn());
    checkOrder("reviewedOn", triedOn().orElse(at().date()), reviewedOn());
  }

  private void checkOrder(String name, LocalDate before, Optional<LocalDate> date) {
    date.ifPresent(
        day ->
            checkArgument(
                !day.isBefore(before),
                "%s of %s must not be before %s, but was %s",
                name,
                id(),
                before,
                day));
  }

  /** Builds a {@link DecisionAnalysis}. */
  public static final class Builder extends ImmutableDecisionAnalysis.Builder {
    Builder() {}
  }
}
