// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.Question;
import io.github.ipt4j.analysis.context.BeforeAndAfterNaming;
import io.github.ipt4j.analysis.context.BeforeAndAfterNamingResult;
import io.github.ipt4j.analysis.context.ContextContrastResult;
import io.github.ipt4j.analysis.context.ContextScreenResult;
import io.github.ipt4j.analysis.context.GradedContrastResult;
import io.github.ipt4j.analysis.context.GradedScreenResult;
import io.github.ipt4j.analysis.context.RhythmWithinContext;
import io.github.ipt4j.analysis.context.RhythmWithinContextResult;
import io.github.ipt4j.analysis.context.StatesTogether;
import io.github.ipt4j.analysis.context.StatesTogetherResult;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.SafetySentences;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.analysis.outcome.CycleBreakResult;
import io.github.ipt4j.analysis.outcome.LevelChangeResult;
import io.github.ipt4j.analysis.outcome.OutcomeGridResult;
import io.github.ipt4j.analysis.outcome.TriedDecisionResult;
import io.github.ipt4j.analysis.periodicity.DeclaredCycleResult;
import io.github.ipt4j.analysis.periodicity.PowerLine;
import io.github.ipt4j.analysis.periodicity.WeeklyLevelResult;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.analysis.tension.LoadComparison;
import io.github.ipt4j.analysis.tension.LoadOrder;
import io.github.ipt4j.analysis.tension.RelationshipTensionResult;
import io.github.ipt4j.analysis.tension.TensionRankingResult;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.DayStates;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.HypothesisNamed;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.SafetyRecord;
import io.github.ipt4j.core.style.IptStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What a {@link CaseReview} found, as results; {@code dossier.Dossier} tells it. Its table says
 * what was tested, at which level, and what came of it.
 */
