// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.context.BeforeAndAfterNamingResult;
import io.github.ipt4j.analysis.context.ContextContrastResult;
import io.github.ipt4j.analysis.context.ContextScreenResult;
import io.github.ipt4j.analysis.context.GradedContrastResult;
import io.github.ipt4j.analysis.context.GradedLagProfileResult;
import io.github.ipt4j.analysis.context.GradedScreenResult;
import io.github.ipt4j.analysis.context.LagProfileResult;
import io.github.ipt4j.analysis.context.RhythmWithinContextResult;
import io.github.ipt4j.analysis.context.StatesTogetherResult;
import io.github.ipt4j.analysis.course.AdherenceResult;
import io.github.ipt4j.analysis.course.AffectOpennessResult;
import io.github.ipt4j.analysis.course.AngerFocusResult;
import io.github.ipt4j.analysis.course.FormulationCourseResult;
import io.github.ipt4j.analysis.course.SequenceResult;
import io.github.ipt4j.analysis.course.SessionChangeResult;
import io.github.ipt4j.analysis.course.TimelineResult;
import io.github.ipt4j.analysis.course.UnpackingResult;
import io.github.ipt4j.analysis.lens.FourLensesResult;
import io.github.ipt4j.analysis.outcome.CessationResult;
import io.github.ipt4j.analysis.outcome.ConclusionReportResult;
import io.github.ipt4j.analysis.outcome.CycleBreakResult;
import io.github.ipt4j.analysis.outcome.DissociationResult;
import io.github.ipt4j.analysis.outcome.LevelChangeResult;
import io.github.ipt4j.analysis.outcome.LevelCourseResult;
import io.github.ipt4j.analysis.outcome.MeasurementScheduleResult;
import io.github.ipt4j.analysis.outcome.OutcomeGridResult;
import io.github.ipt4j.analysis.outcome.ReliableChangeResult;
import io.github.ipt4j.analysis.outcome.SuddenGainsResult;
import io.github.ipt4j.analysis.outcome.TriedDecisionResult;
import io.github.ipt4j.analysis.periodicity.DeclaredCycleResult;
import io.github.ipt4j.analysis.periodicity.TimeOfDayResult;
import io.github.ipt4j.analysis.periodicity.UndeclaredPeriodResult;
import io.github.ipt4j.analysis.periodicity.WeeklyLevelResult;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.analysis.relationship.AccountDiscrepancyResult;
import io.github.ipt4j.analysis.relationship.CommunicationProfileResult;
import io.github.ipt4j.analysis.relationship.ExpectationGapResult;
import io.github.ipt4j.analysis.relationship.RatedAmbivalenceResult;
import io.github.ipt4j.analysis.relationship.RoleDisputeCourseResult;
import io.github.ipt4j.analysis.relationship.SupportBidsResult;
import io.github.ipt4j.analysis.review.CaseReviewResult;
import io.github.ipt4j.analysis.tension.RelationshipTensionResult;
import io.github.ipt4j.analysis.tension.TensionChangeResult;
import io.github.ipt4j.analysis.tension.TensionRankingResult;
import io.github.ipt4j.analysis.worksheet.DisputeWorksheetResult;
import io.github.ipt4j.analysis.worksheet.FocusWorksheetResult;
import io.github.ipt4j.analysis.worksheet.GoalCourseResult;
import io.github.ipt4j.analysis.worksheet.GriefWorksheetResult;
import io.github.ipt4j.analysis.worksheet.IsolationWorksheetResult;
import io.github.ipt4j.analysis.worksheet.TransitionWorksheetResult;
import io.github.ipt4j.core.sample.Counted;
import io.github.ipt4j.core.sample.EffectKind;
import io.github.ipt4j.core.sample.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Holds a result of this library against what was planted in the synthetic course that it was read
 * from.
 *
 * <pre>{@code
 * Course course = SyntheticCourse.ofEffects().course(0);
 * Agreement agreement =
 *     TruthCheck.of(CaseReview.withDefaults().analyze(course.history()), course.truth());
 * }</pre>
 *
 * <p>A test errs at its level: where nothing was planted, one result in twenty may disagree, and it
 * misses what was planted as often as its power says. So many cases are held against their truth,
 * and the shares against the level. What is counted never differs.
 */
