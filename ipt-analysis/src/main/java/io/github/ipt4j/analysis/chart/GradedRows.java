// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.chart;

import io.github.ipt4j.analysis.context.GradedContrastResult;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.core.measure.RatingScale;
import java.util.Optional;

/**
 * The means of a rating with and without a context on its scale, and below them, in points of the
 * same length, the difference that is tested with its interval.
 */
final class GradedRows {
  private static final double MARGIN = 12;
  private static final double ROW = 22;
  private static final double DOT = 6;
  private static final double CAP = 5;

  private final Drawing drawing;
  private final GradedContrastResult result;
  private final RatingScale scale;

  GradedRows(Charts charts, GradedContrastResult result) {
    this.drawing = new Drawing(charts);
    this.result = result;
    this.scale = result.scale();
  }

  Chart chart() {
    Clause title =
        Clause.of("chart.graded")
            .with("rating", Cell.name(scale.rating()))
            .with("context", result.context().clause(result.analysis().lag()));
    return switch (result.conclusion()) {
      case SUPPORTED, NOT_SUPPORTED -> drawing.chart(title, result, picture());
      case DESCRIBED, INSUFFICIENT_DATA, NOT_IDENTIFIABLE -> drawing.reason(title, result);
    };
  }

  private Svg picture() {
    Svg picture = drawing.picture(0);
    double with = result.meanExposed().orElseThrow();
    double without = result.meanUnexposed().orElseThrow();
    double y = label(picture, MARGIN, mean("graded.with", with, result.exposedDays()));
    y = axis(picture, y, scale.least(), scale.greatest());
    dot(picture, x(with), y, true);
    y = label(picture, y + ROW, mean("graded.without", without, result.unexposedDays()));
    y = axis(picture, y, scale.least(), scale.greatest());
    dot(picture, x(without), y, false);
    y = difference(picture, y + ROW);
    picture.grow(y + ROW);
    return picture;
  }

  private Clause mean(String phrase, double mean, int days) {
    return Clause.of("chart." + phrase)
        .with("context", result.context().clause(result.analysis().lag()))
        .with("mean", points(mean))
        .with("days", days);
  }

  /** The difference stands on an axis of its own, whose middle is no difference. */
  private double difference(Svg picture, double top) {
    double effect = result.effect().orElseThrow();
    Optional<Interval> interval = result.interval();
    Clause words = Clause.of("chart.graded.difference").with("difference", signed(effect));
    double y =
        label(
            picture,
            top,
            interval
                .map(
                    i ->
                        words
                            .with("level", Cell.percent(i.level()))
                            .with("interval", Cell.interval(i, result.decimals())))
                .orElse(words));
    double half = scale.range() / 2;
    y = axis(picture, y, -half, half);
    Palette palette = drawing.palette();
    double middle = atDifference(0);
    picture.line(middle, y - DOT, middle, y + DOT, palette.stroked(palette.quiet(), 1.5));
    double line = y;
    interval.ifPresent(i -> whisker(picture, line, i));
    dot(picture, atDifference(effect), y, true);
    return y;
  }

  private void whisker(Svg picture, double y, Interval interval) {
    double low = atDifference(interval.low());
    double high = atDifference(interval.high());
    Palette palette = drawing.palette();
    picture.path(
        "M"
            + Svg.at(low, y - CAP)
            + "v"
            + Svg.number(2 * CAP)
            + "M"
            + Svg.at(low, y)
            + "H"
            + Svg.number(high)
            + "M"
            + Svg.at(high, y - CAP)
            + "v"
            + Svg.number(2 * CAP),
        palette.stroked(palette.marked(), 2));
  }

  private double label(Svg picture, double top, Clause words) {
    double y = top;
    for (String line : Drawing.wrapped(drawing.words(words), room())) {
      y += Svg.TEXT + 3;
      picture.text(MARGIN, y, "start", line);
    }
    return y;
  }

  private double axis(Svg picture, double top, double least, double greatest) {
    double y = top + ROW;
    Palette palette = drawing.palette();
    picture.line(MARGIN, y, MARGIN + room(), y, palette.stroked(palette.quiet(), 1));
    boolean isScale = least == scale.least();
    picture.text(MARGIN, y + ROW - 4, "start", drawing.cell(end(least, isScale)));
    picture.text(MARGIN + room(), y + ROW - 4, "end", drawing.cell(end(greatest, isScale)));
    return y;
  }

  private Cell end(double value, boolean isScale) {
    return isScale ? Cell.rating(value) : signed(value);
  }

  private void dot(Svg picture, double x, double y, boolean full) {
    Palette palette = drawing.palette();
    String round = " stroke-linecap=\"round\"";
    String at = "M" + Svg.at(x, y) + "h0";
    picture.path(at, palette.stroked(palette.strong(), 2 * DOT) + round);
    if (!full) {
      picture.path(at, palette.stroked("#fff", 2 * DOT - 4) + round);
    }
  }

  private double room() {
    return drawing.charts().width() - 2 * MARGIN;
  }

  private double x(double rating) {
    return MARGIN + room() * (rating - scale.least()) / scale.range();
  }

  /** Where a difference stands; an end beyond the axis is drawn at its end. */
  private double atDifference(double points) {
    double share = points / scale.range() + 0.5;
    return MARGIN + room() * Math.max(0, Math.min(1, share));
  }

  private Cell points(double value) {
    return Cell.number(value, result.decimals());
  }

  private Cell signed(double value) {
    return Cell.signed(value, result.decimals());
  }
}
