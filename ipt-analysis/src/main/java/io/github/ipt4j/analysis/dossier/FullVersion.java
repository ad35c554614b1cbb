// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Question;
import io.github.ipt4j.analysis.finding.Block;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.analysis.periodicity.DeclaredCycleResult;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.analysis.review.CaseReviewResult;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.history.CaseHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** All that a review found: the five questions in their order, with tables, caveats and levels. */
final class FullVersion {
  private final CaseReviewResult review;
  private final CaseHistory history;
  private final Printer printer;
  private final int calendarWeeks;
  private final List<Section> sections = new ArrayList<>();

  FullVersion(CaseReviewResult review, Printer printer, int calendarWeeks) {
    this.calendarWeeks = calendarWeeks;
    this.review = review;
    this.history = review.history();
    this.printer = printer;
  }

  Page page(Clause title) {
    Findings findings = new Findings(review);
    lines(SectionKind.SAFETY, new SafetyLines(history).lines());
    lines(SectionKind.IN_SHORT, findings.inShort());
    lines(SectionKind.WHO_AND_WHY, new WhoLines(history).lines());
    when();
    results(SectionKind.WHAT_ELSE, contexts());
    results(SectionKind.WITH_WHOM, withWhom());
    results(SectionKind.WHAT_CHANGES, review.descriptions().get(Question.WHAT_CHANGES));
    results(SectionKind.DID_IT_HELP, helped());
    results(SectionKind.LENSES, review.descriptions().get(Question.WHAT_WOULD_OTHERS_SEE));
    lines(SectionKind.SINCE_LAST_SESSION, new SinceLastSession(history).lines());
    lines(SectionKind.OPEN_WORK, new OpenWork(review).lines());
    lines(
        SectionKind.WORTH_ASKING,
        new AskingSearch(review).all().stream().map(Asking::line).toList());
    lines(SectionKind.CANNOT_BE_SAID, new OpenQuestions(review).lines());
    section(
        SectionKind.TESTED,
        List.of(
            new Block.Figures(review.table()),
            Block.Paragraph.of(
                Clause.of("dossier.tested.levels"), Clause.of("dossier.tested.not"))));
    return new Page(title, ImmutableList.copyOf(sections), printer);
  }

  private void when() {
    List<Block> blocks = new ArrayList<>();
    for (WeeklyPeriodicityResult weekly : review.weekly().values()) {
      blocks.add(calendar(CalendarGrid.of(history.symptomDiary(weekly.symptom()))));
      blocks.addAll(weekly.blocks());
      review
          .powerLine(weekly.symptom())
          .ifPresent(power -> blocks.add(Block.Paragraph.of(power.clause())));
    }
    for (DeclaredCycleResult cycle : review.cycles().values()) {
      blocks.add(
          calendar(
              CalendarGrid.of(history.symptomDiary(cycle.symptom())).withCycle(cycle.cycle())));
      blocks.addAll(cycle.blocks());
    }
    review.levels().values().forEach(level -> blocks.addAll(level.blocks()));
    section(SectionKind.WHEN, blocks);
  }

  private Block calendar(CalendarGrid grid) {
    return new Block.Grid(
        grid.withWeeks(calendarWeeks)
            .withMarks(CalendarMarks.of(history))
            .toString()
            .lines()
            .collect(ImmutableList.toImmutableList()));
  }

  private List<AnalysisResult> contexts() {
    List<AnalysisResult> results = new ArrayList<>();
    review.primaryContrast().ifPresent(results::add);
    results.addAll(review.namings());
    review.primaryRatedContrast().ifPresent(results::add);
    results.addAll(review.statesTogether());
    results.addAll(review.contexts().values());
    results.addAll(review.ratedContexts().values());
    results.addAll(review.rhythmsWithin());
    return results;
  }

  private List<AnalysisResult> withWhom() {
    List<AnalysisResult> results = new ArrayList<>();
    review.ranking().ifPresent(results::add);
    results.addAll(review.tensions());
    results.addAll(review.descriptions().get(Question.WITH_WHOM));
    return results;
  }

  private List<AnalysisResult> helped() {
    List<AnalysisResult> results = new ArrayList<>();
    results.add(review.outcome());
    results.addAll(review.cycleBreaks().values());
    results.addAll(review.levelChanges().values());
    results.addAll(review.descriptions().get(Question.DID_IT_HELP));
    return results;
  }

  private void results(SectionKind kind, List<? extends AnalysisResult> results) {
    List<Block> blocks = new ArrayList<>();
    for (AnalysisResult result : results) {
      blocks.addAll(result.blocks());
      if (printer.quotes()) {
        blocks.addAll(quotes(result.evidence()));
      }
    }
    section(kind, blocks);
  }

  private List<Block> quotes(Set<EventId> evidence) {
    List<Clause> quotes =
        evidence.stream()
            .flatMap(id -> history.event(id).stream())
            .flatMap(e -> Quotation.of(e).stream())
            .map(Quotation::inFull)
            .toList();
    return quotes.isEmpty() ? List.of() : List.of(Block.Bullets.of(quotes));
  }

  private void lines(SectionKind kind, List<Line> lines) {
    if (!lines.isEmpty()) {
      ImmutableList.Builder<ImmutableList<Clause>> sentences = ImmutableList.builder();
      for (Line line : lines) {
        sentences.add(line.sentence());
        if (printer.quotes()) {
          line.quote().ifPresent(q -> sentences.add(ImmutableList.of(q.inFull())));
        }
      }
      section(kind, List.of(new Block.Bullets(sentences.build())));
    }
  }

  private void section(SectionKind kind, List<Block> blocks) {
    if (!blocks.isEmpty()) {
      sections.add(new Section(kind, Clause.of(kind.heading()), ImmutableList.copyOf(blocks)));
    }
  }
}
