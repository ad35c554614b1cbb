// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.core.style.IptStyle;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Days that a contrast compares with each other only: those of one weekday, in one declared phase,
 * in one block of 12 weeks.
 */
@Value.Immutable
@IptStyle
public abstract sealed class ContrastStratum implements WithContrastStratum
    permits ImmutableContrastStratum {
  /** By phase, then by block, then by weekday. */
  static final Comparator<ContrastStratum> ORDER = ContrastStratum::inTime;

  ContrastStratum() {}

  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the weekday of its days.
   *
   * @return the weekday
   */
  public abstract DayOfWeek weekday();

  /**
   * Returns the phase of its days.
   *
   * @return the number of the phase: 1 before the first declared day, 2 from it on, and so on;
   *     empty where no phase was declared
   */
  public abstract OptionalInt phase();

  /**
   * Returns the block of its days.
   *
   * @return the number of the block: 1 for the 12 weeks from the Monday of the first recorded day
   *     on, and so on; empty where the diary is too short for blocks
   */
  public abstract OptionalInt block();

  /**
   * Returns its days at risk of an onset on which the context is known.
   *
   * @return the counts; the symptom is its onset
   */
  public abstract FourCounts counts();

  /**
   * Returns whether it says anything: it has days with and without the context, and days with and
   * without an onset. The odds ratio rests on such strata only.
   *
   * @return whether it does
   */
  public boolean informative() {
    FourCounts c = counts();
    return c.isMixed() && c.withSymptom() > 0 && c.contextOnly() + c.neither() > 0;
  }

  /** Returns such as "Friday, phase 2, block 1". */
  Clause clause() {
    return Clause.of("context.contrast.row.stratum")
        .with("weekday", Cell.weekday(weekday()))
        .with("phase", Cell.count(phase()))
        .with("block", Cell.count(block()));
  }

  private static int inTime(ContrastStratum a, ContrastStratum b) {
    int byPhase = Integer.compare(a.phase().orElse(0), b.phase().orElse(0));
    int byBlock =
        byPhase != 0 ? byPhase : Integer.compare(a.block().orElse(0), b.block().orElse(0));
    return byBlock != 0 ? byBlock : a.weekday().compareTo(b.weekday());
  }

  /** Builds a value of this type. */
  static final class Builder extends ImmutableContrastStratum.Builder {
    Builder() {}
  }
}
