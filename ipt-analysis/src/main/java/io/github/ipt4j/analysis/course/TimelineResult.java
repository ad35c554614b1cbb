// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import org.immutables.value.Value;

/** The case on one line of time, and what fell into the weeks before a beginning or a change. */
@Value.Immutable
@IptStyle
public abstract sealed class TimelineResult extends Description implements WithTimelineResult
    permits ImmutableTimelineResult {

  TimelineResult() {}

  @Override
  public abstract Timeline analysis();

  @Override
  public abstract ImmutableList<Shortfall> shortfalls();

  /**
   * Returns all entries.
   *
   * @return the entries in the order of time
   */
  public abstract ImmutableList<TimelineEntry> entries();

  /**
   * Returns the levels by fortnight.
   *
   * @return the fortnights of which a day was recorded, symptom by symptom and rating by rating
   */
  public abstract ImmutableList<LevelStretch> levels();

  /**
   * Returns when symptoms began and levels changed most, and what fell into the weeks before.
   *
   * @return the moments, symptom by symptom and rating by rating
   */
  public abstract ImmutableList<TimelineMoment> moments();

  /**
   * Returns the levels round each anniversary.
   *
   * @return the levels in the order of time
   */
  public abstract ImmutableList<AnniversaryLevel> anniversaries();

  /**
   * Returns how many stretches of {@link Timeline#windowDays()} days within the period hold at
   * least one entry of the client's life, by which a reader can judge what one of them before a
   * change means.
   *
   * @return the share of all such stretches; of none where the period is shorter
   */
  public abstract Share windows();

  /** Returns the life events and decisions on the line; the diary stands behind the levels. */
  @Override
  public abstract ImmutableSet<EventId> evidence();

  @Override
  public ImmutableSet<RelationshipId> about() {
    return entries().stream()
        .flatMap(e -> e.people().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Returns how many entries there are of a kind.
   *
   * @param kind the kind
   * @return the number
   */
  public int count(TimelineKind kind) {
    return (int) entries().stream().filter(e -> e.kind() == kind).count();
  }

  /**
   * Returns how many entries are of the client's life.
   *
   * @return the number
   */
  public int ofLife() {
    return (int) entries().stream().filter(e -> e.kind().ofLife()).count();
  }

  @Override
  public Clause subject() {
    return Clause.of("course.timeline.subject");
  }

  @Override
  protected ImmutableList<Clause> described() {
    return new TimelineClauses(this).all();
  }

  @Override
  protected Table figures() {
    Table.Builder table =
        Table.withColumns(
            "course.timeline.column.what",
            "course.timeline.column.from",
            "course.timeline.column.until");
    for (TimelineEntry entry : entries()) {
      boolean isSpan = entry.dayKnown() && !entry.to().equals(entry.from());
      table.row(entry.told(), entry.date(), isSpan ? Cell.day(entry.to()) : Cell.NONE);
    }
    return table.build();
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    return ImmutableList.of();
  }
}
