// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Streams;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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
   * Returns who began it, if that was noted: who rang, who proposed to meet.
   *
   * @return who did
   */
  public abstract Optional<Initiator> initiator();

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
    if (sources().size() == 1 && present().isEmpty()) {
      return ImmutableSet.of(sources().get(0).person());
    }
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
    if (sources().size() == 1) {
      ContactSource only = sources().get(0);
      return only.person().equals(person) ? Optional.of(only) : Optional.empty();
    }
    return Optional.ofNullable(sourcesByPerson().get(person));
  }

  @Value.Lazy
  ImmutableMap<RelationshipId, ContactSource> sourcesByPerson() {
    return Maps.uniqueIndex(sources(), ContactSource::person);
  }

  @Value.Check
  void check() {
    Refusal.unless(!sources().isEmpty(), "sources", "must not be empty");
    if (sources().size() > 1) {
      requireEachPersonOnce();
    }
    conduct().ifPresent(this::checkConduct);
  }

  private void requireEachPersonOnce() {
    Set<RelationshipId> sourcePeople = new HashSet<>();
    for (ContactSource source : sources()) {
      if (!sourcePeople.add(source.person())) {
        throw Refusal.builder("sources", "must name each person once")
            .owner(id())
            .found(source.person().value())
            .culprits(source.person())
            .build();
      }
    }
  }

  private void checkConduct(Conduct conduct) {
    Set<RelationshipId> everyone = people();
    for (RelationshipId person : conduct.people()) {
      if (!everyone.contains(person)) {
        throw Refusal.builder("people of the conduct", "must be sources or present")
            .owner(id())
            .found(person.value())
            .path("conduct")
            .culprits(person)
            .build();
      }
    }
  }

  /** Builds an {@link Interaction}. */
  public static final class Builder extends ImmutableInteraction.Builder {
    Builder() {}
  }
}
