// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.DateCaveats;
import io.github.ipt4j.analysis.internal.Holm;
import io.github.ipt4j.core.diary.ContactLog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The steps from a log to the loads of everyone in it. */
final class RankingComputation {
  private final TensionRanking options;
  private final ImmutableList<Caveat> dateCaveats;
  private final SourceContacts contacts;
  private final LoadReading household;
  private final ImmutableList<Ranked> people;

  RankingComputation(TensionRanking options, ContactLog log) {
    this.options = options;
    this.dateCaveats = DateCaveats.of(log);
    this.contacts = SourceContacts.ofAll(log, SourceContacts.upTo(options.asOf()));
    this.household = new LoadReading(options, log, contacts);
    this.people =
        contacts.counted().stream()
            .map(c -> c.source().person())
            .distinct()
            .map(p -> RelationshipTension.like(options, p, options.word(p)))
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
    TensionRankingResult.Builder result =
        TensionRankingResult.builder()
            .analysis(options)
            .addAllDateCaveats(dateCaveats)
            .asOf(options.asOf().or(contacts::lastDay))
            .askedDays(contacts.askedDays().size())
            .contacts(contacts.contacts())
            .addAllPeople(people.stream().map(Ranked::result).toList())
            .addAllComparisons(comparisons())
            .addAllEvidence(
                contacts.counted().stream()
                    .map(SourceContact::id)
                    .collect(ImmutableSet.toImmutableSet()));
    Optional<TensionRefusal> refusal = household.refusal();
    result.refusal(refusal);
    if (refusal.isEmpty()) {
      result.load(household.negative().load()).interval(household.interval());
    }
    return result.build();
  }

  private ImmutableList<LoadComparison> comparisons() {
    ImmutableList<Ranked> ranked =
        people.stream().filter(Ranked::hasLoad).collect(ImmutableList.toImmutableList());
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < ranked.size(); i++) {
      for (Ranked lesser : ranked.subList(i + 1, ranked.size())) {
        pairs.add(new Pair(ranked.get(i), lesser));
      }
    }
    double[] p = pairs.stream().mapToDouble(Pair::p).toArray();
    double[] levels = Holm.levels(p, options.alpha());
    ImmutableList.Builder<LoadComparison> comparisons = ImmutableList.builder();
    for (int i = 0; i < p.length; i++) {
      comparisons.add(pairs.get(i).comparison(p[i], levels[i]));
    }
    return comparisons.build();
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

    LoadComparison comparison(double p, double level) {
      return LoadComparison.builder()
          .greater(greater.result().analysis().person())
          .lesser(lesser.result().analysis().person())
          .difference(difference())
          .p(p)
          .holmLevel(level)
          .order(order(p <= level))
          .build();
    }

    private LoadOrder order(boolean separated) {
      if (!separated) {
        return LoadOrder.NOT_SEPARABLE;
      }
      return greater.worst() < lesser.worst() ? LoadOrder.WORST_DISAGREES : LoadOrder.SEPARATED;
    }
  }
}
