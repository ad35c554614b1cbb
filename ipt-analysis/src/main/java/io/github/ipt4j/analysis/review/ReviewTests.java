// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.context.ContextScreen;
import io.github.ipt4j.analysis.context.ContextScreenResult;
import io.github.ipt4j.analysis.context.GradedScreen;
import io.github.ipt4j.analysis.context.GradedScreenResult;
import io.github.ipt4j.analysis.internal.Holm;
import io.github.ipt4j.analysis.outcome.CycleBreakResult;
import io.github.ipt4j.analysis.outcome.LevelChange;
import io.github.ipt4j.analysis.outcome.LevelChangeResult;
import io.github.ipt4j.analysis.periodicity.DeclaredCycle;
import io.github.ipt4j.analysis.periodicity.DeclaredCycleResult;
import io.github.ipt4j.analysis.periodicity.WeeklyLevel;
import io.github.ipt4j.analysis.periodicity.WeeklyLevelResult;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicity;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.analysis.tension.TensionRanking;
import io.github.ipt4j.analysis.tension.TensionRankingResult;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomCourse;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.diary.ExposedRatings;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.history.CaseHistory;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * All tests of a review but its primary contrast, run once at the level of the primary question and
 * then decided together: each kind in proportion to its number, Holm's procedure within each.
 */
final class ReviewTests {
  private final CaseHistory history;
  private final double alpha;
  private final Optional<PrimaryQuestion> primary;
  private final Map<Symptom, WeeklyPeriodicityResult> weekly = new TreeMap<>();
  private final Map<String, WeeklyLevelResult> levels = new LinkedHashMap<>();
  private final Map<Symptom, DeclaredCycleResult> cycles = new TreeMap<>();
  private final Map<Symptom, ContextScreenResult> contexts = new TreeMap<>();
  private final Map<String, GradedScreenResult> ratedContexts = new LinkedHashMap<>();
  private final Map<Symptom, CycleBreakResult> breaks = new TreeMap<>();
  private final Map<String, LevelChangeResult> changes = new LinkedHashMap<>();
  private Optional<TensionRankingResult> ranking;

  ReviewTests(
      CaseReview review,
      CaseHistory history,
      DeclaredBreaks declared,
      Optional<PrimaryQuestion> primary) {
    this.history = history;
    this.primary = primary;
    this.alpha = review.alpha() / review.looks();
    this.ranking =
        history.contactLog().map(TensionRanking.withDefaults().withAlpha(alpha)::analyze);
    RatedRecords records = new RatedRecords(history);
    List<SymptomDiary> episodic = records.diaries(SymptomCourse.EPISODIC).toList();
    List<DailyRatings> rated = records.all();
    when(review, episodic, rated);
    whatElse(declared, episodic, rated.stream().flatMap(r -> records.exposed(r).stream()).toList());
    declared(declared, episodic, rated);
  }

  private void when(CaseReview review, List<SymptomDiary> episodic, List<DailyRatings> rated) {
    WeeklyPeriodicity attacks = WeeklyPeriodicity.withDefaults().withAlpha(alpha);
    episodic.forEach(diary -> weekly.put(diary.symptom(), attacks.analyze(diary)));
    WeeklyLevel level = WeeklyLevel.withDefaults().withAlpha(alpha);
    rated.forEach(ratings -> levels.put(ratings.scale().rating(), level.analyze(ratings)));
    review
        .cycle()
        .map(cycle -> DeclaredCycle.of(cycle).withAlpha(alpha))
        .ifPresent(
            cycle -> episodic.forEach(diary -> cycles.put(diary.symptom(), cycle.analyze(diary))));
  }

  private void whatElse(
      DeclaredBreaks declared, List<SymptomDiary> episodic, List<ExposedRatings> rated) {
    List<ExposedDiary> diaries =
        episodic.stream()
            .flatMap(diary -> history.exposedDiary(diary.symptom()).stream())
            .map(declared::within)
            .toList();
    Map<Symptom, Context> ownQuestion = new TreeMap<>();
    primary.ifPresent(q -> q.context().ifPresent(c -> ownQuestion.put(q.symptom(), c)));
    ContextScreen.withDefaults()
        .withAlpha(alpha)
        .withLeftOut(ownQuestion)
        .analyzeTogether(diaries)
        .forEach(screen -> contexts.put(screen.symptom(), screen));
    GradedScreen.withDefaults()
        .withAlpha(alpha)
        .withLeftOut(ownQuestion)
        .analyzeTogether(rated.stream().map(declared::within).toList())
        .forEach(screen -> ratedContexts.put(screen.scale().rating(), screen));
  }

