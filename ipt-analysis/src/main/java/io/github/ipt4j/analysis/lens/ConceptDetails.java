// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.lens;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.BidResponse;
import io.github.ipt4j.core.event.CommunicationAnalysis;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.event.Goal;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.Stance;
import io.github.ipt4j.core.event.StatementOutcome;
import io.github.ipt4j.core.event.SupportBid;
import io.github.ipt4j.core.event.SymptomEpisode;
import io.github.ipt4j.core.event.Task;
import io.github.ipt4j.core.event.TechniqueUse;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is said of a concept beyond how many entries it has, when and of whom. */
final class ConceptDetails {
  private ConceptDetails() {}

  static Cell of(LensConcept concept, List<? extends SessionEvent> events) {
    return switch (concept) {
      case COMMUNICATION, PATTERN -> failures(events);
      case SUPPORT, BIDS -> met(events);
      case DECISIONS -> tried(events);
      case REHEARSAL, STATEMENTS -> outcomes(events);
      case GOALS -> reached(events);
      case TECHNIQUES -> techniques(events);
      case TURNED -> statements(events);
      case BELIEFS -> new BeliefChains(events).told();
      case SITUATIONS -> episodes(events);
      case HOMEWORK, SICK_ROLE -> done(events);
      case THIRD_PARTIES -> stances(events);
      default -> Cell.NONE;
    };
  }

  private static <E> Stream<E> of(List<? extends SessionEvent> events, Class<E> kind) {
    return events.stream().filter(kind::isInstance).map(kind::cast);
  }

  private static Cell failures(List<? extends SessionEvent> events) {
    return Cell.list(
        of(events, CommunicationAnalysis.class)
            .flatMap(c -> c.failures().stream())
            .distinct()
            .sorted()
            .map(f -> Cell.term(f, f.inWords()))
            .toList());
  }

  private static Cell met(List<? extends SessionEvent> events) {
    List<SupportBid> answered =
        of(events, SupportBid.class).filter(b -> b.response() != BidResponse.UNKNOWN).toList();
    int met = (int) answered.stream().filter(b -> b.response() == BidResponse.MET).count();
    return answered.isEmpty() ? Cell.NONE : Cell.share(new Share(met, answered.size()));
  }

  private static Cell tried(List<? extends SessionEvent> events) {
    return Cell.list(
        of(events, DecisionAnalysis.class)
            .flatMap(d -> d.triedOn().stream())
            .distinct()
            .map(Cell::day)
            .toList());
  }

  /** How often each outcome was entered, and how many statements were not said so far. */
  private static Cell outcomes(List<? extends SessionEvent> events) {
    Map<StatementOutcome, Integer> counts = new EnumMap<>(StatementOutcome.class);
    int notSaid = 0;
    for (AssertiveStatement said : of(events, AssertiveStatement.class).toList()) {
      if (said.enactedOn().isEmpty()) {
        notSaid++;
      } else {
        counts.merge(said.outcome().orElse(StatementOutcome.UNKNOWN), 1, Integer::sum);
      }
    }
    Stream<Cell> said =
        counts.entrySet().stream().map(e -> counted("outcome." + e.getKey().name(), e.getValue()));
    return Cell.list(
        Stream.concat(said, notSaid == 0 ? Stream.empty() : Stream.of(counted("unsaid", notSaid)))
            .toList());
  }

  private static Cell counted(String phrase, int n) {
    return Cell.words(Clause.of("lens." + phrase).with("n", n));
  }

  private static Cell reached(List<? extends SessionEvent> events) {
    List<Goal> goals = of(events, Goal.class).toList();
    int reached = (int) goals.stream().filter(g -> g.reachedOn().isPresent()).count();
    return Cell.words(
        Clause.of("lens.reached")
            .with("goals", goals.size())
            .with("reached", reached == 0 ? Cell.NONE : Cell.count(reached)));
  }

  private static Cell techniques(List<? extends SessionEvent> events) {
    return Cell.list(
        of(events, TechniqueUse.class)
            .map(TechniqueUse::technique)
            .distinct()
            .sorted()
            .map(t -> Cell.term(t, t.inWords()))
            .toList());
  }

  private static Cell statements(List<? extends SessionEvent> events) {
    int said = (int) of(events, AssertiveStatement.class).count();
    return said == 0 ? Cell.NONE : Cell.count(said);
  }

  private static Cell episodes(List<? extends SessionEvent> events) {
    int episodes = (int) of(events, SymptomEpisode.class).count();
    return episodes == 0 ? Cell.NONE : Cell.count(episodes);
  }

  private static Cell done(List<? extends SessionEvent> events) {
    int done = (int) of(events, Task.class).filter(t -> t.doneOn().isPresent()).count();
    return done == 0 ? Cell.NONE : Cell.count(done);
  }

  /** Who stood where in how many contacts, in the order in which that was first entered. */
  private static Cell stances(List<? extends SessionEvent> events) {
    Map<Stance, Integer> counts = new LinkedHashMap<>();
    of(events, Interaction.class)
        .flatMap(i -> i.conduct().stream())
        .flatMap(c -> c.stances().stream())
        .forEach(s -> counts.merge(s, 1, Integer::sum));
    return Cell.list(
        counts.entrySet().stream()
            .map(
                e ->
                    Cell.words(
                        Clause.of("lens.stance." + e.getKey().kind().name())
                            .with("person", Cell.person(e.getKey().person()))
                            .with("n", e.getValue())))
            .toList());
  }
}
