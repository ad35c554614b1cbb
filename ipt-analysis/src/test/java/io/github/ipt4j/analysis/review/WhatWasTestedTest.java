// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.Question;
import io.github.ipt4j.analysis.context.ContextContrastResult;
import io.github.ipt4j.analysis.context.ScreenResult;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.outcome.CycleBreakResult;
import io.github.ipt4j.analysis.outcome.LevelChangeResult;
import io.github.ipt4j.analysis.periodicity.Cycle;
import io.github.ipt4j.analysis.periodicity.DeclaredCycleResult;
import io.github.ipt4j.analysis.periodicity.WeeklyLevelResult;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.analysis.tension.LoadComparison;
import io.github.ipt4j.analysis.tension.LoadOrder;
import io.github.ipt4j.analysis.tension.TensionRankingResult;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.sample.SampleCases;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of a review has a row for each test or family of tests, with its own figures. */
class WhatWasTestedTest {
  private static final ImmutableList<CaseReviewResult> REVIEWS =
      ImmutableList.of(
          review(SampleCases.joanne()),
          review(SampleCases.walter()),
          review(SampleCases.martin()),
          review(SampleCases.quiet()),
          CaseReview.withDefaults()
              .withCycle(new Cycle(9, SampleCases.amira().period().startInclusive()))
              .analyze(SampleCases.amira()));

  private static CaseReviewResult review(CaseHistory history) {
    return CaseReview.withDefaults().analyze(history);
  }

  static List<CaseReviewResult> reviews() {
    return REVIEWS;
  }

  /** What a row must say but for its label. */
  private record Row(String about, Cell p, Cell level, Cell outcome) {
    static Row of(String about, OptionalDouble p, double level, Cell outcome) {
      return new Row(
          about,
          Cell.p(p, level),
          p.isPresent() ? Cell.level(p.getAsDouble(), level) : Cell.NONE,
          outcome);
    }

    static Row of(String about, OptionalDouble p, AnalysisResult result) {
      return of(
          about,
          p,
          result.level().orElseThrow(),
          Cell.words("review.conclusion." + result.conclusion().name()));
    }

    static Row ofMany(String about, OptionalDouble p, double level, long found) {
      return of(about, p, level, Cell.words(Clause.of("review.found").with("n", found)));
    }
  }

  private static List<Row> expected(CaseReviewResult review) {
    List<Row> rows = new ArrayList<>();
    of(review, WeeklyPeriodicityResult.class)
        .forEach(r -> rows.add(Row.of(r.symptom().name(), r.p(), r)));
    of(review, DeclaredCycleResult.class)
        .forEach(r -> rows.add(Row.of(r.symptom().name(), r.p(), r)));
    of(review, WeeklyLevelResult.class)
        .forEach(r -> rows.add(Row.of(r.scale().rating(), r.p(), r)));
    review.primaryContrast().ifPresent(r -> rows.add(primary(r)));
    review.primaryRatedContrast().ifPresent(r -> rows.add(Row.of(r.scale().rating(), r.p(), r)));
    review.contexts().forEach((symptom, screen) -> screen(rows, symptom.name(), screen));
    review.ratedContexts().forEach((rating, screen) -> screen(rows, rating, screen));
    review.ranking().filter(r -> !r.comparisons().isEmpty()).ifPresent(r -> rows.add(ranking(r)));
    of(review, CycleBreakResult.class)
        .filter(r -> r.p().isPresent())
        .forEach(r -> rows.add(Row.of(r.symptom().name(), r.p(), r)));
    of(review, LevelChangeResult.class)
        .filter(r -> r.p().isPresent())
        .forEach(r -> rows.add(Row.of(r.scale().rating(), r.p(), r)));
    return rows;
  }

  private static <R extends AnalysisResult> Stream<R> of(CaseReviewResult review, Class<R> kind) {
    return review.results().stream().filter(kind::isInstance).map(kind::cast);
  }

