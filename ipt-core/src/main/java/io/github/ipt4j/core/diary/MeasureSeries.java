// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.core.event.EventOrder;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.event.SessionPoint;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.rule.Quoted;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Every filling-in of one instrument by one client, in the {@link EventOrder order of time}; forms
 * that were missed keep their place.
 */
@Value.Immutable
@EditableStyle
public abstract sealed class MeasureSeries implements WithMeasureSeries
    permits ImmutableMeasureSeries {

  MeasureSeries() {}

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
   * Returns the instrument.
   *
   * @return the instrument
   */
  public abstract Instrument instrument();

  /**
   * Returns the measures.
   *
   * @return the measures in the order of time, each of the instrument
   */
  public abstract ImmutableList<MeasureTaken> measures();

  /**
   * Returns the course of the item that asks about self-harm.
   *
   * @return the course; empty if the instrument has no such item, or there is no form
   */
  @Value.Lazy
  public Optional<SafetyCourse> safetyCourse() {
    return SafetyCourse.of(this);
  }

  /**
   * Returns the numbers of the sessions by their days: to which session a form belongs that does
   * not say so itself.
   *
   * @return the numbers; none unless they are given, as a case does
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<LocalDate, Integer> sessions();

  /**
   * Returns the session to which a form belongs: the one that it names, or else the one of its day.
   *
   * @param measure the form
   * @return the number of the session, empty if it is not known
   */
  public OptionalInt sessionOf(MeasureTaken measure) {
    Optional<Integer> number =
        measure
            .session()
            .map(SessionPoint::session)
            .or(() -> Optional.ofNullable(sessions().get(measure.at().date())));
    return number.map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  /**
   * Returns the answers to items of all forms.
   *
   * @return how many answers there are, on how many forms, and whether any is the lowest
   */
  public ItemAnswers answers() {
    return ItemAnswers.of(this);
  }

  /** Returns one line with the count and the span of dates. */
  @Override
  public final String toString() {
    String count = instrument().code() + ": measures " + measures().size();
    return measures().isEmpty()
        ? count
        : count
            + ", from "
            + measures().get(0).at().date()
            + " to "
            + measures().get(measures().size() - 1).at().date();
  }

  @Value.Check
  MeasureSeries check() {
    for (MeasureTaken measure : measures()) {
      Refusal.of(
          measure.id(),
          measure.instrument().equals(instrument()),
          "instrument",
          "must be " + Quoted.token(instrument().code()),
          measure.instrument().code());
    }
    ImmutableList<MeasureTaken> sorted = EventOrder.sorted(measures());
    return sorted.equals(measures()) ? this : withMeasures(sorted);
  }

  /** Builds a {@link MeasureSeries}; measures come in any order. */
  public static final class Builder extends ImmutableMeasureSeries.Builder {
    Builder() {}

    @Override
    public MeasureSeries build() {
      return Refusal.ofRepeatedKeys("sessions", "must name each day once", super::build);
    }
  }
}
