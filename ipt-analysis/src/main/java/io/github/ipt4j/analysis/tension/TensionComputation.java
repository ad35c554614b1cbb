// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.analysis.tension.LoadUncertainty.FayFeuer;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactSampling;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The steps from a log to the tension of one relationship. */
final class TensionComputation {
  private static final int SCALE = 10;
  private static final int DAYS = 7;

  /** With fewer the variance between weeks has under one degree of freedom. */
  private static final int LEAST_EFFECTIVE_WEEKS = 2;

  private final RelationshipTension options;
  private final ContactLog log;
  private final SourceContacts contacts;
  private final Optional<LocalDate> lastDay;
  private final LoadEstimate negative;
  private final LoadEstimate positive;

  TensionComputation(RelationshipTension options, ContactLog log) {
    this.options = options;
    this.log = log;
    this.contacts = SourceContacts.upTo(log, options.person(), options.asOf());
    this.lastDay = contacts.lastDay();
    this.negative = estimate(options.halfLifeDays(), TensionComputation::negativity);
    this.positive = estimate(options.halfLifeDays(), TensionComputation::positivity);
  }

  private interface Pole {
    OptionalDouble of(SourceContact contact);
  }

  private static OptionalDouble negativity(SourceContact contact) {
    return contact.source().negativity();
  }

  private static OptionalDouble positivity(SourceContact contact) {
    return contact.source().positivity();
  }

  private LoadEstimate estimate(int halfLifeDays, Pole pole) {
    Decay decay = lastDay.map(day -> Decay.halving(day, halfLifeDays)).orElse(Decay.NONE);
    return new LoadEstimate(contacts, decay, contact -> share(pole.of(contact)));
  }

  private OptionalDouble share(OptionalDouble rating) {
    if (rating.isEmpty()) {
      return rating;
    }
    double value = rating.getAsDouble();
    double maximum = options.ratingMaximum();
    checkArgument(
        value <= maximum, "ratings must be at most the maximum of %s, but was %s", maximum, value);
    return OptionalDouble.of(value / maximum);
  }

  /** The estimates stay within the package: the ranking combines them. */
  LoadEstimate negative() {
    return negative;
  }

  SourceContacts contacts() {
    return contacts;
  }

  RelationshipTensionResult result() {
    RelationshipTensionResult.Builder result =
        RelationshipTensionResult.builder()
            .analysis(options)
            .sampling(log.sampling())
            .diaryCoverage(log.diaryCoverage())
            .asOf(options.asOf().or(() -> lastDay))
            .askedDays(contacts.askedDays().size())
            .contacts(contacts.counted().size())
            .unratedContacts((int) unrated().count())
            .contactsPresentOnly(contacts.aside().present())
            .absences(contacts.aside().away())
            .addAllContactsOnUnaskedDays(contacts.aside().unasked())
            .addAllEvidence(
                contacts.counted().stream()
                    .map(SourceContact::id)
                    .collect(ImmutableSet.toImmutableSet()))
            .severity(negative.meanRating())
            .positivity(positive.meanRating())
            .worst(worst())
            .lastContact(contacts.lastContact());
    if (!contacts.askedDays().isEmpty() && !contacts.counted().isEmpty()) {
      result.unratedShare(negative.unratedShare());
    }
    Optional<TensionRefusal> refusal = refusal();
    result.refusal(refusal);
    if (refusal.isEmpty() || refusal.get() == TensionRefusal.UNRATED_CONTACTS) {
      result.contactsPerWeek(negative.contactsPerWeek()).unratedBounds(negative.unratedBounds());
    }
    if (refusal.isEmpty()) {
      addLoads(result);
    }
    return result.build();
  }

  private Stream<SourceContact> unrated() {
    return contacts.counted().stream().filter(c -> negativity(c).isEmpty());
  }

  Optional<TensionRefusal> refusal() {
    if (log.sampling() == ContactSampling.NOTABLE_ONLY) {
      return Optional.of(TensionRefusal.CONTACTS_NOT_ASKED);
    }
    if (contacts.askedDays().size() < DAYS * options.leastAskedWeeks()
        || negative.effectiveWeeks() < LEAST_EFFECTIVE_WEEKS) {
      return Optional.of(TensionRefusal.FEW_ASKED_DAYS);
    }
    if (contacts.counted().size() < options.leastContacts()) {
      return Optional.of(TensionRefusal.FEW_CONTACTS);
    }
    if (negative.unratedShare() > options.mostUnrated()) {
      return Optional.of(TensionRefusal.UNRATED_CONTACTS);
    }
    double perHalfLife = negative.contactsPerWeek() * options.halfLifeDays() / DAYS;
    return perHalfLife < options.leastContactsPerHalfLife()
        ? Optional.of(TensionRefusal.RARE_CONTACTS)
        : Optional.empty();
  }

  private void addLoads(RelationshipTensionResult.Builder result) {
    result
        .load(negative.load())
        .interval(interval())
        .addAllContributions(contributions())
        .addAllSensitivity(sensitivity());
    if (positive.unratedShare() <= options.mostUnrated()) {
      result.positiveLoad(positive.load());
      result.ambivalence(
          new Ambivalence(
              SCALE * positive.meanRating().orElseThrow(),
              SCALE * negative.meanRating().orElseThrow()));
    }
  }

  private LoadInterval interval() {
    double weeks = negative.effectiveWeeks();
    double squares =
        contacts.counted().stream().mapToDouble(negative::contribution).map(a -> a * a).sum();
    return LoadUncertainty.hull(
        negative.load(),
        Math.sqrt(LoadUncertainty.variance(negative.residuals(), weeks)),
        weeks - 1,
        new FayFeuer(negative.load(), squares, negative.largestContribution()),
        options.level());
  }

  private ImmutableList<Contribution> contributions() {
    return contacts.counted().stream()
        .filter(c -> negativity(c).isPresent())
        .map(c -> new Contribution(c.id(), c.day(), negative.contribution(c)))
        .sorted(
            Comparator.comparingDouble(Contribution::load)
                .thenComparing(Contribution::day)
                .reversed()
                .thenComparing(Contribution::contact))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<HalfLifeLoad> sensitivity() {
    int halfLife = options.halfLifeDays();
    return ImmutableSortedSet.of(halfLife / 2, halfLife, 2 * halfLife).stream()
        .map(h -> new HalfLifeLoad(h, estimate(h, TensionComputation::negativity).load()))
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<WorstContact> worst() {
    return contacts.counted().stream()
        .filter(c -> negativity(c).isPresent())
        .max(
            Comparator.comparingDouble((SourceContact c) -> negativity(c).orElseThrow())
                .thenComparing(SourceContact::day)
                .thenComparing(SourceContact::id))
        .map(c -> new WorstContact(c.id(), c.day(), SCALE * share(negativity(c)).orElseThrow()));
  }
}
