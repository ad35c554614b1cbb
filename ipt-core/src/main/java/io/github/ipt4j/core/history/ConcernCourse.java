// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.history;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.event.RiskReview;
import io.github.ipt4j.core.event.SafetyConcern;
import io.github.ipt4j.core.event.SafetyConcernKind;
import io.github.ipt4j.core.event.SessionPoint;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.rule.Refusal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A concern about someone's safety, and what became of it.
 *
 * @param concern the concern as it was entered
 * @param sessionsSince how many sessions were held after it was last gone through; if it never was,
 *     after it was entered
 * @param reviews the reviews of it, in the order of time
 */
public record ConcernCourse(
    SafetyConcern concern, int sessionsSince, ImmutableList<RiskReview> reviews) {

  /** Checks the components. */
  public ConcernCourse {
    requireNonNull(concern, "concern");
    requireNonNull(reviews, "reviews");
    Refusal.unless(sessionsSince >= 0, "sessionsSince", "must be at least 0", sessionsSince);
  }

  static ConcernCourse of(SafetyConcern concern, SessionRecord record) {
    ImmutableList<RiskReview> reviews =
        record.events(RiskReview.class).stream()
            .filter(r -> r.concern().equals(concern.id()))
            .collect(ImmutableList.toImmutableList());
    Optional<LocalDate> reviewed = lastOf(concern, reviews);
    Optional<SessionPoint> arose = reviewed.isPresent() ? Optional.empty() : concern.session();
    LocalDate last = reviewed.orElse(concern.at().date());
    long since =
        record.sessions().stream()
            .filter(
                s ->
                    arose
                        .map(p -> s.number() > p.session())
                        .orElseGet(() -> s.date().isAfter(last)))
            .count();
    return new ConcernCourse(concern, (int) since, reviews);
  }

  private static Optional<LocalDate> lastOf(SafetyConcern concern, List<RiskReview> reviews) {
    return Stream.concat(concern.reviewedOn().stream(), reviews.stream().map(r -> r.at().date()))
        .max(Comparator.naturalOrder());
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
    return lastOf(concern, reviews);
  }

  /**
   * Returns the latest review, if there was any.
   *
   * @return the review
   */
  public Optional<RiskReview> latestReview() {
    return reviews.isEmpty() ? Optional.empty() : Optional.of(reviews.get(reviews.size() - 1));
  }

  /**
   * Returns whether it is open: its latest review keeps it open, or it was never gone through.
   *
   * @return whether it is
   */
  public boolean open() {
    return latestReview().map(r -> !r.closes()).orElseGet(() -> concern.reviewedOn().isEmpty());
  }
}
