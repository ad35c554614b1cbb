// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import com.google.common.math.IntMath;
import io.github.ipt4j.analysis.finding.DateCaveats;
import io.github.ipt4j.analysis.internal.Quantiles;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.DateRange;
import java.util.Optional;
import java.util.OptionalDouble;

/** The steps from a log to the difference between two periods. */
final class ChangeComputation {
  private static final int DAYS = 7;
  private static final int LEAST_EFFECTIVE_WEEKS = 2;

  private final TensionChange options;
  private final ContactLog log;
  private final Period before;
  private final Period after;

  ChangeComputation(TensionChange options, ContactLog log) {
    this.options = options;
    this.log = log;
    this.before = period(options.before());
    this.after = period(options.after());
  }

  private Period period(DateRange range) {
    SourceContacts contacts = SourceContacts.of(log, options.person(), range);
    LoadEstimate estimate =
        new LoadEstimate(
            contacts,
            Decay.NONE,
            c -> LoadReading.share(c.source().negativity(), options.ratingMaximum()));
    return new Period(range, contacts, estimate);
  }

  private record Period(DateRange range, SourceContacts contacts, LoadEstimate estimate) {

    double variance() {
      return LoadUncertainty.variance(estimate.residuals(), estimate.effectiveWeeks());
    }

    /** Returns the part of this period in the denominator of Welch's degrees. */
    double welch() {
      return variance() * variance() / (estimate.effectiveWeeks() - 1);
    }

    PeriodLoad described(boolean isRefused) {
      boolean isAsked = !contacts.askedDays().isEmpty();
      return PeriodLoad.builder()
          .period(range)
          .askedDays(contacts.askedDays().size())
          .contacts(contacts.counted().size())
          .contactsPerWeek(
              isAsked ? OptionalDouble.of(estimate.contactsPerWeek()) : OptionalDouble.empty())
          .severity(estimate.meanRating())
          .load(isRefused ? OptionalDouble.empty() : OptionalDouble.of(estimate.load()))
          .build();
    }
  }

  TensionChangeResult result() {
    Optional<TensionRefusal> refusal = refusal();
    TensionChangeResult.Builder result =
        TensionChangeResult.builder()
            .analysis(options)
            .diaryCoverage(log.diaryCoverage())
            .addAllDateCaveats(DateCaveats.of(log))
            .refusal(refusal)
            .before(before.described(refusal.isPresent()))
            .after(after.described(refusal.isPresent()))
            .addAllEvidence(
                Streams.concat(
                        before.contacts().counted().stream(), after.contacts().counted().stream())
                    .map(SourceContact::id)
                    .collect(ImmutableSet.toImmutableSet()));
    if (refusal.isEmpty()) {
      addTest(result);
    }
    return result.build();
  }

  private Optional<TensionRefusal> refusal() {
    if (log.sampling() == ContactSampling.NOTABLE_ONLY) {
      return Optional.of(TensionRefusal.CONTACTS_NOT_ASKED);
    }
    if (isThin(before) || isThin(after)) {
      return Optional.of(TensionRefusal.FEW_ASKED_DAYS);
    }
    if (before.contacts().contacts() + after.contacts().contacts() < options.leastContacts()) {
      return Optional.of(TensionRefusal.FEW_CONTACTS);
    }
    double unrated = Math.max(before.estimate().unratedShare(), after.estimate().unratedShare());
    return unrated > options.mostUnrated()
        ? Optional.of(TensionRefusal.UNRATED_CONTACTS)
        : Optional.empty();
  }

  private boolean isThin(Period period) {
    return period.contacts().askedDays().size()
            < IntMath.saturatedMultiply(DAYS, options.leastAskedWeeks())
        || period.estimate().effectiveWeeks() < LEAST_EFFECTIVE_WEEKS;
  }

  private void addTest(TensionChangeResult.Builder result) {
    double difference = after.estimate().load() - before.estimate().load();
    double variance = before.variance() + after.variance();
    double reach = 0;
    double p = LoadUncertainty.p(difference, variance, 1);
    if (variance > 0) {
      double degrees = variance * variance / (before.welch() + after.welch());
      p = LoadUncertainty.p(difference, variance, degrees);
      reach = Quantiles.student(degrees, 1 - options.alpha() / 2) * Math.sqrt(variance);
    }
    result.difference(difference).low(difference - reach).high(difference + reach).p(p);
  }
}
