// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.client;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.rule.Quoted;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.Identifiers;
import java.util.Locale;

/**
 * A symptom that a client can record, such as headache.
 *
 * @param name the name in lower case: 1 to 60 characters, no control character, no semicolon, no
 *     white space at either end, and none of {@code = + - @} in front
 * @param kind whether it is felt in the body or in mood
 */
public record Symptom(String name, SymptomKind kind) implements Comparable<Symptom> {
  private static final int LONGEST = 60;
  private static final ImmutableSet<String> MOODS =
      ImmutableSet.of(
          "anger", "anxiety", "depression", "irritability", "low mood", "mood", "sadness", "worry");

  /** Headache, of any kind. */
  public static final Symptom HEADACHE = new Symptom("headache", SymptomKind.SOMATIC);

  /** Low mood. */
  public static final Symptom LOW_MOOD = new Symptom("low mood", SymptomKind.MOOD);

  /** Checks the components. */
  public Symptom {
    requireNonNull(kind, "kind");
    Refusal.unless(!name.isBlank(), "symptom", "must not be blank");
    if (name.length() > LONGEST) {
      throw Refusal.builder("symptom", "must have at most " + LONGEST + " characters")
          .found(Quoted.length(name))
          .path("name")
          .build();
    }
    Identifiers.check("symptom", name);
    if (!name.equals(name.toLowerCase(Locale.ROOT))) {
      throw Refusal.builder("symptom", "must be in lower case")
          .found(Quoted.length(name))
          .path("name")
          .build();
    }
  }

  /**
   * Returns the symptom of that name.
   *
   * <p>A few names of moods (anger, anxiety, depression, irritability, low mood, mood, sadness,
   * worry) are known as {@link SymptomKind#MOOD}; every other name counts as {@link
   * SymptomKind#SOMATIC}, because to ask for a medical clearance too often is the safer mistake.
   *
   * @param name the name in lower case
   * @return the symptom
   * @throws IllegalArgumentException if the name is blank, too long or not in lower case, has white
   *     space at its ends, or holds a semicolon or a control character
   */
  public static Symptom of(String name) {
    return new Symptom(name, MOODS.contains(name) ? SymptomKind.MOOD : SymptomKind.SOMATIC);
  }

  /** Compares by name, then by kind. */
  @Override
  public int compareTo(Symptom other) {
    int byName = name.compareTo(other.name);
    return byName != 0 ? byName : kind.compareTo(other.kind);
  }

  @Override
  public String toString() {
    return name;
  }
}
