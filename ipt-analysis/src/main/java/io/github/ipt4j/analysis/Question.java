// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;

/**
 * The questions that an IPT therapist asks, one that others ask and one that is asked of many
 * clients; each analysis answers one of them.
 */
public enum Question {
  /** Asks when it hurts. */
  WHEN_DOES_IT_HURT("When does it hurt?", "periodicity"),
  /** Asks what else happens then, that does not happen at other times. */
  WHAT_ELSE_HAPPENS_THEN("What else happens then, that does not happen at other times?", "context"),
  /** Asks with whom, and how it really is. */
  WITH_WHOM("With whom, and how is it really?", "tension", "relationship"),
  /** Asks what changes, in the room and between sessions. */
  WHAT_CHANGES("What changes, in the room and between sessions?", "course", "worksheet"),
  /** Asks whether it helped. */
  DID_IT_HELP("Did it help?", "outcome"),
  /** Asks what other traditions would see in the same entries. */
  WHAT_WOULD_OTHERS_SEE("What would others see in it?", "lens"),
  /** Asks whether it holds over many clients, and in trials. */
  DOES_IT_HOLD_FOR_OTHERS("Does it hold for others too?", "cohort", "trial");

  private final String words;
  private final ImmutableSet<String> rooms;

  Question(String words, String... rooms) {
    this.words = words;
    this.rooms = ImmutableSet.copyOf(rooms);
  }

  /**
   * Returns the question that an analysis of this library answers: its package says it.
   *
   * @param analysis the analysis
   * @return the question; empty of a review, which answers them all, and of analyses of one's own
   */
  public static Optional<Question> of(Analysis<?, ?> analysis) {
    return of(analysis.getClass());
  }

  /** Returns the question that the analyses of a class answer. */
  static Optional<Question> of(Class<?> analysis) {
    String home = Question.class.getPackageName() + ".";
    String room = analysis.getPackageName();
    return Arrays.stream(values())
        .filter(q -> q.rooms.stream().anyMatch(r -> room.equals(home + r)))
        .findFirst();
  }

  /**
   * Returns the question as it is asked.
   *
   * @return the question
   */
  public String inWords() {
    return words;
  }
}
