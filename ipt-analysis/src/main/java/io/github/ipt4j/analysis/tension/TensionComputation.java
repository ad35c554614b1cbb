// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Ambivalence;
import io.github.ipt4j.analysis.finding.DateCaveats;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.DateRange;
import java.util.Optional;

/** The steps from a log to the tension of one relationship. */
final class TensionComputation {
  private static final int SCALE = 10;

  private final RelationshipTension options;
  private final ContactLog log;
  private final SourceContacts contacts;
  private final LoadReading reading;

  TensionComputation(RelationshipTension options, ContactLog log) {
    this.options = options;
    this.log = log;
    this.contacts = SourceContacts.of(log, options.person(), SourceContacts.upTo(options.asOf()));
    this.reading = new LoadReading(options, log, contacts);
  }

  /** The residuals of a load stay within the package; the ranking compares by them. */
  LoadEstimate negative() {
    return reading.negative();
  }

  RelationshipTensionResult result() {
    ImmutableRelationshipTensionResult.Builder result =
        ImmutableRelationshipTensionResult.builder().addAllDateCaveats(DateCaveats.of(log));
    addCounts(result);
    ImmutableList<Shortfall> shortfalls = reading.shortfalls();
    result.addAllShortfalls(shortfalls);
    LoadEstimate negative = reading.negative();
    if (reading.isBounded()) {
      result
          .contactsPerWeek(negative.contactsPerWeek())
          .loadIfCalm(negative.loadIfCalm())
          .loadIfWorst(negative.loadIfWorst());
    }
    if (shortfalls.isEmpty()) {
      result.load(negative.load()).interval(reading.interval());
      addPositive(result);
    }
    return result.build();
  }

  private void addCounts(ImmutableRelationshipTensionResult.Builder result) {
    DateRange within = SourceContacts.upTo(options.asOf());
    result
        .analysis(options)
        .sampling(log.sampling())
        .diaryCoverage(log.diaryCoverage())
        .asOf(options.asOf().or(contacts::lastDay))
        .askedDays(contacts.askedDays().length())
        .contacts(contacts.counted().size())
        .unratedContacts(unrated())
        .contactsPresentOnly(SourceContacts.presentOnly(log, options.person(), within))
        .absences(SourceContacts.absences(log, options.person(), within))
        .addAllContactsOnUnaskedDays(SourceContacts.unasked(log, options.person(), within))
        .reading(reading)
        .severity(reading.negative().meanRating())
        .positivity(reading.positive().meanRating())
        .worst(worst())
        .lastContact(contacts.lastContact());
    if (!contacts.askedDays().isEmpty() && !contacts.counted().isEmpty()) {
      result.unratedShare(reading.negative().unratedShare());
    }
  }

  private void addPositive(ImmutableRelationshipTensionResult.Builder result) {
    LoadEstimate positive = reading.positive();
    if (positive.unratedShare() <= options.mostUnrated()) {
      result
          .positiveLoad(positive.load())
          .ambivalence(
              new Ambivalence(
                  SCALE * positive.meanRating().orElseThrow(),
                  SCALE * reading.negative().meanRating().orElseThrow()));
    }
  }

  private int unrated() {
    int unrated = 0;
    for (SourceContact contact : contacts.counted()) {
      unrated += isRated(contact) ? 0 : 1;
    }
    return unrated;
  }

  private static boolean isRated(SourceContact contact) {
    return contact.source().negativity().isPresent();
  }

  private static double rating(SourceContact contact) {
    return contact.source().negativity().orElseThrow();
  }

  private Optional<WorstContact> worst() {
    SourceContact worst = null;
    for (SourceContact contact : contacts.counted()) {
      if (isRated(contact) && (worst == null || isWorse(contact, worst))) {
        worst = contact;
      }
    }
    return worst == null
        ? Optional.empty()
        : Optional.of(
            new WorstContact(
                worst.id(), worst.day(), SCALE * rating(worst) / options.ratingMaximum()));
  }

  /** Returns whether a contact was worse; of two that were alike the later one counts. */
  private static boolean isWorse(SourceContact a, SourceContact b) {
    int byRating = Double.compare(rating(a), rating(b));
    int byDay = byRating != 0 ? byRating : a.day().compareTo(b.day());
    return (byDay != 0 ? byDay : a.id().compareTo(b.id())) >= 0;
  }
}
