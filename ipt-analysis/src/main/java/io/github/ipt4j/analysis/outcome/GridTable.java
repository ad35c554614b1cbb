// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.RatingCells;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.diary.SafetyCourse;
import io.github.ipt4j.core.diary.SafetyItemAnswer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The table of the outcome grid, and the three narrower ones in which it is read. */
final class GridTable {
  private static final String COLUMN = "outcome.grid.column.";
  private static final Cell NONE = Cell.NONE;

  private GridTable() {}

  /** One row for each measure, for its item on self-harm and for each symptom, with all figures. */
  static Table of(OutcomeGridResult grid) {
    Table.Builder table =
        columns(
            "what",
            "first",
            "worst",
            "last",
            "change",
            "takes",
            "cutOff",
            "ownCutOff",
            "crossed",
            "complete",
            "firstMean",
            "lastMean");
    for (MeasureRow row : grid.measures()) {
      table.row(
          code(row),
          total(row.first()),
          total(row.worst()),
          total(row.last()),
          change(row.change()),
          Cell.rating(row.reliableChange()),
          Cell.rating(row.cutOff()),
          row.cutOff().isPresent() ? yes(row.ownCutOff()) : NONE,
          crossed(row),
          Cell.share(row.forms()),
          NONE,
          NONE);
      row.selfHarm().ifPresent(course -> item(table, row, course));
    }
    grid.symptoms().forEach(row -> symptom(table, row));
    grid.ratings().forEach(row -> rating(table, row));
    return table.build();
  }

  private static void rating(Table.Builder table, RatingRow row) {
    table.row(
        Cell.name(row.scale().rating()),
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        Cell.share(row.recorded()),
        mean(row, row.first()),
        mean(row, row.last()));
  }

  /** The ratings as a person reads them. */
  static Table ratings(OutcomeGridResult grid) {
    int weeks = grid.analysis().weeks();
    Table.Builder table =
        Table.withColumns(
            List.of(
                Clause.of(COLUMN + "rating"),
                Clause.of(COLUMN + "firstWeeks").with("weeks", weeks),
                Clause.of(COLUMN + "lastWeeks").with("weeks", weeks),
                Clause.of(COLUMN + "scale"),
                Clause.of(COLUMN + "recorded")));
    for (RatingRow row : grid.ratings()) {
      table.row(
          Cell.name(row.scale().rating()),
          mean(row, row.first()),
          mean(row, row.last()),
          Cell.words(RatingCells.of(row.ratings()).ends()),
          Cell.share(row.recorded()));
    }
    return table.build();
  }

  private static Cell mean(RatingRow row, Optional<RatedStretch> stretch) {
    return stretch.map(s -> RatingCells.of(row.ratings()).mean(s.mean())).orElse(NONE);
  }

  private static void item(Table.Builder table, MeasureRow row, SafetyCourse course) {
    table.row(
        Clause.of("outcome.grid.row.itemOf")
            .with("instrument", code(row))
            .with("item", course.item()),
        sign(firstKnown(course)),
        sign(course.highest()),
        sign(course.latestKnown()),
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        known(course),
        NONE,
        NONE);
  }

  private static void symptom(Table.Builder table, SymptomRow row) {
    table.row(
        Cell.name(row.symptom().name()),
        days(row.first()),
        NONE,
        days(row.last()),
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        Cell.share(row.recorded()),
        mean(row.first()),
        mean(row.last()));
  }

  /** The measures as a person reads them; where a cut-off was crossed, the sentence says. */
  static Table measures(OutcomeGridResult grid) {
    Table.Builder table =
        columns("measure", "first", "worst", "last", "change", "takes", "cutOff", "complete");
    for (MeasureRow row : grid.measures()) {
      table.row(
          code(row),
          total(row.first()),
          total(row.worst()),
          total(row.last()),
          change(row.change()),
          Cell.rating(row.reliableChange()),
          cutOff(row),
          Cell.share(row.forms()));
      row.selfHarm()
          .ifPresent(
              course ->
                  table.row(
                      Clause.of("outcome.grid.row.item").with("item", course.item()),
                      sign(firstKnown(course)),
                      sign(course.highest()),
                      sign(course.latestKnown()),
                      NONE,
                      NONE,
                      NONE,
                      known(course)));
    }
    return table.build();
  }

  /** The symptoms as a person reads them. */
  static Table symptoms(OutcomeGridResult grid) {
    int weeks = grid.analysis().weeks();
    Table.Builder table =
        Table.withColumns(
            List.of(
                Clause.of(COLUMN + "symptom"),
                Clause.of(COLUMN + "firstWeeks").with("weeks", weeks),
                Clause.of(COLUMN + "lastWeeks").with("weeks", weeks),
                Clause.of(COLUMN + "firstMean"),
                Clause.of(COLUMN + "lastMean"),
                Clause.of(COLUMN + "recorded")));
    for (SymptomRow row : grid.symptoms()) {
      table.row(
          Cell.name(row.symptom().name()),
          days(row.first()),
          days(row.last()),
          mean(row.first()),
          mean(row.last()),
          Cell.share(row.recorded()));
    }
    return table.build();
  }

  private static Table.Builder columns(String... names) {
    return Table.withColumns(Stream.of(names).map(n -> COLUMN + n).toArray(String[]::new));
  }

  private static Cell code(MeasureRow row) {
    return Cell.name(row.instrument().code());
  }

  private static Cell cutOff(MeasureRow row) {
    Cell total = Cell.rating(row.cutOff());
    return row.ownCutOff() ? Cell.words(Clause.of("outcome.grid.own").with("total", total)) : total;
  }

  private static Cell crossed(MeasureRow row) {
    if (row.wasCase().isEmpty()) {
      return NONE;
    }
    boolean isCase = row.endsAsCase().orElseThrow();
    return row.wasCase().get() == isCase
        ? yes(false)
        : Cell.words(isCase ? "outcome.grid.toWorse" : "outcome.grid.toBetter");
  }

  private static Cell yes(boolean is) {
    return Cell.words(is ? "outcome.yes" : "outcome.no");
  }

  private static Optional<SafetyItemAnswer> firstKnown(SafetyCourse course) {
    return course.answers().stream().filter(SafetyItemAnswer::known).findFirst();
  }

  private static Cell known(SafetyCourse course) {
    int known = (int) course.answers().stream().filter(SafetyItemAnswer::known).count();
    return Cell.share(known, course.answers().size());
  }

  private static Cell sign(Optional<SafetyItemAnswer> answer) {
    return answer.map(a -> Cell.name(a.sign())).orElse(NONE);
  }

  private static Cell days(Optional<RecordedWeeks> weeks) {
    return weeks.map(w -> Cell.share(w.burden().symptomDays())).orElse(NONE);
  }

  private static Cell mean(Optional<RecordedWeeks> weeks) {
    return weeks.map(w -> Cell.number(w.burden().meanIntensity(), 1)).orElse(NONE);
  }

  private static Cell total(Optional<DatedTotal> total) {
    return total.map(t -> Cell.rating(t.total())).orElse(NONE);
  }

  private static Cell change(OptionalDouble change) {
    return change.isPresent()
        ? Cell.signed(change.getAsDouble(), GridClauses.decimals(change.getAsDouble()))
        : NONE;
  }
}
