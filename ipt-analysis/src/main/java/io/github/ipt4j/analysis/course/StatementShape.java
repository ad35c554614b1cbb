// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.core.event.Affect;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.StatementOutcome;
import io.github.ipt4j.core.event.StatementPart;
import io.github.ipt4j.core.event.Target;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Of which parts a statement consists, for whoever edits it.
 *
 * @param id the statement
 * @param rehearsedOn when it was rehearsed
 * @param toward to whom it is addressed
 * @param parts its parts, as the clinician sees them
 * @param affect the feeling on which it draws, if that was said
 * @param daysToSaid how many days after its rehearsal it was said, if it was
 * @param outcome how it was taken, if it was said and that is known
 */
public record StatementShape(
    EventId id,
    LocalDate rehearsedOn,
    Target toward,
    ImmutableSet<StatementPart> parts,
    Optional<Affect> affect,
    OptionalInt daysToSaid,
    Optional<StatementOutcome> outcome) {
  /**
   * Returns which parts it has not.
   *
   * @return the parts; none if its parts were not gone through
   */
  public ImmutableSet<StatementPart> missing() {
    return parts.isEmpty()
        ? ImmutableSet.of()
        : Sets.difference(Sets.immutableEnumSet(EnumSet.allOf(StatementPart.class)), parts)
            .immutableCopy();
  }

  /** Returns how it was taken, for a sentence. */
  static Cell taken(Optional<StatementOutcome> outcome) {
    return outcome
        .filter(o -> o != StatementOutcome.UNKNOWN)
        .map(o -> Cell.term(o, o.inWords()))
        .orElse(Cell.NONE);
  }
}
