// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.relationship.InterpersonalInventory;
import io.github.ipt4j.core.relationship.Relationship;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.relationship.RelationshipKind;
import io.github.ipt4j.core.rule.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How results name people: by what they are to the client where that is unique, else by id. */
public final class Names {
  private static final Names IDS = new Names(ImmutableMap.of());

  private final ImmutableMap<RelationshipId, String> words;

  private Names(ImmutableMap<RelationshipId, String> words) {
    this.words = words;
  }

  /**
   * Returns the names that are the ids.
   *
   * @return the names
   */
  public static Names ids() {
    return IDS;
  }

  /**
   * Returns the names of those words.
   *
   * @param words a word for each person, such as "sister"; anyone else is named by id
   * @return the names
   */
  public static Names of(Map<RelationshipId, String> words) {
    words.forEach(Names::requireBoth);
    return new Names(
        Refusal.ofRepeatedKeys(
            "words", "must name each person once", () -> ImmutableMap.copyOf(words)));
  }

  /** The library that gathers them would quote the other one, which is a person's words. */
  private static void requireBoth(RelationshipId person, String word) {
    requireNonNull(person, "person");
    requireNonNull(word, "word");
  }

  /**
   * Returns the names of an inventory: "husband" where there is one husband.
   *
   * @param inventory the people
   * @return the names
   */
  public static Names of(InterpersonalInventory inventory) {
    ImmutableMap.Builder<RelationshipId, String> words = ImmutableMap.builder();
    for (Relationship person : inventory.relationships()) {
      if (person.kind() != RelationshipKind.OTHER && inventory.ofKind(person.kind()).size() == 1) {
        words.put(person.id(), person.kind().inWords());
      }
    }
    return new Names(words.buildOrThrow());
  }

  /**
   * Returns the name of a person.
   *
   * @param person the person
   * @return the word for the person, or the id
   */
  public String of(RelationshipId person) {
    return words.getOrDefault(person, person.value());
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Names other && words.equals(other.words);
  }

  @Override
  public int hashCode() {
    return words.hashCode();
  }

  @Override
  public String toString() {
    return words.isEmpty() ? "ids" : words.toString();
  }
}
