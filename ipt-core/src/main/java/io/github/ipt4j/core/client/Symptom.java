// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.client;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.style.Identifiers;

/**
 * A symptom that a client can record, such as headache.
 *
 * @param name the name in lower case: 1 to 60 characters, no control character, no semicolon, no
 *     white space at either end, and none of {@code = + - @} in front
 * @param kind whether it is felt in the body or in mood, where that is known
 */
public record Symptom(String name, SymptomKind kind) implements Comparable<Symptom> {
  private static final ImmutableSet<String> MOODS =
      ImmutableSet.of(
          "anger",
          "anxiety",
          "depression",
          "heartache",
          "irritability",
          "low mood",
          "mood",
          "sadness",
          "worry");
  private static final String ACHE = "ache";
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.forPredicate(c -> !Character.isLetter(c))).omitEmptyStrings();

  /** Words of complaints of the body, each as it may stand in a longer name. */
  private static final ImmutableSet<String> BODILY =
      ImmutableSet.of(
          "abdominal",
          "breathlessness",
          "chest",
          "cough",
          "cramp",
          "diarrhea",
          "diarrhoea",
          "dizziness",
          "fainting",
          "fatigue",
          "fever",
          "itching",
          "migraine",
          "nausea",
          "neck",
          "numbness",
          "pain",
          "palpitation",
          "panic",
          "rash",
          "seizure",
          "stomach",
          "tingling",
          "tinnitus",
          "tremor",
          "vertigo",
          "vomiting");

  /** Headache, of any kind. */
  public static final Symptom HEADACHE = new Symptom("headache", SymptomKind.SOMATIC);

  /** Low mood. */
  public static final Symptom LOW_MOOD = new Symptom("low mood", SymptomKind.MOOD);

  /** Checks the components. */
  public Symptom {
    requireNonNull(kind, "kind");
    Identifiers.checkName("symptom", "name", name);
  }

  /**
   * Returns the symptom of that name.
   *
   * <p>Of a name that stands alone, as in a CSV file, the kind is read from the name. A few names
   * of moods (anger, anxiety, depression, heartache, irritability, low mood, mood, sadness, worry)
   * are {@link SymptomKind#MOOD}. A name is {@link SymptomKind#SOMATIC} if one of its words ends in
   * "ache" or is a common word for a complaint of the body (such as migraine, pain, nausea,
   * dizziness, palpitation, fatigue, panic), in the singular or with an s. Of every other name,
   * such as distance, the kind is {@link SymptomKind#UNKNOWN}; the constructor says it.
   *
   * @param name the name in lower case
   * @return the symptom
   * @throws IllegalArgumentException if the name is blank, too long or not in lower case, has white
   *     space at its ends, or holds a semicolon or a control character
   */
  public static Symptom of(String name) {
    return new Symptom(name, kindOf(name));
  }

  private static SymptomKind kindOf(String name) {
    if (MOODS.contains(name)) {
      return SymptomKind.MOOD;
    }
    return WORDS.splitToStream(name).anyMatch(Symptom::isBodily)
        ? SymptomKind.SOMATIC
        : SymptomKind.UNKNOWN;
  }

  private static boolean isBodily(String word) {
    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return singular.endsWith(ACHE) || BODILY.contains(singular) || BODILY.contains(word);
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
