// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import io.github.ipt4j.core.event.Account;
import io.github.ipt4j.core.event.AccountKind;
import java.util.OptionalInt;

/**
 * What was told of the person who died, in general or as an incident.
 *
 * @param account the account
 * @param session the session in which it was told, if there was one by then
 * @param firstHalf whether that was in the first half of the sessions, or before them
 * @param hard whether it has a hard side: it is rated negative enough
 */
public record RememberedAccount(
    Account account, OptionalInt session, boolean firstHalf, boolean hard) {

  /**
   * Returns whether its hard side was rated at all.
   *
   * @return whether it was
   */
  public boolean rated() {
    return account.negativity().isPresent();
  }

  /**
   * Returns whether it is a general account, and no incident.
   *
   * @return whether it is
   */
  public boolean general() {
    return account.kind() == AccountKind.GLOBAL;
  }
}
