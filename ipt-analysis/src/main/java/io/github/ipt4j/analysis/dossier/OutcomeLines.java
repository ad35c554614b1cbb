// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.RatingCells;
import io.github.ipt4j.analysis.outcome.MeasureRow;
import io.github.ipt4j.analysis.outcome.OutcomeGridResult;
import io.github.ipt4j.analysis.outcome.RatingRow;
import io.github.ipt4j.analysis.outcome.RecordedWeeks;
import io.github.ipt4j.analysis.outcome.SymptomRow;
import io.github.ipt4j.core.client.SymptomCourse;
import io.github.ipt4j.core.measure.Direction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of each measure, each presenting symptom and each rating, a line each, and the most
 * telling in short.
 */
final class OutcomeLines {
  private static final String MEASURE = "dossier.helped.measure";
  private static final String SYMPTOM = "dossier.helped.symptom";

  private static final String RATING = "dossier.helped.rating";

  /** How much that is no better the sentence in short names. */
  private static final int NO_BETTER = 2;

  private final OutcomeGridResult grid;

  OutcomeLines(OutcomeGridResult grid) {
    this.grid = grid;
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    grid.measures().forEach(m -> lines.add(Line.of(Line.ALWAYS, measure(m))));
    grid.symptoms().stream()
        .filter(s -> s.recorded().count() > 0)
        .forEach(s -> lines.add(Line.of(Line.ALWAYS, symptom(s))));
    grid.ratings().stream()
        .filter(r -> r.recorded().count() > 0)
        .forEach(r -> lines.add(Line.of(Line.ALWAYS, rating(r))));
    List<Cell> never =
        grid.symptoms().stream()
            .filter(s -> s.recorded().count() == 0)
            .map(s -> Cell.name(s.symptom().name()))
            .toList();
    if (!never.isEmpty()) {
      lines.add(
          Line.of(Line.MORE, Clause.of(SYMPTOM + ".never").with("symptoms", Cell.list(never))));
    }
    return lines;
  }

  /**
   * The measure with the most forms among those that can be judged, and a symptom that is a matter
   * of how much; or else any symptom. What was presented and is no better stands beside what is, at
   * most {@link #NO_BETTER} of it.
   */
  List<Clause> inShort() {
    List<Clause> clauses = new ArrayList<>();
    grid.measures().stream()
        .filter(m -> m.change().isPresent())
        .max(
            Comparator.comparing((MeasureRow m) -> m.category().isPresent())
                .thenComparing(m -> m.forms().count()))
        .ifPresent(m -> clauses.add(inShort(m)));
    grid.symptoms().stream()
        .filter(s -> s.course() == SymptomCourse.GRADED && s.first().isPresent())
        .findFirst()
        .ifPresent(s -> clauses.add(level(s)));
    Optional<SymptomRow> told =
        grid.symptoms().stream()
            .filter(s -> clauses.isEmpty() && s.first().isPresent() && s.last().isPresent())
            .findFirst();
    told.ifPresent(s -> clauses.add(symptom(s)));
    noBetter(told).filter(c -> !clauses.contains(c)).limit(NO_BETTER).forEach(clauses::add);
    return clauses;
  }

  private Stream<Clause> noBetter(Optional<SymptomRow> told) {
    Stream<Clause> symptoms =
        grid.symptoms().stream()
            .filter(s -> s.first().isPresent() && s.last().isPresent())
            .filter(s -> told.filter(s::equals).isEmpty())
            .filter(s -> burden(s, s.last().get()) > 0)
            .filter(s -> burden(s, s.last().get()) >= burden(s, s.first().get()))
            .map(s -> s.course() == SymptomCourse.GRADED ? level(s) : days(s));
    Stream<Clause> ratings =
        grid.ratings().stream()
            .filter(r -> r.first().isPresent() && r.last().isPresent())
            .filter(OutcomeLines::isNoBetter)
            .map(OutcomeLines::level);
    return Stream.concat(symptoms, ratings);
  }

  private static double burden(SymptomRow row, RecordedWeeks weeks) {
    return row.course() == SymptomCourse.GRADED
        ? weeks.burden().meanIntensity().orElse(0)
        : weeks.burden().symptomDays().value().orElse(0);
  }

  private static boolean isNoBetter(RatingRow row) {
    double first = row.first().orElseThrow().mean().orElseThrow();
    double last = row.last().orElseThrow().mean().orElseThrow();
    return row.scale().direction() == Direction.HIGHER_IS_WORSE ? last >= first : last <= first;
  }

  private static Clause days(SymptomRow row) {
    return Clause.of("dossier.short.days")
        .with("symptom", Cell.name(row.symptom().name()))
        .with("first", Cell.share(row.first().orElseThrow().burden().symptomDays()))
        .with("last", Cell.share(row.last().orElseThrow().burden().symptomDays()));
  }

