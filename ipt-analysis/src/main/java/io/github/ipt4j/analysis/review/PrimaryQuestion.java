// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import static java.util.Objects.requireNonNull;

import io.github.ipt4j.analysis.Question;
import io.github.ipt4j.core.client.Symptom;

/**
 * The one question that a review is about, named before it is done: it is tested at alpha, every
 * other test by Holm's procedure.
 *
 * @param question the question
 * @param symptom the symptom about which it is asked
 */
public record PrimaryQuestion(Question question, Symptom symptom) {

  /** Checks the components. */
  public PrimaryQuestion {
    requireNonNull(question, "question");
    requireNonNull(symptom, "symptom");
  }

  /**
   * Returns the question whether a symptom keeps to certain weekdays.
   *
   * @param symptom the symptom
   * @return the question
   */
  public static PrimaryQuestion weeklyRhythmOf(Symptom symptom) {
    return new PrimaryQuestion(Question.WHEN_DOES_IT_HURT, symptom);
  }
}