public final class TruthCheck {
  private static final ImmutableList<Answer<?>> ANSWERS =
      ImmutableList.of(
          new Answer<>(WeeklyPeriodicityResult.class, RhythmTruth::weekly, EffectKind.WEEKDAY),
          new Answer<>(DeclaredCycleResult.class, RhythmTruth::cycle, EffectKind.CYCLE),
          new Answer<>(
              UndeclaredPeriodResult.class,
              RhythmTruth::period,
              EffectKind.WEEKDAY,
              EffectKind.CYCLE,
              EffectKind.LEVEL_WEEKDAY),
          new Answer<>(TimeOfDayResult.class, RhythmTruth::timeOfDay, EffectKind.HOUR),
          new Answer<>(WeeklyLevelResult.class, RhythmTruth::weeklyLevel, EffectKind.LEVEL_WEEKDAY),
          new Answer<>(
              ContextContrastResult.class,
              ContextTruth::contrast,
              EffectKind.CONTACT,
              EffectKind.STATE,
              Counted.COMPARED_DAYS,
              Counted.COMPARED_SYMPTOM_DAYS,
              Counted.COMPARED_CONTACT_DAYS,
              Counted.COMPARED_SYMPTOM_DAYS_WITH_CONTACT,
              Counted.RECORDED_DAYS_IN_STATE,
              Counted.SYMPTOM_DAYS_IN_STATE),
          new Answer<>(
              ContextScreenResult.class,
              ContextTruth::screen,
              EffectKind.CONTACT,
              EffectKind.STATE),
          new Answer<>(
              LagProfileResult.class, ContextTruth::lags, EffectKind.CONTACT, EffectKind.STATE),
          new Answer<>(
              GradedContrastResult.class,
              ContextTruth::graded,
              EffectKind.LEVEL_CONTACT,
              EffectKind.LEVEL_STATE),
          new Answer<>(
              GradedLagProfileResult.class,
              ContextTruth::gradedLags,
              EffectKind.LEVEL_CONTACT,
              EffectKind.LEVEL_STATE),
          new Answer<>(
              GradedScreenResult.class,
              ContextTruth::gradedScreen,
              EffectKind.LEVEL_CONTACT,
              EffectKind.LEVEL_STATE),
          new Answer<>(
              RhythmWithinContextResult.class,
              ContextTruth::within,
              EffectKind.WEEKDAY_BESIDE_CONTACTS),
          new Answer<>(
              BeforeAndAfterNamingResult.class,
              ContextTruth::naming,
              Counted.COMPARED_DAYS,
              Counted.COMPARED_SYMPTOM_DAYS,
              Counted.COMPARED_CONTACT_DAYS,
              Counted.COMPARED_SYMPTOM_DAYS_WITH_CONTACT),
          new Answer<>(
              StatesTogetherResult.class,
              ContextTruth::together,
              EffectKind.STATE,
              Counted.RECORDED_DAYS_IN_STATE,
              Counted.SYMPTOM_DAYS_IN_STATE),
          new Answer<>(
              RelationshipTensionResult.class,
              PeopleTruth::tension,
              Counted.CONTACTS,
              Counted.ABSENCES,
              Counted.ASKED_DAYS),
          new Answer<>(
              TensionRankingResult.class,
              PeopleTruth::ranking,
              Counted.CONTACTS,
              Counted.ASKED_DAYS),
          new Answer<>(TensionChangeResult.class, PeopleTruth::change, EffectKind.CONTACT_TREND),
          new Answer<>(
              SupportBidsResult.class,
              PeopleTruth::bids,
              Counted.BIDS,
              Counted.BIDS_MET,
              Counted.BIDS_NOT_MET),
          new Answer<>(
              AccountDiscrepancyResult.class,
              PeopleTruth::accounts,
              Counted.GLOBALS,
              Counted.INCIDENTS,
              Counted.HARSHER_INCIDENTS),
          new Answer<>(
              RatedAmbivalenceResult.class,
              PeopleTruth::ambivalence,
              Counted.FEELINGS_RATED,
              Counted.FEELINGS_AMBIVALENT),
          new Answer<>(
              RoleDisputeCourseResult.class,
              PeopleTruth::dispute,
              Counted.STAGES,
              Counted.BIDS_MET,
              Counted.BIDS_NOT_MET,
              Counted.STATEMENTS_SAID,
              Counted.STATEMENTS_HEARD),
          new Answer<>(ExpectationGapResult.class, PeopleTruth::expectations, Counted.EXPECTATIONS),
          new Answer<>(
              CommunicationProfileResult.class,
              PeopleTruth::communication,
              Counted.CONTACTS,
              Counted.CONTACTS_GONE_THROUGH,
              Counted.HURTFUL_ACTS),
          new Answer<>(AffectOpennessResult.class, WorkTruth::openness, EffectKind.OPENNESS),
          new Answer<>(
              AngerFocusResult.class,
              WorkTruth::focus,
              EffectKind.FOCUS,
              Counted.FEELINGS_VOICED_EARLIER,
              Counted.FEELINGS_VOICED_LATER,
              Counted.FEELINGS_AT_PERSON_EARLIER,
              Counted.FEELINGS_AT_PERSON_LATER),
          new Answer<>(
              SessionChangeResult.class,
              WorkTruth::change,
              Counted.SESSIONS_WORSE,
              Counted.SESSIONS_BETTER),
          new Answer<>(
              SequenceResult.class,
              WorkTruth::sequence,
              Counted.STATEMENTS,
              Counted.STATEMENTS_SAID),
          new Answer<>(
              TimelineResult.class,
              WorkTruth::timeline,
              Counted.SESSIONS,
              Counted.MISSED_SESSIONS,
              Counted.PHASES,
              Counted.LIFE_EVENTS,
              Counted.CLOSENESS_CHANGES,
              Counted.DECISIONS),
          new Answer<>(
              AdherenceResult.class,
              WorkTruth::adherence,
              Counted.SESSIONS,
              Counted.MISSED_SESSIONS,
              Counted.TECHNIQUES,
              Counted.GLOBALS,
              Counted.INCIDENTS),
          new Answer<>(FormulationCourseResult.class, WorkTruth::formulation, Counted.FORMULATIONS),
          new Answer<>(
              UnpackingResult.class,
              WorkTruth::unpacking,
              Counted.PRESENTING_ISSUES,
              Counted.ISSUES_UNPACKED,
              Counted.GOALS,
              Counted.GOALS_REACHED,
              Counted.WISHES,
              Counted.GLOBALS,
              Counted.INCIDENTS),
          new Answer<>(
              CycleBreakResult.class,
              OutcomeTruth::cycleBreak,
              EffectKind.TURN,
              Counted.RECORDED_DAYS,
              Counted.SYMPTOM_DAYS,
              Counted.RECORDED_DAYS_LATER,
              Counted.SYMPTOM_DAYS_LATER),
          new Answer<>(LevelChangeResult.class, OutcomeTruth::levelChange, EffectKind.LEVEL_TURN),
          new Answer<>(LevelCourseResult.class, OutcomeTruth::levelCourse, Counted.RATED_DAYS),
          new Answer<>(
              CessationResult.class,
              OutcomeTruth::cessation,
              Counted.RECORDED_DAYS_LATER,
              Counted.SYMPTOM_DAYS_LATER),
          new Answer<>(
              TriedDecisionResult.class,
              OutcomeTruth::decision,
              Counted.RECORDED_DAYS,
              Counted.SYMPTOM_DAYS,
              Counted.RECORDED_DAYS_LATER,
              Counted.SYMPTOM_DAYS_LATER),
          new Answer<>(
              DissociationResult.class,
              OutcomeTruth::dissociation,
              Counted.CONTACTS_GONE_THROUGH,
              Counted.CONTACTS_GONE_THROUGH_LATER,
              Counted.HURTFUL_ACTS,
              Counted.HURTFUL_ACTS_LATER),
          new Answer<>(
              ReliableChangeResult.class,
              OutcomeTruth::reliable,
              EffectKind.MEASURE_CHANGE,
              Counted.FORMS),
          new Answer<>(
              SuddenGainsResult.class, OutcomeTruth::gains, EffectKind.SUDDEN_GAIN, Counted.FORMS),
          new Answer<>(
              MeasurementScheduleResult.class,
              OutcomeTruth::schedule,
              Counted.MISSED_FORMS,
              Counted.BLANK_FORMS),
          new Answer<>(
              OutcomeGridResult.class,
              OutcomeTruth::grid,
              Counted.FORMS,
              Counted.RECORDED_DAYS,
              Counted.SYMPTOM_DAYS,
              Counted.RATED_DAYS),
          new Answer<>(
              ConclusionReportResult.class,
              OutcomeTruth::conclusion,
              Counted.PLANS,
              Counted.GOALS,
              Counted.GOALS_REACHED,
              Counted.CLOSENESS_CHANGES),
          new Answer<>(
              DisputeWorksheetResult.class,
              SheetTruth::dispute,
              Counted.DECISIONS,
              Counted.EXPECTATIONS,
              Counted.STATEMENTS,
              Counted.STATEMENTS_SAID,
              Counted.STATEMENTS_HEARD),
          new Answer<>(
              FocusWorksheetResult.class,
              SheetTruth::focus,
              Counted.ISSUES_UNPACKED,
              Counted.GLOBALS,
              Counted.INCIDENTS,
              Counted.BIDS_NOT_MET,
              Counted.EXPECTATIONS),
          new Answer<>(
              GoalCourseResult.class,
              SheetTruth::goals,
              Counted.GOALS,
              Counted.GOALS_REACHED,
              Counted.GOAL_STEPS),
          new Answer<>(
              GriefWorksheetResult.class,
              SheetTruth::grief,
              Counted.GLOBALS,
              Counted.INCIDENTS,
              Counted.HARD_ACCOUNTS),
          new Answer<>(
              IsolationWorksheetResult.class,
              SheetTruth::isolation,
              Counted.CONTACTS,
              Counted.ASKED_DAYS),
          new Answer<>(TransitionWorksheetResult.class, SheetTruth::transition, Counted.ROLE_VIEWS),
          new Answer<>(FourLensesResult.class, WorkTruth::lenses, Counted.ENTRIES));

