// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.chart;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.Session;
import io.github.ipt4j.core.history.TreatmentPhase;
import java.time.LocalDate;
import java.util.List;

/**
 * What was done meanwhile: a dashed line where a phase begins, with its name, a tick for each
 * session.
 *
 * @param sessions the sessions
 * @param phases the phases in the order of time
 */
record Treatment(List<Session> sessions, List<TreatmentPhase> phases) {
  static final Treatment NONE = new Treatment(List.of(), List.of());
  private static final double TICK = 8;
  private static final double LEGEND = 22;

  static Treatment of(CaseHistory history) {
    return new Treatment(history.sessions(), history.phases());
  }

  /** Draws the lines over a height, the ticks at its foot and below the axis what they are. */
  void draw(Drawing drawing, Svg picture, TimeAxis axis, double top, double height, double foot) {
    Palette palette = drawing.palette();
    double free = axis.left();
    for (TreatmentPhase phase : phases) {
      if (axis.range().contains(phase.start())) {
        String name = drawing.cell(Cell.term(phase.kind(), phase.kind().inWords()));
        free = axis.named(picture, phase.start(), name, top - 8, top + height, palette, free);
      }
    }
    List<LocalDate> held =
        sessions.stream().map(Session::date).filter(axis.range()::contains).toList();
    if (held.isEmpty()) {
      return;
    }
    StringBuilder ticks = new StringBuilder();
    held.forEach(day -> ticks.append(tick(axis.x(day), top + height)));
    double legend = top + height + foot + LEGEND;
    ticks.append(tick(axis.left() + 1, legend - 4));
    picture.path(ticks.toString(), palette.stroked(palette.marked(), 1.5));
    picture.text(axis.left() + 8, legend - 4, "start", drawing.words("session"));
    picture.grow(legend + 2);
  }

  private static String tick(double x, double foot) {
    return "M" + Svg.at(x, foot) + "v" + Svg.number(-TICK);
  }
}
