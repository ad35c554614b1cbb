// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.lens;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.core.event.Belief;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.SessionEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Beliefs, each followed by those that came in its place. */
final class BeliefChains {
  private static final double WHOLLY = 100;

  private final List<Belief> beliefs;

  BeliefChains(List<? extends SessionEvent> events) {
    beliefs = events.stream().filter(Belief.class::isInstance).map(Belief.class::cast).toList();
  }

  /** Returns the chains, in the order in which they begin. */
  Cell told() {
    Map<EventId, Clause> chains = new LinkedHashMap<>();
    Map<EventId, EventId> begins = new LinkedHashMap<>();
    for (Belief belief : beliefs) {
      Optional<EventId> start =
          belief.replaces().map(before -> begins.getOrDefault(before, before));
      begins.put(belief.id(), start.orElse(belief.id()));
      chains.merge(
          start.orElse(belief.id()),
          belief(belief),
          (before, next) ->
              Clause.of("lens.belief.then").with("before", before).with("next", next));
    }
    return Cell.words(ConceptWords.oneByOne(List.copyOf(chains.values())));
  }

  private static Clause belief(Belief belief) {
    return Clause.of("lens.belief.held")
        .with(
            "words",
            Cell.quote(belief.words(), Cell.words("lens.belief.about." + belief.about().name())))
        .with("date", Cell.day(belief.at().date()))
        .with("conviction", conviction(belief.conviction()));
  }

  private static Cell conviction(OptionalDouble conviction) {
    return conviction.isPresent() ? Cell.percent(conviction.getAsDouble() / WHOLLY) : Cell.NONE;
  }
}
