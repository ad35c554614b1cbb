// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

import static io.github.ipt4j.analysis.testing.Views.joanne;
import static io.github.ipt4j.analysis.testing.Views.sistersHouse;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.course.Adherence;
import io.github.ipt4j.analysis.course.FormulationCourse;
import io.github.ipt4j.analysis.course.Sequence;
import io.github.ipt4j.analysis.course.Timeline;
import io.github.ipt4j.analysis.course.Unpacking;
import io.github.ipt4j.analysis.lens.FourLenses;
import io.github.ipt4j.analysis.outcome.ConclusionReport;
import io.github.ipt4j.analysis.outcome.MeasurementSchedule;
import io.github.ipt4j.analysis.outcome.OutcomeGrid;
import io.github.ipt4j.analysis.outcome.TriedDecision;
import io.github.ipt4j.analysis.review.CaseReview;
import io.github.ipt4j.analysis.worksheet.DisputeWorksheet;
import io.github.ipt4j.analysis.worksheet.FocusWorksheet;
import io.github.ipt4j.analysis.worksheet.GoalCourse;
import io.github.ipt4j.analysis.worksheet.GriefWorksheet;
import io.github.ipt4j.analysis.worksheet.IsolationWorksheet;
import io.github.ipt4j.analysis.worksheet.TransitionWorksheet;
import io.github.ipt4j.core.problem.ProblemAreaKind;
import io.github.ipt4j.core.sample.SampleCases;
import io.github.ipt4j.core.sample.SyntheticCourse;

/** Where what is told of a whole case is enough, and where it is too little. */
final class DescribedCases {
  private DescribedCases() {}

  static void addTo(SeededResults all) {
    addCourse(all);
    addOutcome(all);
    addWorksheets(all);
    addReview(all);
  }

  private static void addCourse(SeededResults all) {
    all.describes(Adherence.class, Adherence.withDefaults(), Views::joanne, Views::nothing)
        .describes(
            FormulationCourse.class,
            FormulationCourse.withDefaults(),
            Views::joanne,
            Views::beginning)
        .describes(FourLenses.class, FourLenses.withDefaults(), Views::joanne, Views::nothing)
        .describes(Sequence.class, Sequence.withDefaults(), Views::joanne, Views::beginning)
        .describes(Timeline.class, Timeline.withDefaults(), Views::joanne, Views::nothing)
        .describes(Unpacking.class, Unpacking.withDefaults(), Views::joanne, Views::nothing);
  }

  private static void addOutcome(SeededResults all) {
    all.describes(
            ConclusionReport.class,
            ConclusionReport.withDefaults(),
            Views::joanne,
            Views::beginning)
        .describes(
            MeasurementSchedule.class,
            MeasurementSchedule.withDefaults(),
            Views::joanne,
            Views::nothing)
        .describes(OutcomeGrid.class, OutcomeGrid.withDefaults(), Views::joanne, Views::nothing)
        .describes(
            TriedDecision.class, TriedDecision.of(sistersHouse()), Views::joanne, Views::nothing);
  }

  private static void addWorksheets(SeededResults all) {
    all.describes(
            DisputeWorksheet.class, DisputeWorksheet.withDefaults(), Views::joanne, Views::nothing)
        .describes(
            FocusWorksheet.class, FocusWorksheet.withDefaults(), Views::joanne, Views::nothing)
        .describes(GoalCourse.class, GoalCourse.withDefaults(), Views::joanne, Views::beginning)
        .describes(
            GriefWorksheet.class, GriefWorksheet.withDefaults(), SampleCases::walter, Views::joanne)
        .describes(
            IsolationWorksheet.class,
            IsolationWorksheet.withDefaults(),
            () ->
                SyntheticCourse.ofEffects()
                    .withProblemArea(ProblemAreaKind.INTERPERSONAL_DEFICITS)
                    .course(0)
                    .history(),
            Views::joanne)
        .describes(
            TransitionWorksheet.class,
            TransitionWorksheet.withDefaults(),
            Views::joanne,
            SampleCases::walter);
  }

  private static void addReview(SeededResults all) {
    CaseReview review = CaseReview.withDefaults();
    all.has(Conclusion.SUPPORTED, CaseReview.class, review, () -> joanne())
        .has(Conclusion.NOT_SUPPORTED, CaseReview.class, review, SampleCases::quiet)
        .has(Conclusion.DESCRIBED, CaseReview.class, review, Views::measuresOnly)
        .has(Conclusion.INSUFFICIENT_DATA, CaseReview.class, review, Views::nothing);
  }
}
