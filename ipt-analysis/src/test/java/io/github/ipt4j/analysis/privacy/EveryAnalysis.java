// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.privacy;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.context.BeforeAndAfterNaming;
import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.context.ContextContrast;
import io.github.ipt4j.analysis.context.ContextScreen;
import io.github.ipt4j.analysis.context.GradedContrast;
import io.github.ipt4j.analysis.context.GradedLagProfile;
import io.github.ipt4j.analysis.context.GradedScreen;
import io.github.ipt4j.analysis.context.LagProfile;
import io.github.ipt4j.analysis.context.RhythmWithinContext;
import io.github.ipt4j.analysis.context.StatesTogether;
import io.github.ipt4j.analysis.course.Adherence;
import io.github.ipt4j.analysis.course.AffectOpenness;
import io.github.ipt4j.analysis.course.AngerFocus;
import io.github.ipt4j.analysis.course.FormulationCourse;
import io.github.ipt4j.analysis.course.Sequence;
import io.github.ipt4j.analysis.course.SessionChange;
import io.github.ipt4j.analysis.course.Timeline;
import io.github.ipt4j.analysis.course.Unpacking;
import io.github.ipt4j.analysis.lens.FourLenses;
import io.github.ipt4j.analysis.outcome.Cessation;
import io.github.ipt4j.analysis.outcome.ConclusionReport;
import io.github.ipt4j.analysis.outcome.CycleBreak;
import io.github.ipt4j.analysis.outcome.Dissociation;
import io.github.ipt4j.analysis.outcome.LevelChange;
import io.github.ipt4j.analysis.outcome.LevelCourse;
import io.github.ipt4j.analysis.outcome.MeasurementSchedule;
import io.github.ipt4j.analysis.outcome.OutcomeGrid;
import io.github.ipt4j.analysis.outcome.ReliableChange;
import io.github.ipt4j.analysis.outcome.SuddenGains;
import io.github.ipt4j.analysis.outcome.TriedDecision;
import io.github.ipt4j.analysis.periodicity.DeclaredCycle;
import io.github.ipt4j.analysis.periodicity.TimeOfDay;
import io.github.ipt4j.analysis.periodicity.UndeclaredPeriod;
import io.github.ipt4j.analysis.periodicity.WeeklyLevel;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicity;
import io.github.ipt4j.analysis.relationship.AccountDiscrepancy;
import io.github.ipt4j.analysis.relationship.CommunicationProfile;
import io.github.ipt4j.analysis.relationship.ExpectationGap;
import io.github.ipt4j.analysis.relationship.RatedAmbivalence;
import io.github.ipt4j.analysis.relationship.RoleDisputeCourse;
import io.github.ipt4j.analysis.relationship.SupportBids;
import io.github.ipt4j.analysis.review.CaseReview;
import io.github.ipt4j.analysis.tension.RelationshipTension;
import io.github.ipt4j.analysis.tension.TensionChange;
import io.github.ipt4j.analysis.tension.TensionRanking;
import io.github.ipt4j.analysis.worksheet.DisputeWorksheet;
import io.github.ipt4j.analysis.worksheet.FocusWorksheet;
import io.github.ipt4j.analysis.worksheet.GoalCourse;
import io.github.ipt4j.analysis.worksheet.GriefWorksheet;
import io.github.ipt4j.analysis.worksheet.IsolationWorksheet;
import io.github.ipt4j.analysis.worksheet.TransitionWorksheet;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.diary.ExposedRatings;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.Affect;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.SessionRecord;
import io.github.ipt4j.core.relationship.Relationship;
import io.github.ipt4j.core.relationship.RelationshipId;

/**
 * Every analysis of the library, asked of one case in so far as the case has what it asks about.
 */
final class EveryAnalysis {
  private static final int DRAWS = 99;
  private static final int WEEK_OF_NINE = 9;

  private EveryAnalysis() {}

  static ImmutableList<AnalysisResult> of(CaseHistory history) {
    Anchors anchors = new Anchors(history);
    ImmutableList.Builder<AnalysisResult> results = ImmutableList.builder();
    ofCase(history, anchors, results);
    ofSessions(history.sessionRecord(), anchors, results);
    anchors
        .symptom()
        .ifPresent(
            symptom -> {
              ofDiary(history.symptomDiary(symptom), anchors, results);
              ofRatings(history.symptomDiary(symptom).ratings(), anchors, results);
              history.exposedDiary(symptom).ifPresent(e -> ofExposed(e, anchors, results));
            });
    history
        .scales()
        .forEach(
            scale -> {
              ofRatings(history.dailyRatings(scale), anchors, results);
              history.exposedRatings(scale).ifPresent(e -> ofExposed(e, results));
            });
    history.contactLog().ifPresent(log -> ofContacts(log, anchors, results));
    anchors.instrument().ifPresent(i -> ofMeasures(history.measureSeries(i), results));
    history
        .inventory()
        .relationships()
        .forEach(r -> results.add(ExpectationGap.withDefaults().analyze(r)));
    return results.build();
  }

