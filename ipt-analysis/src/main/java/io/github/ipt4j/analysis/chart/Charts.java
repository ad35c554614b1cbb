// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.chart;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.context.ContextContrastResult;
import io.github.ipt4j.analysis.context.GradedContrastResult;
import io.github.ipt4j.analysis.course.TimelineResult;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.analysis.outcome.LevelCourseResult;
import io.github.ipt4j.analysis.periodicity.DeclaredCycleResult;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.analysis.tension.TensionChangeResult;
import io.github.ipt4j.analysis.trial.NonInferiorityResult;
import io.github.ipt4j.analysis.trial.TrialComparisonResult;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.relationship.InterpersonalInventory;
import io.github.ipt4j.core.style.IptStyle;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * Draws results and views, each by one call.
 *
 * <p>A chart claims nothing that its result does not say: where the data are too few it shows the
 * reason.
 */
@Value.Immutable
@IptStyle
public abstract sealed class Charts implements WithCharts permits ImmutableCharts {
  private static final int DEFAULT_WIDTH = 480;
  private static final int NARROWEST = 320;
  private static final int WIDEST = 1600;

  Charts() {}

  /**
   * Returns charts of the default width in colour, in English, with people by id.
   *
   * @return the charts
   */
  public static Charts withDefaults() {
    return ImmutableCharts.builder().build();
  }

  /**
   * Returns the width of a chart in units of its picture; where it is shown it is as wide as the
   * room for it.
   *
   * @return the width, 320 to 1600; 480 unless said otherwise
   */
  @Value.Default
  public int width() {
    return DEFAULT_WIDTH;
  }

  /**
   * Returns whether only shades of grey are used.
   *
   * @return whether they are; false unless said otherwise
   */
  @Value.Default
  public boolean monochrome() {
    return false;
  }

  /**
   * Returns the printer of the words: its language, and how people are called.
   *
   * @return the printer, English with people by id unless said otherwise
   */
  @Value.Default
  public Printer printer() {
    return Printer.english();
  }

  /**
   * Draws when it hurts: a sector for each weekday, whose area is the rate of symptom days, with
   * its count of the recorded days; the window that was found is outlined.
   *
   * @param result the result of the weekly test
   * @return the rose
   */
  public Chart rose(WeeklyPeriodicityResult result) {
    return Rose.of(this, result);
  }

  /**
   * Draws a cycle that was declared: a sector for each of its days, whose area is the rate that is
   * tested, of onsets on days at risk, or of symptom days where the cycle is a week; the window
   * that was found is outlined.
   *
   * @param result the result of the test of the cycle
   * @return the rose
   */
  public Chart cycle(DeclaredCycleResult result) {
    return Rose.of(this, result);
  }

  /**
   * Draws what else happens then: a mark for each day that the sentence counts, with and without
   * the context, filled where the symptom began.
   *
   * @param result the result of the contrast
   * @return the marks in two groups
   */
  public Chart contrast(ContextContrastResult result) {
    return new IconRows(this, result).chart();
  }

  /**
   * Draws a rating on days with and without something: both means on its scale, and the difference
   * that is tested, weekdays alike, with its interval.
   *
   * @param result the result of the contrast
   * @return the means and the difference
   */
  public Chart contrast(GradedContrastResult result) {
    return new GradedRows(this, result).chart();
  }

  /**
   * Draws how a rating went: the mean of each stretch of time.
   *
   * @param result the course of the levels
   * @return the course
   */
  public Chart levels(LevelCourseResult result) {
    return new LevelLine(this, result, Treatment.NONE).chart();
  }

  /**
   * Draws how a rating went, with the phases and sessions of the treatment.
   *
   * @param result the course of the levels
   * @param history the case, of which the treatment is drawn
   * @return the course
   */
  public Chart levels(LevelCourseResult result, CaseHistory history) {
    return new LevelLine(this, result, Treatment.of(history)).chart();
  }

  /**
   * Draws how much the contacts with a person weighed in two periods, and the interval of the
   * difference round the later one.
   *
   * @param result the comparison of the periods
   * @return the two levels
   */
  public Chart tension(TensionChangeResult result) {
    return new TensionLevels(this, result).chart();
  }

  /**
   * Draws the totals of a questionnaire with its cut-offs, and under them the answers to the item
   * on self-harm.
   *
   * @param series the forms
   * @return the course of the totals
   */
  public Chart measures(MeasureSeries series) {
    return new MeasureLine(this, series).chart();
  }

  /**
   * Draws the days of a diary week by week: with the symptom, without it, not recorded.
   *
   * @param diary the diary
   * @return the calendar
   */
  public Chart calendar(SymptomDiary diary) {
    return new CalendarChart(this, diary).chart();
  }

  /**
   * Draws the case on one line of time: phases and sessions, what happened and what was decided.
   *
   * @param result the line of time
   * @return the line, with what each number on it is
   */
  public Chart timeline(TimelineResult result) {
    return new TimelineChart(this, result).chart();
  }

  /**
   * Draws how close people are: the ring at intake, and the last one entered after it.
   *
   * @param inventory the people
   * @return the circle
   */
  public Chart circle(InterpersonalInventory inventory) {
    return new ClosenessCircle(this, inventory, ImmutableSet.of()).chart();
  }

  /**
   * Draws how close people are, with those who have died named so.
   *
   * @param history the case
   * @return the circle
   */
  public Chart circle(CaseHistory history) {
    return new ClosenessCircle(this, history.inventory(), history.deceased()).chart();
  }

  /**
   * Draws what trials say of two treatments: each trial with its interval and a square as large as
   * its weight, and below them what they say together and what a further one may.
   *
   * @param result the comparison of the treatments
   * @return the trials under each other
   */
  public Chart forest(TrialComparisonResult result) {
    return new ForestPlot(this, result, OptionalDouble.empty()).chart();
  }

  /**
   * Draws what trials say of two treatments, with the margin that was named beforehand.
   *
   * @param result whether the treatment is shown to be worse by less than the margin
   * @return the trials under each other
   */
  public Chart forest(NonInferiorityResult result) {
    return new ForestPlot(this, result.comparison(), OptionalDouble.of(result.analysis().least()))
        .chart(printer().sentence(result.clauses()));
  }

  Palette palette() {
    return monochrome() ? Palette.GREY : Palette.COLOURED;
  }

  @Value.Check
  void check() {
    checkArgument(
        width() >= NARROWEST && width() <= WIDEST,
        "width must be %s to %s, but was %s",
        NARROWEST,
        WIDEST,
        width());
  }
}
