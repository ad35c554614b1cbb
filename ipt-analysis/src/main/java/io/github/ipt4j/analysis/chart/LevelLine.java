// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.chart;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.RatingCells;
import io.github.ipt4j.analysis.outcome.LevelCourseResult;
import io.github.ipt4j.analysis.outcome.RatedStretch;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.measure.RatingScale;
import java.time.LocalDate;
import java.util.List;

/** A rating over time: the mean of each stretch as a level, on the whole scale. */
final class LevelLine {
  private static final double LEFT = 44;
  private static final double TOP = 30;
  private static final double HEIGHT = 160;
  private static final double FOOT = 28;
  private static final int WEEK = 7;

  private final Drawing drawing;
  private final LevelCourseResult result;
  private final RatingScale scale;
  private final RatingCells cells;
  private final Treatment treatment;

  LevelLine(Charts charts, LevelCourseResult result, Treatment treatment) {
    this.drawing = new Drawing(charts);
    this.result = result;
    this.scale = result.scale();
    this.cells = result.symptom().map(RatingCells::of).orElseGet(() -> RatingCells.of(scale));
    this.treatment = treatment;
  }

  Chart chart() {
    List<RatedStretch> stretches = result.stretches();
    boolean byPhase = !result.analysis().phases().isEmpty();
    Clause title =
        Clause.of("chart.levels" + (byPhase ? ".phases" : ""))
            .with("rating", cells.name())
            .with("ends", cells.ends());
    if (!byPhase) {
      title = title.with("weeks", weeks(stretches));
    }
    if (result.conclusion() == Conclusion.INSUFFICIENT_DATA || stretches.isEmpty()) {
      return drawing.reason(title, result);
    }
    TimeAxis axis =
        new TimeAxis(
            new DateRange(
                stretches.get(0).range().startInclusive(),
                stretches.get(stretches.size() - 1).range().endExclusive()),
            LEFT,
            drawing.charts().width() - 16);
    Svg picture = drawing.picture(TOP + HEIGHT + FOOT);
    treatment.draw(drawing, picture, axis, TOP, HEIGHT, FOOT);
    for (LocalDate phase : result.analysis().phases()) {
      axis.line(picture, phase, TOP, TOP + HEIGHT, drawing.palette());
    }
    axis.draw(picture, TOP + HEIGHT, drawing.palette());
    ends(picture, axis);
    for (RatedStretch stretch : stretches) {
      stretch.mean().ifPresent(mean -> level(picture, axis, stretch, mean));
    }
    return drawing.chart(title, result, picture);
  }

  /** The length of a stretch; the last one may be cut off. */
  private static Cell weeks(List<RatedStretch> stretches) {
    return stretches.size() < 2 ? Cell.NONE : Cell.count(stretches.get(0).range().days() / WEEK);
  }

  private void ends(Svg picture, TimeAxis axis) {
    Palette palette = drawing.palette();
    for (double end : new double[] {scale.least(), scale.greatest()}) {
      picture.line(LEFT, y(end), axis.right(), y(end), palette.dashed(palette.quiet(), 0.5));
      picture.text(LEFT - 6, y(end) + 4, "end", drawing.cell(cells.rating(end)));
    }
  }

  private void level(Svg picture, TimeAxis axis, RatedStretch stretch, double mean) {
    double from = axis.x(stretch.range().startInclusive());
    double to = axis.x(stretch.range().endExclusive());
    Palette palette = drawing.palette();
    picture.line(from + 1, y(mean), to - 1, y(mean), palette.stroked(palette.strong(), 4));
    String words = drawing.cell(cells.mean(mean));
    if (Letters.width(words) <= to - from - 4) {
      double below = y(mean) - TOP < Svg.TEXT + 6 ? Svg.TEXT + 6 : -6;
      picture.textOver((from + to) / 2, y(mean) + below, "middle", words);
    }
  }

  private double y(double value) {
    return TOP + HEIGHT * (scale.greatest() - value) / (scale.greatest() - scale.least());
  }
}
