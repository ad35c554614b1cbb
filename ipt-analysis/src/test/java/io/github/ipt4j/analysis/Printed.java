// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis;

import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.analysis.finding.Table;
import java.util.List;

/** Tables and clauses as a reader of English sees them, for tests. */
public final class Printed {
  private Printed() {}

  /** Returns the cells of each row. */
  public static List<List<String>> rows(Table table) {
    return table.rows().stream()
        .map(row -> row.stream().map(Printer.english()::cell).toList())
        .toList();
  }

  /** Returns the headings of the columns. */
  public static List<String> header(Table table) {
    return table.columns().stream().map(c -> words(c.heading())).toList();
  }

  /** Returns the words of a clause. */
  public static String words(Clause clause) {
    return Printer.english().words(clause);
  }
}
