// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What those who were there did in a contact, as far as it was gone through. */
@Value.Immutable
@EditableStyle
public abstract sealed class Conduct implements WithConduct permits ImmutableConduct {

  Conduct() {}

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
   * Returns what was done towards the client.
   *
   * @return the behaviours in their order; none says that there was nothing of note
   */
  public abstract ImmutableList<ContactBehaviour> behaviours();

  /**
   * Returns where people stood meanwhile.
   *
   * @return the stances, no person twice; a person without one was not asked about
   */
  public abstract ImmutableList<Stance> stances();

  /**
   * Returns everyone who did something or stood somewhere.
   *
   * @return the people
   */
  public ImmutableSet<RelationshipId> people() {
    return Stream.concat(
            behaviours().stream().map(ContactBehaviour::actor),
            stances().stream().map(Stance::person))
        .collect(ImmutableSet.toImmutableSet());
  }

  @Value.Check
  void check() {
    Set<RelationshipId> people = new HashSet<>();
    for (Stance stance : stances()) {
      if (!people.add(stance.person())) {
        throw Refusal.builder("stances", "must name each person once")
            .found(stance.person().value())
            .culprits(stance.person())
            .build();
      }
    }
  }

  /** Builds a {@link Conduct}. */
  public static final class Builder extends ImmutableConduct.Builder {
    Builder() {}
  }
}
