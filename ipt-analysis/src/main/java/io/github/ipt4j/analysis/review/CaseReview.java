// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Maps;
import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.context.ContextContrast;
import io.github.ipt4j.analysis.context.ContextContrastResult;
import io.github.ipt4j.analysis.context.GradedContrast;
import io.github.ipt4j.analysis.context.GradedContrastResult;
import io.github.ipt4j.analysis.internal.Probability;
import io.github.ipt4j.analysis.outcome.OutcomeGrid;
import io.github.ipt4j.analysis.periodicity.Cycle;
import io.github.ipt4j.analysis.tension.RelationshipTension;
import io.github.ipt4j.analysis.tension.TensionRanking;
import io.github.ipt4j.core.client.PresentingIssue;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomCourse;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.event.HypothesisNamed;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.style.IptStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * All that the five questions find in one case: which analyses, at which levels. It decides; {@code
 * dossier.Dossier} tells.
 *
 * <p><b>Error rate.</b> One {@linkplain #primary() primary question} is named before the review and
 * tested at alpha. All other tests share a further alpha, and that of the primary question too once
 * it is supported: the rhythms of other symptoms and of ratings, a declared cycle, the contexts,
 * the pairs of the ranking, the broken cycles and the changed levels get parts in proportion to
 * their numbers, none more than alpha, and Holm's procedure decides within each. So a review of a
 * case in which there is nothing claims something with a probability of at most twice alpha. A case
 * that is reviewed k times has alpha divided by k: {@link #withLooks}. Whether a measure changed
 * reliably is told by its own published threshold, as a description.
 *
 * <p><b>What it rests on.</b> Symptoms that come and go are asked as attacks: {@link
 * io.github.ipt4j.analysis.periodicity.WeeklyPeriodicity} for each, and {@link
 * io.github.ipt4j.analysis.context.ContextScreen} for each with every person, kind of contact and
 * state of the day, as one family. What is there on most days, was declared a matter of how much,
 * or is rated day by day is asked in levels: {@link
 * io.github.ipt4j.analysis.periodicity.WeeklyLevel} and {@link
 * io.github.ipt4j.analysis.context.GradedScreen}, as another; what the primary question asks is
 * left out of both. {@link RelationshipTension} for every source of contacts and their {@link
 * TensionRanking}, which describe and test nothing; the descriptions of what was told and of how it
 * changed, which test nothing either; counts of measures. It is not a medical device.
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
   *     recorded beside a contact log, or beside the state of the day that it names, tested on the
   *     days from its naming on; else the weekly rhythm of the symptom that the client came with,
   *     or of the first symptom recorded
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
   * Returns the cycle of days, other than the week, that symptoms which come and go are held
   * against, such as a partner's shifts: known beforehand, not found in the diary.
   *
   * @return the cycle; none unless it is declared
   */
  public abstract Optional<Cycle> cycle();

  /**
   * Reviews a case.
   *
   * @param history the case
   * @return what was found
   */
  @Override
  public CaseReviewResult analyze(CaseHistory history) {
    Optional<PrimaryQuestion> primary = primaryOf(history);
    DeclaredBreaks declared = DeclaredBreaks.of(this, history);
    ReviewTests tests = new ReviewTests(this, history, declared, primary);
    Optional<ContextContrastResult> contrast = primary.flatMap(q -> contrast(history, q, declared));
    Optional<GradedContrastResult> rated = primary.flatMap(q -> rated(history, q, declared));
    Optional<Symptom> rhythm = primary.flatMap(PrimaryQuestion::rhythm);
    boolean isSupported =
        Stream.of(
                contrast,
                rated,
                rhythm.map(tests.weekly()::get),
                rhythm.map(s -> tests.levels().get(s.name())))
            .flatMap(Optional::stream)
            .anyMatch(r -> r.conclusion() == Conclusion.SUPPORTED);
    double alpha = alpha() / looks();
    tests.decide(isSupported ? 2 * alpha : alpha, rhythm);
    SafetyTouch safety = new SafetyTouch(history);
    return ImmutableCaseReviewResult.builder()
        .analysis(this)
        .history(history)
        .primary(primary)
        .primaryContrast(contrast.map(safety::touched))
        .primaryRatedContrast(rated.map(safety::touched))
        .putAllWeekly(tests.weekly())
        .putAllLevels(tests.levels())
        .putAllCycles(tests.cycles())
        .putAllContexts(Maps.transformValues(tests.contexts(), safety::touched))
        .putAllRatedContexts(Maps.transformValues(tests.ratedContexts(), safety::touched))
        .ranking(tests.ranking().map(safety::touched))
        .putAllCycleBreaks(tests.breaks())
        .putAllLevelChanges(tests.changes())
        .outcome(OutcomeGrid.withDefaults().analyze(history))
        .putAllDescriptions(Descriptions.of(history, declared, tests.weekly()))
        .build();
  }

  private Optional<ContextContrastResult> contrast(
      CaseHistory history, PrimaryQuestion question, DeclaredBreaks declared) {
    return asked(history, question, declared, SymptomCourse.EPISODIC)
        .map(ContextContrast.of(contextOf(question)).withAlpha(alpha() / looks())::analyze);
  }

  private Optional<GradedContrastResult> rated(
      CaseHistory history, PrimaryQuestion question, DeclaredBreaks declared) {
    return asked(history, question, declared, SymptomCourse.GRADED)
        .map(ExposedDiary::ratings)
        .map(GradedContrast.of(contextOf(question)).withAlpha(alpha() / looks())::analyze);
  }

  /** The days on which the primary question is tested, if it is about a symptom that runs so. */
  private static Optional<ExposedDiary> asked(
      CaseHistory history,
      PrimaryQuestion question,
      DeclaredBreaks declared,
      SymptomCourse course) {
    return question.context().isEmpty()
        ? Optional.empty()
        : history
            .exposedDiary(question.symptom())
            .filter(exposed -> exposed.diary().course() == course)
            .map(declared::within)
            .map(exposed -> question.since().map(exposed::since).orElse(exposed));
  }

  private static Context contextOf(PrimaryQuestion question) {
    return question.context().orElseGet(Context::anyContact);
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
        .filter(h -> history.symptoms().contains(h.symptom()) && isAskedAbout(h, history))
        .findFirst()
        .map(h -> PrimaryQuestion.contrastOf(h.symptom(), contextOf(h)).withSince(h.at().date()));
  }

  private static boolean isAskedAbout(HypothesisNamed hypothesis, CaseHistory history) {
    return hypothesis
        .state()
        .map(name -> history.dayStates().stream().anyMatch(s -> s.state().equals(name)))
        .orElse(history.contactLog().isPresent());
  }

  static Context contextOf(HypothesisNamed hypothesis) {
    return hypothesis
        .state()
        .map(Context::ofState)
        .orElseGet(
            () -> Context.anyContact().withPerson(hypothesis.person()).withKind(hypothesis.kind()));
  }
}
