// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.chart;

import io.github.ipt4j.analysis.context.ContextContrastResult;
import io.github.ipt4j.analysis.context.FourCounts;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import java.time.DayOfWeek;
import java.util.List;

/**
 * Natural frequencies as marks: one for each day that the sentence counts, filled where the symptom
 * began.
 */
final class IconRows {
  private static final double MARGIN = 12;
  private static final double LARGEST = 16;
  private static final double SMALLEST = 6;
  private static final int ROWS = 5;

  private final Drawing drawing;
  private final ContextContrastResult result;

  IconRows(Charts charts, ContextContrastResult result) {
    this.drawing = new Drawing(charts);
    this.result = result;
  }

  Chart chart() {
    Clause title =
        Clause.of("chart.contrast")
            .with("symptom", Cell.name(result.symptom().name()))
            .with("context", result.analysis().context().clause());
    if (!isTold()) {
      return drawing.reason(title, result);
    }
    FourCounts counts = result.comparedOnsets();
    Svg picture = drawing.picture(0);
    double size = size(Math.max(counts.exposed(), counts.unexposed()));
    double y = group(picture, MARGIN, size, "with", counts.both(), counts.exposed());
    y = group(picture, y + MARGIN, size, "without", counts.symptomOnly(), counts.unexposed());
    picture.grow(y + MARGIN);
    return drawing.chart(title, result, picture);
  }

  /** Whether the result says its counts and not why nothing can be told. */
  private boolean isTold() {
    return switch (result.conclusion()) {
      case SUPPORTED, NOT_SUPPORTED, DESCRIBED -> hasDays(result.comparedOnsets());
      case INSUFFICIENT_DATA, NOT_IDENTIFIABLE -> false;
    };
  }

  private static boolean hasDays(FourCounts counts) {
    return counts.exposed() + counts.unexposed() > 0;
  }

  private double room() {
    return drawing.charts().width() - 2 * MARGIN;
  }

  /** The largest marks that stand in so many rows. */
  private double size(int marks) {
    double size = LARGEST;
    while (size > SMALLEST && marks > ROWS * (int) (room() / size)) {
      size--;
    }
    return size;
  }

  /** The name of a group, as the sentence names its days. */
  private String name(String group, int filled, int all) {
    List<DayOfWeek> days = result.comparedWeekdays();
    String kind = days.isEmpty() ? ".all" : days.size() == 1 ? ".one" : "";
    Clause name =
        Clause.of("chart.contrast." + group + kind)
            .with("context", result.analysis().context().clause())
            .with("days", Cell.share(filled, all));
    return drawing.words(days.size() == 1 ? name.with("weekday", Cell.weekday(days.get(0))) : name);
  }

  private double group(Svg picture, double top, double size, String group, int filled, int all) {
    double y = top;
    for (String line : Drawing.wrapped(name(group, filled, all), room())) {
      y += Svg.TEXT + 2;
      picture.text(MARGIN, y, "start", line);
    }
    y += 6;
    int inARow = (int) (room() / size);
    StringBuilder full = new StringBuilder();
    StringBuilder empty = new StringBuilder();
    for (int i = 0; i < all; i++) {
      double cx = MARGIN + (i % inARow + 0.5) * size;
      int row = i / inARow;
      double cy = y + (row + 0.5) * size;
      (i < filled ? full : empty).append("M").append(Svg.at(cx, cy)).append("h0");
    }
    marks(picture, full, empty, size);
    int rows = (all + inARow - 1) / inARow;
    return y + rows * size;
  }

  private void marks(Svg picture, CharSequence full, CharSequence empty, double size) {
    String round = " stroke-linecap=\"round\"";
    Palette palette = drawing.palette();
    if (empty.length() > 0) {
      picture.path(empty.toString(), palette.stroked(palette.quiet(), size - 2) + round);
      picture.path(empty.toString(), palette.stroked("#fff", size - 4) + round);
    }
    if (full.length() > 0) {
      picture.path(full.toString(), palette.stroked(palette.strong(), size - 2) + round);
    }
  }
}
