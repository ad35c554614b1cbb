// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.math.IntMath;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.internal.ExactSum;
import io.github.ipt4j.analysis.tension.LoadUncertainty.FayFeuer;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.event.EventId;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The decayed loads of some contacts, under the options of an analysis; or why there are none. */
final class LoadReading {
  private static final int DAYS = 7;

  private final TensionOptions options;
  private final ContactSampling sampling;
  private final SourceContacts contacts;
  private final LoadEstimate negative;
  private final LoadEstimate positive;

  LoadReading(TensionOptions options, ContactLog log, SourceContacts contacts) {
    this.options = options;
    this.sampling = log.sampling();
    this.contacts = contacts;
    Decay decay = decay(options.halfLifeDays());
    this.negative = negative(decay);
    this.positive = estimate(decay, c -> c.source().positivity());
  }

  private interface Pole {
    OptionalDouble rating(SourceContact contact);
  }

  private Decay decay(int halfLifeDays) {
    return contacts.lastDay().map(day -> Decay.halving(day, halfLifeDays)).orElse(Decay.NONE);
  }

  private LoadEstimate negative(Decay decay) {
    return estimate(decay, c -> c.source().negativity());
  }

  private LoadEstimate estimate(Decay decay, Pole pole) {
    return new LoadEstimate(contacts, decay, c -> share(pole.rating(c), options.ratingMaximum()));
  }

  /** Returns a rating as a share of the highest that could be given. */
  static OptionalDouble share(OptionalDouble rating, double maximum) {
    if (rating.isEmpty()) {
      return rating;
    }
    double value = rating.getAsDouble();
    checkArgument(
        value <= maximum, "ratings must be at most the maximum of %s, but was %s", maximum, value);
    return OptionalDouble.of(value / maximum);
  }

  LoadEstimate negative() {
    return negative;
  }

  LoadEstimate positive() {
    return positive;
  }

  /** Returns of what there is too little for a load. */
  ImmutableList<Shortfall> shortfalls() {
    ImmutableList<Shortfall> few = few();
    return few.isEmpty()
        ? unrated().or(this::rare).stream().collect(ImmutableList.toImmutableList())
        : few;
  }

  /** Returns whether the loads with unrated contacts calm, or bad, can be told. */
  boolean isBounded() {
    return few().isEmpty() && (unrated().isPresent() || rare().isEmpty());
  }

  private ImmutableList<Shortfall> few() {
    return Stream.of(
            LoadShortfalls.asked(contacts, negative, options.leastAskedWeeks(), Cell.NONE),
            sampling == ContactSampling.NOTABLE_ONLY
                ? Optional.<Shortfall>empty()
                : LoadShortfalls.contacts(contacts.contacts(), options.leastContacts()))
        .flatMap(Optional::stream)
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<Shortfall> unrated() {
    return LoadShortfalls.rated(negative.unratedShare(), options.mostUnrated(), Cell.NONE);
  }

  private Optional<Shortfall> rare() {
    return LoadShortfalls.perHalfLife(
        negative.contactsPerWeek() * options.halfLifeDays() / DAYS,
        options.leastContactsPerHalfLife(),
        options.halfLifeDays());
  }

  /** Returns the interval of the negative load; there must be enough for one. */
  Interval interval() {
    ImmutableList<SourceContact> counted = contacts.counted();
    ExactSum squares = new ExactSum();
    int mostSources = 1;
    for (int from = 0, to; from < counted.size(); from = to) {
      ExactSum ofContact = new ExactSum();
      for (to = from; to < counted.size() && counted.get(to).isOf(counted.get(from)); to++) {
        ofContact.add(negative.contribution(counted.get(to)));
      }
      squares.add(ofContact.value() * ofContact.value());
      mostSources = Math.max(mostSources, to - from);
    }
    double weeks = negative.effectiveWeeks();
    return LoadUncertainty.hull(
        negative.load(),
        Math.sqrt(LoadUncertainty.variance(negative.residuals(), weeks)),
        weeks - 1,
        new FayFeuer(
            negative.load(), squares.value(), mostSources * negative.largestContribution()),
        options.level());
  }

  /** Returns the ids of the contacts. */
  ImmutableSet<EventId> evidence() {
    return contacts.counted().stream()
        .map(SourceContact::id)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Returns what each rated contact adds to the negative load, the largest first. */
  ImmutableList<Contribution> contributions() {
    return contacts.counted().stream()
        .filter(c -> c.source().negativity().isPresent())
        .map(c -> new Contribution(c.id(), c.day(), negative.contribution(c)))
        .sorted(Contribution::largestFirst)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the negative loads at half the half-life, at it and at twice the half-life. */
  ImmutableList<HalfLifeLoad> sensitivity() {
    int halfLife = options.halfLifeDays();
    return ImmutableSortedSet.of(halfLife / 2, halfLife, IntMath.saturatedMultiply(2, halfLife))
        .stream()
        .map(h -> new HalfLifeLoad(h, (h == halfLife ? negative : negative(decay(h))).load()))
        .collect(ImmutableList.toImmutableList());
  }
}
