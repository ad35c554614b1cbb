// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.context.ContextContrastResult;
import io.github.ipt4j.analysis.context.ContextScreenResult;
import io.github.ipt4j.analysis.context.ContextVerdict;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.review.CaseReviewResult;
import io.github.ipt4j.core.history.CaseHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the record cannot tell, said once and together, and what was tested. */
final class OpenQuestions {
  private static final int NAMED = 2;

  private final CaseReviewResult review;
  private final CaseHistory history;

  OpenQuestions(CaseReviewResult review) {
    this.review = review;
    this.history = review.history();
  }

  ImmutableList<AnalysisResult> results() {
    return review.results().stream()
        .filter(OpenQuestions::cannotTell)
        .collect(ImmutableList.toImmutableList());
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    confounded().forEach(c -> lines.add(Line.of(Line.MAIN, c.clauses())));
    lines.add(Line.of(Line.ALWAYS, unsaid()));
    lines.add(Line.of(Line.ALWAYS, tested()));
    Cell besides = WhatWasFound.besides(new Findings(review).claimed(), review);
    if (!besides.equals(Cell.NONE)) {
      lines.add(
          Line.of(Line.MORE + 1, Clause.of("dossier.tested.foundBesides").with("what", besides)));
    }
    return lines;
  }

  /** What always falls together with the weekday: no further weeks would tell. */
  private List<ContextContrastResult> confounded() {
    return screens()
        .flatMap(s -> s.contrasts().stream())
        .filter(c -> c.verdict().filter(ContextVerdict::isConfounded).isPresent())
        .limit(1)
        .toList();
  }

  private Stream<ContextScreenResult> screens() {
    return review.contexts().values().stream();
  }

  private Clause unsaid() {
    List<Cell> open = new ArrayList<>();
    review
        .primaryContrast()
        .filter(OpenQuestions::cannotTell)
        .ifPresent(c -> open.add(whether(c.symptom().name(), c.analysis().context())));
    review
        .primaryRatedContrast()
        .filter(OpenQuestions::cannotTell)
        .ifPresent(c -> open.add(whether(c.scale().rating(), c.analysis().context())));
    long contexts =
        Stream.concat(
                screens().flatMap(s -> s.contrasts().stream()),
                review.ratedContexts().values().stream().flatMap(s -> s.contrasts().stream()))
            .filter(OpenQuestions::cannotTell)
            .count();
    if (contexts > 0) {
      open.add(Cell.words(Clause.of("dossier.cannot.contexts").with("n", contexts)));
    }
    boolean isRecorded = !history.symptoms().isEmpty() || !history.scales().isEmpty();
    if (isRecorded && history.contactLog().isEmpty()) {
      open.add(Cell.words("dossier.cannot.noContacts"));
    }
    Stream.concat(
            review.weekly().values().stream()
                .filter(OpenQuestions::cannotTell)
                .map(w -> w.symptom().name()),
            review.levels().values().stream()
                .filter(OpenQuestions::cannotTell)
                .map(w -> w.scale().rating()))
        .map(name -> Clause.of("dossier.cannot.weekly").with("symptom", Cell.name(name)))
        .forEach(clause -> open.add(Cell.words(clause)));
    List<Description> thin =
        review.descriptions().values().stream().filter(OpenQuestions::cannotTell).toList();
    thin.stream().limit(NAMED).map(Description::subject).map(Cell::words).forEach(open::add);
    if (thin.size() > NAMED) {
      open.add(Cell.words(Clause.of("dossier.cannot.more").with("n", thin.size() - NAMED)));
    }
    return Clause.of("dossier.cannot.sentence")
        .with("open", open.isEmpty() ? Cell.NONE : Cell.list(open));
  }

  private static Cell whether(String symptom, Context context) {
    return Cell.words(
        Clause.of("dossier.cannot.whether")
            .with("symptom", Cell.name(symptom))
            .with("context", context.clause()));
  }

  private Clause tested() {
    int tests = review.tests();
    return tests == 0
        ? Clause.of("dossier.tested.none")
        : Clause.of("dossier.tested.sentence")
            .with("tests", tests)
            .with("found", review.found())
            .with("level", Cell.number(review.analysis().alpha() / review.analysis().looks(), 2))
            .with(
                "looks",
                review.analysis().looks() == 1 ? Cell.NONE : Cell.count(review.analysis().looks()));
  }

  private static boolean cannotTell(AnalysisResult result) {
    return result.conclusion() == Conclusion.INSUFFICIENT_DATA
        || result.conclusion() == Conclusion.NOT_IDENTIFIABLE;
  }
}
