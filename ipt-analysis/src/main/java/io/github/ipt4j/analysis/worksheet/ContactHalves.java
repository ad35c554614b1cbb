// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.event.Initiator;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.Session;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Parts the contacts of a log between the halves of the sessions. */
final class ContactHalves {
  private static final double DAYS_OF_WEEK = 7;

  private final ContactLog log;
  private final int leastDays;
  private final Optional<LocalDate> second;

  ContactHalves(CaseHistory history, ContactLog log, int leastDays) {
    this.log = log;
    this.leastDays = leastDays;
    this.second = secondHalf(history.sessions());
  }

  /** Returns the first day of the second half, if there are two halves. */
  private static Optional<LocalDate> secondHalf(List<Session> sessions) {
    return sessions.size() < 2
        ? Optional.empty()
        : Optional.of(sessions.get(sessions.size() / 2).date());
  }

  List<ContactHalf> halves() {
    return second.isEmpty() ? List.of(half(false)) : List.of(half(false), half(true));
  }

  private boolean isIn(LocalDate day, boolean isSecond) {
    return second.map(d -> !day.isBefore(d)).orElse(false) == isSecond;
  }

  private ContactHalf half(boolean isSecond) {
    Set<LocalDate> asked = log.askedDays();
    boolean isAsked = log.sampling() != ContactSampling.NOTABLE_ONLY;
    int days = (int) asked.stream().filter(d -> isIn(d, isSecond)).count();
    List<Interaction> contacts =
        log.contacts().stream()
            .filter(c -> isIn(log.dayOf(c), isSecond))
            .filter(c -> !isAsked || asked.contains(log.dayOf(c)))
            .toList();
    return new ContactHalf(
        isSecond,
        days,
        contacts.size(),
        days >= leastDays
            ? OptionalDouble.of(DAYS_OF_WEEK * contacts.size() / days)
            : OptionalDouble.empty(),
        byClient(contacts),
        contacts.stream()
            .flatMap(c -> c.people().stream())
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())));
  }

  private static Share byClient(List<Interaction> contacts) {
    List<Initiator> noted = contacts.stream().flatMap(c -> c.initiator().stream()).toList();
    return new Share((int) noted.stream().filter(i -> i == Initiator.CLIENT).count(), noted.size());
  }
}
