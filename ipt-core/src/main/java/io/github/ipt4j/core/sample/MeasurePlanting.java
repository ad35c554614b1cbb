// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import com.google.common.collect.ImmutableListMultimap;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.event.SessionMoment;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.ItemResponses;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Plants the forms that are filled in at the start of every session. */
final class MeasurePlanting {
  private final Plot plot;
  private final ImmutableListMultimap.Builder<String, OptionalDouble> totals =
      ImmutableListMultimap.builder();
  private final ImmutableListMultimap.Builder<String, String> selfHarm =
      ImmutableListMultimap.builder();

  MeasurePlanting(Plot plot) {
    this.plot = plot;
  }

  ImmutableListMultimap<String, OptionalDouble> totals() {
    return totals.build();
  }

  ImmutableListMultimap<String, String> selfHarm() {
    return selfHarm.build();
  }

  void plant(PlantedMeasure measure, int part) {
    Draws draws = plot.draws(Draws.Purpose.MEASURE, part);
    Instrument instrument = measure.instrument();
    for (int k = 1; k <= plot.sessions(); k++) {
      boolean isMissed = draws.happens(measure.missing());
      boolean isBlank = draws.happens(measure.blank()) && !isMissed;
      int blank = isBlank ? 1 + (int) (draws.next() * instrument.items()) : 0;
      int noise = (int) (draws.next() * (2 * measure.noise() + 1)) - measure.noise();
      int[] responses = responses(measure, k, noise);
      MeasureTaken.Builder form =
          MeasureTaken.builder()
              .id(Plot.id(instrument.code(), k, 1))
              .at(EventTime.on(plot.session(k)))
              .instrument(instrument)
              .session(Plot.point(k, SessionMoment.START));
      if (!isMissed) {
        form.items(items(responses, blank));
      }
      plot.add(form.build());
      note(measure, isMissed, blank, responses);
    }
  }

  private void note(PlantedMeasure measure, boolean isMissed, int blank, int[] responses) {
    Instrument instrument = measure.instrument();
    String code = instrument.code();
    plot.count(Counted.FORMS, code);
    plot.count(Counted.MISSED_FORMS, code, isMissed ? 1 : 0);
    plot.count(Counted.BLANK_FORMS, code, blank > 0 ? 1 : 0);
    int total = 0;
    for (int i = 1; i <= responses.length; i++) {
      total += instrument.points(i, responses[i - 1]);
    }
    totals.put(code, isMissed || blank > 0 ? OptionalDouble.empty() : OptionalDouble.of(total));
    if (instrument.safetyItem().isPresent()) {
      int item = instrument.safetyItem().getAsInt();
      String answer = blank == item ? "?" : String.valueOf(responses[item - 1]);
      selfHarm.put(code, isMissed ? "-" : answer);
    }
  }

  /** Returns responses of the wanted total, or of the nearest that the items can hold. */
  private int[] responses(PlantedMeasure measure, int session, int noise) {
    Instrument instrument = measure.instrument();
    int safety = instrument.safetyItem().orElse(0);
    int[] points = new int[instrument.items()];
    int left = (int) Math.rint(measure.totalAt(session, plot.sessions())) + noise;
    for (int i = 1; i <= points.length; i++) {
      int response = i == safety ? measure.selfHarmAt(session) : lowest(instrument, i);
      points[i - 1] = response;
      left -= instrument.points(i, response);
    }
    boolean hasRoom = true;
    while (left > 0 && hasRoom) {
      hasRoom = false;
      for (int i = 1; i <= points.length && left > 0; i++) {
        int more = points[i - 1] + (instrument.reversedItems().contains(i) ? -1 : 1);
        if (i != safety && more >= instrument.itemMinimum() && more <= instrument.maximumOf(i)) {
          points[i - 1] = more;
          left--;
          hasRoom = true;
        }
      }
    }
    return points;
  }

  private static int lowest(Instrument instrument, int item) {
    return instrument.reversedItems().contains(item)
        ? instrument.maximumOf(item)
        : instrument.itemMinimum();
  }

  private static ItemResponses items(int[] responses, int blank) {
    ItemResponses.Builder items = ItemResponses.builder();
    for (int i = 1; i <= responses.length; i++) {
      items.addItem(i == blank ? OptionalInt.empty() : OptionalInt.of(responses[i - 1]));
    }
    return items.build();
  }
}
