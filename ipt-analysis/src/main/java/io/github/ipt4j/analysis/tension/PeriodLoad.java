// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.style.IptStyle;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** The undecayed load of a period, in which all asked days count alike. */
@Value.Immutable
@IptStyle
public abstract sealed class PeriodLoad implements WithPeriodLoad permits ImmutablePeriodLoad {

  PeriodLoad() {}

  /**
   * Returns the period.
   *
   * @return the range of days
   */
  public abstract DateRange period();

  /**
   * Returns on how many of its days contacts were asked about.
   *
   * @return the number of asked days
   */
  public abstract int askedDays();

  /**
   * Returns the number of contacts on these days in which the person set the tone.
   *
   * @return the number of contacts
   */
  public abstract int contacts();

  /**
   * Returns how often: contacts per asked week.
   *
   * @return the number of contacts per asked week; empty without asked days
   */
  public abstract OptionalDouble contactsPerWeek();

  /**
   * Returns how bad: the mean negativity of a rated contact.
   *
   * @return the severity, 0 to 1; empty if no contact was rated
   */
  public abstract OptionalDouble severity();

  /**
   * Returns the load: contacts per asked week times severity.
   *
   * @return the load per asked week, 0 or more; empty where there is too little to compare
   */
  public abstract OptionalDouble load();

  /**
   * Returns on which share of the days contacts were asked about.
   *
   * @return the share, 0 to 1; 0 for a period without days
   */
  public double askedShare() {
    return period().days() == 0 ? 0 : askedDays() / (double) period().days();
  }
}
