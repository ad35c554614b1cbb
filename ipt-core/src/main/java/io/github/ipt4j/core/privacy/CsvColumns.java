// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.privacy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.csv.CsvFields;
import io.github.ipt4j.core.csv.CsvKind;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.history.PhaseKind;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The columns of files: what is declared of them, and what may stand in those that are kept. */
final class CsvColumns {
  private static final Pattern ITEM = Pattern.compile("item[0-9]+");
  private static final int LONGEST_NUMBER = 20;
  private static final ImmutableSet<String> KINDS = names(InteractionKind.values(), "NONE", "AWAY");
  private static final ImmutableSet<String> PHASES = names(PhaseKind.values());

  private CsvColumns() {}

  private static ImmutableSet<String> names(Enum<?>[] constants, String... others) {
    return Stream.concat(Arrays.stream(constants).map(Enum::name), Arrays.stream(others))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Returns what is declared of the columns of a file. */
  static Declaration[] declarations(CsvKind kind, ImmutableList<String> columns) {
    return columns.stream()
        .map(
            column ->
                Declarations.of(kind.inWords() + "." + ITEM.matcher(column).replaceAll("item")))
        .toArray(Declaration[]::new);
  }

  /** Refuses what stays as it is but is no number, time or constant: it could be anyone's words. */
  static void check(CsvFields row, int column, String text) {
    switch (row.columns().get(column)) {
      case "onset", "time" -> row.minuteOfDay(column);
      case "kind" -> check(row, column, KINDS.contains(text), "must be a kind of contact");
      case "phase" -> check(row, column, PHASES.contains(text), "must be a phase");
      default -> check(row, column, isNumber(text), "must be a number");
    }
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && c != '.' && c != ',' && c != '-') {
        return false;
      }
    }
    return text.length() <= LONGEST_NUMBER;
  }

  private static void check(CsvFields row, int column, boolean holds, String rule) {
    if (!holds) {
      throw row.fault(column, rule);
    }
  }
}
