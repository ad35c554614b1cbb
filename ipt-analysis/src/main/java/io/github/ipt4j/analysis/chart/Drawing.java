// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.chart;

import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Table;
import java.util.ArrayList;
import java.util.List;

/** What all charts are drawn with: their options, words and the frame around a reason. */
record Drawing(Charts charts) {
  private static final double MARGIN = 12;
  private static final double LINE = 18;

  String words(Clause clause) {
    return charts.printer().words(clause);
  }

  String words(String phrase) {
    return words(Clause.of("chart." + phrase));
  }

  String cell(Cell cell) {
    return charts.printer().cell(cell);
  }

  String sentence(List<Clause> clauses) {
    return charts.printer().sentence(clauses);
  }

  /** A clause as a sentence of its own. */
  String said(Clause clause) {
    return sentence(List.of(clause));
  }

  Palette palette() {
    return charts.palette();
  }

  Svg picture(double height) {
    return new Svg(charts.width(), height);
  }

  Chart chart(Clause title, AnalysisResult result, Svg picture) {
    return chart(title, sentence(result.clauses()), picture, result.table());
  }

  Chart chart(Clause title, String description, Svg picture, Table table) {
    return new Chart(words(title), description, picture, table, charts.printer(), true);
  }

  /** Draws the reason why there is nothing to see, and nothing else. */
  Chart reason(Clause title, AnalysisResult result) {
    return reason(title, sentence(result.clauses()), result.table());
  }

  Chart reason(Clause title, String reason, Table table) {
    Svg picture = picture(2 * MARGIN);
    double y = MARGIN + Svg.TEXT;
    for (String line : wrapped(reason, picture.width() - 2 * MARGIN)) {
      picture.text(MARGIN, y, "start", line);
      y += LINE;
    }
    picture.grow(y);
    return new Chart(words(title), reason, picture, table, charts.printer(), false);
  }

  /** Breaks words into lines that are no wider than a room. */
  static List<String> wrapped(String words, double room) {
    ArrayList<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      if (line.length() > 0 && Letters.width(line + " " + word) > room) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(Letters.fitted(word, room));
    }
    lines.add(line.toString());
    return lines;
  }
}
