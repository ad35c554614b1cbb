// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

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
import io.github.ipt4j.analysis.outcome.ChangePreset;
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
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.diary.ExposedRatings;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.SessionRecord;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.problem.RoleDispute;
import io.github.ipt4j.core.relationship.Relationship;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.sample.Course;
import io.github.ipt4j.core.sample.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Puts the question of every analysis of the library but the review to a synthetic course. */
final class PutQuestions {
  private static final String NIGHT_SHIFT = "night shift";
  private static final int HALF = 6;

  private final CaseHistory history;
  private final Truth truth;
  private final LocalDate since;
  private final List<RelationshipId> people;
  private final List<AnalysisResult> results = new ArrayList<>();

  private PutQuestions(Course course) {
    this.history = course.history();
    this.truth = course.truth();
    this.since = truth.turn().orElse(history.period().startInclusive().plusWeeks(HALF));
    this.people = truth.loads().keySet().stream().map(RelationshipId::new).limit(2).toList();
  }

  /** Returns the results of all analyses. */
  static List<AnalysisResult> to(Course course) {
    PutQuestions questions = new PutQuestions(course);
    questions.rhythms();
    questions.contexts();
    questions.levels();
    questions.tension();
    questions.broken();
    questions.describe();
    return questions.results;
  }

  /** Returns the results of those that test nothing, which take little time. */
  static List<AnalysisResult> descriptions(Course course) {
    PutQuestions questions = new PutQuestions(course);
    questions.describe();
    return questions.results;
  }

  private void describe() {
    relationship();
    course();
    outcome();
    worksheets();
  }

  private void broken() {
    SymptomDiary diary = history.symptomDiary(truth.symptom());
    results.add(CycleBreak.on(since).analyze(diary));
  }

  private void rhythms() {
    SymptomDiary diary = history.symptomDiary(truth.symptom());
    results.add(WeeklyPeriodicity.withDefaults().analyze(diary));
    results.add(DeclaredCycle.of(9, history.period().startInclusive()).analyze(diary));
    results.add(UndeclaredPeriod.withDefaults().withPrimary(true).analyze(diary));
    results.add(TimeOfDay.withDefaults().analyze(diary));
  }

  private void contexts() {
    ExposedDiary exposed = history.exposedDiary(truth.symptom()).orElseThrow();
    for (Context context : contexts(Context.contactWith(people.get(1)))) {
      results.add(ContextContrast.of(context).analyze(exposed));
      results.add(LagProfile.of(context).analyze(exposed));
      results.add(RhythmWithinContext.of(context).analyze(exposed));
      results.add(BeforeAndAfterNaming.of(context, since).analyze(exposed));
    }
    results.add(ContextScreen.withDefaults().analyze(exposed));
    results.add(StatesTogether.of(NIGHT_SHIFT, "day off").withTested(true).analyze(exposed));
  }

  private static List<Context> contexts(Context contact) {
    return List.of(contact, Context.ofState(NIGHT_SHIFT));
  }

  private void levels() {
    DailyRatings ratings = history.dailyRatings(history.scales().get(0));
    ExposedRatings exposed = history.exposedRatings(history.scales().get(0)).orElseThrow();
    results.add(WeeklyLevel.withDefaults().analyze(ratings));
    results.add(LevelChange.on(since).analyze(ratings));
    for (Context context : contexts(Context.contactWith(people.get(1)))) {
      results.add(GradedContrast.of(context).analyze(exposed));
      results.add(GradedLagProfile.of(context).analyze(exposed));
    }
    results.add(GradedScreen.withDefaults().analyze(exposed));
  }

  private void tension() {
    ContactLog log = history.contactLog().orElseThrow();
    LocalDate first = history.period().startInclusive();
    LocalDate end = log.askedDays().isEmpty() ? since : log.askedDays().last().plusDays(1);
    DateRange before = new DateRange(first, since);
    DateRange after = new DateRange(since, end);
    results.add(TensionRanking.withDefaults().analyze(log));
    for (RelationshipId person : people) {
      results.add(RelationshipTension.of(person).analyze(log));
      results.add(TensionChange.between(person, before, after).analyze(log));
    }
  }

  private void relationship() {
    SessionRecord record = history.sessionRecord();
    Target person = Target.of(truth.person());
    ContactLog log = history.contactLog().orElseThrow();
    for (RelationshipId other : people) {
      results.add(CommunicationProfile.of(other).analyze(log));
      results.add(Dissociation.of(other, since).analyze(log));
    }
    results.add(SupportBids.to(truth.person()).analyze(record));
    results.add(AccountDiscrepancy.of(person).withPastToo(true).analyze(record));
    results.add(RatedAmbivalence.of(person).analyze(record));
    for (Relationship relationship : history.inventory().relationships()) {
      results.add(ExpectationGap.withDefaults().analyze(relationship));
    }
    history.problemAreas().stream()
        .filter(RoleDispute.class::isInstance)
        .map(RoleDispute.class::cast)
        .forEach(dispute -> results.add(RoleDisputeCourse.of(dispute).analyze(record)));
  }

  private void course() {
    SessionRecord record = history.sessionRecord();
    Target person = Target.of(truth.person());
    results.add(AffectOpenness.of(truth.feeling(), person).analyze(record));
    results.add(AngerFocus.on(person).analyze(record));
    results.add(SessionChange.ofNegativeFeelings(person).analyze(record.negativeFeelings(person)));
    results.add(Sequence.withDefaults().analyze(history));
    results.add(Timeline.withDefaults().analyze(history));
    results.add(Adherence.withDefaults().analyze(history));
    results.add(FormulationCourse.withDefaults().analyze(history));
    results.add(Unpacking.withDefaults().analyze(history));
  }

  private void outcome() {
    SymptomDiary diary = history.symptomDiary(truth.symptom());
    MeasureSeries series = history.measureSeries(Instrument.PHQ_9);
    results.add(LevelCourse.withDefaults().analyze(history.dailyRatings(history.scales().get(0))));
    results.add(Cessation.since(since).analyze(diary));
    results.add(ReliableChange.of(ChangePreset.TALKING_THERAPIES_PHQ_9).analyze(series));
    results.add(SuddenGains.ofAtLeast(5).analyze(series));
    results.add(MeasurementSchedule.withDefaults().analyze(history));
    results.add(OutcomeGrid.withDefaults().analyze(history));
    results.add(ConclusionReport.withDefaults().analyze(history));
    history
        .events(DecisionAnalysis.class)
        .forEach(decision -> results.add(TriedDecision.of(decision).analyze(history)));
  }

  private void worksheets() {
    results.add(DisputeWorksheet.withDefaults().analyze(history));
    results.add(FocusWorksheet.withDefaults().analyze(history));
    results.add(GoalCourse.withDefaults().analyze(history));
    results.add(GriefWorksheet.withDefaults().analyze(history));
    results.add(IsolationWorksheet.withDefaults().analyze(history));
    results.add(TransitionWorksheet.withDefaults().analyze(history));
    results.add(FourLenses.withDefaults().analyze(history));
  }
}
