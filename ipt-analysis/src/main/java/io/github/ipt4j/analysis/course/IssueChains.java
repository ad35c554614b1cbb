// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.core.client.IssueId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Links from issue to issue as chains: what the client came with first, then what is behind. */
final class IssueChains {
  private final Map<IssueId, Set<IssueId>> behind = new LinkedHashMap<>();

  IssueChains(Collection<IssueLink> links) {
    links.forEach(l -> behind.computeIfAbsent(l.from(), from -> new LinkedHashSet<>()).add(l.to()));
  }

  /** Returns a clause for the issues of one level behind which the same was found. */
  ImmutableList<Clause> clauses(Function<Collection<IssueId>, Cell> inFull) {
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    Set<IssueId> found = new LinkedHashSet<>();
    behind.values().forEach(found::addAll);
    List<IssueId> level = behind.keySet().stream().filter(i -> !found.contains(i)).toList();
    Set<IssueId> told = new LinkedHashSet<>();
    Set<IssueId> before = Set.of();
    while (!level.isEmpty()) {
      Map<Set<IssueId>, List<IssueId>> alike = new LinkedHashMap<>();
      for (IssueId issue : level) {
        if (behind.containsKey(issue) && told.add(issue)) {
          alike.computeIfAbsent(behind.get(issue), to -> new ArrayList<>()).add(issue);
        }
      }
      for (Map.Entry<Set<IssueId>, List<IssueId>> link : alike.entrySet()) {
        List<IssueId> from = link.getValue();
        Clause clause =
            before.equals(Set.copyOf(from))
                ? Clause.of("course.unpacking.behindThat")
                : Clause.of("course.unpacking.behind").with("from", inFull.apply(from));
        clauses.add(clause.with("to", inFull.apply(link.getKey())));
      }
      before = alike.size() == 1 ? alike.keySet().iterator().next() : found;
      level = alike.keySet().stream().flatMap(Set::stream).distinct().toList();
    }
    return clauses.build();
  }
}