  private static Clause level(RatingRow row) {
    RatingCells cells = RatingCells.of(row.scale());
    return Clause.of("dossier.short.level")
        .with("symptom", cells.name())
        .with("first", cells.mean(row.first().orElseThrow().mean()))
        .with("last", cells.mean(row.last().orElseThrow().mean()))
        .with("ends", cells.ends());
  }

  private static Clause level(SymptomRow row) {
    return Clause.of("dossier.short.level")
        .with("symptom", Cell.name(row.symptom().name()))
        .with("first", mean(row.first().orElseThrow()))
        .with("last", mean(row.last().orElseThrow()))
        .with("ends", RatingCells.of(row.symptom()).ends());
  }

  private static Clause inShort(MeasureRow measure) {
    return Clause.of("dossier.short.measure")
        .with("instrument", Cell.name(measure.instrument().code()))
        .with("first", Cell.rating(measure.first().orElseThrow().total()))
        .with("last", Cell.rating(measure.last().orElseThrow().total()))
        .with("category", category(measure));
  }

  private static Clause measure(MeasureRow measure) {
    Cell code = Cell.name(measure.instrument().code());
    if (measure.change().isEmpty()) {
      return Clause.of(MEASURE + ".unchanged")
          .with("instrument", code)
          .with("forms", Cell.share(measure.forms()))
          .with("total", measure.worst().map(t -> Cell.rating(t.total())).orElse(Cell.NONE));
    }
    double first = measure.first().orElseThrow().total();
    double worst = measure.worst().orElseThrow().total();
    double last = measure.last().orElseThrow().total();
    return Clause.of(MEASURE)
        .with("instrument", code)
        .with("maximum", measure.instrument().totalMaximum())
        .with("first", Cell.rating(first))
        .with("worst", worst == first || worst == last ? Cell.NONE : Cell.rating(worst))
        .with("last", Cell.rating(last))
        .with(
            "lastOn",
            measure.withoutTotalSince() == 0
                ? Cell.NONE
                : Cell.day(measure.last().orElseThrow().on()))
        .with("category", category(measure))
        .with("takes", Cell.rating(measure.reliableChange()))
        .with("cutOff", cutOff(measure))
        .with("forms", isComplete(measure) ? Cell.NONE : Cell.share(measure.forms()))
        .with("all", isComplete(measure) ? Cell.count(measure.forms().of()) : Cell.NONE);
  }

  private static boolean isComplete(MeasureRow measure) {
    return measure.forms().count() == measure.forms().of();
  }

  private static Cell category(MeasureRow measure) {
    return measure.category().map(c -> Cell.term(c, c.inWords())).orElse(Cell.NONE);
  }

  /** Where the totals lie beside the cut-off; an own one is marked as such. */
  private static Cell cutOff(MeasureRow measure) {
    if (measure.cutOff().isEmpty() || measure.wasCase().isEmpty()) {
      return Cell.NONE;
    }
    boolean was = measure.wasCase().get();
    boolean is = measure.endsAsCase().orElse(was);
    String phrase = was ? (is ? "stillWorse" : "toBetter") : is ? "toWorse" : "better";
    return Cell.words(
        Clause.of("dossier.helped.cutOff." + phrase)
            .with("total", Cell.rating(measure.cutOff()))
            .with("own", measure.ownCutOff() ? Cell.words("dossier.helped.own") : Cell.NONE));
  }

  private static Clause symptom(SymptomRow row) {
    Cell name = Cell.name(row.symptom().name());
    if (row.first().isEmpty() || row.last().isEmpty()) {
      return Clause.of(SYMPTOM + ".short")
          .with("symptom", name)
          .with("days", Cell.share(row.whole().symptomDays()));
    }
    RecordedWeeks first = row.first().get();
    RecordedWeeks last = row.last().get();
    boolean isGraded = row.course() == SymptomCourse.GRADED;
    return Clause.of(SYMPTOM + (isGraded ? ".intensity" : ""))
        .with("symptom", name)
        .with("weeks", row.weeks())
        .with("ends", RatingCells.of(row.symptom()).ends())
        .with("first", isGraded ? mean(first) : Cell.share(first.burden().symptomDays()))
        .with("last", isGraded ? mean(last) : Cell.share(last.burden().symptomDays()));
  }

  private static Clause rating(RatingRow row) {
    RatingCells cells = RatingCells.of(row.scale());
    Clause clause =
        Clause.of(RATING + (row.first().isEmpty() ? ".short" : ""))
            .with("rating", cells.name())
            .with("ends", cells.ends())
            .with("weeks", row.weeks())
            .with("days", row.recorded().count())
            .with("mean", cells.mean(row.mean()));
    return row.first().isEmpty()
        ? clause
        : clause
            .with("first", cells.mean(row.first().get().mean()))
            .with("last", cells.mean(row.last().orElseThrow().mean()));
  }

  private static Cell mean(RecordedWeeks weeks) {
    return Cell.number(weeks.burden().meanIntensity(), 1);
  }
}
