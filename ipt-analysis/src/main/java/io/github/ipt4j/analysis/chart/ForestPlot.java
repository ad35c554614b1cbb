// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.chart;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.trial.EffectScale;
import io.github.ipt4j.analysis.trial.PooledEffect;
import io.github.ipt4j.analysis.trial.TrialComparisonResult;
import io.github.ipt4j.analysis.trial.TrialEffect;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Trials under each other, each with its interval and a square as large as its weight, and below
 * them what they say together and what a further one may.
 */
final class ForestPlot {
  /** With more of them a picture is larger than a page can bear; the table has them all. */
  private static final int MOST_DRAWN = 40;

  private static final double MARGIN = 12;
  private static final double ROW = 36;
  private static final double BAR = 12;
  private static final double GAP = 14;
  private static final double SINK = 4;
  private static final double BESIDE = 18;
  private static final double LARGEST = 11;
  private static final double SMALLEST = 3;
  private static final double CAP = 4;
  private static final int DECIMALS = 2;

  private final Drawing drawing;
  private final TrialComparisonResult result;
  private final EffectScale scale;
  private final OptionalDouble margin;
  private final List<Double> bars = new ArrayList<>();
  private double least;
  private double greatest;
  private double y;

  /** The margin is an effect as it is pooled: negative where a little worse is accepted. */
  ForestPlot(Charts charts, TrialComparisonResult result, OptionalDouble margin) {
    this.drawing = new Drawing(charts);
    this.result = result;
    this.scale = result.analysis().scale();
    this.margin = margin;
  }

  Chart chart() {
    if (isReason()) {
      return drawing.reason(title(), result);
    }
    return chart(drawing.sentence(result.clauses()));
  }

  Chart chart(String description) {
    if (isReason()) {
      return drawing.reason(title(), description, result.table());
    }
    PooledEffect pooled = result.pooled().orElseThrow();
    List<TrialEffect> drawn =
        result.effects().subList(0, Math.min(MOST_DRAWN, result.effects().size()));
    range(pooled);
    Svg picture = drawing.picture(0);
    y = MARGIN;
    words(picture);
    trials(picture, drawn, pooled);
    left(picture, result.effects().size() - drawn.size());
    together(picture, pooled);
    lines(picture);
    picture.grow(y + MARGIN);
    return drawing.chart(title(), description, picture, result.table());
  }

  private boolean isReason() {
    return result.conclusion() == Conclusion.INSUFFICIENT_DATA;
  }

  private Clause title() {
    return Clause.of("chart.forest")
        .with("treatment", Cell.name(result.analysis().treatment()))
        .with("control", Cell.name(result.analysis().control()))
        .with("trials", result.effects().size());
  }

  /** The axis holds nought, the margin and every interval. */
  private void range(PooledEffect pooled) {
    least = Math.min(0, margin.orElse(0));
    greatest = 0;
    result.effects().forEach(e -> hold(e.interval()));
    hold(pooled.interval());
    pooled.prediction().ifPresent(this::hold);
  }

  private void hold(Interval interval) {
    least = Math.min(least, interval.low());
    greatest = Math.max(greatest, interval.high());
  }

  /** Which side is which, and what the figures at the right are. */
  private void words(Svg picture) {
    double right = picture.width() - MARGIN;
    y += Svg.TEXT;
    picture.text(
        right,
        y,
        "end",
        drawing.words(Clause.of("chart.forest.figures").with("scale", scale.clause())));
    y += Svg.TEXT + 5;
    String worse = side("worse");
    String better = side("better");
    picture.text(MARGIN, y, "start", worse);
    if (Letters.width(worse) + Letters.width(better) + MARGIN > right - MARGIN) {
      y += Svg.TEXT + 5;
    }
    picture.text(right, y, "end", better);
    y += 6;
  }

  private String side(String which) {
    String words =
        drawing.words(
            Clause.of("chart.forest." + which)
                .with("treatment", Cell.name(result.analysis().treatment())));
    return Letters.fitted(words, room());
  }

  private double room() {
    return drawing.charts().width() - 2 * MARGIN;
  }

