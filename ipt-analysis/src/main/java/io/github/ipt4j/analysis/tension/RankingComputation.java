// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.finding.DateCaveats;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.core.diary.ContactLog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The steps from a log to the loads of everyone in it. */
final class RankingComputation {
  private final TensionRanking options;
  private final ContactLog log;
  private final SourceContacts contacts;
  private final LoadReading household;
  private final ImmutableList<Ranked> people;

  RankingComputation(TensionRanking options, ContactLog log) {
    this.options = options;
    this.log = log;
    this.contacts = SourceContacts.ofAll(log, SourceContacts.upTo(options.asOf()));
    this.household = new LoadReading(options, log, contacts);
    this.people =
        contacts.counted().stream()
            .map(c -> c.source().person())
            .distinct()
            .map(p -> RelationshipTension.like(options, p))
            .map(t -> new TensionComputation(t, log))
            .map(c -> new Ranked(c.result(), c.negative()))
            .sorted(
                Comparator.comparing(Ranked::hasLoad)
                    .thenComparingDouble(Ranked::load)
                    .thenComparingDouble(Ranked::worst)
                    .reversed()
                    .thenComparing(r -> r.result().analysis().person()))
            .collect(ImmutableList.toImmutableList());
  }

  private record Ranked(RelationshipTensionResult result, LoadEstimate estimate) {
    boolean hasLoad() {
      return result.load().isPresent();
    }

    double load() {
      return result.load().orElse(0);
    }

    double worst() {
      return result.worst().map(WorstContact::negativity).orElse(0.0);
    }
  }

  TensionRankingResult result() {
    ImmutableTensionRankingResult.Builder result =
        ImmutableTensionRankingResult.builder()
            .analysis(options)
            .sampling(log.sampling())
            .diaryCoverage(log.diaryCoverage())
            .addAllDateCaveats(DateCaveats.of(log))
            .asOf(options.asOf().or(contacts::lastDay))
            .askedDays(contacts.askedDays().length())
            .contacts(contacts.contacts())
            .addAllPeople(people.stream().map(Ranked::result).toList())
            .addAllComparisons(comparisons())
            .addAllEvidence(
                contacts.counted().stream()
                    .map(SourceContact::id)
                    .collect(ImmutableSet.toImmutableSet()));
    ImmutableList<Shortfall> shortfalls = household.shortfalls();
    result.addAllShortfalls(shortfalls);
    if (shortfalls.isEmpty()) {
      result.load(household.negative().load()).interval(household.interval());
    }
    return result.build();
  }

  private ImmutableList<LoadComparison> comparisons() {
    ImmutableList<Ranked> ranked =
        people.stream().filter(Ranked::hasLoad).collect(ImmutableList.toImmutableList());
    List<LoadComparison> pairs = new ArrayList<>();
    for (int i = 0; i < ranked.size(); i++) {
      for (Ranked lesser : ranked.subList(i + 1, ranked.size())) {
        pairs.add(new Pair(ranked.get(i), lesser).comparison(options.alpha()));
      }
    }
    return LoadComparison.decided(pairs, options.alpha());
  }

  private record Pair(Ranked greater, Ranked lesser) {

    double difference() {
      return greater.load() - lesser.load();
    }

    double p() {
      double[] u = greater.estimate().residuals();
      double[] v = lesser.estimate().residuals();
      double[] difference = new double[u.length];
      for (int k = 0; k < u.length; k++) {
        difference[k] = u[k] - v[k];
      }
      double weeks = greater.estimate().effectiveWeeks();
      double variance = LoadUncertainty.variance(difference, weeks);
      return LoadUncertainty.p(difference(), variance, weeks - 1);
    }

    /** Returns the comparison as if it were the only one. */
    LoadComparison comparison(double alpha) {
      return ImmutableLoadComparison.builder()
          .greater(greater.result().analysis().person())
          .lesser(lesser.result().analysis().person())
          .difference(difference())
          .p(p())
          .holmLevel(alpha)
          .worstDisagrees(greater.worst() < lesser.worst())
          .build();
    }
  }
}
