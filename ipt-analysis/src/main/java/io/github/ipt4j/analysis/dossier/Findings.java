// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.Question;
import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.context.ContextContrastResult;
import io.github.ipt4j.analysis.context.ContextScreenResult;
import io.github.ipt4j.analysis.context.GradedContrastResult;
import io.github.ipt4j.analysis.context.GradedScreenResult;
import io.github.ipt4j.analysis.course.UnpackingResult;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.review.CaseReviewResult;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.problem.Grief;
import io.github.ipt4j.core.problem.Reengagement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the letter says of what was found, question by question. */
final class Findings {
  /** What is to be known of the forms themselves, before any total is believed. */
  private static final Set<Caveat.Kind> OF_FORMS =
      Set.of(Caveat.Kind.ITEM_CODING, Caveat.Kind.ORDER_UNKNOWN);

  private final CaseReviewResult review;
  private final CaseHistory history;
  private final OutcomeLines outcome;
  private final Leading leading;

  Findings(CaseReviewResult review) {
    this.review = review;
    this.history = review.history();
    this.outcome = new OutcomeLines(review.outcome());
    this.leading = new Leading(history);
  }

  /** One sentence: a measure, a symptom, and what was found of the question of the review. */
  List<Line> inShort() {
    List<Clause> clauses = new ArrayList<>(outcome.inShort());
    clauses.addAll(claims());
    if (clauses.isEmpty()) {
      clauses.add(Clause.of("dossier.short.nothing").with("sessions", history.sessions().size()));
    }
    return List.of(Line.of(Line.ALWAYS, ImmutableList.copyOf(clauses)));
  }

  /** What the review is about, then the first that was found of each rating. */
  private List<Clause> claims() {
    return claimed().stream()
        .map(
            r ->
                r instanceof ContextContrastResult c
                    ? goesWith(c, c.symptom().name(), c.analysis().context())
                    : goesWith((GradedContrastResult) r))
        .distinct()
        .toList();
  }

  /**
   * Returns the contrasts that are claimed in short: the primary one, and the first of a rating.
   */
  List<AnalysisResult> claimed() {
    return Stream.<Stream<? extends AnalysisResult>>of(
            review.primaryContrast().stream(),
            review.primaryRatedContrast().stream(),
            review.ratedContexts().values().stream().flatMap(s -> s.found().stream().limit(1)))
        .flatMap(results -> results)
        .filter(r -> r.conclusion() == Conclusion.SUPPORTED)
        .map(AnalysisResult.class::cast)
        .toList();
  }

  private static Clause goesWith(GradedContrastResult contrast) {
    return goesWith(contrast, contrast.scale().rating(), contrast.analysis().context());
  }

  private static Clause goesWith(AnalysisResult contrast, String symptom, Context context) {
    return Clause.of("dossier.short.goesWith" + (contrast.clauses().size() > 1 ? ".but" : ""))
        .with("symptom", Cell.name(symptom))
        .with("context", context.clause());
  }

  List<Line> didItHelp() {
    List<Line> lines = new ArrayList<>(outcome.lines());
    review.outcome().caveats().stream()
        .filter(c -> OF_FORMS.contains(c.kind()))
        .forEach(c -> lines.add(Line.of(Line.ALWAYS, c.clause())));
    review
        .cycleBreaks()
        .values()
        .forEach(b -> lines.add(finding(weight(b), b).without("outcome.break.days")));
    review.levelChanges().values().forEach(c -> lines.add(finding(weight(c), c)));
    review.triedDecisions().stream()
        .filter(d -> d.shortfalls().isEmpty())
        .forEach(d -> lines.add(finding(Line.MORE + 1, d)));
    return lines;
  }

  private static int weight(AnalysisResult declared) {
    return declared.conclusion() == Conclusion.SUPPORTED ? Line.ALWAYS : Line.MAIN + 2;
  }

  List<Line> whatChanges() {
    List<Line> lines = new ArrayList<>();
    leading
        .of(review.descriptions().get(Question.WHAT_CHANGES))
        .forEach(d -> lines.add(described(d)));
    history.events(AssertiveStatement.class).stream()
        .filter(s -> s.enactedOn().isPresent())
        .reduce((a, b) -> b)
        .ifPresent(s -> lines.add(said(s)));
    history.problemAreas().stream()
        .filter(Grief.class::isInstance)
        .map(area -> ((Grief) area).reengagements())
        .filter(taken -> !taken.isEmpty())
        .forEach(taken -> lines.add(takenUp(taken)));
    return lines;
  }

  private static Line takenUp(List<Reengagement> taken) {
    return Line.of(
        Line.MAIN,
        Clause.of("dossier.changes.takenUp")
            .with(
                "things",
                Cell.list(
                    taken.stream()
                        .map(
                            t ->
                                Clause.of("dossier.changes.taken")
                                    .with(
                                        "what",
                                        Cell.quote(
                                            Quotation.cut(t.what()),
                                            Cell.words("dossier.changes.something")))
                                    .with("date", Cell.day(t.since())))
                        .map(Cell::words)
                        .toList())));
  }

