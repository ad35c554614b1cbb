// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.measure.Instrument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Weekly totals on a scale so wide that its ends do not matter. */
final class Courses {
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
  private static final int LONGEST = 52;

  private static final Instrument WIDE =
      Instrument.builder().code("wide").items(1).itemMinimum(-1_000).itemMaximum(1_000).build();

  private static final List<EventId> IDS =
      IntStream.range(0, LONGEST).mapToObj(i -> new EventId("m" + i)).toList();
  private static final List<EventTime> DAYS =
      IntStream.range(0, LONGEST).mapToObj(i -> EventTime.on(MONDAY.plusWeeks(i))).toList();

  private Courses() {}

  static MeasureSeries of(double... totals) {
    List<MeasureTaken> measures = new ArrayList<>();
    for (int i = 0; i < totals.length; i++) {
      measures.add(
          MeasureTaken.builder()
              .id(IDS.get(i))
              .at(DAYS.get(i))
              .instrument(WIDE)
              .reportedTotal(totals[i])
              .build());
    }
    return MeasureSeries.builder().instrument(WIDE).addAllMeasures(measures).build();
  }

  /** The share of cases of which something is true, printed to be written down. */
  static double share(String world, int cases, LongPredicate isTrue) {
    long found = LongStream.range(0, cases).parallel().filter(isTrue).count();
    double share = (double) found / cases;
    System.out.printf(Locale.ROOT, "%-66s %.4f of %d%n", world, share, cases);
    return share;
  }
}