  private void declared(
      DeclaredBreaks declared, List<SymptomDiary> episodic, List<DailyRatings> rated) {
    declared
        .questions()
        .forEach(
            (symptom, question) ->
                episodic.stream()
                    .filter(diary -> diary.symptom().equals(symptom))
                    .forEach(
                        diary -> breaks.put(symptom, question.withAlpha(alpha).analyze(diary))));
    for (DailyRatings ratings : rated) {
      declared
          .dayFor(ratings)
          .map(day -> change(day, declared))
          .ifPresent(change -> changes.put(ratings.scale().rating(), change.analyze(ratings)));
    }
  }

  private LevelChange change(LocalDate day, DeclaredBreaks declared) {
    return LevelChange.on(day).withDecision(declared.decisionOf(day)).withAlpha(alpha);
  }

  Map<Symptom, WeeklyPeriodicityResult> weekly() {
    return weekly;
  }

  Map<String, WeeklyLevelResult> levels() {
    return levels;
  }

  Map<Symptom, DeclaredCycleResult> cycles() {
    return cycles;
  }

  Map<Symptom, ContextScreenResult> contexts() {
    return contexts;
  }

  Map<String, GradedScreenResult> ratedContexts() {
    return ratedContexts;
  }

  Map<Symptom, CycleBreakResult> breaks() {
    return breaks;
  }

  Map<String, LevelChangeResult> changes() {
    return changes;
  }

  Optional<TensionRankingResult> ranking() {
    return ranking;
  }

  /**
   * Reads every test again at its share of a level, but that of the weekly rhythm that is the
   * primary question.
   */
  void decide(double shared, Optional<Symptom> primaryRhythm) {
    Map<Symptom, WeeklyPeriodicityResult> otherWeekly = new TreeMap<>(weekly);
    Map<String, WeeklyLevelResult> otherLevels = new LinkedHashMap<>(levels);
    primaryRhythm.ifPresent(otherWeekly::remove);
    primaryRhythm.ifPresent(symptom -> otherLevels.remove(symptom.name()));
    int pairs = ranking.map(r -> r.comparisons().size()).orElse(0);
    int contrasts = contexts.values().stream().mapToInt(ContextScreenResult::tests).sum();
    int ratedContrasts = ratedContexts.values().stream().mapToInt(GradedScreenResult::tests).sum();
    Share share =
        new Share(
            shared
                / Math.max(
                    1,
                    tests(otherWeekly, WeeklyPeriodicityResult::p)
                        + tests(otherLevels, WeeklyLevelResult::p)
                        + tests(cycles, DeclaredCycleResult::p)
                        + contrasts
                        + ratedContrasts
                        + pairs
                        + tests(breaks, CycleBreakResult::p)
                        + tests(changes, LevelChangeResult::p)));
    weekly.putAll(
        share.decided(otherWeekly, WeeklyPeriodicityResult::p, WeeklyPeriodicityResult::at));
    levels.putAll(share.decided(otherLevels, WeeklyLevelResult::p, WeeklyLevelResult::at));
    cycles.putAll(share.decided(cycles, DeclaredCycleResult::p, DeclaredCycleResult::at));
    breaks.putAll(share.decided(breaks, CycleBreakResult::p, CycleBreakResult::at));
    changes.putAll(share.decided(changes, LevelChangeResult::p, LevelChangeResult::at));
    if (contrasts > 0) {
      contexts.replaceAll((symptom, screen) -> screen.at(share.of(contrasts)));
    }
    if (ratedContrasts > 0) {
      ratedContexts.replaceAll((rating, screen) -> screen.at(share.of(ratedContrasts)));
    }
    if (pairs > 0) {
      ranking = ranking.map(r -> r.at(share.of(pairs)));
    }
  }

  private static <R> int tests(Map<?, R> results, Function<R, OptionalDouble> p) {
    return (int) results.values().stream().filter(r -> p.apply(r).isPresent()).count();
  }

  /** What one test has of the level that all share. */
  private final class Share {
    private final double each;

    Share(double each) {
      this.each = each;
    }

    /** Returns the level of so many tests of one kind. */
    double of(int tests) {
      return Math.min(alpha, each * tests);
    }

    /** Returns the results of one kind that were tested, each at the level that Holm gives it. */
    <K, R> Map<K, R> decided(
        Map<K, R> results, Function<R, OptionalDouble> p, BiFunction<R, Double, R> at) {
      List<Map.Entry<K, R>> tested =
          results.entrySet().stream().filter(e -> p.apply(e.getValue()).isPresent()).toList();
      double[] holm =
          Holm.levels(
              tested.stream().mapToDouble(e -> p.apply(e.getValue()).orElseThrow()).toArray(),
              of(tested.size()));
      Map<K, R> decided = new LinkedHashMap<>();
      for (int i = 0; i < holm.length; i++) {
        decided.put(tested.get(i).getKey(), at.apply(tested.get(i).getValue(), holm[i]));
      }
      return decided;
    }
  }
}
