// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import static java.util.Objects.requireNonNull;

/**
 * A column of a table.
 *
 * @param id its name where a machine reads, such as "recorded"
 * @param heading its heading where a person reads
 */
public record Column(String id, Clause heading) {

  /** Checks the components. */
  public Column {
    requireNonNull(id, "id");
    requireNonNull(heading, "heading");
  }

  /** Returns the column of a phrase, named by the last part of its id, or by its own words. */
  static Column of(Clause heading) {
    if (heading.isLiteral()) {
      return new Column(Printer.english().words(heading), heading);
    }
    return new Column(heading.id().substring(heading.id().lastIndexOf('.') + 1), heading);
  }
}
