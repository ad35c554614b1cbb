// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import io.github.ipt4j.core.style.IptStyle;
import java.util.Optional;
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
   * Returns the plan in words.
   *
   * @return one clause, without a capital and a full stop
   */
  public String sentence() {
    String mixture = ifHalf() ? "if half of these days had it, " : "at the present mixture ";
    if (weeksForHalf().isEmpty()) {
      return mixture
          + "even five more years would leave a fivefold odds more likely missed than found";
    }
    String first =
        weeksToTell().orElse(0) > 0 && weeksToTell().getAsInt() < weeksForHalf().getAsInt()
            ? "any outcome could first tell after about "
                + weeks(weeksToTell().getAsInt())
                + ", and "
            : "";
    return mixture
        + first
        + "a fivefold odds would be found with a chance of one half after about "
        + weeks(weeksForHalf().getAsInt())
        + most();
  }

  private String most() {
    return weeksForMost().isPresent()
        ? " and of 80 % after about " + weeksForMost().getAsInt()
        : "";
  }

  private static String weeks(int weeks) {
    return Optional.of(weeks).filter(w -> w != 1).map(w -> w + " more weeks").orElse("1 more week");
  }

  @Override
  public String toString() {
    return sentence();
  }

  static final class Builder extends ImmutableSettlingPlan.Builder {
    Builder() {}
  }
}
