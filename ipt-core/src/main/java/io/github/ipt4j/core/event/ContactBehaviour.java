// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One thing that someone did towards the client in a contact.
 *
 * <p>A softened criticism is a criticism.
 */
@Value.Immutable
@EditableStyle
public abstract sealed class ContactBehaviour implements WithContactBehaviour
    permits ImmutableContactBehaviour {

  ContactBehaviour() {}

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
   * Returns who did it.
   *
   * @return the person
   */
  public abstract RelationshipId actor();

  /**
   * Returns what it was.
   *
   * @return the kind
   */
  public abstract BehaviourKind kind();

  /**
   * Returns whether it was to the point or sideways, if that was noted.
   *
   * @return the directness
   */
  public abstract Optional<Directness> directness();

  /**
   * Returns whether it was softened, such as by "I mean well".
   *
   * @return whether it was, false unless said otherwise
   */
  @Value.Default
  public boolean softened() {
    return false;
  }

  /**
   * Returns which exchange of the contact it belongs to, if exchanges were told apart.
   *
   * @return the number of the exchange, from 1
   */
  public abstract OptionalInt exchange();

  @Value.Check
  void check() {
    exchange().ifPresent(n -> Refusal.unless(n >= 1, "exchange", "must be at least 1", n));
  }

  /** Builds a {@link ContactBehaviour}. */
  public static final class Builder extends ImmutableContactBehaviour.Builder {
    Builder() {}
  }
}
