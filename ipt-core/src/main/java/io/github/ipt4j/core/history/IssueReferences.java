// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.history;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import io.github.ipt4j.core.client.IssueId;
import io.github.ipt4j.core.client.PresentingIssue;
import io.github.ipt4j.core.event.CommunicationAnalysis;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.IssueUnpacked;
import io.github.ipt4j.core.problem.InterpersonalIssue;
import io.github.ipt4j.core.rule.Refusal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The checks that what was unpacked, and what it rests on, is there and leads nowhere back. */
final class IssueReferences {
  private final CaseHistory history;
  private final Set<EventId> events;
  private final Refusals refusals;
  private final Set<IssueId> interpersonal = new HashSet<>();
  private final Set<IssueId> all = new HashSet<>();

  IssueReferences(CaseHistory history, Set<EventId> events, Refusals refusals) {
    this.history = history;
    this.events = events;
    this.refusals = refusals;
  }

  void check() {
    history.client().presentingIssues().stream().map(PresentingIssue::id).forEach(all::add);
    for (InterpersonalIssue issue : history.interpersonalIssues()) {
      if (!all.add(issue.id())) {
        refusals.add(
            Refusal.builder("id", "must not be that of another issue")
                .found(issue.id().value())
                .culprits(issue.id(), issue));
      }
      interpersonal.add(issue.id());
    }
    List<IssueUnpacked> edges = history.events(IssueUnpacked.class);
    edges.forEach(this::checkEnds);
    checkNoReturn(edges);
    for (CommunicationAnalysis analysis : history.events(CommunicationAnalysis.class)) {
      analysis
          .interaction()
          .ifPresent(id -> checkEvent("interaction", analysis.id(), id, analysis));
    }
  }

  private void checkEnds(IssueUnpacked edge) {
    if (!all.contains(edge.from())) {
      refusals.add(
          Refusal.builder("from", "must be an issue of the case")
              .owner(edge.id())
              .found(edge.from().value())
              .culprits(edge.from(), edge));
    }
    if (!interpersonal.contains(edge.to())) {
      refusals.add(
          Refusal.builder("to", "must be an interpersonal issue of the case")
              .owner(edge.id())
              .found(edge.to().value())
              .culprits(edge.to(), edge));
    }
    edge.evidence().forEach(id -> checkEvent("evidence", edge.id(), id, edge));
  }

  private void checkEvent(String attribute, EventId of, EventId id, Object part) {
    if (!events.contains(id)) {
      refusals.add(
          Refusal.builder(attribute, "must be an event of the case")
              .owner(of)
              .found(id.value())
              .culprits(id, part));
    }
  }

  /** Takes away what leads nowhere, again and again: what is left at the end leads to a circle. */
  private void checkNoReturn(List<IssueUnpacked> edges) {
    Map<IssueId, Integer> leading = new HashMap<>();
    Map<IssueId, List<IssueUnpacked>> into = new HashMap<>();
    for (IssueUnpacked edge : edges) {
      leading.merge(edge.from(), 1, Integer::sum);
      into.computeIfAbsent(edge.to(), id -> new ArrayList<>()).add(edge);
    }
    Deque<IssueId> ends = new ArrayDeque<>();
    into.keySet().stream().filter(id -> !leading.containsKey(id)).forEach(ends::add);
    Set<IssueUnpacked> taken = Sets.newIdentityHashSet();
    while (!ends.isEmpty()) {
      for (IssueUnpacked edge : into.getOrDefault(ends.remove(), List.of())) {
        taken.add(edge);
        if (leading.merge(edge.from(), -1, Integer::sum) == 0) {
          ends.add(edge.from());
        }
      }
    }
    Map<IssueId, IssueUnpacked> onward = new LinkedHashMap<>();
    edges.stream().filter(edge -> !taken.contains(edge)).forEach(e -> onward.put(e.from(), e));
    onward.values().stream().findFirst().ifPresent(edge -> refuseCircle(edge, onward));
  }

  /** Goes on from an edge that leads to a circle until an issue comes again: it lies on it. */
  private void refuseCircle(IssueUnpacked start, Map<IssueId, IssueUnpacked> onward) {
    Set<IssueId> passed = new HashSet<>();
    IssueUnpacked edge = start;
    while (passed.add(edge.from())) {
      edge = requireNonNull(onward.get(edge.to()));
    }
    refusals.add(
        Refusal.builder("issues", "must not unpack to themselves")
            .found(edge.from().value())
            .culprits(edge.from(), edge));
  }
}
