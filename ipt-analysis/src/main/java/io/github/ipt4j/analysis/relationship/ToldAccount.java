// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.relationship;

import io.github.ipt4j.core.event.Account;
import io.github.ipt4j.core.event.Elicitation;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.history.SessionRecord;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One account as a discrepancy reads it.
 *
 * @param id the account
 * @param session the session in which it was told, if it was in one
 * @param elicitation how it came to be told, if that was noted
 * @param negativity how negative it was, 0 to 10, if it was rated
 * @param positivity how positive it was, 0 to 10, if it was rated
 */
public record ToldAccount(
    EventId id,
    OptionalInt session,
    Optional<Elicitation> elicitation,
    OptionalDouble negativity,
    OptionalDouble positivity) {
  static ToldAccount of(Account account, SessionRecord record) {
    return new ToldAccount(
        account.id(),
        record.sessionOf(account),
        account.elicitation(),
        account.negativity(),
        account.positivity());
  }
}
