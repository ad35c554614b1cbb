// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.chart;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.periodicity.WeekdayWindow;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.core.diary.WeekdayCounts;
import java.time.DayOfWeek;

/** The weekly rose: seven sectors from Monday at the top clockwise, area as rate. */
final class Rose {
  private static final double LABELS = 58;
  private static final double GAP = 8;
  private static final double LINE = 15;

  private final Drawing drawing;
  private final WeeklyPeriodicityResult result;
  private final WeekdayCounts counts;
  private final double radius;
  private final double x;
  private final double y;

  Rose(Charts charts, WeeklyPeriodicityResult result) {
    this.drawing = new Drawing(charts);
    this.result = result;
    this.counts = result.counts();
    this.x = charts.width() / 2.0;
    this.radius = Math.min(charts.width() / 2.0 - 90, 180);
    this.y = radius + LABELS;
  }

  Chart chart() {
    Clause title = Clause.of("chart.rose").with("symptom", Cell.name(result.symptom().name()));
    if (result.conclusion() == Conclusion.INSUFFICIENT_DATA || counts.totalEvents() == 0) {
      return drawing.reason(title, result);
    }
    Svg picture = drawing.picture(2 * y);
    picture.circle(x, y, radius, drawing.palette().stroked(drawing.palette().quiet(), 1));
    for (DayOfWeek day : DayOfWeek.values()) {
      sector(picture, day);
      label(picture, day);
    }
    result.foundWindow().ifPresent(window -> outline(picture, window));
    return drawing.chart(title, result, picture);
  }

  private double greatestRate() {
    double greatest = 0;
    for (DayOfWeek day : DayOfWeek.values()) {
      if (counts.exposure(day) > 0) {
        greatest = Math.max(greatest, (double) counts.events(day) / counts.exposure(day));
      }
    }
    return greatest;
  }

  private void sector(Svg picture, DayOfWeek day) {
    double from = (day.getValue() - 1.5) / 7;
    if (counts.exposure(day) == 0) {
      picture.path(
          wedge(radius, from, 1 / 7.0), drawing.palette().dashed(drawing.palette().quiet(), 1));
    } else if (counts.events(day) > 0) {
      double rate = (double) counts.events(day) / counts.exposure(day);
      picture.path(
          wedge(radius * Math.sqrt(rate / greatestRate()), from, 1 / 7.0),
          drawing.palette().filled(drawing.palette().strong()) + " stroke=\"#fff\"");
    }
  }

  private void label(Svg picture, DayOfWeek day) {
    double angle = angle((day.getValue() - 1) / 7.0);
    double labelX = x + (radius + GAP) * Math.sin(angle);
    double labelY = y - (radius + GAP) * Math.cos(angle);
    String anchor =
        Math.abs(Math.sin(angle)) < 0.1 ? "middle" : Math.sin(angle) > 0 ? "start" : "end";
    double top = labelY - (Math.cos(angle) + 1) / 2 * LINE + (1 - Math.cos(angle)) / 2 * LINE;
    picture.text(labelX, top, anchor, drawing.cell(Cell.weekday(day)));
    picture.text(
        labelX,
        top + LINE,
        anchor,
        counts.exposure(day) == 0
            ? drawing.words("notRecorded")
            : drawing.cell(Cell.share(counts.events(day), counts.exposure(day))));
  }

  private void outline(Svg picture, WeekdayWindow window) {
    double from = (window.from().getValue() - 1.5) / 7;
    picture.path(
        arc(radius + 3, from, window.days() / 7.0, "M"),
        drawing.palette().stroked(drawing.palette().marked(), 4));
  }

  private String wedge(double r, double from, double turn) {
    return "M" + Svg.at(x, y) + arc(r, from, turn, "L") + "z";
  }

  private String arc(double r, double from, double turn, String start) {
    double first = angle(from);
    double last = angle(from + turn);
    return start
        + Svg.at(x + r * Math.sin(first), y - r * Math.cos(first))
        + "A"
        + Svg.at(r, r)
        + " 0 "
        + (turn > 0.5 ? 1 : 0)
        + " 1 "
        + Svg.at(x + r * Math.sin(last), y - r * Math.cos(last));
  }

  private static double angle(double turn) {
    return 2 * Math.PI * turn;
  }
}
