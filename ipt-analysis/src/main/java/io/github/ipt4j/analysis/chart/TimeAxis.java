// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.chart;

import io.github.ipt4j.core.diary.DateRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days from left to right.
 *
 * @param range the days
 * @param left where the first begins
 * @param right where the last ends
 */
record TimeAxis(DateRange range, double left, double right) {
  private static final double LABEL = 62;
  private static final double TICK = 4;
  private static final double BESIDE = 4;

  double x(LocalDate day) {
    long days = Math.max(1, range.days());
    return left
        + (right - left) * ChronoUnit.DAYS.between(range.startInclusive(), day) / (double) days;
  }

  /** Draws a dashed line up from a day. */
  void line(Svg picture, LocalDate day, double top, double foot, Palette palette) {
    picture.line(x(day), top, x(day), foot, palette.dashed(palette.quiet(), 1));
  }

  /**
   * Draws a dashed line up from a day with a name beside its upper end, on the side where there is
   * room.
   *
   * @param free from where on there is room for names
   * @return from where on there is room for the next
   */
  double named(
      Svg picture,
      LocalDate day,
      String name,
      double top,
      double foot,
      Palette palette,
      double free) {
    line(picture, day, top, foot, palette);
    double after = x(day) + BESIDE;
    if (after >= free && after + Letters.width(name) <= picture.width()) {
      picture.text(after, top - 4, "start", name);
      return after + Letters.width(name) + BESIDE;
    }
    double before = x(day) - BESIDE;
    if (before - Letters.width(name) >= free) {
      picture.text(before, top - 4, "end", name);
      return after;
    }
    return free;
  }

  /** Draws the axis with the first days of months, every so many of them by name. */
  void draw(Svg picture, double y, Palette palette) {
    picture.line(left, y, right, y, palette.stroked(palette.quiet(), 1));
    LocalDate first = range.startInclusive();
    LocalDate month = first.withDayOfMonth(1);
    month = month.isBefore(first) ? month.plusMonths(1) : month;
    int step = 1;
    while (x(first.plusMonths(step)) - left < LABEL) {
      step++;
    }
    for (int i = 0; month.isBefore(range.endExclusive()); i++) {
      picture.line(x(month), y, x(month), y + TICK, palette.stroked(palette.quiet(), 1));
      boolean fits = x(month) + LABEL / 2 <= right + LABEL / 4 && x(month) >= LABEL / 2;
      if (i % step == 0 && fits) {
        picture.text(
            x(month),
            y + TICK + Svg.TEXT,
            "middle",
            month.toString().substring(0, "2026-01".length()));
      }
      month = month.plusMonths(1);
    }
  }
}
