// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.PValue;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.Openness;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/** How openly a feeling showed itself over the sessions. */
@Value.Immutable
@IptStyle
public abstract sealed class AffectOpennessResult extends Description
    implements WithAffectOpennessResult permits ImmutableAffectOpennessResult {

  AffectOpennessResult() {}

  @Override
  public abstract AffectOpenness analysis();

  @Override
  public abstract ImmutableList<Shortfall> shortfalls();

  /**
   * Returns the rated sessions.
   *
   * @return the sessions in their order; none where nothing can be said
   */
  public abstract ImmutableList<SessionOpenness> levels();

  /**
   * Returns how many sessions after it first showed itself the feeling was first acknowledged.
   *
   * @return the number; empty if it was not
   */
  public abstract OptionalInt sessionsHintToAcknowledged();

  /**
   * Returns the Mann-Kendall p-value, if sessions were independent.
   *
   * @return the p-value, only where it was asked for and over 20 sessions were rated
   */
  public abstract OptionalDouble pIfIndependent();

  @Override
  public abstract ImmutableSet<EventId> evidence();

  static Optional<SessionOpenness> first(List<SessionOpenness> levels, Openness least) {
    return levels.stream().filter(l -> l.openness().compareTo(least) >= 0).findFirst();
  }

  /**
   * Returns the first time at which the feeling was at least so open.
   *
   * @param least the openness
   * @return the session, or the time at home after it; empty if there was none
   */
  public Optional<SessionOpenness> first(Openness least) {
    return first(levels(), least);
  }

  /**
   * Returns the highest level that was held in two rated sessions running.
   *
   * @return the level; empty if nothing can be said
   */
  public Optional<Openness> held() {
    Optional<Openness> held = Optional.empty();
    for (int i = 1; i < levels().size(); i++) {
      Openness lower = lower(levels().get(i - 1).openness(), levels().get(i).openness());
      if (held.isEmpty() || lower.compareTo(held.get()) > 0) {
        held = Optional.of(lower);
      }
    }
    return held;
  }

  private static Openness lower(Openness a, Openness b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  /**
   * Returns how often a rated session, or time at home, was below the one before.
   *
   * @return the number of setbacks
   */
  public int setbacks() {
    return closed().size();
  }

  @Override
  public ImmutableSet<RelationshipId> about() {
    return analysis().target().people();
  }

  @Override
  public Clause subject() {
    return CourseClauses.feeling(analysis().affect(), analysis().target());
  }

  @Override
  protected ImmutableList<Clause> described() {
    SessionOpenness now = levels().get(levels().size() - 1);
    if (first(Openness.HINTED).isEmpty()) {
      return ImmutableList.of(
          phrase("denied")
              .with("feeling", subject())
              .with("rated", levels().size())
              .with("first", levels().get(0).row())
              .with("last", now.row()));
    }
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    clauses.add(phrase("course").with("feeling", subject()).with("steps", steps(now)));
    if (first(Openness.ACKNOWLEDGED).isEmpty()) {
      clauses.add(phrase("notAcknowledged"));
    }
    List<SessionOpenness> closed = closed();
    if (!closed.isEmpty()) {
      clauses.add(phrase("closed").with("places", places(closed)));
    }
    clauses.add(phrase(isAtHome() ? "ratedAtHome" : "rated").with("rated", levels().size()));
    pIfIndependent()
        .ifPresent(p -> clauses.add(phrase("test").with("p", Cell.p(p, PValue.CONVENTIONAL))));
    return clauses.build();
  }

  /** The start, each level when it was first reached, and where it is now. */
  private Clause steps(SessionOpenness now) {
    SessionOpenness start = levels().get(0);
    SessionOpenness highest = start;
    Clause steps = step(start, true);
    for (SessionOpenness level : levels()) {
      if (level.openness().compareTo(highest.openness()) > 0) {
        highest = level;
        steps = phrase("then").with("before", steps).with("next", step(level, false));
      }
    }
    if (now.equals(highest)) {
      return steps;
    }
    if (now.openness() == highest.openness()) {
      return phrase("still").with("before", steps).with("place", now.place(false));
    }
    return phrase(now.openness() == Openness.DENIED ? "only.DENIED" : "only")
        .with("before", steps)
        .with("step", level(now, now.place(false)));
  }

  /** A level when it was first reached; how long after the first hint is for machines to read. */
  private Clause step(SessionOpenness level, boolean isFirst) {
    Clause step = level(level, level.place(isFirst));
    int latency = sessionsHintToAcknowledged().orElse(0);
    return first(Openness.ACKNOWLEDGED).equals(Optional.of(level)) && latency > 0
        ? step.with("latency", latency)
        : step;
  }

  private static Clause level(SessionOpenness level, Clause place) {
    return phrase("step." + level.openness().name()).with("place", place);
  }

  private List<SessionOpenness> closed() {
    return IntStream.range(1, levels().size())
        .filter(i -> isBelow(levels().get(i), levels().get(i - 1)))
        .mapToObj(levels()::get)
        .toList();
  }

  private static boolean isBelow(SessionOpenness level, SessionOpenness before) {
    return level.openness().compareTo(before.openness()) < 0;
  }

  private static Cell places(List<SessionOpenness> levels) {
    return Cell.list(levels.stream().map(l -> Cell.words(l.place(false))).toList());
  }

  private boolean isAtHome() {
    return levels().stream().anyMatch(SessionOpenness::isAtHome);
  }

  @Override
  protected Table figures() {
    Table.Builder table =
        Table.withColumns(
            List.of(
                phrase("column.feeling").with("feeling", subject()),
                phrase("column.rank"),
                phrase("column.level")));
    levels().forEach(l -> table.row(l.row(), cells(l.openness())));
    held().ifPresent(h -> table.row(phrase("row.held"), cells(h)));
    return table.build();
  }

  private static Cell[] cells(Openness openness) {
    return new Cell[] {Cell.count(openness.level()), Cell.term(openness, openness.inWords())};
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    return pIfIndependent().isPresent()
        ? ImmutableList.of(new Caveat(Caveat.Kind.METHOD, phrase("carryOver")))
        : ImmutableList.of();
  }

  private static Clause phrase(String name) {
    return Clause.of("course.openness." + name);
  }
}
