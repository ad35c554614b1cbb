// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Maps;
import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.context.ContextContrast;
import io.github.ipt4j.analysis.context.ContextContrastResult;
import io.github.ipt4j.analysis.context.ContextScreen;
import io.github.ipt4j.analysis.context.ContextScreenResult;
import io.github.ipt4j.analysis.internal.Holm;
import io.github.ipt4j.analysis.internal.Probability;
import io.github.ipt4j.analysis.outcome.CycleBreakResult;
import io.github.ipt4j.analysis.outcome.OutcomeGrid;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicity;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.analysis.tension.RelationshipTension;
import io.github.ipt4j.analysis.tension.TensionRanking;
import io.github.ipt4j.analysis.tension.TensionRankingResult;
import io.github.ipt4j.core.client.PresentingIssue;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.event.HypothesisNamed;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.style.IptStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * All that the five questions find in one case: which analyses, at which levels. It decides; {@code
 * dossier.Dossier} tells.
 *
 * <p><b>Error rate.</b> One {@linkplain #primary() primary question} is named before the review and
 * tested at alpha. All other tests share a further alpha, and that of the primary question too once
 * it is supported: the rhythms of other symptoms, the contexts, the pairs of the ranking and the
 * broken cycles get parts in proportion to their numbers, none more than alpha, and Holm's
 * procedure decides within each. So a review of a case in which there is nothing claims something
 * with a probability of at most twice alpha. A case that is reviewed k times has alpha divided by
 * k: {@link #withLooks}. Whether a measure changed reliably is told by its own published threshold,
 * as a description.
 *
 * <p><b>What it rests on.</b> {@link WeeklyPeriodicity} for every symptom; {@link ContextScreen}
 * for every symptom, person and kind of contact, as one family; {@link RelationshipTension} for
 * every source of contacts and their {@link TensionRanking}, which describe and test nothing; the
 * descriptions of what was told and of how it changed, which test nothing either; counts of
 * measures. It is not a medical device.
 *
 * <p>Holm 1979, Scandinavian Journal of Statistics 6, 65-70; Bretz, Maurer, Brannath and Posch
 * 2009, Statistics in Medicine 28, 586-604, doi 10.1002/sim.3495 (passing a level on).
 */
@Value.Immutable
@IptStyle
public abstract sealed class CaseReview
    implements Analysis<CaseHistory, CaseReviewResult>, WithCaseReview permits ImmutableCaseReview {

  CaseReview() {}

  /**
   * Returns the review with its default options.
   *
   * @return the review
   */
  public static CaseReview withDefaults() {
    return ImmutableCaseReview.builder().build();
  }

  /**
   * Returns the level of the primary question, and of the family of all other tests.
   *
   * @return the level, in (0, 0.5]; 0.05 unless said otherwise
   */
  @Value.Default
  public double alpha() {
    return 0.05;
  }

  /**
   * Returns how many times the case is reviewed in all.
   *
   * @return the number, at least 1; 1 unless said otherwise
   */
  @Value.Default
  public int looks() {
    return 1;
  }

  /**
   * Returns the primary question.
   *
   * @return the question; if empty, the first {@link HypothesisNamed} of the case whose symptom was
   *     recorded beside a contact log, tested on the days from its naming on; else the weekly
   *     rhythm of the symptom that the client came with, or of the first symptom recorded
   */
  public abstract Optional<PrimaryQuestion> primary();

  /**
   * Returns from which day on the cycles of all symptoms were to be broken, as it is declared for
   * this review.
   *
   * @return the day; if empty, each decision that was tried declares by its {@link
   *     DecisionAnalysis#breaksCycle()}
   */
  public abstract Optional<LocalDate> cycleBreak();

  @Value.Check
  void check() {
    Probability.check("alpha", alpha(), 0.5);
    checkArgument(looks() >= 1, "looks must be at least 1, but was %s", looks());
  }

  /**
   * Reviews a case.
   *
   * @param history the case
   * @return what was found
   */
  @Override
  public CaseReviewResult analyze(CaseHistory history) {
    Optional<PrimaryQuestion> primary = primaryOf(history);
    Map<Symptom, WeeklyPeriodicityResult> rhythms = rhythms(history);
    DeclaredBreaks declared = DeclaredBreaks.of(this, history);
    Optional<ContextContrastResult> primaryContrast =
        primary.flatMap(q -> contrast(history, q, declared));
    double alpha = alpha() / looks();
    double shared = isSupported(primary, primaryContrast, rhythms) ? 2 * alpha : alpha;
    List<WeeklyPeriodicityResult> others = otherTests(primary, rhythms);
    Optional<TensionRankingResult> ranking = rank(history, alpha);
    Map<Symptom, ContextScreenResult> contexts = contexts(history, declared, alpha);
    Map<Symptom, CycleBreakResult> breaks = breaks(history, declared, alpha);
    int pairs = ranking.map(r -> r.comparisons().size()).orElse(0);
    int contrasts = contexts.values().stream().mapToInt(ContextScreenResult::tests).sum();
    int broken = tested(breaks).size();
    double each = shared / Math.max(1, others.size() + pairs + contrasts + broken);
    if (!others.isEmpty()) {
      decide(rhythms, others, Math.min(alpha, each * others.size()));
    }
    if (pairs > 0) {
      ranking = ranking.map(r -> r.at(Math.min(alpha, each * pairs)));
    }
    if (contrasts > 0) {
      contexts.replaceAll((symptom, screen) -> screen.at(Math.min(alpha, each * contrasts)));
    }
    if (broken > 0) {
      breaks = decided(breaks, Math.min(alpha, each * broken));
    }
    SafetyTouch safety = new SafetyTouch(history);
    return ImmutableCaseReviewResult.builder()
        .analysis(this)
        .history(history)
        .primary(primary)
        .primaryContrast(primaryContrast.map(safety::touched))
        .putAllWeekly(rhythms)
        .putAllContexts(Maps.transformValues(contexts, safety::touched))
        .ranking(ranking.map(safety::touched))
        .putAllCycleBreaks(breaks)
        .outcome(OutcomeGrid.withDefaults().analyze(history))
        .putAllDescriptions(Descriptions.of(history, declared, rhythms))
        .build();
  }

  /** Whether the primary question is answered, so that the others may have its level too. */
  private static boolean isSupported(
      Optional<PrimaryQuestion> primary,
      Optional<ContextContrastResult> contrast,
      Map<Symptom, WeeklyPeriodicityResult> rhythms) {
    return Stream.concat(
            contrast.stream(), primary.flatMap(PrimaryQuestion::rhythm).map(rhythms::get).stream())
        .anyMatch(r -> r.conclusion() == Conclusion.SUPPORTED);
  }

  private static Map<Symptom, CycleBreakResult> breaks(
      CaseHistory history, DeclaredBreaks declared, double alpha) {
    Map<Symptom, CycleBreakResult> results = new TreeMap<>();
    declared
        .questions()
        .forEach(
            (symptom, question) ->
                results.put(
                    symptom, question.withAlpha(alpha).analyze(history.symptomDiary(symptom))));
    return results;
  }

  private static List<CycleBreakResult> tested(Map<Symptom, CycleBreakResult> breaks) {
    return breaks.values().stream().filter(b -> b.p().isPresent()).toList();
  }

  /** The same results, each read at the level that Holm gives it. */
  private static Map<Symptom, CycleBreakResult> decided(
      Map<Symptom, CycleBreakResult> breaks, double alpha) {
    List<CycleBreakResult> tested = tested(breaks);
    double[] levels =
        Holm.levels(tested.stream().mapToDouble(b -> b.p().orElseThrow()).toArray(), alpha);
    Map<Symptom, CycleBreakResult> decided = new TreeMap<>(breaks);
    for (int i = 0; i < levels.length; i++) {
      CycleBreakResult result = tested.get(i);
      decided.put(result.symptom(), result.at(levels[i]));
    }
    return decided;
  }

  private Optional<ContextContrastResult> contrast(
      CaseHistory history, PrimaryQuestion question, DeclaredBreaks declared) {
    return question
        .context()
        .map(context -> ContextContrast.of(context).withAlpha(alpha() / looks()))
        .flatMap(
            contrast ->
                history
                    .exposedDiary(question.symptom())
                    .map(d -> withBreaks(d, declared))
                    .map(d -> question.since().map(d::since).orElse(d))
                    .map(contrast::analyze));
  }

  /** What is compared is compared within the times before and from each declared day on. */
  private static ExposedDiary withBreaks(ExposedDiary diary, DeclaredBreaks declared) {
    ExposedDiary within = diary;
    for (LocalDate day : declared.days()) {
      within = within.withPhase(day);
    }
    return within;
  }

  private static Map<Symptom, ContextScreenResult> contexts(
      CaseHistory history, DeclaredBreaks declared, double alpha) {
    Map<Symptom, ContextScreenResult> results = new TreeMap<>();
    ContextScreen.withDefaults()
        .withAlpha(alpha)
        .analyzeTogether(
            history.symptoms().stream()
                .flatMap(s -> history.exposedDiary(s).stream())
                .map(d -> withBreaks(d, declared))
                .toList())
        .forEach(r -> results.put(r.symptom(), r));
    return results;
  }

  private Optional<PrimaryQuestion> primaryOf(CaseHistory history) {
    return primary()
        .or(() -> named(history))
        .or(
            () ->
                history.client().presentingIssues().stream()
                    .map(PresentingIssue::symptom)
                    .flatMap(Optional::stream)
                    .filter(history.symptoms()::contains)
                    .findFirst()
                    .or(() -> history.symptoms().stream().findFirst())
                    .map(PrimaryQuestion::weeklyRhythmOf));
  }

  private static Optional<PrimaryQuestion> named(CaseHistory history) {
    return history.events(HypothesisNamed.class).stream()
        .filter(h -> history.contactLog().isPresent() && history.symptoms().contains(h.symptom()))
        .findFirst()
        .map(h -> PrimaryQuestion.contrastOf(h.symptom(), contextOf(h)).withSince(h.at().date()));
  }

  static Context contextOf(HypothesisNamed hypothesis) {
    return Context.anyContact().withPerson(hypothesis.person()).withKind(hypothesis.kind());
  }

  /** Returns the weekly rhythm of each symptom, tested as if it were the primary question. */
  private Map<Symptom, WeeklyPeriodicityResult> rhythms(CaseHistory history) {
    Map<Symptom, WeeklyPeriodicityResult> results = new TreeMap<>();
    WeeklyPeriodicity test = WeeklyPeriodicity.withDefaults().withAlpha(alpha() / looks());
    history.symptoms().forEach(s -> results.put(s, test.analyze(history.symptomDiary(s))));
    return results;
  }

  private static List<WeeklyPeriodicityResult> otherTests(
      Optional<PrimaryQuestion> primary, Map<Symptom, WeeklyPeriodicityResult> rhythms) {
    Optional<Symptom> first = primary.flatMap(PrimaryQuestion::rhythm);
    return rhythms.values().stream()
        .filter(r -> r.p().isPresent() && !first.equals(Optional.of(r.symptom())))
        .toList();
  }

  /** Puts in the place of each other test the same one at the level that Holm gives it. */
  private static void decide(
      Map<Symptom, WeeklyPeriodicityResult> rhythms,
      List<WeeklyPeriodicityResult> others,
      double alpha) {
    double[] p = others.stream().mapToDouble(r -> r.p().orElseThrow()).toArray();
    double[] levels = Holm.levels(p, alpha);
    for (int i = 0; i < levels.length; i++) {
      rhythms.put(others.get(i).symptom(), others.get(i).at(levels[i]));
    }
  }

  private static Optional<TensionRankingResult> rank(CaseHistory history, double alpha) {
    return history.contactLog().map(TensionRanking.withDefaults().withAlpha(alpha)::analyze);
  }
}
