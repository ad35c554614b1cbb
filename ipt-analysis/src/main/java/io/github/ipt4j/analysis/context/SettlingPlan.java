// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.core.style.IptStyle;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How many further weeks of the same kind would let a diary tell, as numbers; it proposes nothing.
 *
 * <p>Further weeks are as those so far: the same share of the days of each weekday recorded and at
 * risk, the context on the same share of them, the symptom beginning with the chance (x + 1/2) / (n
 * + 1) per weekday, x onsets on n days at risk so far, and an odds ratio of 5 between days with and
 * without the context. What was recorded so far stays as it is. The chance of finding it is
 * averaged over seeded diaries of such weeks, over the exposed days and the symptom days that they
 * may hold.
 */
@Value.Immutable
@IptStyle
public abstract sealed class SettlingPlan permits ImmutableSettlingPlan {

  /** The most further weeks that are looked at: five years. */
  public static final int MOST_WEEKS = 260;

  private static final int WEEKS_OF_A_YEAR = 52;
  static final double HALF = 0.5;
  static final double MOST = 0.8;

  SettlingPlan() {}

  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns whether the context is supposed to fall on half of the days of its weekdays, because so
   * far it fell on all of them or none and no number of such weeks could tell.
   *
   * @return whether it is such a what-if
   */
  public abstract boolean ifHalf();

  /**
   * Returns after how many further weeks some outcome could be significant, in half of the diaries.
   *
   * @return the weeks, 0 if some outcome could already; none if they are more than {@link
   *     #MOST_WEEKS}
   */
  public abstract OptionalInt weeksToTell();

  /**
   * Returns after how many further weeks a fivefold odds would be found with a chance of one half.
   *
   * @return the weeks, none if they are more than {@link #MOST_WEEKS}
   */
  public abstract OptionalInt weeksForHalf();

  /**
   * Returns after how many further weeks a fivefold odds would be found with a chance of 80 %.
   *
   * @return the weeks, none if they are more than {@link #MOST_WEEKS}
   */
  public abstract OptionalInt weeksForMost();

  /**
   * Returns the chance of finding a fivefold odds after {@link #weeksForHalf()}.
   *
   * @return the chance, in [0, 1]; 0 if there is no such number of weeks
   */
  public abstract double powerForHalf();

  /**
   * Returns the chance of finding a fivefold odds after {@link #weeksForMost()}.
   *
   * @return the chance, in [0, 1]; 0 if there is no such number of weeks
   */
  public abstract double powerForMost();

  /**
   * Returns the weeks at the mixture so far, as one number.
   *
   * @return {@link #weeksForHalf()}, none where half of the days are only supposed
   */
  public OptionalInt weeksNeeded() {
    return ifHalf() ? OptionalInt.empty() : weeksForHalf();
  }

  /**
   * Returns the plan as a clause.
   *
   * @return the clause
   */
  public Clause clause() {
    Clause clause =
        Clause.of(weeksForHalf().isPresent() ? "context.plan.weeks" : "context.plan.never")
            .with("mixture", Cell.words(ifHalf() ? "context.plan.half" : "context.plan.present"))
            .with("odds", Cell.number(TestedContrast.STRONG, 0));
    return weeksForHalf().isEmpty()
        ? clause.with("years", MOST_WEEKS / WEEKS_OF_A_YEAR)
        : clause
            .with("tell", tellsEarlier() ? Cell.count(weeksToTell()) : Cell.NONE)
            .with("half", Cell.percent(HALF))
            .with("weeks", weeksForHalf().getAsInt())
            .with("most", Cell.percent(MOST))
            .with("weeksMost", Cell.count(weeksForMost()));
  }

  /** Returns whether some outcome could be significant before a fivefold odds would be found. */
  private boolean tellsEarlier() {
    return weeksToTell().orElse(0) > 0 && weeksToTell().getAsInt() < weeksForHalf().orElseThrow();
  }

  /**
   * Returns the plan in words.
   *
   * @return one clause in English, without a capital and a full stop
   */
  public String sentence() {
    return Printer.english().words(clause());
  }

  @Override
  public String toString() {
    return sentence();
  }

  static final class Builder extends ImmutableSettlingPlan.Builder {
    Builder() {}
  }
}
