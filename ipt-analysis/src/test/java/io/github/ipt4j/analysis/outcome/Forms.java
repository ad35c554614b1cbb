// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.ItemResponses;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Series of weekly forms by their totals, NaN for a form that was not completed. */
final class Forms {
  static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
  static final double INCOMPLETE = Double.NaN;

  private Forms() {}

  static Instrument scale(int minimum, int maximum, Direction direction) {
    return Instrument.builder()
        .code("scale")
        .items(1)
        .itemMinimum(minimum)
        .itemMaximum(maximum)
        .direction(direction)
        .build();
  }

  static MeasureSeries of(Instrument instrument, double... totals) {
    MeasureSeries.Builder series = MeasureSeries.builder().instrument(instrument);
    for (int i = 0; i < totals.length; i++) {
      MeasureTaken.Builder form =
          MeasureTaken.builder()
              .id(new EventId("form-%02d".formatted(i)))
              .at(EventTime.on(week(i)))
              .instrument(instrument);
      if (Double.isNaN(totals[i])) {
        ItemResponses.Builder items = ItemResponses.builder();
        for (int item = 1; item < instrument.items(); item++) {
          items.addItem(OptionalInt.of(instrument.itemMaximum()));
        }
        series.addMeasure(form.items(items.addItem(OptionalInt.empty()).build()).build());
      } else {
        series.addMeasure(form.reportedTotal(totals[i]).build());
      }
    }
    return series.build();
  }

  /** Totals apart by spaces, a dot for a form that was not completed. */
  static MeasureSeries of(Instrument instrument, String totals) {
    return of(
        instrument,
        Arrays.stream(totals.strip().split(" +", -1))
            .mapToDouble(t -> t.equals(".") ? INCOMPLETE : Double.parseDouble(t))
            .toArray());
  }

  static LocalDate week(int number) {
    return MONDAY.plusWeeks(number);
  }

  /** Whole totals from 0 to a maximum, a sixth of the forms incomplete. */
  static Arbitrary<double[]> totals(int maximum, int most) {
    return Arbitraries.integers()
        .between(0, maximum)
        .map(Integer::doubleValue)
        .injectNull(1.0 / 6)
        .map(t -> t == null ? INCOMPLETE : t)
        .list()
        .ofMaxSize(most)
        .map(list -> list.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
