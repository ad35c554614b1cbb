// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.relationship;

import com.google.common.collect.Streams;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.internal.ExactSum;
import io.github.ipt4j.core.event.Account;
import io.github.ipt4j.core.event.AccountKind;
import io.github.ipt4j.core.event.Era;
import io.github.ipt4j.core.event.EventOrder;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.history.SessionRecord;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The steps from the accounts of a case to the discrepancy of one subject. */
final class AccountReading {
  /** Ratings may have decimals, and 7.3 - 5.3 is a little under 2. */
  private static final double TIE = 1e-9;

  private final AccountDiscrepancy options;
  private final SessionRecord record;
  private final List<Account> globals;
  private final List<Account> incidents;

  AccountReading(AccountDiscrepancy options, SessionRecord record) {
    this.options = options;
    this.record = record;
    this.globals = accounts(AccountKind.GLOBAL, a -> a.subject().equals(options.subject()));
    this.incidents = accounts(AccountKind.INCIDENT, a -> isWithin(a.subject()));
  }

  private List<Account> accounts(AccountKind kind, Predicate<Account> which) {
    return record.events(Account.class).stream()
        .filter(a -> a.kind() == kind && (options.pastToo() || a.era() == Era.CURRENT))
        .filter(which)
        .toList();
  }

  private boolean isWithin(Target target) {
    return target.equals(options.subject())
        || (!target.diffuse() && options.subject().people().containsAll(target.people()));
  }

  AccountDiscrepancyResult result() {
    List<Account> ratedGlobals = rated(globals);
    List<Account> ratedIncidents = rated(incidents);
    ImmutableAccountDiscrepancyResult.Builder result =
        ImmutableAccountDiscrepancyResult.builder()
            .analysis(options)
            .addAllShortfalls(shortfalls(ratedGlobals.size(), ratedIncidents.size()));
    if (ratedGlobals.isEmpty() || ratedIncidents.isEmpty()) {
      Share none = new Share(0, 0);
      return result.specific(none).harsher(none).milder(none).build();
    }
    result
        .addAllGlobals(globals.stream().map(a -> ToldAccount.of(a, record)).toList())
        .addAllIncidents(incidents.stream().map(a -> ToldAccount.of(a, record)).toList())
        .specific(new Share(incidents.size(), incidents.size() + globals.size()))
        .harsher(beyond(1, ratedGlobals, ratedIncidents))
        .milder(beyond(-1, ratedGlobals, ratedIncidents))
        .addAllLogged(contacts().stream().flatMap(this::rated).toList())
        .addAllEvidence(
            Streams.concat(globals.stream(), incidents.stream(), contacts().stream())
                .map(SessionEvent::id)
                .toList());
    return result
        .negativityGap(gap(Account::negativity))
        .positivityGap(gap(Account::positivity))
        .build();
  }

  private static List<Account> rated(List<Account> accounts) {
    return accounts.stream().filter(a -> a.negativity().isPresent()).toList();
  }

  private static List<Shortfall> shortfalls(int globals, int incidents) {
    return Stream.of(
            Shortfall.of("relationship.generalAccounts", globals, 1),
            Shortfall.of("relationship.incidents", incidents, 1))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * Of the incidents told after a rated global account, those that differ from the last one by the
   * least difference: upwards for a sign of 1, downwards for -1.
   */
  private Share beyond(int sign, List<Account> globals, List<Account> incidents) {
    List<Account> order =
        EventOrder.sorted(Stream.concat(globals.stream(), incidents.stream()).toList());
    Optional<Account> before = Optional.empty();
    int beyond = 0;
    int compared = 0;
    for (Account account : order) {
      if (account.kind() == AccountKind.GLOBAL) {
        before = Optional.of(account);
      } else if (before.isPresent()) {
        compared++;
        double difference = sign * (negativity(account) - negativity(before.get()));
        if (difference >= options.leastDifference() - TIE) {
          beyond++;
        }
      }
    }
    return new Share(beyond, compared);
  }

  private static double negativity(Account account) {
    return account.negativity().orElseThrow();
  }

  private OptionalDouble gap(Function<Account, OptionalDouble> pole) {
    List<Double> told = ratings(globals, pole);
    List<Double> happened = ratings(incidents, pole);
    return told.isEmpty() || happened.size() < options.leastIncidents()
        ? OptionalDouble.empty()
        : OptionalDouble.of(mean(happened) - mean(told));
  }

  private static List<Double> ratings(
      List<Account> accounts, Function<Account, OptionalDouble> pole) {
    return accounts.stream().flatMap(a -> pole.apply(a).stream().boxed()).toList();
  }

  private static double mean(List<Double> ratings) {
    return ExactSum.mean(ratings).orElseThrow();
  }

  private List<Interaction> contacts() {
    return record.events(Interaction.class).stream().filter(c -> rated(c).count() > 0).toList();
  }

  private Stream<Double> rated(Interaction contact) {
    return contact.sources().stream()
        .filter(s -> options.subject().people().contains(s.person()))
        .flatMap(s -> s.negativity().stream().boxed());
  }
}
