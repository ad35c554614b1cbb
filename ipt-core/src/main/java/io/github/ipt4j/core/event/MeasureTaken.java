// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.ItemResponses;
import io.github.ipt4j.core.measure.MissingItems;
import io.github.ipt4j.core.measure.Score;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * One filling-in of an instrument: its items, or its total where only that is known, or neither
 * where the form was missed.
 *
 * <p>A form that was missed was due and not filled in; it has no score and keeps its place among
 * the others. It is not a form on which every item was left blank.
 *
 * <p>It is not a diagnosis and not a severity.
 */
@Value.Immutable
@EditableStyle
public abstract sealed class MeasureTaken implements SessionEvent, WithMeasureTaken
    permits ImmutableMeasureTaken {

  MeasureTaken() {}

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

  @Override
  public abstract EventTime at();

  /**
   * Returns the instrument.
   *
   * @return the instrument
   */
  public abstract Instrument instrument();

  /**
   * Returns the responses, if the items are known; of a blank form all are unanswered.
   *
   * @return the responses
   */
  public abstract Optional<ItemResponses> items();

  /**
   * Returns the total as it was reported, if the items are not known.
   *
   * @return the reported total, within the range of the instrument
   */
  public abstract OptionalDouble reportedTotal();

  /**
   * Returns the moment of the session at which it was filled in, if it was in one.
   *
   * @return the moment
   */
  @Override
  public abstract Optional<SessionPoint> session();

  /**
   * Returns the total: as reported, or what the items score if every one was answered.
   *
   * @return the total, empty if an item is not answered or the form was missed
   */
  public OptionalDouble total() {
    return items().isPresent() ? instrument().total(items().get()) : reportedTotal();
  }

  /**
   * Returns whether the form was due and not filled in.
   *
   * @return whether there are neither items nor a total
   */
  public boolean missed() {
    return items().isEmpty() && reportedTotal().isEmpty();
  }

  /**
   * Returns the score.
   *
   * @param missing what is done where items are missing
   * @return the score of the items, or of the reported total; of a form that was missed one without
   *     total, severity and answer about self-harm
   */
  public Score score(MissingItems missing) {
    if (missed()) {
      return Score.ofMissed(instrument());
    }
    return items().isPresent()
        ? Score.of(instrument(), items().get(), missing)
        : Score.ofTotal(instrument(), reportedTotal().orElseThrow());
  }

  @Value.Check
  void check() {
    Refusal.of(
        instrument().code(),
        items().isEmpty() || reportedTotal().isEmpty(),
        "items and reportedTotal",
        "must not both be given");
    items().ifPresent(instrument()::checkItems);
    reportedTotal().ifPresent(instrument()::checkTotal);
  }

  /** Builds a {@link MeasureTaken}. */
  public static final class Builder extends ImmutableMeasureTaken.Builder {
    Builder() {}
  }
}
