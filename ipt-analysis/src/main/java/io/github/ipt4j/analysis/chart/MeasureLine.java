// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.chart;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.diary.SafetyCourse;
import io.github.ipt4j.core.diary.SafetyItemAnswer;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.measure.CutOff;
import io.github.ipt4j.core.measure.Instrument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The totals of a questionnaire over time, its cut-offs, and the trail of the item on self-harm.
 */
final class MeasureLine {
  private static final double LEFT = 44;
  private static final double RIGHT = 16;
  private static final double TOP = 30;
  private static final double HEIGHT = 160;
  private static final double FOOT = 28;
  private static final double ROW = 17;

  private final Drawing drawing;
  private final MeasureSeries series;
  private final Instrument instrument;

  MeasureLine(Charts charts, MeasureSeries series) {
    this.drawing = new Drawing(charts);
    this.series = series;
    this.instrument = series.instrument();
  }

  Chart chart() {
    Clause title =
        Clause.of("chart.measures")
            .with("instrument", Cell.name(instrument.code()))
            .with("least", instrument.totalMinimum())
            .with("greatest", instrument.totalMaximum());
    List<MeasureTaken> told =
        series.measures().stream().filter(m -> m.total().isPresent()).toList();
    String description =
        drawing.said(
            Clause.of("chart.measures.told")
                .with("instrument", Cell.name(instrument.code()))
                .with("forms", Cell.share(told.size(), series.measures().size()))
                .with("first", told.isEmpty() ? Cell.NONE : Cell.rating(told.get(0).total()))
                .with(
                    "last",
                    told.size() < 2 ? Cell.NONE : Cell.rating(told.get(told.size() - 1).total())));
    if (told.isEmpty()) {
      return drawing.reason(title, description, table());
    }
    return drawing.chart(title, description, picture(told), table());
  }

  private Svg picture(List<MeasureTaken> told) {
    Palette palette = drawing.palette();
    boolean hasItem = series.safetyCourse().isPresent();
    Svg picture = drawing.picture(TOP + HEIGHT + FOOT);
    LocalDate first = series.measures().get(0).at().date();
    LocalDate last = series.measures().get(series.measures().size() - 1).at().date();
    TimeAxis axis =
        new TimeAxis(
            new DateRange(first.minusDays(3), last.plusDays(4)),
            LEFT,
            drawing.charts().width() - RIGHT);
    axis.draw(picture, TOP + HEIGHT, palette);
    double top = y(instrument.totalMaximum());
    picture.line(LEFT, top, axis.right(), top, palette.dashed(palette.quiet(), 0.5));
    for (int end : new int[] {instrument.totalMinimum(), instrument.totalMaximum()}) {
      picture.text(LEFT - 6, y(end) + 4, "end", drawing.cell(Cell.count(end)));
    }
    cutOffs(picture, axis);
    StringBuilder line = new StringBuilder();
    for (MeasureTaken measure : told) {
      double x = axis.x(measure.at().date());
      double y = y(measure.total().orElseThrow());
      line.append(line.length() == 0 ? "M" : "L").append(Svg.at(x, y));
    }
    picture.path(line.toString(), palette.stroked(palette.strong(), 2));
    for (MeasureTaken measure : told) {
      picture.circle(
          axis.x(measure.at().date()),
          y(measure.total().orElseThrow()),
          3.5,
          palette.filled(palette.strong()));
    }
    cutOffNames(picture, axis);
    if (hasItem) {
      trail(picture, axis);
    }
    return picture;
  }

  private void cutOffs(Svg picture, TimeAxis axis) {
    Palette palette = drawing.palette();
    for (CutOff cutOff : instrument.cutOffs()) {
      double y = y(cutOff.total());
      picture.line(LEFT, y, axis.right(), y, palette.dashed(palette.marked(), 1.5));
    }
  }

  /** The names of the cut-offs, as many as have room, over whatever runs behind them. */
  private void cutOffNames(Svg picture, TimeAxis axis) {
    List<Double> taken = new ArrayList<>();
    for (CutOff cutOff : instrument.cutOffs()) {
      double y = y(cutOff.total());
      if (taken.stream().allMatch(t -> Math.abs(t - y) > Svg.TEXT + 2)) {
        picture.textOver(
            axis.right(),
            y - 4,
            "end",
            drawing.words(
                Clause.of("chart.measures.cutOff").with("total", Cell.rating(cutOff.total()))));
        taken.add(y);
      }
    }
  }

  /** Every answer under its day, in as many rows as they need; what is not nought is bold. */
  private void trail(Svg picture, TimeAxis axis) {
    SafetyCourse course = series.safetyCourse().orElseThrow();
    double y = TOP + HEIGHT + FOOT + Svg.TEXT;
    boolean isBlank = course.answers().stream().anyMatch(a -> a.sign().equals("?"));
    picture.text(
        0,
        y,
        "start",
        drawing.words(
            Clause.of("chart.measures.item" + (isBlank ? ".blank" : ""))
                .with("item", course.item())));
    List<Double> free = new ArrayList<>();
    for (SafetyItemAnswer answer : course.answers()) {
      double x = axis.x(answer.at().date());
      double half = Letters.width(answer.sign()) / 2 + 1;
      int row = 0;
      while (row < free.size() && free.get(row) > x - half) {
        row++;
      }
      if (row == free.size()) {
        free.add(x + half);
      } else {
        free.set(row, x + half);
      }
      picture.text(
          x,
          y + (row + 1) * ROW,
          "middle",
          answer.sign(),
          answer.sign().equals("0") ? "" : "font-weight=\"bold\"");
    }
    picture.grow(y + free.size() * ROW + 6);
  }

  private double y(double total) {
    return TOP
        + HEIGHT
            * (instrument.totalMaximum() - total)
            / (instrument.totalMaximum() - instrument.totalMinimum());
  }

  private Table table() {
    Table.Builder table =
        Table.withColumns(
            "chart.column.date", "chart.column.session", "chart.column.total", "chart.column.item");
    Optional<List<SafetyItemAnswer>> answers = series.safetyCourse().map(c -> c.answers());
    for (MeasureTaken measure : series.measures()) {
      table.row(
          Cell.day(measure.at().date()),
          Cell.count(series.sessionOf(measure)),
          Cell.rating(measure.total()),
          answers.stream()
              .flatMap(List::stream)
              .filter(a -> a.at().equals(measure.at()))
              .findFirst()
              .map(a -> Cell.name(a.sign()))
              .map(Cell.class::cast)
              .orElse(Cell.NONE));
    }
    return table.build();
  }
}
