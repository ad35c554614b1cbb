// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.client.IssueId;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Collection;
import org.immutables.value.Value;

/**
 * What was found behind what the client came with, and whose life, goals and wishes the work is
 * about.
 */
@Value.Immutable
@IptStyle
public abstract sealed class UnpackingResult extends Description implements WithUnpackingResult
    permits ImmutableUnpackingResult {

  private static final int GREATEST = 10;

  UnpackingResult() {}

  @Override
  public abstract Unpacking analysis();

  @Override
  public abstract ImmutableList<Shortfall> shortfalls();

  /**
   * Returns how many presenting issues there are.
   *
   * @return the number
   */
  public abstract int presenting();

  /**
   * Returns the links from issue to issue.
   *
   * @return the links in the order of time
   */
  public abstract ImmutableList<IssueLink> links();

  /**
   * Returns the presenting issues behind which nothing was found yet.
   *
   * @return the issues, perhaps none
   */
  public abstract ImmutableList<IssueId> toUnpack();

  /**
   * Returns how many links it is at most from a presenting issue.
   *
   * @return the number
   */
  public abstract int depth();

  /**
   * Returns how many accounts are of current life.
   *
   * @return the count and the number of accounts
   */
  public abstract Share current();

  /**
   * Returns how many goals lie in the client's own hands.
   *
   * @return the count and the number of goals
   */
  public abstract Share ownGoals();

  /**
   * Returns how many of the goals in the client's own hands were reached.
   *
   * @return the count and the number of those goals
   */
  public abstract Share reachedGoals();

  /**
   * Returns how much the client's own wishes counted.
   *
   * @return their importance by session
   */
  public abstract ImmutableList<WishImportance> wishes();

  @Override
  public abstract ImmutableSet<EventId> evidence();

  /** Returns how each issue is called. */
  abstract ImmutableMap<IssueId, Clause> issues();

  /**
   * Returns whom the issues of the links concern.
   *
   * @return the people, perhaps none
   */
  public abstract ImmutableSet<RelationshipId> people();

  /**
   * Returns the people who have died and of whom accounts were given, which count as current.
   *
   * @return the people, perhaps none
   */
  public abstract ImmutableSet<RelationshipId> deceased();

  @Override
  public ImmutableSet<RelationshipId> about() {
    return people();
  }

  @Override
  public Clause subject() {
    return phrase("subject");
  }

  @Override
  protected ImmutableList<Clause> described() {
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    clauses.addAll(new IssueChains(links()).clauses(this::issues)).add(unpacked());
    if (!toUnpack().isEmpty()) {
      clauses.add(phrase("open").with("issues", issues(toUnpack())));
    }
    if (current().of() > 0) {
      clauses.add(
          phrase("current")
              .with("current", Cell.share(current()))
              .with("dead", deceased().isEmpty() ? Cell.NONE : Cell.people(deceased())));
    }
    if (ownGoals().of() > 0) {
      clauses.add(
          phrase("goals")
              .with("own", Cell.share(ownGoals()))
              .with(
                  "reached",
                  reachedGoals().of() == 0 ? Cell.NONE : Cell.count(reachedGoals().count())));
    }
    if (!wishes().isEmpty()) {
      clauses.add(wishesClause());
    }
    return clauses.build();
  }

  private Cell issues(Collection<IssueId> ids) {
    return Cell.list(ids.stream().map(this::issue).toList());
  }

  private Cell issue(IssueId id) {
    Clause issue = issues().get(id);
    return issue == null ? Cell.name(id.value()) : Cell.words(issue);
  }

  private Clause unpacked() {
    int found = presenting() - toUnpack().size();
    long rests = links().stream().flatMap(l -> l.evidence().stream()).distinct().count();
    Clause clause = phrase("unpacked").with("found", Cell.share(found, presenting()));
    return depth() == 0 ? clause : clause.with("depth", depth()).with("events", rests);
  }

  private Clause wishesClause() {
    WishImportance first = wishes().get(0);
    WishImportance last = wishes().get(wishes().size() - 1);
    return phrase("wishes")
        .with("first", Cell.words(counted(first)))
        .with("last", wishes().size() == 1 ? Cell.NONE : Cell.words(counted(last)));
  }

  private static Clause counted(WishImportance wish) {
    return phrase("wish")
        .with("mean", Cell.rating(wish.mean()))
        .with("maximum", GREATEST)
        .with("session", Cell.count(wish.session()));
  }

  @Override
  protected Table figures() {
    Table.Builder table =
        Table.withColumns(
            "course.unpacking.column.issue",
            "course.unpacking.column.behind",
            "course.unpacking.column.events",
            "course.unpacking.column.interval");
    for (IssueLink link : links()) {
      table.row(
          Cell.name(link.from().value()),
          Cell.name(link.to().value()),
          Cell.words(phrase("row.events").with("n", link.evidence().size())),
          Cell.NONE);
    }
    toUnpack()
        .forEach(
            i ->
                table.row(
                    Cell.name(i.value()), Cell.words(phrase("row.open")), Cell.NONE, Cell.NONE));
    share(table, "row.current", current());
    share(table, "row.goals", ownGoals());
    for (WishImportance wish : wishes()) {
      table.row(
          phrase("row.wishes").with("session", Cell.count(wish.session())),
          Cell.count(wish.wishes()),
          Cell.words(
              phrase("wish").with("mean", Cell.rating(wish.mean())).with("maximum", GREATEST)),
          Cell.NONE);
    }
    return table.build();
  }

  private static void share(Table.Builder table, String what, Share share) {
    if (share.of() > 0) {
      table.row(phrase(what), Cell.NONE, Cell.share(share), Cell.interval(share.wilson(), 2));
    }
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    int others = ownGoals().of() - ownGoals().count();
    return others == 0
        ? ImmutableList.of()
        : ImmutableList.of(new Caveat(Caveat.Kind.METHOD, phrase("someoneElse").with("n", others)));
  }

  private static Clause phrase(String name) {
    return Clause.of("course.unpacking." + name);
  }
}
