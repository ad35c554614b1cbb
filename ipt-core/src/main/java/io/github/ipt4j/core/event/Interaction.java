// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.EditableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One contact of the client with one or more people.
 *
 * <p>A visit of two people who both hurt is one interaction with two sources. Presence never splits
 * a rating: someone who was there and set no tone stands in {@link #present()}.
 */
@Value.Immutable
@EditableStyle
public abstract sealed class Interaction implements SessionEvent, WithInteraction
    permits ImmutableInteraction {

  Interaction() {}

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

  @Override
  public abstract EventTime at();

  /**
   * Returns what kind of contact it was.
   *
   * @return the kind
   */
  public abstract InteractionKind kind();

  /**
   * Returns the people from whom the tone came, each with own ratings.
   *
   * @return the sources, at least one, no person twice
   */
  public abstract ImmutableList<ContactSource> sources();

  /**
   * Returns who else was there, as the client noted it.
   *
   * @return the people present; may name sources again
   */
  public abstract ImmutableSet<RelationshipId> present();

  /**
   * Returns where it took place, in the client's words; it is left out of {@code toString()}.
   *
   * @return the setting
   */
  @Value.Redacted
  public abstract Optional<String> setting();

  /**
   * Returns what those who were there did, if the contact was gone through.
   *
   * @return the conduct of the sources and of those present
   */
  public abstract Optional<Conduct> conduct();

  /**
   * Returns everyone whom the client met: sources and people present.
   *
   * @return the people, sources first
   */
  @Override
  @Value.Lazy
  public ImmutableSet<RelationshipId> people() {
    return Streams.concat(sources().stream().map(ContactSource::person), present().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Returns the part that a person had as a source of the tone.
   *
   * @param person the person
   * @return the source, empty if the person was no source
   */
  public Optional<ContactSource> source(RelationshipId person) {
    return sources().stream().filter(s -> s.person().equals(person)).findFirst();
  }

  @Value.Check
  void check() {
    checkArgument(!sources().isEmpty(), "sources must not be empty");
    long people = sources().stream().map(ContactSource::person).distinct().count();
    checkArgument(
        people == sources().size(),
        "sources must name each person once, but %s named %s people in %s sources",
        id(),
        people,
        sources().size());
    conduct().ifPresent(this::checkConduct);
  }

  private void checkConduct(Conduct conduct) {
    for (RelationshipId person : conduct.people()) {
      checkArgument(
          people().contains(person),
          "people of the conduct of %s must be sources or present, but %s was neither",
          id(),
          person);
    }
  }

  /** Builds an {@link Interaction}. */
  public static final class Builder extends ImmutableInteraction.Builder {
    Builder() {}
  }
}
