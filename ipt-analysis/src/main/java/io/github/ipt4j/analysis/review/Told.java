// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import io.github.ipt4j.analysis.finding.Names;
import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.analysis.outcome.ReliableChange;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.Instrument;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the sessions brought to light, counted and not tested: statements, symptoms, measures. */
final class Told {
  private final CaseHistory history;
  private final Names names;

  Told(CaseHistory history) {
    this.history = history;
    this.names = Names.of(history.inventory());
  }

  /** When each statement was rehearsed and said. */
  List<String> statements() {
    return history.events(AssertiveStatement.class).stream().map(this::statement).toList();
  }

  private String statement(AssertiveStatement statement) {
    String rehearsed =
        "A statement to "
            + names.of(statement.toward())
            + " was rehearsed on "
            + statement.at().date();
    return statement
        .enactedOn()
        .map(
            said ->
                rehearsed
                    + " and said on "
                    + said
                    + " ("
                    + Wording.count(ChronoUnit.DAYS.between(statement.at().date(), said), "day")
                    + " later)"
                    + statement.outcome().map(o -> "; how it was taken: " + o.inWords()).orElse("")
                    + ".")
        .orElse(rehearsed + " and has not been said yet.");
  }

  /** The first and the last total of each instrument that is not told of elsewhere. */
  List<String> measures(Set<Instrument> elsewhere) {
    return history.instruments().stream()
        .filter(i -> !elsewhere.contains(i))
        .map(i -> measure(history.measureSeries(i)))
        .toList();
  }

  private static String measure(MeasureSeries series) {
    List<MeasureTaken> complete =
        series.measures().stream().filter(m -> m.total().isPresent()).toList();
    String counted =
        series.instrument().code()
            + ": "
            + complete.size()
            + " of "
            + Wording.count(series.measures().size(), "form")
            + " complete";
    if (complete.isEmpty()) {
      return counted + "." + noted(series);
    }
    String better =
        series.instrument().direction() == Direction.HIGHER_IS_WORSE
            ? "lower is better"
            : "higher is better";
    return counted
        + "; "
        + total(series, complete.get(0))
        + (complete.size() == 1 ? "" : ", " + total(series, complete.get(complete.size() - 1)))
        + " ("
        + better
        + ")."
        + noted(series);
  }

  /** What is to be known of the forms, whatever is asked of them. */
  private static String noted(MeasureSeries series) {
    return ReliableChange.undecided().analyze(series).formNotes().stream()
        .map(caveat -> " " + caveat.text())
        .collect(Collectors.joining());
  }

  private static String total(MeasureSeries series, MeasureTaken measure) {
    return Wording.rating(measure.total().orElseThrow())
        + " of "
        + series.instrument().totalMaximum()
        + " on "
        + measure.at().date();
  }
}
