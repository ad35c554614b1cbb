// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.rule.Refusal;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whom an account is about or a feeling is directed at: one person, a set of people, or {@link
 * #DIFFUSE} ("everyone"). A set of one person is that person.
 */
public final class Target {
  /** Everyone and no one: "they are all putting me down". */
  public static final Target DIFFUSE = new Target(ImmutableSortedSet.of());

  private final ImmutableSortedSet<RelationshipId> people;

  private Target(ImmutableSortedSet<RelationshipId> people) {
    this.people = people;
  }

  /**
   * Returns the target that those people are.
   *
   * @param people the people, at least one
   * @return the target
   */
  public static Target of(RelationshipId... people) {
    return of(Arrays.asList(people));
  }

  /**
   * Returns the target that those people are.
   *
   * @param people the people, at least one
   * @return the target
   */
  public static Target of(Iterable<RelationshipId> people) {
    ImmutableSortedSet<RelationshipId> set = ImmutableSortedSet.copyOf(people);
    Refusal.unless(
        !set.isEmpty(), "people", "must not be empty: a diffuse target is Target.DIFFUSE");
    return new Target(set);
  }

  /**
   * Returns the people.
   *
   * @return the people, empty if the target is diffuse
   */
  public ImmutableSortedSet<RelationshipId> people() {
    return people;
  }

  /**
   * Returns whether the target is {@link #DIFFUSE}.
   *
   * @return whether it is diffuse
   */
  public boolean diffuse() {
    return people.isEmpty();
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Target other && people.equals(other.people);
  }

  @Override
  public int hashCode() {
    return people.hashCode();
  }

  @Override
  public String toString() {
    return diffuse()
        ? "DIFFUSE"
        : people.stream().map(RelationshipId::value).collect(Collectors.joining(";"));
  }
}