@Value.Immutable
@IptStyle
public abstract sealed class CaseReviewResult extends AnalysisResult
    permits ImmutableCaseReviewResult {

  CaseReviewResult() {}

  @Override
  public abstract CaseReview analysis();

  /**
   * Returns the case.
   *
   * @return the case
   */
  public abstract CaseHistory history();

  /**
   * Returns what the case holds on safety: every concern that was entered, the open ones among
   * them, and the course of every item on self-harm.
   *
   * @return the concerns and items; open ones are caveats of the review and of what they touch
   */
  public SafetyRecord safety() {
    return history().safety();
  }

  /**
   * Returns the primary question, as declared or as chosen by default.
   *
   * @return the question, empty if no symptom was recorded
   */
  public abstract Optional<PrimaryQuestion> primary();

  /**
   * Returns the contrast that the review is about, where it is about a symptom that is told in
   * levels.
   *
   * @return the result, decided at the review's own level
   */
  public abstract Optional<GradedContrastResult> primaryRatedContrast();

  /**
   * Returns, for everything that is told in levels, on which weekdays it is higher or lower: for
   * symptoms that are there on most days or were declared {@link
   * io.github.ipt4j.core.client.SymptomCourse#GRADED}, and for what is rated day by day.
   *
   * @return the results by the name of the symptom or rating, each decided at its own level
   */
  public abstract ImmutableMap<String, WeeklyLevelResult> levels();

  /**
   * Returns how each symptom that comes and goes lies over the cycle that was declared for the
   * review.
   *
   * @return the results by symptom, each decided at its own level; none without a declared cycle
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Symptom, DeclaredCycleResult> cycles();

  /**
   * Returns what goes with everything that is told in levels and is known beside contacts or
   * states.
   *
   * @return the screens by the name of the symptom or rating, all of them one family of tests
   */
  public abstract ImmutableMap<String, GradedScreenResult> ratedContexts();

  /**
   * Returns whether everything that is told in levels is lower or higher from a declared day on.
   *
   * @return the results by the name of the symptom or rating, each decided at its own level; none
   *     without a declared day
   */
  public abstract ImmutableMap<String, LevelChangeResult> levelChanges();

  /**
   * Returns the weekly rhythm of each symptom that comes and goes, each decided at its own level.
   *
   * @return the results by symptom; what is told in levels has {@link #levels()}
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Symptom, WeeklyPeriodicityResult> weekly();

  /**
   * Returns the contrast that the review is about, if it is about one.
   *
   * @return the result, decided at the review's own level
   */
  public abstract Optional<ContextContrastResult> primaryContrast();

  /**
   * Returns what else happens then, for each symptom that comes and goes and was recorded beside
   * contacts or states of the day.
   *
   * @return the screens by symptom, all of them one family of tests
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Symptom, ContextScreenResult> contexts();

  /**
   * Returns the household's load and the order of its sources.
   *
   * @return the result, empty if there is no contact log
   */
  public abstract Optional<TensionRankingResult> ranking();

  /**
   * Returns the tension of the contacts with each person from whom their tone came.
   *
   * @return the results in the order of the ranking
   */
  public ImmutableList<RelationshipTensionResult> tensions() {
    return ranking().map(TensionRankingResult::people).orElse(ImmutableList.of());
  }

  /**
   * Returns from which days on a cycle was to be broken, as it was declared for the review or by a
   * decision that was tried. Every contrast is within them.
   *
   * @return the days
   */
  public ImmutableSortedSet<LocalDate> daysOfBreak() {
    return DeclaredBreaks.of(analysis(), history()).days();
  }

  /**
   * Returns the day before and from which measures and behaviour are described.
   *
   * @return the first of the {@link #daysOfBreak()}, else the day on which a decision was first
   *     tried; empty without one
   */
  public Optional<LocalDate> dayOfChange() {
    return DeclaredBreaks.of(analysis(), history()).dayOfChange();
  }

  /**
   * Returns the decisions that were tried without a declared break of their own that is tested.
   *
   * @return onsets and days before and after each, untested
   */
  public ImmutableList<TriedDecisionResult> triedDecisions() {
    return descriptions().values().stream()
        .filter(TriedDecisionResult.class::isInstance)
        .map(TriedDecisionResult.class::cast)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns whether each symptom whose cycle was to be broken, as it was declared, begins less
   * often from that day on.
   *
   * @return the results by symptom, each decided at its own level; none without a declaration
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Symptom, CycleBreakResult> cycleBreaks();

  /**
   * Returns the descriptions of what was told in the sessions, by the question that they answer;
   * they test nothing.
   *
   * @return the descriptions, of everyone and everything of which there is an entry
   */
  public abstract ImmutableListMultimap<Question, Description> descriptions();

  /**
   * Returns every result of the review.
   *
   * @return the results in the order of the five questions
   */
  public ImmutableList<AnalysisResult> results() {
    return Stream.<Stream<? extends AnalysisResult>>of(
            weekly().values().stream(),
            cycles().values().stream(),
            levels().values().stream(),
            primaryContrast().stream(),
            primaryRatedContrast().stream(),
            contrasts(),
            statesTogether().stream(),
            ratedContexts().values().stream().flatMap(s -> s.contrasts().stream()),
            ranking().stream(),
            tensions().stream(),
            descriptions().get(Question.WITH_WHOM).stream(),
            descriptions().get(Question.WHAT_CHANGES).stream(),
            cycleBreaks().values().stream(),
            levelChanges().values().stream(),
            descriptions().get(Question.DID_IT_HELP).stream(),
            descriptions().get(Question.WHAT_WOULD_OTHERS_SEE).stream())
        .flatMap(results -> results)
        .collect(ImmutableList.toImmutableList());
  }

  private Stream<ContextContrastResult> contrasts() {
    return contexts().values().stream().flatMap(s -> s.contrasts().stream());
  }

  /**
   * Returns whether any result supports a finding.
   *
   * @return SUPPORTED if one does; else NOT_SUPPORTED if one could have, DESCRIBED if one
   *     describes, and INSUFFICIENT_DATA otherwise
   */
  @Override
  public Conclusion conclusion() {
    return Stream.of(Conclusion.SUPPORTED, Conclusion.NOT_SUPPORTED, Conclusion.DESCRIBED)
        .filter(c -> results().stream().anyMatch(r -> r.conclusion() == c))
        .findFirst()
        .orElse(Conclusion.INSUFFICIENT_DATA);
  }

  /**
   * Returns how many tests the review made.
   *
   * @return the number of p-values that could decide
   */
  public int tests() {
    long single =
        Stream.of(
                weekly().values().stream().map(WeeklyPeriodicityResult::p),
                cycles().values().stream().map(DeclaredCycleResult::p),
                levels().values().stream().map(WeeklyLevelResult::p),
                cycleBreaks().values().stream().map(CycleBreakResult::p),
                levelChanges().values().stream().map(LevelChangeResult::p),
                primaryRatedContrast().stream().map(GradedContrastResult::p))
            .flatMap(p -> p)
            .filter(OptionalDouble::isPresent)
            .count();
    return (int)
            (single + primaryContrast().stream().filter(c -> c.onsetTest().isPresent()).count())
        + contexts().values().stream().mapToInt(ContextScreenResult::tests).sum()
        + ratedContexts().values().stream().mapToInt(GradedScreenResult::tests).sum()
        + comparisons().size();
  }

  /**
   * Returns how many of the tests found something.
   *
   * @return the number, at most {@link #tests()}
   */
  public int found() {
    return (int)
        (results().stream()
                .filter(r -> !(r instanceof TensionRankingResult))
                .filter(r -> r.conclusion() == Conclusion.SUPPORTED)
                .count()
            + separated());
  }

  @Override
  public ImmutableList<Clause> clauses() {
    return ImmutableList.of(
        Clause.of("review.headline")
            .with("tests", tests())
            .with("found", found())
            .with("described", count(Conclusion.DESCRIBED))
            .with(
                "open", count(Conclusion.INSUFFICIENT_DATA) + count(Conclusion.NOT_IDENTIFIABLE)));
  }

  private long count(Conclusion conclusion) {
    return results().stream().filter(r -> r.conclusion() == conclusion).count();
  }

  private ImmutableList<LoadComparison> comparisons() {
    return ranking().map(TensionRankingResult::comparisons).orElse(ImmutableList.of());
  }

  long separated() {
    return comparisons().stream().filter(c -> c.order() != LoadOrder.NOT_SEPARABLE).count();
  }

  @Override
  public ImmutableList<Caveat> caveats() {
    return Stream.concat(
            new SafetySentences(safety()).caveats().stream(),
            results().stream().flatMap(CaveatsOf::said))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns what was tested, at which level, and what came of it. */
  @Override
  public Table table() {
    return new TestedTable(this).table();
  }

  /**
   * Returns what became of each measure and each presenting symptom.
   *
   * @return the grid
   */
  public abstract OutcomeGridResult outcome();

  /**
   * Returns, for each hypothesis that was named, the days before and after its naming; computed at
   * the first call.
   *
   * @return the results in the order of the hypotheses
   */
  @Value.Lazy
  public ImmutableList<BeforeAndAfterNamingResult> namings() {
    SafetyTouch safety = new SafetyTouch(history());
    return history().events(HypothesisNamed.class).stream()
        .flatMap(
            h ->
                history()
                    .exposedDiary(h.symptom())
                    .map(
                        BeforeAndAfterNaming.of(CaseReview.contextOf(h), h.at().date())
                                .withRarer(h.rarer())
                            ::analyze)
                    .map(safety::touched)
                    .stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns, for each symptom with a weekly rhythm that was found and a context that goes with it,
   * whether the rhythm survives the context; computed at the first call.
   *
   * @return the results in the order of the symptoms
   */
  @Value.Lazy
  public ImmutableList<RhythmWithinContextResult> rhythmsWithin() {
    return weekly().values().stream()
        .filter(w -> w.conclusion() == Conclusion.SUPPORTED)
        .flatMap(w -> leadingContrast(w.symptom()).map(c -> within(w, c)).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns, for each symptom that comes and goes, how it is on the days of one state with and
   * without another that became known later, such as a sister who stays in the nights of a shift;
   * computed at the first call.
   *
   * @return the results in the order of the symptoms; they test nothing
   */
  @Value.Lazy
  public ImmutableList<StatesTogetherResult> statesTogether() {
    return contexts().keySet().stream()
        .flatMap(symptom -> history().exposedDiary(symptom).stream())
        .flatMap(CaseReviewResult::laterStates)
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<StatesTogetherResult> laterStates(ExposedDiary exposed) {
    return exposed.states().stream()
        .flatMap(
            state ->
                exposed.states().stream()
                    .filter(other -> isLater(state, other))
                    .map(
                        other ->
                            StatesTogether.of(state.state(), other.state())
                                .withSince(other.askedDays().first())
                                .analyze(exposed)));
  }

  private static boolean isLater(DayStates state, DayStates other) {
    return !state.askedDays().first().plusWeeks(1).isAfter(other.askedDays().first());
  }

  private RhythmWithinContextResult within(
      WeeklyPeriodicityResult weekly, ContextContrastResult contrast) {
    return new SafetyTouch(history())
        .touched(
            RhythmWithinContext.of(contrast.analysis().context())
                .withAlpha(weekly.analysis().alpha())
                .analyze(history().exposedDiary(weekly.symptom()).orElseThrow()));
  }

  /**
   * Returns the contrast that leads for a symptom: the one that the review is about, or else the
   * first that was found.
   *
   * @param symptom the symptom
   * @return the contrast, empty if there is none
   */
  public Optional<ContextContrastResult> leadingContrast(Symptom symptom) {
    return primaryContrast()
        .filter(c -> c.symptom().equals(symptom))
        .or(
            () ->
                Optional.ofNullable(contexts().get(symptom))
                    .flatMap(screen -> screen.found().stream().findFirst()));
  }

  @Override
  public ImmutableSet<EventId> evidence() {
    return results().stream()
        .flatMap(r -> r.evidence().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Returns how likely this diary would have shown a weekly rhythm, had there been one; it is
   * computed at each call.
   *
   * @param symptom the symptom
   * @return the power line, empty if the symptom was too rare to be tested
   */
  public Optional<PowerLine> powerLine(Symptom symptom) {
    return Optional.ofNullable(weekly().get(symptom))
        .filter(r -> r.p().isPresent())
        .map(r -> r.analysis().powerLine(r.counts()));
  }

  @Override
  public OptionalDouble level() {
    return OptionalDouble.of(analysis().alpha() / analysis().looks());
  }
}
