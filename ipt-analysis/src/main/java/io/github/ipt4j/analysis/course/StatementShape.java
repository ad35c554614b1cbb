// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.event.Affect;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.StatementPart;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Of which parts a statement consists, for whoever edits it.
 *
 * @param id the statement
 * @param parts its parts, as the clinician sees them
 * @param affect the feeling on which it draws, if that was said
 * @param daysToSaid how many days after its rehearsal it was said, if it was
 */
public record StatementShape(
    EventId id,
    ImmutableSet<StatementPart> parts,
    Optional<Affect> affect,
    OptionalInt daysToSaid) {
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
}
