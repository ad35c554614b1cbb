// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.relationship;

import io.github.ipt4j.analysis.finding.DateCaveats;
import io.github.ipt4j.analysis.finding.Rate;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.event.BehaviourKind;
import io.github.ipt4j.core.event.Conduct;
import io.github.ipt4j.core.event.ContactBehaviour;
import io.github.ipt4j.core.event.Directness;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.Stance;
import io.github.ipt4j.core.event.StanceKind;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The counts of what one person did in the contacts that were gone through. */
final class ConductCounts {
  static final int BURST = 2;

  private final CommunicationProfile options;
  private final ContactLog log;
  private final List<Interaction> contacts;
  private final List<Interaction> goneThrough;

  ConductCounts(CommunicationProfile options, ContactLog log) {
    this.options = options;
    this.log = log;
    this.contacts =
        log.contacts().stream().filter(c -> c.people().contains(options.person())).toList();
    this.goneThrough = contacts.stream().filter(c -> c.conduct().isPresent()).toList();
  }

  CommunicationProfileResult result() {
    int n = goneThrough.size();
    List<Shortfall> shortfalls =
        Shortfall.of("relationship.contactsGoneThrough", n, options.leastContacts()).stream()
            .toList();
    ImmutableCommunicationProfileResult.Builder result =
        ImmutableCommunicationProfileResult.builder()
            .analysis(options)
            .sampling(log.sampling())
            .addAllDateCaveats(DateCaveats.of(log))
            .addAllShortfalls(shortfalls);
    if (!shortfalls.isEmpty()) {
      Share none = new Share(0, 0);
      return result
          .goneThrough(none)
          .hurtful(none)
          .softened(none)
          .indirect(none)
          .inBursts(none)
          .build();
    }
    List<ContactBehaviour> hurtful = acts(goneThrough, BehaviourKind::isHurtful);
    result
        .goneThrough(new Share(n, contacts.size()))
        .hurtful(contactsWith(BehaviourKind::isHurtful))
        .softened(new Share(count(hurtful, ContactBehaviour::softened), hurtful.size()))
        .indirect(indirect(hurtful))
        .inBursts(new Share(inBursts(), hurtful.size()))
        .addAllEvidence(goneThrough.stream().map(Interaction::id).toList());
    for (BehaviourKind kind : BehaviourKind.values()) {
      int count = acts(goneThrough, kind::equals).size();
      if (count > 0) {
        result.addRate(new BehaviourRate(kind, new Rate(count, n), contactsWith(kind::equals)));
      }
    }
    result.hurtfulPerContact(new Rate(hurtful.size(), n));
    others().forEach(other -> addOther(result, other));
    return result.build();
  }

  private List<ContactBehaviour> acts(List<Interaction> of, Predicate<BehaviourKind> which) {
    return of.stream().flatMap(c -> acts(c, which).stream()).toList();
  }

  private List<ContactBehaviour> acts(Interaction contact, Predicate<BehaviourKind> which) {
    return contact.conduct().orElseThrow().behaviours().stream()
        .filter(b -> b.actor().equals(options.person()) && which.test(b.kind()))
        .toList();
  }

  private Share contactsWith(Predicate<BehaviourKind> which) {
    return new Share(count(goneThrough, c -> !acts(c, which).isEmpty()), goneThrough.size());
  }

  private static Share indirect(List<ContactBehaviour> hurtful) {
    List<Directness> known = hurtful.stream().flatMap(b -> b.directness().stream()).toList();
    return new Share(count(known, Directness.INDIRECT::equals), known.size());
  }

  private int inBursts() {
    int acts = 0;
    for (Interaction contact : goneThrough) {
      Map<OptionalInt, Long> exchanges =
          acts(contact, BehaviourKind::isHurtful).stream()
              .collect(Collectors.groupingBy(ContactBehaviour::exchange, Collectors.counting()));
      acts += exchanges.values().stream().filter(k -> k >= BURST).mapToInt(Long::intValue).sum();
    }
    return acts;
  }

  private List<RelationshipId> others() {
    return contacts.stream()
        .flatMap(c -> c.people().stream())
        .filter(p -> !p.equals(options.person()))
        .distinct()
        .sorted()
        .toList();
  }

  private void addOther(ImmutableCommunicationProfileResult.Builder result, RelationshipId other) {
    int together = count(contacts, c -> c.people().contains(other));
    List<StanceKind> noted =
        goneThrough.stream()
            .filter(c -> !acts(c, BehaviourKind::isHurtful).isEmpty())
            .flatMap(c -> stood(c, other).stream())
            .toList();
    result.putTriad(other, new Share(together, contacts.size()));
    if (!noted.isEmpty()) {
      result.putStood(other, Stood.of(noted));
    }
  }

  /**
   * Returns where someone stood: who supported the client stood by, but who sided with the other
   * sided, whatever else was done.
   */
  private static Optional<StanceKind> stood(Interaction contact, RelationshipId other) {
    Conduct conduct = contact.conduct().orElseThrow();
    boolean supported =
        conduct.behaviours().stream()
            .anyMatch(b -> b.actor().equals(other) && b.kind() == BehaviourKind.SUPPORT);
    Optional<StanceKind> noted =
        conduct.stances().stream()
            .filter(s -> s.person().equals(other))
            .map(Stance::kind)
            .findFirst();
    return supported && !noted.equals(Optional.of(StanceKind.SIDED_WITH_OTHER))
        ? Optional.of(StanceKind.SUPPORTED_CLIENT)
        : noted;
  }

  private static <T> int count(List<T> all, Predicate<? super T> which) {
    return (int) all.stream().filter(which).count();
  }
}
