// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import io.github.ipt4j.analysis.Names;
import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.measure.Direction;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

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

  /** When each symptom was last recorded, and on how many recorded days it was not there since. */
  List<String> lastSymptoms() {
    List<String> lines = new ArrayList<>();
    for (Symptom symptom : history.symptoms()) {
      SymptomDiary diary = history.symptomDiary(symptom);
      if (!diary.symptomDays().isEmpty()) {
        LocalDate last = diary.symptomDays().last();
        int since = diary.recordedDays().tailSet(last, false).size();
        lines.add(
            Wording.sentence(symptom.name())
                + " was last recorded on "
                + last
                + ", then on 0 of "
                + Wording.count(since, "recorded day")
                + ".");
      }
    }
    return lines;
  }

  /** The first and the last total of each instrument, with its range. */
  List<String> measures() {
    return history.instruments().stream().map(i -> measure(history.measureSeries(i))).toList();
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
      return counted + ".";
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
        + ").";
  }

  private static String total(MeasureSeries series, MeasureTaken measure) {
    return Wording.rating(measure.total().orElseThrow())
        + " of "
        + series.instrument().totalMaximum()
        + " on "
        + measure.at().date();
  }
}