  private void trials(Svg picture, List<TrialEffect> drawn, PooledEffect pooled) {
    Palette palette = drawing.palette();
    double heaviest =
        pooled.weights().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    StringBuilder whiskers = new StringBuilder();
    StringBuilder squares = new StringBuilder();
    for (int i = 0; i < drawn.size(); i++) {
      TrialEffect effect = drawn.get(i);
      double middle = label(picture, effect.trial().name(), figures(effect));
      whiskers.append(whisker(effect.interval(), middle));
      double side = Math.max(SMALLEST, LARGEST * Math.sqrt(pooled.weights().get(i) / heaviest));
      squares
          .append("M")
          .append(Svg.at(x(effect.size().value()) - side / 2, middle - side / 2))
          .append("h" + Svg.number(side) + "v" + Svg.number(side) + "h" + Svg.number(-side) + "z");
    }
    picture.path(whiskers.toString(), palette.stroked(palette.strong(), 1.5));
    picture.path(squares.toString(), palette.filled(palette.strong()));
  }

  private String figures(TrialEffect effect) {
    return figures(effect.size().value(), effect.interval());
  }

  private String figures(double value, Interval interval) {
    return drawing.words(
        Clause.of("chart.forest.effect")
            .with("effect", scale.cell(value, DECIMALS))
            .with("interval", scale.cell(interval, DECIMALS)));
  }

  /** Writes a row's name and figures, and returns the height of the bar under them. */
  private double label(Svg picture, String name, String figures) {
    double at = y + Svg.TEXT;
    bars.add(at + SINK);
    picture.text(picture.width() - MARGIN, at, "end", figures);
    picture.text(MARGIN, at, "start", Letters.fitted(name, room() - Letters.width(figures) - GAP));
    y += ROW;
    return at + BAR;
  }

  private String whisker(Interval interval, double middle) {
    return "M"
        + Svg.at(x(interval.low()), middle - CAP)
        + "v"
        + Svg.number(2 * CAP)
        + "M"
        + Svg.at(x(interval.low()), middle)
        + "H"
        + Svg.number(x(interval.high()))
        + "m0 "
        + Svg.number(-CAP)
        + "v"
        + Svg.number(2 * CAP);
  }

  private void left(Svg picture, int more) {
    if (more > 0) {
      picture.text(
          MARGIN,
          y + Svg.TEXT,
          "start",
          drawing.words(Clause.of("chart.forest.more").with("n", more)));
      y += Svg.TEXT + GAP;
    }
  }

  private void together(Svg picture, PooledEffect pooled) {
    Palette palette = drawing.palette();
    Interval interval = pooled.interval();
    double middle =
        label(picture, drawing.words("forest.together"), figures(pooled.mean(), interval));
    picture.path(
        "M"
            + Svg.at(x(interval.low()), middle)
            + "L"
            + Svg.at(x(pooled.mean()), middle - LARGEST / 2)
            + "L"
            + Svg.at(x(interval.high()), middle)
            + "L"
            + Svg.at(x(pooled.mean()), middle + LARGEST / 2)
            + "z",
        palette.filled(palette.marked()));
    pooled
        .prediction()
        .ifPresent(
            p -> {
              double further =
                  label(
                      picture,
                      drawing.words("forest.further"),
                      drawing.words(
                          Clause.of("chart.forest.range")
                              .with("interval", scale.cell(p, DECIMALS))));
              picture.path(whisker(p, further), palette.dashed(palette.marked(), 2));
            });
  }

  /** No difference as a line beside every bar, and the margin, if there is one, in dashes. */
  private void lines(Svg picture) {
    Palette palette = drawing.palette();
    picture.path(upright(x(0)), palette.stroked(palette.quiet(), 1));
    margin.ifPresent(
        m -> {
          picture.path(upright(x(m)), palette.dashed(palette.strong(), 1.5));
          y += Svg.TEXT + SINK;
          picture.text(
              MARGIN,
              y,
              "start",
              drawing.words(
                  Clause.of("chart.forest.margin").with("margin", scale.cell(m, DECIMALS))));
        });
  }

  /** An upright line that leaves out the words. */
  private String upright(double x) {
    StringBuilder line = new StringBuilder();
    for (double bar : bars) {
      line.append("M").append(Svg.at(x, bar)).append("v").append(Svg.number(BESIDE));
    }
    return line.toString();
  }

  private double x(double effect) {
    double share = greatest > least ? (effect - least) / (greatest - least) : 0.5;
    return MARGIN + CAP + (room() - 2 * CAP) * share;
  }
}
