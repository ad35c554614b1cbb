// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.chart;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.course.TimelineEntry;
import io.github.ipt4j.analysis.course.TimelineKind;
import io.github.ipt4j.analysis.course.TimelineResult;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.core.diary.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The case on one line of time: phases and sessions on it, numbers above it for what happened, and
 * below it what each number is. What was before the line begins is named at its left end.
 */
final class TimelineChart {
  private static final double LEFT = 12;
  private static final double ROW = 17;
  private static final double PHASES = 24;
  private static final double FOOT = 34;
  private static final int MARGIN_DAYS = 28;

  /** How much of a line bold words leave. */
  private static final double BOLD = 0.92;

  private final Drawing drawing;
  private final TimelineResult result;
  private final List<TimelineEntry> told;
  private double axisY;

  TimelineChart(Charts charts, TimelineResult result) {
    this.drawing = new Drawing(charts);
    this.result = result;
    this.told = result.entries().stream().filter(TimelineChart::isTold).toList();
  }

  /** Whether an entry has a number, and is no tick, line or level. */
  private static boolean isTold(TimelineEntry entry) {
    return switch (entry.kind()) {
      case LIFE_EVENT, ANNIVERSARY, DEATH, ROLE_CHANGE, DECISION, DECISION_TRIED, CLOSENESS -> true;
      case PHASE, SESSION, MISSED_SESSION, LEVEL -> false;
    };
  }

  Chart chart() {
    Clause title = Clause.of("chart.timeline");
    if (result.conclusion() == Conclusion.INSUFFICIENT_DATA) {
      return drawing.reason(title, result);
    }
    TimeAxis axis = new TimeAxis(range(), LEFT, drawing.charts().width() - LEFT);
    List<List<Double>> rows = new ArrayList<>();
    List<Integer> places = told.stream().map(e -> place(rows, axis, e)).toList();
    boolean isBefore = told.stream().anyMatch(e -> isBefore(axis, e));
    axisY = PHASES + (rows.size() + 1) * ROW + (isBefore ? ROW : 0) + 6;
    Svg picture = drawing.picture(axisY + FOOT);
    phases(picture, axis);
    axis.draw(picture, axisY, drawing.palette());
    sessions(picture, axis);
    for (int i = 0; i < told.size(); i++) {
      if (!isBefore(axis, told.get(i))) {
        number(picture, axis, i, places.get(i));
      }
    }
    if (isBefore) {
      earlier(picture, axis);
    }
    legend(picture);
    return drawing.chart(title, result, picture);
  }

  /**
   * From four weeks before the treatment and diary, or from the first entry where there is none.
   */
  private DateRange range() {
    LocalDate first =
        of(e -> !e.kind().ofLife() && e.kind() != TimelineKind.CLOSENESS)
            .map(TimelineEntry::from)
            .min(LocalDate::compareTo)
            .map(day -> day.minusDays(MARGIN_DAYS))
            .orElseGet(() -> result.entries().get(0).from());
    LocalDate last =
        result.entries().stream()
            .map(TimelineEntry::to)
            .max(LocalDate::compareTo)
            .orElseThrow()
            .plusDays(2);
    return new DateRange(first, last);
  }

  private Stream<TimelineEntry> of(Predicate<TimelineEntry> which) {
    return result.entries().stream().filter(which);
  }

  private static boolean isBefore(TimeAxis axis, TimelineEntry entry) {
    return entry.from().isBefore(axis.range().startInclusive());
  }

  /** The middle of what is known of its date. */
  private static double x(TimeAxis axis, TimelineEntry entry) {
    return (axis.x(entry.from()) + axis.x(entry.to())) / 2;
  }

  /** Returns the first row in which a number does not touch another. */
  private int place(List<List<Double>> rows, TimeAxis axis, TimelineEntry entry) {
    if (isBefore(axis, entry)) {
      return 0;
    }
    double x = x(axis, entry);
    double apart = Letters.width("000");
    int row = 0;
    while (row < rows.size() && rows.get(row).stream().anyMatch(o -> Math.abs(o - x) < apart)) {
      row++;
    }
    if (row == rows.size()) {
      rows.add(new ArrayList<>());
    }
    rows.get(row).add(x);
    return row;
  }

