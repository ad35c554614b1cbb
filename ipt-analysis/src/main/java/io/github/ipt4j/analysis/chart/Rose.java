// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.chart;

import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.periodicity.CycleCounts;
import io.github.ipt4j.analysis.periodicity.DeclaredCycleResult;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.core.diary.WeekdayCounts;
import java.time.DayOfWeek;
import java.util.function.IntFunction;

/**
 * A rose: a sector for each weekday or day of a cycle, the first at the top and then clockwise,
 * whose area is the rate of its days.
 */
final class Rose {
  private static final double LABELS = 60;
  private static final double GAP = 13;
  private static final double LINE = 15;
  private static final double LARGEST = 180;
  private static final int WEEK = 7;

  /** Of more sectors than so many the table alone has the counts. */
  private static final int COUNTED = 14;

  private final Drawing drawing;
  private final int[] events;
  private final int[] exposure;
  private final IntFunction<String> name;
  private final double radius;
  private final double x;
  private final double y;

  private Rose(Charts charts, int[] events, int[] exposure, IntFunction<String> name) {
    this.drawing = new Drawing(charts);
    this.events = events;
    this.exposure = exposure;
    this.name = name;
    this.x = charts.width() / 2.0;
    this.radius = Math.min(charts.width() / 2.0 - 90, LARGEST);
    this.y = radius + LABELS;
  }

  static Chart of(Charts charts, WeeklyPeriodicityResult result) {
    WeekdayCounts counts = result.counts();
    int[] events = new int[WEEK];
    int[] exposure = new int[WEEK];
    for (DayOfWeek day : DayOfWeek.values()) {
      events[day.getValue() - 1] = counts.events(day);
      exposure[day.getValue() - 1] = counts.exposure(day);
    }
    Drawing drawing = new Drawing(charts);
    Rose rose =
        new Rose(charts, events, exposure, i -> drawing.cell(Cell.weekday(DayOfWeek.of(i + 1))));
    Clause title = Clause.of("chart.rose").with("symptom", Cell.name(result.symptom().name()));
    return rose.chart(
        title,
        result,
        result
            .foundWindow()
            .map(w -> new int[] {w.from().getValue() - 1, w.days()})
            .orElse(new int[0]));
  }

  static Chart of(Charts charts, DeclaredCycleResult result) {
    boolean isWeek = result.cycle().days() == WEEK;
    CycleCounts counts = isWeek ? result.counts() : result.onsetCounts();
    Rose rose = new Rose(charts, counts.events(), counts.exposure(), i -> Integer.toString(i + 1));
    Clause title =
        Clause.of("chart.cycle" + (isWeek ? ".week" : ""))
            .with("symptom", Cell.name(result.symptom().name()))
            .with("length", counts.days());
    return rose.chart(
        title,
        result,
        result.foundWindow().map(w -> new int[] {w.from() - 1, w.days()}).orElse(new int[0]));
  }

  /** Draws the sectors, with an outline round the window if one was found. */
  private Chart chart(Clause title, AnalysisResult result, int... window) {
    if (result.conclusion() == Conclusion.INSUFFICIENT_DATA || greatestRate() == 0) {
      return drawing.reason(title, result);
    }
    Svg picture = drawing.picture(2 * y);
    picture.circle(x, y, radius, drawing.palette().stroked(drawing.palette().quiet(), 1));
    for (int i = 0; i < events.length; i++) {
      sector(picture, i);
      label(picture, i);
    }
    if (window.length > 0) {
      outline(picture, window[0], window[1]);
    }
    return drawing.chart(title, result, picture);
  }

  private double rate(int i) {
    return exposure[i] == 0 ? 0 : (double) events[i] / exposure[i];
  }

  private double greatestRate() {
    double greatest = 0;
    for (int i = 0; i < events.length; i++) {
      greatest = Math.max(greatest, rate(i));
    }
    return greatest;
  }

  private double from(int i) {
    return (i - 0.5) / events.length;
  }

  private void sector(Svg picture, int i) {
    Palette palette = drawing.palette();
    if (exposure[i] == 0) {
      picture.path(wedge(radius, from(i)), palette.dashed(palette.quiet(), 1));
    } else if (events[i] > 0) {
      picture.path(
          wedge(radius * Math.sqrt(rate(i) / greatestRate()), from(i)),
          palette.filled(palette.strong()) + " stroke=\"#fff\"");
    }
  }

  private void label(Svg picture, int i) {
    double angle = angle((double) i / events.length);
    double labelX = x + (radius + GAP) * Math.sin(angle);
    double labelY = y - (radius + GAP) * Math.cos(angle);
    String anchor =
        Math.abs(Math.sin(angle)) < 0.1 ? "middle" : Math.sin(angle) > 0 ? "start" : "end";
    if (events.length > COUNTED) {
      picture.text(labelX, labelY + (1 - Math.cos(angle)) / 2 * LINE, anchor, name.apply(i));
      return;
    }
    double top = labelY - (Math.cos(angle) + 1) / 2 * LINE + (1 - Math.cos(angle)) / 2 * LINE;
    picture.text(labelX, top, anchor, name.apply(i));
    picture.text(
        labelX,
        top + LINE,
        anchor,
        exposure[i] == 0
            ? drawing.words("notRecorded")
            : drawing.cell(Cell.share(events[i], exposure[i])));
  }

  private void outline(Svg picture, int first, int days) {
    double turn = (double) days / events.length;
    picture.path(
        arc(radius + 3, from(first), turn, "M"),
        drawing.palette().stroked(drawing.palette().marked(), 4));
  }

  private String wedge(double r, double from) {
    return "M" + Svg.at(x, y) + arc(r, from, 1.0 / events.length, "L") + "z";
  }

  private String arc(double r, double from, double turn, String start) {
    return start
        + point(r, angle(from))
        + "A"
        + Svg.fine(r)
        + " "
        + Svg.fine(r)
        + " 0 "
        + (turn > 0.5 ? 1 : 0)
        + " 1 "
        + point(r, angle(from + turn));
  }

  private String point(double r, double angle) {
    return Svg.fine(x + r * Math.sin(angle)) + " " + Svg.fine(y - r * Math.cos(angle));
  }

  private static double angle(double turn) {
    return 2 * Math.PI * turn;
  }
}
