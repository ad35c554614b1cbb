// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.chart.Chart;
import io.github.ipt4j.analysis.chart.Charts;
import io.github.ipt4j.analysis.context.ContextContrastResult;
import io.github.ipt4j.analysis.context.GradedContrastResult;
import io.github.ipt4j.analysis.course.TimelineResult;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.analysis.outcome.LevelCourseResult;
import io.github.ipt4j.analysis.review.CaseReviewResult;
import io.github.ipt4j.analysis.review.PrimaryQuestion;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomCourse;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.history.CaseHistory;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The charts that stand beside what they show. */
final class Pictures {
  /** Two of this width stand beside each other on A4, their letters 9 pixels high. */
  private static final int WIDTH = 400;

  /** How many of the outcome a letter has. */
  private static final int OUTCOMES = 2;

  private final CaseReviewResult review;
  private final CaseHistory history;
  private final Charts charts;

  Pictures(CaseReviewResult review, Printer printer) {
    this.review = review;
    this.history = review.history();
    this.charts = Charts.withDefaults().withWidth(WIDTH).withPrinter(printer);
  }

  /** Returns a letter with a measure, a level or a second one, the diary, a contrast, a circle. */
  Page letter(Page page) {
    ListMultimap<SectionKind, Chart> all = none();
    Stream.concat(Stream.concat(measures().limit(1), levels(primary())), measures().skip(1))
        .filter(Chart::hasPicture)
        .limit(OUTCOMES)
        .forEach(chart -> all.put(SectionKind.DID_IT_HELP, chart));
    primary().filter(this::comesAndGoes).map(this::calendar).ifPresent(put(all, SectionKind.WHEN));
    leading().ifPresent(put(all, SectionKind.WHEN));
    all.put(SectionKind.WHO_AND_WHY, charts.circle(history));
    return with(page, all);
  }

  /** Returns the full version with all charts. */
  Page full(Page page) {
    ListMultimap<SectionKind, Chart> all = none();
    review.descriptions().values().stream()
        .filter(TimelineResult.class::isInstance)
        .map(t -> charts.timeline((TimelineResult) t))
        .forEach(put(all, SectionKind.WHO_AND_WHY));
    measures().forEach(put(all, SectionKind.DID_IT_HELP));
    levels(Optional.empty()).forEach(put(all, SectionKind.DID_IT_HELP));
    history.symptoms().stream()
        .filter(this::comesAndGoes)
        .map(this::calendar)
        .forEach(put(all, SectionKind.WHEN));
    review.weekly().values().stream().map(charts::rose).forEach(put(all, SectionKind.WHEN));
    review.cycles().values().stream().map(charts::cycle).forEach(put(all, SectionKind.WHEN));
    contrasts().map(charts::contrast).forEach(put(all, SectionKind.WHAT_ELSE));
    ratedContrasts().map(charts::contrast).forEach(put(all, SectionKind.WHAT_ELSE));
    all.put(SectionKind.WITH_WHOM, charts.circle(history));
    return with(page, all);
  }

  /** Returns the report that trainees hand in with the circle and the measures. */
  Page report(Page page) {
    ListMultimap<SectionKind, Chart> all = none();
    all.put(SectionKind.CIRCLE, charts.circle(history));
    measures().forEach(put(all, SectionKind.MEASURES));
    return with(page, all);
  }

  private static ListMultimap<SectionKind, Chart> none() {
    return MultimapBuilder.enumKeys(SectionKind.class).arrayListValues().build();
  }

  private static Consumer<Chart> put(ListMultimap<SectionKind, Chart> all, SectionKind kind) {
    return chart -> all.put(kind, chart);
  }

  /** A reason why there is nothing to see stands in the text already. */
  private static Page with(Page page, ListMultimap<SectionKind, Chart> all) {
    ImmutableListMultimap<SectionKind, Chart> pictures =
        all.entries().stream()
            .filter(e -> e.getValue().hasPicture())
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(e -> e.getKey(), e -> e.getValue()));
    ImmutableList<Section> sections =
        page.sections().stream()
            .map(s -> s.withCharts(of(s.kind(), page, pictures)))
            .collect(ImmutableList.toImmutableList());
    return new Page(page.title(), sections, page.printer());
  }

  /** The charts of a section, and of the outcome those of a section that the page has not. */
  private static List<Chart> of(
      SectionKind kind, Page page, ImmutableListMultimap<SectionKind, Chart> pictures) {
    return kind == SectionKind.DID_IT_HELP && page.section(SectionKind.WHEN).isEmpty()
        ? Stream.of(kind, SectionKind.WHEN).flatMap(k -> pictures.get(k).stream()).toList()
        : pictures.get(kind);
  }

  private Optional<Symptom> primary() {
    return review
        .primary()
        .map(PrimaryQuestion::symptom)
        .or(() -> history.symptoms().stream().findFirst());
  }

  private boolean comesAndGoes(Symptom symptom) {
    return history.symptomDiary(symptom).course() != SymptomCourse.GRADED;
  }

  private Chart calendar(Symptom symptom) {
    return charts.calendar(history.symptomDiary(symptom));
  }

  /** The measure that asks about self-harm leads, then that with the most forms. */
  private Stream<Chart> measures() {
    return history.instruments().stream()
        .map(history::measureSeries)
        .sorted(
            Comparator.comparing((MeasureSeries s) -> s.safetyCourse().isEmpty())
                .thenComparing(s -> -s.measures().size()))
        .map(charts::measures);
  }

  /** The courses of levels, that of a symptom before the others. */
  private Stream<Chart> levels(Optional<Symptom> first) {
    List<LevelCourseResult> courses =
        review.descriptions().values().stream()
            .filter(LevelCourseResult.class::isInstance)
            .map(LevelCourseResult.class::cast)
            .toList();
    return courses.stream()
        .sorted(
            Comparator.comparing(
                (LevelCourseResult c) -> first.isPresent() && !c.symptom().equals(first)))
        .map(course -> charts.levels(course, history));
  }

  private Optional<Chart> leading() {
    return Stream.concat(
            contrasts().filter(Pictures::isFound).map(charts::contrast),
            ratedContrasts().filter(Pictures::isFound).map(charts::contrast))
        .findFirst();
  }

  private static boolean isFound(AnalysisResult result) {
    return result.conclusion() == Conclusion.SUPPORTED;
  }

  private Stream<GradedContrastResult> ratedContrasts() {
    return Stream.concat(
            review.primaryRatedContrast().stream(),
            review.ratedContexts().values().stream().flatMap(s -> s.found().stream()))
        .distinct();
  }

  /** The contrast that the review is about, then what else was found. */
  private Stream<ContextContrastResult> contrasts() {
    return Stream.concat(
            review.primaryContrast().stream(),
            review.contexts().values().stream().flatMap(s -> s.found().stream()))
        .distinct();
  }
}
