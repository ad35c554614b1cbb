// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.SessionMoment;
import io.github.ipt4j.core.event.Technique;
import io.github.ipt4j.core.history.SessionRating;
import io.github.ipt4j.core.history.SessionRatings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The pairs of ratings from which the changes of sessions are taken. */
final class ChangePairs {
  private final SessionChange options;
  private final SessionRatings ratings;
  private final Map<Integer, Double> within = new TreeMap<>();
  private final List<Double> between = new ArrayList<>();
  private final List<SessionRating> starts = new ArrayList<>();
  private final Set<EventId> evidence = new LinkedHashSet<>();

  ChangePairs(SessionChange options, SessionRatings ratings) {
    this.options = options;
    this.ratings = ratings;
    pair();
  }

  private void pair() {
    Optional<SessionRating> endBefore = Optional.empty();
    for (int session : ratings.sessions()) {
      Optional<SessionRating> start = ratings.rating(session, SessionMoment.START);
      Optional<SessionRating> end = ratings.rating(session, SessionMoment.END);
      if (start.isPresent() && end.isPresent()) {
        within.put(session, end.get().value() - start.get().value());
      }
      if (start.isPresent() && endBefore.isPresent()) {
        between.add(start.get().value() - endBefore.get().value());
      }
      start.ifPresent(starts::add);
      Stream.concat(start.stream(), end.stream()).map(SessionRating::id).forEach(evidence::add);
      endBefore = end;
    }
  }

  SessionChangeResult result() {
    List<Shortfall> shortfalls =
        Stream.of(
                Shortfall.of("course.change.sessions", within.size(), options.leastPairs()),
                Shortfall.of("course.change.pairs", between.size(), options.leastPairs()))
            .flatMap(Optional::stream)
            .toList();
    ImmutableSessionChangeResult.Builder result =
        ImmutableSessionChangeResult.builder()
            .analysis(options)
            .item(options.item().orElseGet(() -> Clause.literal(ratings.item())))
            .maximum(ratings.maximum())
            .ranks(ratings.ranks());
    if (shortfalls.size() == 2) {
      return result.addAllShortfalls(shortfalls).build();
    }
    return result
        .within(change(within.values()))
        .between(change(between))
        .addAllStarts(starts)
        .technique(options.technique().flatMap(this::comparison))
        .addAllEvidence(evidence)
        .build();
  }

  private Optional<RatingChange> change(Collection<Double> changes) {
    return changes.size() < options.leastPairs()
        ? Optional.empty()
        : Optional.of(
            ratings.ranks()
                ? RatingChange.ofRanks(List.copyOf(changes))
                : RatingChange.of(List.copyOf(changes)));
  }

  private Optional<TechniqueComparison> comparison(Technique technique) {
    Set<Integer> sessions = ratings.techniques().get(technique);
    Set<Double> levels = new HashSet<>();
    ImmutableList.Builder<Double> used = ImmutableList.builder();
    ImmutableList.Builder<Double> others = ImmutableList.builder();
    within.forEach(
        (session, change) -> {
          if (sessions.contains(session)) {
            used.add(change);
            levels.add(start(session));
          }
        });
    within.forEach(
        (session, change) -> {
          if (!sessions.contains(session) && levels.contains(start(session))) {
            others.add(change);
          }
        });
    return levels.isEmpty()
        ? Optional.empty()
        : Optional.of(new TechniqueComparison(technique, used.build(), others.build()));
  }

  private double start(int session) {
    return ratings.rating(session, SessionMoment.START).orElseThrow().value();
  }
}