  private static Row primary(ContextContrastResult contrast) {
    OptionalDouble p =
        contrast.onsetTest().isPresent()
            ? OptionalDouble.of(contrast.onsetTest().get().midP())
            : OptionalDouble.empty();
    return Row.of(
        contrast.symptom().name(),
        p,
        contrast.analysis().level(),
        Cell.words("review.conclusion." + contrast.conclusion().name()));
  }

  private static void screen(List<Row> rows, String about, ScreenResult<?> screen) {
    if (screen.tests() > 0) {
      rows.add(
          Row.ofMany(
              about,
              screen.smallestAdjustedP(),
              screen.level().orElseThrow(),
              screen.found().size()));
    }
  }

  private static Row ranking(TensionRankingResult ranking) {
    OptionalDouble least = ranking.comparisons().stream().mapToDouble(LoadComparison::p).min();
    return Row.ofMany("", least, ranking.analysis().alpha(), apart(ranking));
  }

  private static long apart(TensionRankingResult ranking) {
    return ranking.comparisons().stream().filter(c -> c.order() != LoadOrder.NOT_SEPARABLE).count();
  }

  @ParameterizedTest
  @MethodSource("reviews")
  void table_hasARowForEachTest_inTheOrderOfTheQuestions(CaseReviewResult review) {
    List<Row> expected = expected(review);
    assertThat(review.table().rows()).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      List<Cell> row = review.table().rows().get(i);
      Row said = expected.get(i);
      assertThat(row.get(1)).isEqualTo(said.p());
      assertThat(row.get(2)).isEqualTo(said.level());
      assertThat(row.get(3)).isEqualTo(said.outcome());
      assertThat(row.get(0).toString()).contains(said.about());
    }
  }

  /** Between them the reviews have a row of every kind. */
  @Test
  void everyKindOfTest_isInOneOfTheReviews() {
    for (Class<? extends AnalysisResult> kind :
        Set.of(
            WeeklyPeriodicityResult.class,
            DeclaredCycleResult.class,
            WeeklyLevelResult.class,
            CycleBreakResult.class,
            LevelChangeResult.class,
            TensionRankingResult.class)) {
      assertThat(REVIEWS).as(kind.getSimpleName()).anyMatch(r -> of(r, kind).findAny().isPresent());
    }
    assertThat(REVIEWS).anyMatch(r -> r.primaryContrast().isPresent());
    assertThat(REVIEWS).anyMatch(r -> !r.ratedContexts().isEmpty());
  }

  /** The primary question says so in its row, and no other row does. */
  @ParameterizedTest
  @MethodSource("reviews")
  void onlyThePrimaryQuestion_isCalledSo(CaseReviewResult review) {
    List<String> rows = review.table().rows().stream().map(r -> r.get(0).toString()).toList();
    assertThat(rows.stream().filter(r -> r.contains("Primary")).count()).isLessThanOrEqualTo(2);
    assertThat(rows.stream().filter(r -> r.contains("contrastPrimary")).count())
        .isEqualTo(
            review.primaryContrast().stream().count()
                + review.primaryRatedContrast().stream().count());
  }

  @ParameterizedTest
  @MethodSource("reviews")
  void headline_countsTestsAndWhatTheyFound(CaseReviewResult review) {
    long tests = 0;
    long found = 0;
    for (AnalysisResult result : review.results()) {
      boolean isRanking = result instanceof TensionRankingResult;
      found += !isRanking && result.conclusion() == Conclusion.SUPPORTED ? 1 : 0;
    }
    for (Row row : expected(review)) {
      tests += row.level().equals(Cell.NONE) ? 0 : 1;
    }
    List<ScreenResult<?>> screens =
        Stream.<ScreenResult<?>>concat(
                review.contexts().values().stream(), review.ratedContexts().values().stream())
            .toList();
    for (ScreenResult<?> screen : screens) {
      tests += Math.max(0, screen.tests() - 1);
    }
    if (review.ranking().isPresent()) {
      tests += Math.max(0, review.ranking().get().comparisons().size() - 1);
      found += apart(review.ranking().get());
    }
    assertThat(review.tests()).isEqualTo((int) tests);
    assertThat(review.found()).isEqualTo((int) found);
    assertThat(review.clauses())
        .containsExactly(
            Clause.of("review.headline")
                .with("tests", tests)
                .with("found", found)
                .with("described", concluded(review, Conclusion.DESCRIBED))
                .with(
                    "open",
                    concluded(review, Conclusion.INSUFFICIENT_DATA)
                        + concluded(review, Conclusion.NOT_IDENTIFIABLE)));
  }

  private static long concluded(CaseReviewResult review, Conclusion conclusion) {
    return review.results().stream().filter(r -> r.conclusion() == conclusion).count();
  }

  @ParameterizedTest
  @MethodSource("reviews")
  void results_holdEveryOneOfTheReview_once(CaseReviewResult review) {
    List<AnalysisResult> all = new ArrayList<>();
    all.addAll(review.weekly().values());
    all.addAll(review.cycles().values());
    all.addAll(review.levels().values());
    review.primaryContrast().ifPresent(all::add);
    review.primaryRatedContrast().ifPresent(all::add);
    review.contexts().values().forEach(s -> all.addAll(s.contrasts()));
    all.addAll(review.statesTogether());
    review.ratedContexts().values().forEach(s -> all.addAll(s.contrasts()));
    review.ranking().ifPresent(all::add);
    all.addAll(review.tensions());
    for (Question question : Question.values()) {
      all.addAll(review.descriptions().get(question));
    }
    all.addAll(review.cycleBreaks().values());
    all.addAll(review.levelChanges().values());
    assertThat(review.results()).containsExactlyInAnyOrderElementsOf(all);
    boolean isSupported = concluded(review, Conclusion.SUPPORTED) > 0;
    assertThat(review.conclusion() == Conclusion.SUPPORTED).isEqualTo(isSupported);
  }

  @ParameterizedTest
  @MethodSource("reviews")
  void theLeadingContrast_isThePrimaryOrTheFirstThatWasFound(CaseReviewResult review) {
    for (Symptom symptom : review.history().symptoms()) {
      if (review.primaryContrast().filter(c -> c.symptom().equals(symptom)).isPresent()) {
        assertThat(review.leadingContrast(symptom)).isEqualTo(review.primaryContrast());
      } else if (review.contexts().containsKey(symptom)) {
        assertThat(review.leadingContrast(symptom))
            .isEqualTo(review.contexts().get(symptom).found().stream().findFirst());
      } else {
        assertThat(review.leadingContrast(symptom)).isEmpty();
      }
      WeeklyPeriodicityResult weekly = review.weekly().get(symptom);
      assertThat(review.powerLine(symptom).isPresent())
          .isEqualTo(weekly != null && weekly.p().isPresent());
      assertThat(review.rhythmsWithin().stream().filter(r -> r.symptom().equals(symptom)).count())
          .isEqualTo(
              weekly != null
                      && weekly.conclusion() == Conclusion.SUPPORTED
                      && review.leadingContrast(symptom).isPresent()
                  ? 1
                  : 0);
    }
    assertThat(review.leadingContrast(Symptom.of("never entered"))).isEmpty();
    assertThat(review.powerLine(Symptom.of("never entered"))).isEmpty();
  }

  @Test
  void joanne_hasAContrastThatLeads_andARhythmWithinIt() {
    assertThat(REVIEWS.get(0).leadingContrast(Symptom.HEADACHE)).isPresent();
    assertThat(REVIEWS.get(0).powerLine(Symptom.HEADACHE)).isPresent();
    assertThat(REVIEWS).anyMatch(r -> !r.rhythmsWithin().isEmpty());
  }
}