  private static void ofCase(
      CaseHistory history, Anchors anchors, ImmutableList.Builder<AnalysisResult> results) {
    results.add(
        FourLenses.withDefaults().analyze(history),
        IsolationWorksheet.withDefaults().analyze(history),
        TransitionWorksheet.withDefaults().analyze(history),
        GoalCourse.withDefaults().analyze(history),
        FocusWorksheet.withDefaults().analyze(history),
        GriefWorksheet.withDefaults().analyze(history),
        DisputeWorksheet.withDefaults().analyze(history),
        OutcomeGrid.withDefaults().analyze(history),
        ConclusionReport.withDefaults().analyze(history),
        MeasurementSchedule.withDefaults().analyze(history),
        Unpacking.withDefaults().analyze(history),
        Timeline.withDefaults().analyze(history),
        Sequence.withDefaults().analyze(history),
        FormulationCourse.withDefaults().analyze(history),
        Adherence.withDefaults().analyze(history),
        CaseReview.withDefaults().analyze(history));
    anchors.decision().ifPresent(d -> results.add(TriedDecision.of(d).analyze(history)));
  }

  private static void ofSessions(
      SessionRecord record, Anchors anchors, ImmutableList.Builder<AnalysisResult> results) {
    results.add(
        RatedAmbivalence.of(anchors.target()).analyze(record),
        AccountDiscrepancy.of(anchors.target()).analyze(record),
        AngerFocus.on(anchors.target()).analyze(record),
        AffectOpenness.of(Affect.ANGER, anchors.target()).analyze(record),
        SessionChange.withDefaults().analyze(record.openness(Affect.ANGER, anchors.target())));
    anchors.person().ifPresent(p -> results.add(SupportBids.to(p.id()).analyze(record)));
    anchors.dispute().ifPresent(d -> results.add(RoleDisputeCourse.of(d).analyze(record)));
  }

  private static void ofDiary(
      SymptomDiary diary, Anchors anchors, ImmutableList.Builder<AnalysisResult> results) {
    results.add(
        WeeklyPeriodicity.withDefaults().withDraws(DRAWS).analyze(diary),
        DeclaredCycle.of(WEEK_OF_NINE, anchors.middle()).withDraws(DRAWS).analyze(diary),
        UndeclaredPeriod.withDefaults().withSurrogates(DRAWS).analyze(diary),
        TimeOfDay.withDefaults().withDraws(DRAWS).analyze(diary),
        CycleBreak.on(anchors.middle()).withDraws(DRAWS).analyze(diary),
        Cessation.since(anchors.middle()).analyze(diary));
  }

  private static void ofRatings(
      DailyRatings ratings, Anchors anchors, ImmutableList.Builder<AnalysisResult> results) {
    results.add(
        WeeklyLevel.withDefaults().withDraws(DRAWS).analyze(ratings),
        LevelCourse.withDefaults().analyze(ratings),
        LevelChange.on(anchors.middle()).analyze(ratings));
  }

  private static void ofExposed(
      ExposedDiary exposed, Anchors anchors, ImmutableList.Builder<AnalysisResult> results) {
    Context visit = Context.ofKind(InteractionKind.VISIT);
    results.add(
        ContextScreen.withDefaults().analyze(exposed),
        ContextContrast.of(visit).analyze(exposed),
        LagProfile.of(visit).withDraws(DRAWS).analyze(exposed),
        RhythmWithinContext.of(visit).withDraws(DRAWS).analyze(exposed),
        BeforeAndAfterNaming.of(visit, anchors.middle()).analyze(exposed));
    if (exposed.states().size() > 1) {
      results.add(
          StatesTogether.of(exposed.states().get(0).state(), exposed.states().get(1).state())
              .analyze(exposed));
    }
  }

  private static void ofExposed(
      ExposedRatings exposed, ImmutableList.Builder<AnalysisResult> results) {
    Context visit = Context.ofKind(InteractionKind.VISIT);
    results.add(
        GradedScreen.withDefaults().withDraws(DRAWS).analyze(exposed),
        GradedContrast.of(visit).withDraws(DRAWS).analyze(exposed),
        GradedLagProfile.of(visit).withDraws(DRAWS).analyze(exposed));
  }

  private static void ofContacts(
      ContactLog log, Anchors anchors, ImmutableList.Builder<AnalysisResult> results) {
    results.add(TensionRanking.withDefaults().analyze(log));
    if (anchors.person().isPresent()) {
      RelationshipId person = anchors.person().map(Relationship::id).get();
      results.add(
          CommunicationProfile.of(person).analyze(log),
          Dissociation.of(person, anchors.middle()).analyze(log),
          RelationshipTension.of(person).analyze(log),
          TensionChange.between(person, anchors.before(), anchors.after()).analyze(log));
    }
  }

  private static void ofMeasures(
      MeasureSeries series, ImmutableList.Builder<AnalysisResult> results) {
    results.add(
        ReliableChange.undecided().analyze(series),
        SuddenGains.ofAtLeast(6).withDraws(DRAWS).analyze(series));
  }
}
