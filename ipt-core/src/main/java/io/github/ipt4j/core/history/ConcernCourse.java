// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.history;

import static java.util.Objects.requireNonNull;

import io.github.ipt4j.core.event.SafetyConcern;
import io.github.ipt4j.core.event.SafetyConcernKind;
import io.github.ipt4j.core.event.SessionPoint;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.rule.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A concern about someone's safety, and what became of it.
 *
 * @param concern the concern as it was entered
 * @param sessionsSince how many sessions were held after it was last gone through; if it never was,
 *     after it was entered
 */
public record ConcernCourse(SafetyConcern concern, int sessionsSince) {

  /** Checks the components. */
  public ConcernCourse {
    requireNonNull(concern, "concern");
    Refusal.unless(sessionsSince >= 0, "sessionsSince", "must be at least 0", sessionsSince);
  }

  static ConcernCourse of(SafetyConcern concern, SessionRecord record) {
    Optional<SessionPoint> arose =
        concern.reviewedOn().isPresent() ? Optional.empty() : concern.session();
    LocalDate last = concern.reviewedOn().orElse(concern.at().date());
    long since =
        record.sessions().stream()
            .filter(
                s ->
                    arose
                        .map(p -> s.number() > p.session())
                        .orElseGet(() -> s.date().isAfter(last)))
            .count();
    return new ConcernCourse(concern, (int) since);
  }

  /**
   * Returns what it is about.
   *
   * @return the kind
   */
  public SafetyConcernKind kind() {
    return concern.kind();
  }

  /**
   * Returns whom it involves besides the client, if anyone.
   *
   * @return the person
   */
  public Optional<RelationshipId> person() {
    return concern.person();
  }

  /**
   * Returns when it arose.
   *
   * @return the date
   */
  public LocalDate date() {
    return concern.at().date();
  }

  /**
   * Returns when it was last gone through, if it was.
   *
   * @return the date
   */
  public Optional<LocalDate> reviewedOn() {
    return concern.reviewedOn();
  }

  /**
   * Returns whether it is open: it was never gone through.
   *
   * @return whether it is
   */
  public boolean open() {
    return reviewedOn().isEmpty();
  }
}