  private static Line said(AssertiveStatement statement) {
    return Line.of(
            Line.MAIN,
            Clause.of("dossier.changes.said")
                .with("rehearsed", Cell.day(statement.at().date()))
                .with("people", Cell.target(statement.toward()))
                .with("said", Cell.day(statement.enactedOn()))
                .with(
                    "outcome",
                    statement.outcome().map(o -> Cell.term(o, o.inWords())).orElse(Cell.NONE)))
        .quoting(Quotation.of(statement));
  }

  List<Line> whenAndWithWhat() {
    List<Line> lines = new ArrayList<>();
    rhythms(Conclusion.SUPPORTED).forEach(w -> lines.add(finding(Line.MAIN + 1, w)));
    review.cycles().values().stream()
        .filter(Findings::isAnswered)
        .forEach(c -> lines.add(finding(Line.MAIN + 5, c)));
    Stream.concat(review.primaryContrast().stream(), review.primaryRatedContrast().stream())
        .filter(Findings::isAnswered)
        .forEach(c -> lines.add(finding(answered(c), c)));
    review.contexts().keySet().forEach(s -> separation(s).ifPresent(lines::add));
    review.statesTogether().stream()
        .filter(s -> s.shortfalls().isEmpty())
        .forEach(s -> lines.add(finding(Line.MAIN + 4, s).only("context.together.with")));
    for (ContextScreenResult screen : review.contexts().values()) {
      screen.found().stream().filter(c -> !isPrimary(c)).forEach(c -> lines.add(found(c, lines)));
    }
    for (GradedScreenResult screen : review.ratedContexts().values()) {
      List<GradedContrastResult> found = screen.found();
      for (int i = 0; i < found.size(); i++) {
        lines.add(finding(i == 0 ? Line.MAIN + 4 : Line.MORE + 4, found.get(i)));
      }
    }
    review.ratedContexts().values().stream()
        .filter(s -> s.conclusion() == Conclusion.NOT_SUPPORTED)
        .forEach(s -> lines.add(finding(Line.MORE + 2, s)));
    if (lines.isEmpty()) {
      rhythms(Conclusion.NOT_SUPPORTED).forEach(w -> lines.add(finding(Line.MORE + 1, w)));
    }
    return lines;
  }

  /** The evidence for what is said in short is never left out. */
  private static int answered(AnalysisResult primary) {
    return primary.conclusion() == Conclusion.SUPPORTED ? Line.ALWAYS : Line.MAIN + 3;
  }

  /** The first that was found stands before what is described, the others where there is room. */
  private Line found(AnalysisResult result, List<Line> lines) {
    return finding(lines.isEmpty() ? Line.MAIN + 2 : Line.MORE + 4, result);
  }

  private static boolean isAnswered(AnalysisResult result) {
    return result.conclusion() == Conclusion.SUPPORTED
        || result.conclusion() == Conclusion.NOT_SUPPORTED;
  }

  private boolean isPrimary(ContextContrastResult contrast) {
    return review
        .primaryContrast()
        .filter(p -> p.symptom().equals(contrast.symptom()))
        .filter(p -> p.analysis().context().equals(contrast.analysis().context()))
        .isPresent();
  }

  /** The weekly rhythms of what comes and goes, then of what is told in levels. */
  private Stream<AnalysisResult> rhythms(Conclusion conclusion) {
    return Stream.concat(review.weekly().values().stream(), review.levels().values().stream())
        .filter(w -> w.conclusion() == conclusion)
        .map(AnalysisResult.class::cast);
  }

  private Optional<Line> separation(Symptom symptom) {
    return review
        .leadingContrast(symptom)
        .filter(c -> c.conclusion() == Conclusion.SUPPORTED)
        .flatMap(c -> new Separation(history.exposedDiary(symptom).orElseThrow()).clause(c))
        .map(c -> Line.of(Line.MORE + 2, c));
  }

  List<Line> withWhom() {
    List<Line> lines = new ArrayList<>();
    review
        .ranking()
        .filter(r -> r.conclusion() != Conclusion.INSUFFICIENT_DATA)
        .ifPresent(r -> lines.add(finding(Line.MORE + 2, r)));
    leading.of(review.descriptions().get(Question.WITH_WHOM)).forEach(d -> lines.add(described(d)));
    return lines;
  }

  /** The chain of what is behind what stands for itself; its counts are in the full version. */
  private Line described(Description description) {
    Line line = finding(leading.weight(description), description);
    return description instanceof UnpackingResult ? line.only("course.unpacking.behind") : line;
  }

  private Line finding(int weight, AnalysisResult result) {
    return Line.of(weight, result.clauses()).quoting(Quotation.newest(history, result.evidence()));
  }
}
