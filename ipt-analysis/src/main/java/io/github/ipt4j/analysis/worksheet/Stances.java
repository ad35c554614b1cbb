// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.core.event.StanceKind;
import io.github.ipt4j.core.relationship.RelationshipId;

/**
 * Where someone stood in contacts with the people of a dispute.
 *
 * @param person who stood there
 * @param contacts in how many contacts the person stood where, of those in which it was noted; the
 *     worst first, those of none left out
 */
public record Stances(RelationshipId person, ImmutableMap<StanceKind, Integer> contacts) {

  /**
   * Returns in how many of the contacts the person stood there.
   *
   * @param kind where
   * @return the count, and how many contacts there are in which it was noted
   */
  public Share share(StanceKind kind) {
    return new Share(
        contacts.getOrDefault(kind, 0), contacts.values().stream().mapToInt(n -> n).sum());
  }
}
