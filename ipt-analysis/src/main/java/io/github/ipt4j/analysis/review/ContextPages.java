// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.context.BeforeAndAfterNaming;
import io.github.ipt4j.analysis.context.ContextContrastResult;
import io.github.ipt4j.analysis.context.ContextScreenResult;
import io.github.ipt4j.analysis.context.RhythmWithinContext;
import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.event.HypothesisNamed;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.table.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pages of a dossier on what else happens then. */
final class ContextPages {
  private final CaseReviewResult result;
  private final CaseHistory history;
  private final People people;
  private final List<String> paragraphs = new ArrayList<>();

  ContextPages(CaseReviewResult result) {
    this.result = result;
    history = result.history();
    people = new People(history);
  }

  List<String> paragraphs() {
    result.primaryContrast().ifPresent(this::primary);
    history.events(HypothesisNamed.class).forEach(this::named);
    result.contexts().forEach(this::screen);
    return paragraphs;
  }

  /** Only the sentences: what the review is about, and what was found in all. */
  List<String> sentences() {
    result.primaryContrast().ifPresent(c -> add(Paragraph.wrap(headline(c) + "." + plan(c))));
    result
        .contexts()
        .forEach(
            (symptom, screen) -> {
              add(Paragraph.wrap(headline(screen) + "."));
              leading(symptom, screen)
                  .flatMap(
                      contrast ->
                          new Separation(history.exposedDiary(symptom).orElseThrow(), people)
                              .sentence(contrast))
                  .ifPresent(s -> add(Paragraph.wrap(s)));
            });
    return paragraphs;
  }

  private void primary(ContextContrastResult contrast) {
    result
        .primary()
        .flatMap(PrimaryQuestion::since)
        .ifPresent(
            since ->
                add(
                    Paragraph.wrap(
                        "The question of this review, as it was named on "
                            + since
                            + " and tested on the days since:")));
    add(people.printer().text(contrast));
    String plan = plan(contrast);
    add(plan.isEmpty() ? "" : Paragraph.wrap(plan.strip()) + "\n");
  }

  /** What would settle the question of the review; of no other contrast is it looked for. */
  private static String plan(ContextContrastResult contrast) {
    return contrast.plan().map(p -> " " + Wording.sentence(p.sentence()) + ".").orElse("");
  }

  private void named(HypothesisNamed hypothesis) {
    history
        .exposedDiary(hypothesis.symptom())
        .map(BeforeAndAfterNaming.of(People.context(hypothesis), hypothesis.at().date())::analyze)
        .ifPresent(r -> add(people.printer().text(r) + "\n"));
  }

  private void screen(Symptom symptom, ContextScreenResult screen) {
    add(people.printer().text(screen));
    leading(symptom, screen).ifPresent(contrast -> beside(symptom, contrast));
    add("");
  }

  /** The contrast that the review is about, or else the first that was found. */
  private Optional<ContextContrastResult> leading(Symptom symptom, ContextScreenResult screen) {
    return result
        .primaryContrast()
        .filter(c -> c.symptom().equals(symptom))
        .or(() -> screen.found().stream().findFirst());
  }

  private void beside(Symptom symptom, ContextContrastResult contrast) {
    ExposedDiary exposed = history.exposedDiary(symptom).orElseThrow();
    new Separation(exposed, people)
        .sentence(contrast)
        .ifPresent(s -> add("\n" + Paragraph.wrap(s)));
    rhythm(symptom, contrast, exposed).ifPresent(r -> add("\n" + Paragraph.wrap(headline(r))));
  }

  /** Whether a weekly rhythm that was found survives the context. */
  private Optional<AnalysisResult> rhythm(
      Symptom symptom, ContextContrastResult contrast, ExposedDiary exposed) {
    return Optional.ofNullable(result.weekly().get(symptom))
        .filter(weekly -> weekly.conclusion() == Conclusion.SUPPORTED)
        .map(WeeklyPeriodicityResult::analysis)
        .map(
            weekly ->
                RhythmWithinContext.of(contrast.analysis().context())
                    .withAlpha(weekly.alpha())
                    .analyze(exposed));
  }

  private String headline(AnalysisResult finding) {
    return people.printer().sentence(finding.clauses());
  }

  private void add(String paragraph) {
    paragraphs.add(paragraph);
  }
}
