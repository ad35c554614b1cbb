// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.chart;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.tension.PeriodLoad;
import io.github.ipt4j.analysis.tension.TensionChangeResult;
import io.github.ipt4j.core.diary.DateRange;
import java.time.LocalDate;

/** The loads of two periods as levels over time, with the interval of their difference. */
final class TensionLevels {
  private static final double LEFT = 44;
  private static final double TOP = 30;
  private static final double HEIGHT = 160;
  private static final double FOOT = 28;
  private static final double CAP = 5;
  private static final int DECIMALS = 2;

  private final Drawing drawing;
  private final TensionChangeResult result;
  private double greatest;

  TensionLevels(Charts charts, TensionChangeResult result) {
    this.drawing = new Drawing(charts);
    this.result = result;
  }

  Chart chart() {
    Clause title =
        Clause.of("chart.tension").with("person", Cell.person(result.analysis().person()));
    if (result.conclusion() == Conclusion.INSUFFICIENT_DATA) {
      return drawing.reason(title, result);
    }
    Interval interval = result.interval().orElseThrow();
    double before = result.before().load().orElseThrow();
    double after = result.after().load().orElseThrow();
    greatest = Math.max(Math.max(before, after), before + interval.high());
    greatest = greatest > 0 ? greatest : 1;
    TimeAxis axis = axis();
    Svg picture = drawing.picture(TOP + HEIGHT + FOOT);
    axis.draw(picture, TOP + HEIGHT, drawing.palette());
    picture.text(LEFT - 6, y(0) + 4, "end", drawing.cell(Cell.count(0)));
    level(picture, axis, result.before(), "end");
    level(picture, axis, result.after(), "start");
    whisker(picture, axis, before, interval);
    return drawing.chart(title, result, picture);
  }

  private TimeAxis axis() {
    LocalDate from = earlier(result.before().period(), result.after().period());
    DateRange before = result.before().period();
    DateRange after = result.after().period();
    LocalDate to =
        before.endExclusive().isAfter(after.endExclusive())
            ? before.endExclusive()
            : after.endExclusive();
    return new TimeAxis(new DateRange(from, to), LEFT, drawing.charts().width() - 16);
  }

  private static LocalDate earlier(DateRange a, DateRange b) {
    return a.startInclusive().isBefore(b.startInclusive())
        ? a.startInclusive()
        : b.startInclusive();
  }

  /** The label of a level stands at its outer end, away from the interval. */
  private void level(Svg picture, TimeAxis axis, PeriodLoad period, String end) {
    double load = period.load().orElseThrow();
    double from = axis.x(period.period().startInclusive());
    double to = axis.x(period.period().endExclusive());
    Palette palette = drawing.palette();
    picture.line(from + 1, y(load), to - 1, y(load), palette.stroked(palette.strong(), 4));
    boolean isFirst = end.equals("end");
    picture.text(
        isFirst ? from + 1 : to - 1,
        y(load) - 6,
        isFirst ? "start" : "end",
        drawing.cell(Cell.number(load, DECIMALS)));
  }

  /** The interval in the middle of the later period, as far as a load can be. */
  private void whisker(Svg picture, TimeAxis axis, double before, Interval interval) {
    DateRange after = result.after().period();
    double middle = (axis.x(after.startInclusive()) + axis.x(after.endExclusive())) / 2;
    double low = y(Math.max(0, before + interval.low()));
    double high = y(Math.max(0, before + interval.high()));
    Palette palette = drawing.palette();
    picture.path(
        "M"
            + Svg.at(middle - CAP, low)
            + "h"
            + Svg.number(2 * CAP)
            + "M"
            + Svg.at(middle, low)
            + "V"
            + Svg.number(high)
            + "M"
            + Svg.at(middle - CAP, high)
            + "h"
            + Svg.number(2 * CAP),
        palette.stroked(palette.marked(), 1.5));
    String words =
        drawing.words(
            Clause.of("chart.tension.interval")
                .with("difference", Cell.signed(result.difference().orElseThrow(), DECIMALS))
                .with("level", Cell.percent(interval.level()))
                .with("interval", Cell.interval(interval, DECIMALS)));
    double y = TOP + HEIGHT + FOOT + Svg.TEXT;
    for (String line : Drawing.wrapped(words, picture.width() - LEFT)) {
      picture.text(LEFT, y, "start", line);
      y += Svg.TEXT + 4;
    }
    picture.grow(y);
  }

  private double y(double load) {
    return TOP + HEIGHT * (greatest - load) / greatest;
  }
}
