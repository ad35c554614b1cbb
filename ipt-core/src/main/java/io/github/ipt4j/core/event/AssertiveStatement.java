// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An 'I' statement that the client rehearsed and, perhaps, said.
 *
 * <p>A {@code CaseHistory} checks that it was not said before it was rehearsed.
 */
@Value.Immutable
@EditableStyle
public abstract sealed class AssertiveStatement implements SessionEvent, WithAssertiveStatement
    permits ImmutableAssertiveStatement {

  AssertiveStatement() {}

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

  /** Returns when it was rehearsed. */
  @Override
  public abstract EventTime at();

  /**
   * Returns to whom it is addressed.
   *
   * @return the people
   */
  public abstract Target toward();

  /**
   * Returns the statement in the client's words; it is left out of {@code toString()}.
   *
   * @return the statement
   */
  @Value.Redacted
  public abstract Optional<String> statement();

  /**
   * Returns of which parts it consists, if that was gone through.
   *
   * @return the parts, as the clinician sees them; none if they were not gone through
   */
  public abstract ImmutableSet<StatementPart> parts();

  /**
   * Returns the feeling on which it draws, if that was said.
   *
   * @return the feeling
   */
  public abstract Optional<Affect> affect();

  /**
   * Returns the day on which it was said, if it was.
   *
   * @return the day
   */
  public abstract Optional<LocalDate> enactedOn();

  /**
   * Returns how it was taken, if it was said and that is known.
   *
   * @return the outcome
   */
  public abstract Optional<StatementOutcome> outcome();

  /**
   * Returns the moment of the session at which it was rehearsed, if it was in one.
   *
   * @return the moment
   */
  @Override
  public abstract Optional<SessionPoint> session();

  @Override
  public ImmutableSet<RelationshipId> people() {
    return toward().people();
  }

  @Value.Check
  void check() {
    Refusal.of(
        id(),
        outcome().isEmpty() || enactedOn().isPresent(),
        "outcome",
        "must be empty where it was not said",
        outcome().orElse(StatementOutcome.UNKNOWN));
  }

  /** Builds an {@link AssertiveStatement}. */
  public static final class Builder extends ImmutableAssertiveStatement.Builder {
    Builder() {}
  }
}
