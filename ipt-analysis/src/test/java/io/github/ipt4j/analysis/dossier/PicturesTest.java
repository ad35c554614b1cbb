// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.chart.Chart;
import io.github.ipt4j.analysis.chart.Charts;
import io.github.ipt4j.analysis.context.ContextContrastResult;
import io.github.ipt4j.analysis.context.GradedContrastResult;
import io.github.ipt4j.analysis.course.TimelineResult;
import io.github.ipt4j.analysis.outcome.LevelCourseResult;
import io.github.ipt4j.analysis.periodicity.Cycle;
import io.github.ipt4j.analysis.review.CaseReview;
import io.github.ipt4j.analysis.review.CaseReviewResult;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomCourse;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.sample.SampleCases;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The charts of a page are those of the results that it tells. */
class PicturesTest {
  private static final ImmutableList<CaseReviewResult> REVIEWS =
      ImmutableList.of(
          review(SampleCases.joanne()),
          review(SampleCases.martin()),
          review(SampleCases.walter()),
          CaseReview.withDefaults()
              .withCycle(new Cycle(9, SampleCases.amira().period().startInclusive()))
              .analyze(SampleCases.amira()));

  private static CaseReviewResult review(CaseHistory history) {
    return CaseReview.withDefaults().analyze(history);
  }

  static List<CaseReviewResult> reviews() {
    return REVIEWS;
  }

  private static Charts charts(Page page) {
    return Charts.withDefaults().withWidth(400).withPrinter(page.printer());
  }

  private static void holds(Page page, SectionKind kind, List<Chart> charts) {
    assertThat(page.section(kind).orElseThrow().charts())
        .as(kind.name())
        .containsExactlyInAnyOrderElementsOf(charts.stream().filter(Chart::hasPicture).toList());
  }

  private static boolean comesAndGoes(CaseHistory history, Symptom symptom) {
    return history.symptomDiary(symptom).course() != SymptomCourse.GRADED;
  }

  @ParameterizedTest
  @MethodSource("reviews")
  void full_hasAChartOfEveryResultThatHasOne_andIsOneFile(CaseReviewResult review) {
    Page page = Dossier.of(review).full();
    isOneFile(page);
    Charts charts = charts(page);
    CaseHistory history = review.history();
    List<Chart> when = new ArrayList<>();
    for (Symptom symptom : history.symptoms()) {
      if (comesAndGoes(history, symptom)) {
        when.add(charts.calendar(history.symptomDiary(symptom)));
      }
    }
    review.weekly().values().forEach(w -> when.add(charts.rose(w)));
    review.cycles().values().forEach(c -> when.add(charts.cycle(c)));
    holds(page, SectionKind.WHEN, when);
    Set<ContextContrastResult> contrasts = new LinkedHashSet<>();
    review.primaryContrast().ifPresent(contrasts::add);
    review.contexts().values().forEach(s -> contrasts.addAll(s.found()));
    Set<GradedContrastResult> rated = new LinkedHashSet<>();
    review.primaryRatedContrast().ifPresent(rated::add);
    review.ratedContexts().values().forEach(s -> rated.addAll(s.found()));
    List<Chart> whatElse = new ArrayList<>();
    contrasts.forEach(c -> whatElse.add(charts.contrast(c)));
    rated.forEach(c -> whatElse.add(charts.contrast(c)));
    if (!whatElse.isEmpty()) {
      holds(page, SectionKind.WHAT_ELSE, whatElse);
    }
    List<Chart> helped = new ArrayList<>(measures(charts, history));
    List<Chart> who = new ArrayList<>();
    for (Object told : review.descriptions().values()) {
      if (told instanceof LevelCourseResult course) {
        helped.add(charts.levels(course, history));
      } else if (told instanceof TimelineResult timeline) {
        who.add(charts.timeline(timeline));
      }
    }
    holds(page, SectionKind.DID_IT_HELP, helped);
    holds(page, SectionKind.WHO_AND_WHY, who);
    holds(page, SectionKind.WITH_WHOM, List.of(charts.circle(history)));
  }

