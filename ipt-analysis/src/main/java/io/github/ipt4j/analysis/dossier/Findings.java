// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.Question;
import io.github.ipt4j.analysis.context.ContextResult;
import io.github.ipt4j.analysis.context.ScreenResult;
import io.github.ipt4j.analysis.course.TimelineResult;
import io.github.ipt4j.analysis.course.UnpackingResult;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.outcome.ConclusionReportResult;
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

  private List<Clause> claims() {
    return claimed().stream().map(Findings::goesWith).toList();
  }

  /** What was found of the question of the review, then first of each other symptom and rating. */
  List<ContextResult> claimed() {
    return Stream.concat(
            primary().filter(c -> c.conclusion() == Conclusion.SUPPORTED),
            screens().flatMap(s -> s.found().stream()))
        .collect(
            ImmutableMap.toImmutableMap(ContextResult::subject, c -> c, (first, later) -> first))
        .values()
        .asList();
  }

  private Stream<ContextResult> primary() {
    return Stream.concat(review.primaryContrast().stream(), review.primaryRatedContrast().stream());
  }

  private Stream<ScreenResult<?>> screens() {
    return Stream.concat(
        review.contexts().values().stream(), review.ratedContexts().values().stream());
  }

  private static Clause goesWith(ContextResult contrast) {
    return Clause.of("dossier.short.goesWith" + (contrast.clauses().size() > 1 ? ".but" : ""))
        .with("symptom", Cell.name(contrast.subject()))
        .with("context", contrast.context().clause());
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
    described(ConclusionReportResult.class)
        .flatMap(c -> c.lookingAhead().stream())
        .findFirst()
        .ifPresent(c -> lines.add(Line.of(Line.MORE + 2, c)));
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
    primary().filter(Findings::isAnswered).forEach(c -> lines.add(finding(answered(c), c)));
    review.contexts().keySet().forEach(s -> separation(s).ifPresent(lines::add));
    review.statesTogether().stream()
        .filter(s -> s.shortfalls().isEmpty())
        .forEach(s -> lines.add(finding(Line.MAIN + 4, s).only("context.together.with")));
    screens()
        .map(ScreenResult::found)
        .forEach(
            found -> {
              found.stream().limit(1).forEach(c -> lines.add(finding(Line.MAIN + 4, c)));
              found.stream().skip(1).forEach(c -> lines.add(finding(Line.MORE + 4, c)));
            });
    review.ratedContexts().values().stream()
        .filter(s -> s.conclusion() == Conclusion.NOT_SUPPORTED)
        .forEach(s -> lines.add(finding(Line.MORE + 2, s)));
    described(TimelineResult.class)
        .filter(t -> !t.anniversaries().isEmpty())
        .forEach(t -> lines.add(anniversaries(t)));
    if (lines.isEmpty()) {
      rhythms(Conclusion.NOT_SUPPORTED).forEach(w -> lines.add(finding(Line.MORE + 1, w)));
    }
    return lines;
  }

  private <D extends Description> Stream<D> described(Class<D> kind) {
    return review.descriptions().values().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(d -> d.shortfalls().isEmpty());
  }

  /**
   * For somebody who mourns it is what a letter has to say of when it hurts. A week beside its
   * neighbours looks like a finding, so that it is none is said with it.
   */
  private static Line anniversaries(TimelineResult timeline) {
    return Line.of(
        Line.MAIN + 2,
        Stream.concat(
                timeline.clauses().stream()
                    .filter(c -> c.id().equals("course.timeline.anniversary")),
                Stream.of(Clause.of("dossier.anniversary.notTested")))
            .collect(ImmutableList.toImmutableList()));
  }

  /** What was found of the question of the review is never left out. */
  private static int answered(AnalysisResult primary) {
    return primary.conclusion() == Conclusion.SUPPORTED ? Line.ALWAYS : Line.MAIN + 3;
  }

  private static boolean isAnswered(AnalysisResult result) {
    return result.conclusion() == Conclusion.SUPPORTED
        || result.conclusion() == Conclusion.NOT_SUPPORTED;
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
