// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.DateCaveats;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.DateRange;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The steps from a log to the difference between two periods. */
final class ChangeComputation {
  private static final Cell EARLIER = Cell.words("tension.change.earlier");
  private static final Cell LATER = Cell.words("tension.change.later");

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

    PeriodLoad described(boolean isEnough) {
      boolean isAsked = !contacts.askedDays().isEmpty();
      return ImmutablePeriodLoad.builder()
          .period(range)
          .askedDays(contacts.askedDays().length())
          .contacts(contacts.counted().size())
          .contactsPerWeek(
              isAsked ? OptionalDouble.of(estimate.contactsPerWeek()) : OptionalDouble.empty())
          .severity(estimate.meanRating())
          .load(isEnough ? OptionalDouble.of(estimate.load()) : OptionalDouble.empty())
          .build();
    }
  }

  TensionChangeResult result() {
    ImmutableList<Shortfall> shortfalls = shortfalls();
    boolean isEnough = shortfalls.isEmpty();
    ImmutableTensionChangeResult.Builder result =
        ImmutableTensionChangeResult.builder()
            .analysis(options)
            .sampling(log.sampling())
            .diaryCoverage(log.diaryCoverage())
            .addAllDateCaveats(DateCaveats.of(log))
            .addAllShortfalls(shortfalls)
            .before(before.described(isEnough))
            .after(after.described(isEnough))
            .addAllEvidence(
                Streams.concat(
                        before.contacts().counted().stream(), after.contacts().counted().stream())
                    .map(SourceContact::id)
                    .collect(ImmutableSet.toImmutableSet()));
    if (isEnough) {
      addTest(result);
    }
    return result.build();
  }

  private ImmutableList<Shortfall> shortfalls() {
    int contacts = before.contacts().contacts() + after.contacts().contacts();
    ImmutableList<Shortfall> few =
        Stream.of(
                asked(before, EARLIER),
                asked(after, LATER),
                log.sampling() == ContactSampling.NOTABLE_ONLY
                    ? Optional.<Shortfall>empty()
                    : LoadShortfalls.contacts(contacts, options.leastContacts()))
            .flatMap(Optional::stream)
            .collect(ImmutableList.toImmutableList());
    return few.isEmpty()
        ? Stream.of(unrated(before, EARLIER), unrated(after, LATER))
            .flatMap(Optional::stream)
            .collect(ImmutableList.toImmutableList())
        : few;
  }

  private Optional<Shortfall> asked(Period period, Cell when) {
    return LoadShortfalls.asked(
        period.contacts(), period.estimate(), options.leastAskedWeeks(), when);
  }

  private Optional<Shortfall> unrated(Period period, Cell when) {
    return LoadShortfalls.rated(period.estimate().unratedShare(), options.mostUnrated(), when);
  }

  private void addTest(ImmutableTensionChangeResult.Builder result) {
    double difference = after.estimate().load() - before.estimate().load();
    double variance = before.variance() + after.variance();
    OptionalDouble degrees =
        variance > 0
            ? OptionalDouble.of(variance * variance / (before.welch() + after.welch()))
            : OptionalDouble.empty();
    result
        .difference(difference)
        .standardError(Math.sqrt(variance))
        .degreesOfFreedom(degrees)
        .p(LoadUncertainty.p(difference, variance, degrees.orElse(1)));
  }
}