  private static List<Chart> measures(Charts charts, CaseHistory history) {
    return history.instruments().stream()
        .map(i -> charts.measures(history.measureSeries(i)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("reviews")
  void report_hasTheCircleAndTheMeasures(CaseReviewResult review) {
    Page page = Dossier.of(review).report();
    Charts charts = charts(page);
    holds(page, SectionKind.CIRCLE, List.of(charts.circle(review.history())));
    holds(page, SectionKind.MEASURES, measures(charts, review.history()));
  }

  /** The measure that asks about self-harm stands before all others, with at most one more. */
  @ParameterizedTest
  @MethodSource("reviews")
  void letter_hasAtMostTwoOfTheOutcome_theOneThatAsksAboutSelfHarmFirst(CaseReviewResult review) {
    Page page = Dossier.of(review).letter();
    Charts charts = charts(page);
    List<Chart> helped = page.section(SectionKind.DID_IT_HELP).orElseThrow().charts();
    assertThat(helped).isNotEmpty();
    if (review.history().instruments().contains(Instrument.PHQ_9)) {
      assertThat(helped.get(0))
          .isEqualTo(charts.measures(review.history().measureSeries(Instrument.PHQ_9)));
    }
    Chart circle = charts.circle(review.history());
    assertThat(page.section(SectionKind.WHO_AND_WHY).orElseThrow().charts())
        .isEqualTo(circle.hasPicture() ? List.of(circle) : List.of());
    Set<String> outcomes = full(review, SectionKind.DID_IT_HELP);
    long ofOutcome = helped.stream().filter(c -> outcomes.contains(c.title())).count();
    assertThat(ofOutcome).isBetween(1L, 2L);
  }

  private static Set<String> full(CaseReviewResult review, SectionKind kind) {
    return Dossier.of(review).full().section(kind).orElseThrow().charts().stream()
        .map(Chart::title)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Joanne's headaches come and go: their days, and the contrast that the review is about. */
  @Test
  void letterAboutAttacks_hasTheirDaysAndTheirContrast() {
    CaseReviewResult joanne = REVIEWS.get(0);
    Page page = Dossier.of(joanne).letter();
    Charts charts = charts(page);
    assertThat(page.section(SectionKind.WHEN).orElseThrow().charts())
        .containsExactly(
            charts.calendar(joanne.history().symptomDiary(Symptom.HEADACHE)),
            charts.contrast(joanne.primaryContrast().orElseThrow()));
  }

  /** Walter's mood is there on every day: its course, and no calendar of it. */
  @Test
  void letterAboutAMood_hasItsCourse() {
    CaseReviewResult walter = REVIEWS.get(2);
    Page page = Dossier.of(walter).letter();
    assertThat(page.section(SectionKind.DID_IT_HELP).orElseThrow().charts())
        .hasSize(2)
        .anySatisfy(c -> assertThat(c.title()).containsIgnoringCase("low mood"));
    assertThat(page.sections())
        .flatMap(Section::charts)
        .noneMatch(
            c -> c.equals(charts(page).calendar(walter.history().symptomDiary(Symptom.LOW_MOOD))));
  }

  /** With every chart once, in its section. */
  private static void isOneFile(Page page) {
    String html = page.html();
    assertThat(html)
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
        .contains("<title>", "default-src 'none'", "@media print")
        .endsWith("</main>\n</body>\n</html>\n")
        .doesNotContain("<script", "http-equiv=\"refresh\"", "src=");
    int from = 0;
    for (Section section : page.sections()) {
      from = html.indexOf("<h2>", from) + 1;
      assertThat(from).as(section.kind().name()).isPositive();
      int end = html.indexOf("<h2>", from);
      String own = html.substring(from, end < 0 ? html.length() : end);
      assertThat(own.split("<svg", -1)).hasSize(section.charts().size() + 1);
      for (Chart chart : section.charts()) {
        assertThat(own.replace("&quot;", "\"").replace("&#39;", "'")).contains(chart.title());
      }
      assertThat(own.contains("class=\"one\"")).isEqualTo(section.charts().size() == 1);
    }
  }
}
