// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * What the client tells of someone: of the relationship at large, or of one incident.
 *
 * <p>The ratings say how negative and how positive the account is as told, not how the contact was
 * rated in the diary; the two poles are never subtracted.
 */
@Value.Immutable
@EditableStyle
public abstract sealed class Account implements SessionEvent, WithAccount permits ImmutableAccount {

  Account() {}

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder that holds all that this holds, for a copy in which something differs.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Override
  public abstract EventId id();

  /** Returns when it was told. */
  @Override
  public abstract EventTime at();

  /**
   * Returns whether it tells of the relationship at large or of one incident.
   *
   * @return the kind
   */
  public abstract AccountKind kind();

  /**
   * Returns whom it is about.
   *
   * @return the subject
   */
  public abstract Target subject();

  /**
   * Returns how negative the account is, if it was rated.
   *
   * @return the negativity, 0 (not at all) to 10
   */
  public abstract OptionalDouble negativity();

  /**
   * Returns how positive the account is, if it was rated.
   *
   * @return the positivity, 0 (not at all) to 10
   */
  public abstract OptionalDouble positivity();

  /**
   * Returns when the incident happened, if that is known.
   *
   * @return the date, empty for a global account
   */
  public abstract Optional<LocalDate> incidentDate();

  /**
   * Returns how the account came to be told, if that was noted.
   *
   * @return how it was elicited
   */
  public abstract Optional<Elicitation> elicitation();

  /**
   * Returns whether it is about life now or about the past.
   *
   * @return the era, current unless said otherwise
   */
  @Value.Default
  public Era era() {
    return Era.CURRENT;
  }

  /**
   * Returns the moment of the session at which it was told, if it was told in one.
   *
   * @return the moment
   */
  @Override
  public abstract Optional<SessionPoint> session();

  @Override
  public ImmutableSet<RelationshipId> people() {
    return subject().people();
  }

  /**
   * Returns a note; it is left out of {@code toString()}.
   *
   * @return the note
   */
  @Value.Redacted
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    ZeroToTen.check("negativity", negativity());
    ZeroToTen.check("positivity", positivity());
    incidentDate().ifPresent(this::checkIncidentDate);
  }

  private void checkIncidentDate(LocalDate date) {
    Refusal.unless(
        kind() == AccountKind.INCIDENT, "incidentDate", "must be empty for a global account", date);
    Refusal.unless(
        !date.isAfter(at().date()),
        "incidentDate",
        "must not be after the account was told on " + at().date(),
        date);
  }

  /** Builds an {@link Account}. */
  public static final class Builder extends ImmutableAccount.Builder {
    Builder() {}
  }
}
