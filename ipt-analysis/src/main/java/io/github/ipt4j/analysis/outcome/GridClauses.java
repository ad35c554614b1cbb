// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.core.diary.SafetyCourse;
import io.github.ipt4j.core.measure.Direction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sentence of each row of the outcome grid. */
final class GridClauses {
  private static final int LONGEST_TRAIL = 40;
  private static final int STRONGEST = 10;

  private GridClauses() {}

  private static Clause phrase(String name) {
    return Clause.of("outcome.grid." + name);
  }

  private static Cell code(MeasureRow row) {
    return Cell.name(row.instrument().code());
  }

  static Clause measure(MeasureRow row) {
    boolean isLowerBetter = row.instrument().direction() == Direction.HIGHER_IS_WORSE;
    return phrase("measure")
        .with("instrument", code(row))
        .with("direction", Cell.words(isLowerBetter ? "outcome.grid.lower" : "outcome.grid.higher"))
        .with("course", course(row))
        .with("change", row.change().isPresent() ? Cell.words(change(row)) : Cell.NONE)
        .with(
            "cutOff",
            row.wasCase().isPresent()
                ? Cell.words(
                    ChangeClauses.beside(row.wasCase().get(), row.endsAsCase().orElseThrow())
                        .with(
                            "cutOff",
                            ChangeClauses.cutOff(row.cutOff().orElseThrow(), row.ownCutOff())))
                : Cell.NONE)
        .with("forms", Cell.share(row.forms()))
        .with("selfHarm", row.selfHarm().map(c -> Cell.words(trail(row, c))).orElse(Cell.NONE));
  }

  private static Clause course(MeasureRow row) {
    if (row.worst().isEmpty()) {
      return phrase("course.none");
    }
    boolean isKnown = row.change().isPresent();
    String name = row.forms().count() == 1 ? "once" : isKnown ? "course" : "course.unordered";
    boolean isWorstApart = !isSame(row.worst(), row.first()) && !isSame(row.worst(), row.last());
    Optional<DatedTotal> worst = isWorstApart ? row.worst() : Optional.empty();
    return phrase(name)
        .with("maximum", row.instrument().totalMaximum())
        .with("first", total(row.first()))
        .with("firstOn", day(row.first()))
        .with("worst", total(isKnown ? worst : row.worst()))
        .with("worstOn", day(isKnown ? worst : row.worst()))
        .with("last", total(row.last()))
        .with("lastOn", day(row.last()));
  }

  private static boolean isSame(Optional<DatedTotal> a, Optional<DatedTotal> b) {
    return a.map(DatedTotal::total).equals(b.map(DatedTotal::total));
  }

  private static Cell total(Optional<DatedTotal> total) {
    return total.map(t -> Cell.rating(t.total())).orElse(Cell.NONE);
  }

  private static Cell day(Optional<DatedTotal> total) {
    return total.map(t -> Cell.day(t.on())).orElse(Cell.NONE);
  }

  private static Clause change(MeasureRow row) {
    return row.category()
        .map(
            c ->
                phrase("change")
                    .with("category", Cell.term(c, c.inWords()))
                    .with("points", Cell.rating(row.reliableChange())))
        .orElse(phrase("change.notJudged"))
        .with(
            "change",
            Cell.signed(row.change().orElseThrow(), decimals(row.change().orElseThrow())));
  }

  static int decimals(double change) {
    return Math.abs(change - Math.rint(change)) < 1e-9 ? 0 : 1;
  }

  /** The answers to the item on self-harm form by form, the latest ones where they are many. */
  private static Clause trail(MeasureRow row, SafetyCourse course) {
    List<String> trail = row.trail();
    List<String> told = trail.subList(Math.max(0, trail.size() - LONGEST_TRAIL), trail.size());
    List<Cell> legend =
        Stream.of(new Sign("?", "blank"), new Sign("-", "missed"), new Sign("t", "total"))
            .filter(s -> told.contains(s.sign()))
            .map(s -> Cell.words("outcome.grid.trail." + s.phrase()))
            .toList();
    return phrase(told.size() == trail.size() ? "trail" : "trail.latest")
        .with("item", course.item())
        .with("told", told.size())
        .with("forms", trail.size())
        .with("highest", course.highest().map(a -> Cell.name(a.sign())).orElse(Cell.NONE))
        .with("highestOn", course.highest().map(a -> Cell.day(a.at().date())).orElse(Cell.NONE))
        .with("answers", Cell.name(String.join(", ", told)))
        .with("legend", legend.isEmpty() ? Cell.NONE : Cell.list(legend));
  }

  private record Sign(String sign, String phrase) {}

  static Clause symptom(SymptomRow row) {
    Clause clause =
        phrase(
                row.whole().symptomDays().of() == 0
                    ? "symptom.none"
                    : row.first().isEmpty() ? "symptom.short" : "symptom")
            .with("symptom", Cell.name(row.symptom().name()))
            .with("weeks", row.weeks())
            .with("days", Cell.share(row.whole().symptomDays()))
            .with("mean", Cell.number(row.whole().meanIntensity(), 1))
            .with("strongest", STRONGEST);
    if (row.first().isEmpty()) {
      return clause;
    }
    Burden first = row.first().get().burden();
    Burden last = row.last().orElseThrow().burden();
    return clause
        .with("first", Cell.share(first.symptomDays()))
        .with("last", Cell.share(last.symptomDays()))
        .with("firstMean", Cell.number(first.meanIntensity(), 1))
        .with("lastMean", Cell.number(last.meanIntensity(), 1));
  }
}
