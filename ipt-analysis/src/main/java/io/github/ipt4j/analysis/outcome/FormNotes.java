// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.core.diary.ItemAnswers;
import io.github.ipt4j.core.diary.MeasureSeries;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What a reader must know of the forms themselves: their coding, their order, their pauses. */
final class FormNotes {
  private FormNotes() {}

  /** Whether the answers may have been coded from one above the lowest. */
  static List<Caveat> of(MeasureSeries series) {
    ItemAnswers answers = series.answers();
    if (!answers.isCodingDoubtful()) {
      return List.of();
    }
    int lowest = series.instrument().itemMinimum();
    return List.of(
        new Caveat(
            Caveat.Kind.ITEM_CODING,
            "None of the "
                + answers.answers()
                + " answers on "
                + answers.forms()
                + " forms of "
                + series.instrument().code()
                + " is "
                + lowest
                + ", the lowest: were they coded from "
                + (lowest + 1)
                + "? Totals, bands and cut-offs would then not hold"
                + (series.instrument().safetyItem().isPresent()
                    ? ", nor the answers to the item on self-harm."
                    : ".")));
  }

  /** Of days on which the first form, or the last, is not known. */
  static List<Caveat> order(Collection<LocalDate> days) {
    return order(days, "");
  }

  /** Of days that have no first form, so that none of their totals stands in a course. */
  static List<Caveat> firstOfDay(Collection<LocalDate> days) {
    return order(days, ": no gain or loss is looked for at that place");
  }

  private static List<Caveat> order(Collection<LocalDate> days, String what) {
    return days.isEmpty()
        ? List.of()
        : List.of(
            new Caveat(
                Caveat.Kind.ORDER_UNKNOWN,
                "The order of the forms of "
                    + Wording.list(days.stream().map(LocalDate::toString).toList())
                    + " is not known (neither a time nor a moment of the session tells it)"
                    + what
                    + "."));
  }

  /** Of pauses between sessions, across which no change is sudden. */
  static List<Caveat> pauses(List<SessionCourse.Pause> pauses) {
    if (pauses.isEmpty()) {
      return List.of();
    }
    SessionCourse.Pause longest =
        pauses.stream()
            .max(Comparator.comparing(p -> ChronoUnit.DAYS.between(p.from(), p.to())))
            .orElseThrow();
    return List.of(
        new Caveat(
            Caveat.Kind.UNEVEN_RECORDING,
            "No session followed the one before"
                + (pauses.size() == 1 ? "" : " at " + pauses.size() + " places, the longest")
                + " from "
                + longest.from()
                + " to "
                + longest.to()
                + ": a change across such a pause is not called sudden."));
  }
}
