// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.privacy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.client.CodingSystem;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomKind;
import io.github.ipt4j.core.measure.Instrument;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The names that say nothing of who chose them: up to three words, each of which is an everyday
 * word for a complaint, a rating or a shift; known questionnaires; codes as classifications form
 * them.
 */
final class Vocabulary {
  private static final int MOST_WORDS = 3;
  private static final ImmutableSet<String> CHOSEN =
      ImmutableSet.of("symptom", "rating", "state", "instrument");
  private static final Splitter WORDS = Splitter.on(' ');
  private static final ImmutableSet<String> PLAIN =
      ImmutableSet.of(
          "alcohol",
          "appetite",
          "attack",
          "attacks",
          "back",
          "crying",
          "day",
          "depressed",
          "distress",
          "early",
          "energy",
          "exhaustion",
          "holiday",
          "insomnia",
          "late",
          "low",
          "morning",
          "night",
          "nightshift",
          "no",
          "period",
          "poor",
          "shift",
          "sleep",
          "sleeplessness",
          "stress",
          "tension",
          "tiredness",
          "weekend",
          "work");

  /** Codes as the classifications form them; what a house numbers itself may be a file's number. */
  private static final ImmutableMap<CodingSystem, Pattern> CODES =
      ImmutableMap.of(
          CodingSystem.ICD_10, Pattern.compile("[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?"),
          CodingSystem.ICD_11, Pattern.compile("[0-9A-Z][A-Z][0-9A-Z]{2}(\\.[0-9A-Z]{1,2})?"),
          CodingSystem.DSM_5, Pattern.compile("[A-Z]?[0-9]{2,3}(\\.[0-9]{1,4})?"),
          CodingSystem.SNOMED_CT, Pattern.compile("[0-9]{6,18}"));

  private Vocabulary() {}

  /** Returns whether names of a kind are such as clinicians choose, and not ids. */
  static boolean isChosen(String names) {
    return CHOSEN.contains(names);
  }

  /** Returns whether a name among names of a kind may stay as it is. */
  static boolean isPlain(String names, String name) {
    return switch (names) {
      case "symptom", "rating", "state" -> isPlain(name);
      case "instrument" -> Instrument.ofCode(name).isPresent();
      default -> false;
    };
  }

  /** Returns whether a code is one of a classification that others use too. */
  static boolean isPlain(CodingSystem system, String code) {
    Pattern form = CODES.get(system);
    return form != null && form.matcher(code).matches();
  }

  private static boolean isPlain(String name) {
    List<String> words = WORDS.splitToList(name);
    return words.size() <= MOST_WORDS
        && words.stream().allMatch(w -> PLAIN.contains(w) || isKnown(w));
  }

  /** Returns whether a word is one by which the library knows what kind of symptom there is. */
  private static boolean isKnown(String word) {
    return word.chars().allMatch(c -> c >= 'a' && c <= 'z')
        && !word.isEmpty()
        && Symptom.of(word).kind() != SymptomKind.UNKNOWN;
  }

  /**
   * Returns the word by which the name of a symptom shows to be one of the body, if it does: a file
   * that holds names alone would lose it otherwise.
   */
  static Optional<String> bodily(String name) {
    return Splitter.onPattern("[^a-z]+")
        .omitEmptyStrings()
        .splitToStream(name)
        .filter(w -> isKnown(w) && Symptom.of(w).kind() == SymptomKind.SOMATIC)
        .findFirst();
  }
}