  private TruthCheck() {}

  /** What answers one kind of result. */
  private record Answer<R extends AnalysisResult>(
      Class<R> type, BiFunction<R, Truth, Agreement> check, ImmutableSet<Enum<?>> parts) {
    Answer(Class<R> type, BiFunction<R, Truth, Agreement> check, Enum<?>... parts) {
      this(type, check, ImmutableSet.copyOf(parts));
    }

    Agreement of(AnalysisResult result, Truth truth) {
      return check.apply(type.cast(result), truth);
    }
  }

  /**
   * Holds a result against the truth.
   *
   * @param result the result, of an analysis of this library; a review is held in all its parts
   * @param truth what was planted in the case that it was read from
   * @return how it stands; SILENT of analyses of one's own
   */
  public static Agreement of(AnalysisResult result, Truth truth) {
    return result instanceof CaseReviewResult review
        ? ofReview(review, truth)
        : ANSWERS.stream()
            .filter(answer -> answer.type().isInstance(result))
            .findFirst()
            .map(answer -> answer.of(result, truth))
            .orElse(Agreement.SILENT);
  }

  private static Agreement ofReview(CaseReviewResult review, Truth truth) {
    List<Agreement> parts = new ArrayList<>();
    review.results().stream()
        .filter(result -> !(result instanceof CaseReviewResult))
        .forEach(result -> parts.add(of(result, truth)));
    parts.add(
        Agreement.ofCounts(
            review.safety().openConcerns().size() == truth.count(Counted.OPEN_CONCERNS)));
    return Agreement.ofAll(parts);
  }

  /**
   * Returns which parts of the truth answer a kind of result.
   *
   * @param result the class of the result
   * @return the kinds of effects and of counts; none if no truth was planted for it
   */
  public static ImmutableSet<Enum<?>> answeredBy(Class<? extends AnalysisResult> result) {
    if (CaseReviewResult.class.isAssignableFrom(result)) {
      return ImmutableSet.<Enum<?>>builder()
          .add(EffectKind.values())
          .add(Counted.OPEN_CONCERNS)
          .build();
    }
    return ANSWERS.stream()
        .filter(answer -> answer.type().isAssignableFrom(result))
        .findFirst()
        .map(Answer::parts)
        .orElse(ImmutableSet.of());
  }
}
