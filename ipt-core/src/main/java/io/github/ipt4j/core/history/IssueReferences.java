// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.history;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.core.client.IssueId;
import io.github.ipt4j.core.client.PresentingIssue;
import io.github.ipt4j.core.event.CommunicationAnalysis;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.IssueUnpacked;
import io.github.ipt4j.core.problem.InterpersonalIssue;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The checks that what was unpacked, and what it rests on, is there and leads nowhere back. */
final class IssueReferences {
  private final CaseHistory history;
  private final Set<EventId> events;
  private final Set<IssueId> interpersonal = new HashSet<>();
  private final Set<IssueId> all = new HashSet<>();

  IssueReferences(CaseHistory history, Set<EventId> events) {
    this.history = history;
    this.events = events;
  }

  void check() {
    history.client().presentingIssues().stream().map(PresentingIssue::id).forEach(all::add);
    for (InterpersonalIssue issue : history.interpersonalIssues()) {
      checkArgument(
          all.add(issue.id()), "issues must have distinct ids, but %s was twice", issue.id());
      interpersonal.add(issue.id());
    }
    List<IssueUnpacked> edges = history.events(IssueUnpacked.class);
    edges.forEach(this::checkEnds);
    all.forEach(start -> checkNoReturn(start, edges));
    for (CommunicationAnalysis analysis : history.events(CommunicationAnalysis.class)) {
      analysis.interaction().ifPresent(id -> checkEvent("interaction", analysis.id(), id));
    }
  }

  private void checkEnds(IssueUnpacked edge) {
    checkArgument(
        all.contains(edge.from()),
        "from of %s must be an issue of the case, but was %s",
        edge.id(),
        edge.from());
    checkArgument(
        interpersonal.contains(edge.to()),
        "to of %s must be an interpersonal issue of the case, but was %s",
        edge.id(),
        edge.to());
    edge.evidence().forEach(id -> checkEvent("evidence", edge.id(), id));
  }

  private void checkEvent(String name, EventId of, EventId id) {
    checkArgument(
        events.contains(id), "%s of %s must be an event of the case, but was %s", name, of, id);
  }

  private static void checkNoReturn(IssueId start, Collection<IssueUnpacked> edges) {
    Set<IssueId> reached = new HashSet<>();
    Set<IssueId> last = Set.of(start);
    while (!last.isEmpty()) {
      Set<IssueId> next = new HashSet<>();
      for (IssueUnpacked edge : edges) {
        if (last.contains(edge.from()) && reached.add(edge.to())) {
          next.add(edge.to());
        }
      }
      last = next;
    }
    checkArgument(
        !reached.contains(start), "issues must not unpack to themselves, but %s did", start);
  }
}
