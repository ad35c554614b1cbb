// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.style.EditableStyle;
import java.util.Comparator;
import org.immutables.value.Value;

/** Every filling-in of one instrument by one client, in the order of time. */
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
      checkArgument(
          measure.instrument().equals(instrument()),
          "measures must be of %s, but %s was of %s",
          instrument().code(),
          measure.id(),
          measure.instrument().code());
    }
    Comparator<MeasureTaken> order =
        Comparator.comparing(MeasureTaken::at).thenComparing(MeasureTaken::id);
    return Comparators.isInOrder(measures(), order)
        ? this
        : withMeasures(ImmutableList.sortedCopyOf(order, measures()));
  }

  /** Builds a {@link MeasureSeries}; measures come in any order. */
  public static final class Builder extends ImmutableMeasureSeries.Builder {
    Builder() {}
  }
}
