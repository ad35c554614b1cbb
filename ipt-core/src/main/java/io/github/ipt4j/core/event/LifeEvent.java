// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.EditableStyle;
import io.github.ipt4j.core.time.PartialDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that happened in the client's life, before the treatment or during it: a birth, a
 * death, a move.
 *
 * <p>It is no event of a session: it may lie long before the period of the case, and often only its
 * month or year is known. An anniversary is entered as the day that it falls on; none is computed.
 */
@Value.Immutable
@EditableStyle
public abstract sealed class LifeEvent implements WithLifeEvent permits ImmutableLifeEvent {

  /** The order of time; of the same day that of the ids. */
  public static final Comparator<LifeEvent> ORDER =
      Comparator.comparing(LifeEvent::on).thenComparing(event -> event.id().value());

  LifeEvent() {}

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

  /**
   * Returns the id.
   *
   * @return the id, that of no other event of the case
   */
  public abstract EventId id();

  /**
   * Returns when it happened.
   *
   * @return the day, month or year; it does not begin after the period of the case
   */
  public abstract PartialDate on();

  /**
   * Returns what kind of event it was.
   *
   * @return the kind
   */
  public abstract LifeEventKind kind();

  /**
   * Returns whom it concerned besides the client.
   *
   * @return the people, perhaps nobody
   */
  public abstract ImmutableSet<RelationshipId> people();

  /**
   * Returns what happened, in words. It is left out of {@code toString()}.
   *
   * @return the words
   */
  @Value.Redacted
  public abstract Optional<String> words();

  /** Builds a {@link LifeEvent}. */
  public static final class Builder extends ImmutableLifeEvent.Builder {
    Builder() {}
  }
}
