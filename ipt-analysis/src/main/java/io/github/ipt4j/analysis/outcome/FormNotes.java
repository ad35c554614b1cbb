// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
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
            Clause.of("outcome.forms.coding")
                .with("answers", answers.answers())
                .with("forms", answers.forms())
                .with("instrument", Cell.name(series.instrument().code()))
                .with("lowest", lowest)
                .with("next", lowest + 1L)
                .with(
                    "selfHarm",
                    series.instrument().safetyItem().isPresent()
                        ? Cell.words("outcome.forms.coding.selfHarm")
                        : Cell.NONE)));
  }

  /** Of days on which the first form, or the last, is not known. */
  static List<Caveat> order(Collection<LocalDate> days) {
    return order("outcome.forms.unordered", days);
  }

  /** Of days that have no first form, so that none of their totals stands in a course. */
  static List<Caveat> firstOfDay(Collection<LocalDate> days) {
    return order("outcome.forms.firstOfDay", days);
  }

  private static List<Caveat> order(String phrase, Collection<LocalDate> days) {
    return days.isEmpty()
        ? List.of()
        : List.of(
            new Caveat(
                Caveat.Kind.ORDER_UNKNOWN,
                Clause.of(phrase)
                    .with(
                        "order",
                        Clause.of("outcome.forms.order")
                            .with("days", Cell.list(days.stream().map(Cell::day).toList())))));
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
            Clause.of("outcome.forms.pauses")
                .with("places", pauses.size() == 1 ? Cell.NONE : Cell.count(pauses.size()))
                .with("from", Cell.day(longest.from()))
                .with("to", Cell.day(longest.to()))));
  }
}
