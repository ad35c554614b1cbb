// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.chart;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.SymptomDiary;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * The days of a diary: a column for each week, a row for each weekday, 26 weeks under each other.
 */
final class CalendarChart {
  private static final double LEFT = 44;
  private static final double TOP = 24;
  private static final int WEEKS = 26;
  private static final int DAYS = 7;
  private static final int LEAST_WEEKS_OF_A_MONTH = 4;
  private static final double LARGEST = 24;
  private static final double GAP = 34;

  private final Drawing drawing;
  private final SymptomDiary diary;
  private final double size;

  CalendarChart(Charts charts, SymptomDiary diary) {
    this.drawing = new Drawing(charts);
    this.diary = diary;
    this.size =
        Math.min(LARGEST, (charts.width() - LEFT - 8) / Math.max(1, Math.min(WEEKS, weeks())));
  }

  /** The weeks from the Monday of the first recorded day to the last one. */
  private int weeks() {
    return diary
        .span()
        .map(s -> ChronoUnit.DAYS.between(monday(s), s.endExclusive()) + DAYS - 1)
        .map(days -> (int) (days / DAYS))
        .orElse(0);
  }

  private static LocalDate monday(DateRange span) {
    return span.startInclusive().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  Chart chart() {
    Clause title = Clause.of("chart.calendar").with("symptom", Cell.name(diary.symptom().name()));
    String description =
        drawing.said(
            Clause.of("chart.calendar.told")
                .with("symptom", Cell.name(diary.symptom().name()))
                .with("days", Cell.share(diary.symptomDays().size(), diary.size())));
    if (diary.size() == 0) {
      return drawing.reason(title, description, table());
    }
    return drawing.chart(title, description, picture(), table());
  }

  private Svg picture() {
    DateRange span = diary.span().orElseThrow();
    LocalDate monday = monday(span);
    int blocks = (weeks() + WEEKS - 1) / WEEKS;
    Svg picture = drawing.picture(blocks * (TOP + DAYS * size) + GAP);
    for (int block = 0; block < blocks; block++) {
      draw(picture, monday.plusWeeks((long) block * WEEKS), span, block * (TOP + DAYS * size));
    }
    legend(picture, blocks * (TOP + DAYS * size) + GAP / 2);
    return picture;
  }

  private void draw(Svg picture, LocalDate monday, DateRange span, double top) {
    weekdays(picture, top);
    months(picture, monday, span, top);
    StringBuilder with = new StringBuilder();
    StringBuilder without = new StringBuilder();
    StringBuilder unknown = new StringBuilder();
    for (int i = 0; i < WEEKS * DAYS; i++) {
      LocalDate date = monday.plusDays(i);
      if (span.contains(date)) {
        int week = i / DAYS;
        int day = i % DAYS;
        double x = LEFT + week * size;
        double y = top + TOP + day * size;
        switch (diary.status(date)) {
          case RECORDED_WITH -> with.append(box(x, y));
          case RECORDED_WITHOUT -> without.append(box(x, y));
          case NOT_RECORDED ->
              unknown.append("M").append(Svg.at(x + size / 2, y + size / 2)).append("h0");
        }
      }
    }
    shapes(picture, drawing.palette(), with, without, unknown);
  }

  private String box(double x, double y) {
    return "M" + Svg.at(x + 1, y + 1) + square(size - 2.5);
  }

  private void weekdays(Svg picture, double top) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.getValue() % 2 == 1) {
        picture.text(
            LEFT - 6,
            top + TOP + (day.getValue() - 0.5) * size + 4,
            "end",
            drawing.cell(Cell.weekday(day)).substring(0, 2));
      }
    }
  }

  /** The months over the week in which they begin, every so many of them. */
  private void months(Svg picture, LocalDate monday, DateRange span, double top) {
    int step = (int) Math.ceil(Letters.width("2026-01 ") / (LEAST_WEEKS_OF_A_MONTH * size));
    int months = 0;
    for (int week = 0; week < WEEKS; week++) {
      LocalDate first = monday.plusWeeks(week);
      if (first.getDayOfMonth() <= DAYS && first.isBefore(span.endExclusive())) {
        double x = LEFT + week * size;
        if (months % step == 0 && x + Letters.width("2026-01") <= picture.width()) {
          picture.text(
              x, top + TOP - 6, "start", first.toString().substring(0, "2026-01".length()));
        }
        months++;
      }
    }
  }

  private static void shapes(
      Svg picture, Palette palette, CharSequence with, CharSequence without, CharSequence unknown) {
    if (with.length() > 0) {
      picture.path(with.toString(), palette.filled(palette.strong()));
    }
    if (without.length() > 0) {
      picture.path(without.toString(), palette.stroked(palette.quiet(), 1));
    }
    if (unknown.length() > 0) {
      picture.path(
          unknown.toString(), palette.stroked(palette.quiet(), 3) + " stroke-linecap=\"round\"");
    }
  }

  private static String square(double side) {
    return "h" + Svg.number(side) + "v" + Svg.number(side) + "h" + Svg.number(-side) + "z";
  }

  private void legend(Svg picture, double y) {
    double x = LEFT;
    String[] names = {"with", "without", "notRecorded"};
    for (int i = 0; i < names.length; i++) {
      String shape =
          i == 2 ? "M" + Svg.at(x + 6, y + 6) + "h0" : "M" + Svg.at(x + 1, y + 1) + square(11);
      shapes(
          picture,
          drawing.palette(),
          i == 0 ? shape : "",
          i == 1 ? shape : "",
          i == 2 ? shape : "");
      String words = drawing.words(names[i]);
      picture.text(x + 18, y + 11, "start", words);
      x += 18 + Letters.width(words) + 14;
    }
  }

  private Table table() {
    Table.Builder table = Table.withColumns("chart.column.month", "chart.column.days");
    diary
        .span()
        .ifPresent(
            span -> {
              LocalDate month = span.startInclusive().withDayOfMonth(1);
              for (; month.isBefore(span.endExclusive()); month = month.plusMonths(1)) {
                SymptomDiary part = diary.during(new DateRange(month, month.plusMonths(1)));
                table.row(
                    Cell.name(month.toString().substring(0, "2026-01".length())),
                    Cell.share(part.symptomDays().size(), part.size()));
              }
            });
    return table.build();
  }
}