  private void phases(Svg picture, TimeAxis axis) {
    double free = 0;
    for (TimelineEntry phase : of(e -> e.kind() == TimelineKind.PHASE).toList()) {
      String name = drawing.words(phase.told());
      free = axis.named(picture, phase.from(), name, PHASES - 8, axisY, drawing.palette(), free);
    }
  }

  private void sessions(Svg picture, TimeAxis axis) {
    StringBuilder held = new StringBuilder();
    StringBuilder missed = new StringBuilder();
    of(e -> e.kind() == TimelineKind.SESSION)
        .forEach(e -> held.append("M").append(Svg.at(axis.x(e.from()), axisY)).append("v-8"));
    of(e -> e.kind() == TimelineKind.MISSED_SESSION)
        .forEach(
            e ->
                missed
                    .append("M")
                    .append(Svg.at(axis.x(e.from()) - 3, axisY - 7))
                    .append("l6 6m0-6l-6 6"));
    Palette palette = drawing.palette();
    double y = axisY + FOOT;
    if (held.length() > 0) {
      held.append("M").append(Svg.at(LEFT + 1, y)).append("v-8");
      picture.path(held.toString(), palette.stroked(palette.marked(), 1.5));
      picture.text(LEFT + 8, y, "start", drawing.words("session"));
    }
    if (missed.length() > 0) {
      double x = LEFT + 8 + Letters.width(drawing.words("session")) + 14;
      missed.append("M").append(Svg.at(x, y - 7)).append("l6 6m0-6l-6 6");
      picture.path(missed.toString(), palette.stroked(palette.marked(), 1.5));
      picture.text(x + 12, y, "start", drawing.words("missed"));
    }
  }

  private void number(Svg picture, TimeAxis axis, int i, int row) {
    TimelineEntry entry = told.get(i);
    double x = x(axis, entry);
    double y = axisY - 12 - (row + 1) * ROW + Svg.TEXT;
    Palette palette = drawing.palette();
    if (!entry.dayKnown()) {
      picture.line(
          axis.x(entry.from()),
          axisY - 10,
          axis.x(entry.to()),
          axisY - 10,
          palette.stroked(palette.quiet(), 2));
    }
    picture.line(x, y + 3, x, axisY - 9, palette.stroked(palette.quiet(), 0.6));
    picture.text(x, y, "middle", Integer.toString(i + 1), weight(entry));
  }

  /** What is of the client's life is bold. */
  private static String weight(TimelineEntry entry) {
    return entry.kind().ofLife() ? "font-weight=\"bold\"" : "";
  }

  private void earlier(Svg picture, TimeAxis axis) {
    List<Cell> numbers = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      if (isBefore(axis, told.get(i))) {
        numbers.add(Cell.count(i + 1));
      }
    }
    Clause clause = Clause.of("chart.timeline.before").with("numbers", Cell.list(numbers));
    picture.text(
        LEFT,
        PHASES + ROW - 4,
        "start",
        Letters.fitted(drawing.words(clause), picture.width() - LEFT));
  }

  private void legend(Svg picture) {
    double room = picture.width() - 2 * LEFT;
    double y = axisY + FOOT + 6;
    for (int i = 0; i < told.size(); i++) {
      TimelineEntry entry = told.get(i);
      String words =
          drawing.words(
              Clause.of("chart.timeline.entry")
                  .with("number", i + 1)
                  .with("date", entry.date())
                  .with("told", Cell.words(entry.told())));
      for (String line : Drawing.wrapped(words, room * BOLD)) {
        y += ROW;
        picture.text(LEFT, y, "start", line, weight(entry));
      }
    }
    picture.grow(y + 8);
  }
}
