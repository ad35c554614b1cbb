// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.core.style.IptStyle;
import org.immutables.value.Value;

/**
 * On how many days a synthetic client answers the question about contacts.
 *
 * <p>The chance on a day is the share of that day, which goes in a straight line from {@link
 * #first()} to {@link #last()}, times {@link #ratioOnFreeDays()} if the symptom is not there, times
 * {@link #ratioOnDaysWithoutContact()} if there is neither a contact nor an absence.
 */
@Value.Immutable
@IptStyle
public abstract sealed class Logging implements WithLogging permits ImmutableLogging {

  Logging() {}

  /**
   * Returns logging of the same share of days throughout.
   *
   * @param share the share, in [0, 1]
   * @return the logging
   */
  public static Logging share(double share) {
    return fading(share, share);
  }

  /**
   * Returns logging whose share changes in a straight line.
   *
   * @param first the share on the first day, in [0, 1]
   * @param last the share on the last day, in [0, 1]
   * @return the logging
   */
  public static Logging fading(double first, double last) {
    return builder().first(first).last(last).build();
  }

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the share on the first day.
   *
   * @return the share, in [0, 1]; 1 unless said otherwise
   */
  @Value.Default
  public double first() {
    return 1;
  }

  /**
   * Returns the share on the last day.
   *
   * @return the share, in [0, 1]; 1 unless said otherwise
   */
  @Value.Default
  public double last() {
    return 1;
  }

  /**
   * Returns how many times as likely a day is logged if the symptom is not there.
   *
   * @return the ratio, in [0, 1]; 1 unless said otherwise
   */
  @Value.Default
  public double ratioOnFreeDays() {
    return 1;
  }

  /**
   * Returns how many times as likely a day is logged if nobody came.
   *
   * @return the ratio, in [0, 1]; 1 unless said otherwise
   */
  @Value.Default
  public double ratioOnDaysWithoutContact() {
    return 1;
  }

  double chance(int day, int days) {
    double part = days == 1 ? 0 : (double) day / (days - 1);
    return first() + (last() - first()) * part;
  }

  @Value.Check
  void check() {
    checkShare("first", first());
    checkShare("last", last());
    checkShare("ratioOnFreeDays", ratioOnFreeDays());
    checkShare("ratioOnDaysWithoutContact", ratioOnDaysWithoutContact());
  }

  private static void checkShare(String name, double share) {
    checkArgument(share >= 0 && share <= 1, "%s must be 0 to 1, but was %s", name, share);
  }

  /** Builds a value of this type. */
  public static final class Builder extends ImmutableLogging.Builder {
    Builder() {}
  }
}
