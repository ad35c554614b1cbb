// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.internal.ExactSum;
import io.github.ipt4j.core.client.IssueId;
import io.github.ipt4j.core.client.PresentingIssue;
import io.github.ipt4j.core.event.Account;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.Goal;
import io.github.ipt4j.core.event.GoalOwner;
import io.github.ipt4j.core.event.IssueUnpacked;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.Wish;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.problem.InterpersonalIssue;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Asks what was found behind what the client came with, how much of the talk is of life now, how
 * many goals lie in the client's own hands, and how much the client's own wishes count.
 *
 * <p>The graph from presenting issues to interpersonal issues is the clinician's, link by link
 * ({@link IssueUnpacked}); counted are its links, the events on which each rests, its depth (the
 * greatest number of links from a presenting issue), and the presenting issues from which no link
 * goes on, still to unpack. Nothing is derived.
 *
 * <p>Undefined without a presenting issue. Shares have Wilson's interval in the table.
 *
 * <p>After G. L. Klerman et al., Interpersonal Psychotherapy of Depression, 1984, on work in
 * current relationships.
 */
@Value.Immutable
@IptStyle
public abstract sealed class Unpacking
    implements Analysis<CaseHistory, UnpackingResult>, WithUnpacking permits ImmutableUnpacking {

  private static final int BEFORE_THE_FIRST = 0;

  Unpacking() {}

  /**
   * Returns the question with its default options.
   *
   * @return the analysis
   */
  public static Unpacking withDefaults() {
    return ImmutableUnpacking.builder().build();
  }

  @Override
  public UnpackingResult analyze(CaseHistory history) {
    List<IssueId> presenting =
        history.client().presentingIssues().stream().map(PresentingIssue::id).toList();
    List<IssueUnpacked> edges = history.events(IssueUnpacked.class);
    ImmutableUnpackingResult.Builder result =
        ImmutableUnpackingResult.builder()
            .analysis(this)
            .addAllShortfalls(
                Shortfall.of("course.unpacking.issues", presenting.size(), 1).stream().toList());
    if (presenting.isEmpty()) {
      Share none = new Share(0, 0);
      return result.depth(0).presenting(0).current(none).ownGoals(none).reachedGoals(none).build();
    }
    List<Account> accounts = history.events(Account.class);
    List<Goal> goals = history.events(Goal.class);
    return result
        .presenting(presenting.size())
        .putAllIssues(issues(history))
        .addAllPeople(
            history.interpersonalIssues().stream()
                .filter(i -> edges.stream().anyMatch(e -> touches(e, i.id())))
                .flatMap(i -> i.people().stream())
                .distinct()
                .toList())
        .addAllLinks(
            edges.stream().map(e -> new IssueLink(e.from(), e.to(), e.evidence())).toList())
        .addAllToUnpack(
            presenting.stream()
                .filter(i -> edges.stream().noneMatch(e -> e.from().equals(i)))
                .toList())
        .depth(presenting.stream().mapToInt(i -> depth(i, edges)).max().orElse(0))
        .current(share(accounts, history::isCurrent))
        .addAllDeceased(deceased(history))
        .ownGoals(share(goals, g -> g.owner() == GoalOwner.CLIENT))
        .reachedGoals(share(own(goals), g -> g.reachedOn().isPresent()))
        .addAllWishes(wishes(history))
        .addAllEvidence(evidence(history))
        .build();
  }

  private static List<EventId> evidence(CaseHistory history) {
    return history.events().stream()
        .filter(
            e ->
                e instanceof IssueUnpacked
                    || e instanceof Account
                    || e instanceof Goal
                    || e instanceof Wish)
        .map(SessionEvent::id)
        .toList();
  }

  private static boolean touches(IssueUnpacked link, IssueId issue) {
    return link.from().equals(issue) || link.to().equals(issue);
  }

  /** How each issue is called: in the words in which it was put, or by what it is. */
  private static Map<IssueId, Clause> issues(CaseHistory history) {
    Map<IssueId, Clause> issues = new LinkedHashMap<>();
    history
        .client()
        .presentingIssues()
        .forEach(i -> issues.put(i.id(), issue(i.description(), presenting(i))));
    history
        .interpersonalIssues()
        .forEach(
            i -> {
              Clause issue = issue(i.description(), interpersonal(i));
              issues.put(
                  i.id(),
                  i.people().isEmpty() ? issue : issue.with("people", Cell.people(i.people())));
            });
    return issues;
  }

  private static Cell presenting(PresentingIssue issue) {
    return issue
        .symptom()
        .map(s -> Cell.name(s.name()))
        .orElseGet(() -> Cell.words("course.unpacking.presenting"));
  }

  private static Cell interpersonal(InterpersonalIssue issue) {
    return issue
        .area()
        .map(a -> Cell.term(a, a.inWords()))
        .orElseGet(() -> Cell.words("course.unpacking.interpersonal"));
  }

  /** Returns those who have died of whom accounts were given. */
  static List<RelationshipId> deceased(CaseHistory history) {
    return history.events(Account.class).stream()
        .flatMap(a -> a.people().stream())
        .filter(history.deceased()::contains)
        .distinct()
        .toList();
  }

  private static Clause issue(String description, Cell kind) {
    return Clause.of("course.unpacking.issue").with("issue", Cell.quote(description, kind));
  }

  private static <T> Share share(List<T> all, Predicate<T> which) {
    return new Share((int) all.stream().filter(which).count(), all.size());
  }

  private static List<Goal> own(List<Goal> goals) {
    return goals.stream().filter(g -> g.owner() == GoalOwner.CLIENT).toList();
  }

  private static List<WishImportance> wishes(CaseHistory history) {
    Map<Integer, List<Wish>> bySession =
        history.events(Wish.class).stream()
            .collect(
                Collectors.groupingBy(
                    w -> history.sessionRecord().sessionOf(w).orElse(BEFORE_THE_FIRST),
                    TreeMap::new,
                    Collectors.toList()));
    List<WishImportance> importance = new ArrayList<>();
    bySession.forEach(
        (session, wishes) ->
            importance.add(
                new WishImportance(
                    session == BEFORE_THE_FIRST ? OptionalInt.empty() : OptionalInt.of(session),
                    wishes.size(),
                    ExactSum.mean(wishes.stream().map(Wish::importance).toList()).orElseThrow())));
    return importance;
  }

  private static int depth(IssueId issue, List<IssueUnpacked> edges) {
    return edges.stream()
        .filter(e -> e.from().equals(issue))
        .mapToInt(e -> 1 + depth(e.to(), edges))
        .max()
        .orElse(0);
  }
}
