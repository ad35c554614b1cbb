// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.PValue;
import io.github.ipt4j.analysis.finding.Shortfall;
import java.util.List;
import java.util.OptionalDouble;

/** What the sentences of all loads have in common. */
final class LoadWords {
  static final int SCALE = 10;
  private static final int HUNDRED = 100;
  private static final double WHOLE = 1e-9;

  private LoadWords() {}

  /** Returns a load, a rate or a difference of loads. */
  static Cell load(OptionalDouble load) {
    return Cell.number(load, 2);
  }

  /** Returns how bad a contact is, from a share of the scale. */
  static Cell ofScale(OptionalDouble share) {
    return share.isPresent() ? Cell.number(SCALE * share.getAsDouble(), 1) : Cell.NONE;
  }

  /** Returns the level of an interval in percent, with the decimals that it has. */
  static Cell level(double level) {
    boolean isWhole = Math.abs(HUNDRED * level - Math.rint(HUNDRED * level)) < WHOLE;
    return new Cell.Decimal(level, isWhole ? 0 : 2, Cell.Style.PERCENT);
  }

  /** Returns the level at which a p decides, where it is not the usual one. */
  static Cell unusual(double p, double level) {
    return level == PValue.CONVENTIONAL ? Cell.NONE : Cell.level(p, level);
  }

  static Cell lacking(List<Shortfall> shortfalls) {
    return Cell.list(shortfalls.stream().map(Shortfall::cell).toList());
  }

  static Clause clause(String phrase) {
    return Clause.of("tension." + phrase);
  }
}
