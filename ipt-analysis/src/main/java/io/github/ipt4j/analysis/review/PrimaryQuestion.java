// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.ipt4j.analysis.Question;
import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.core.client.Symptom;
import java.util.Optional;

/**
 * The one question that a review is about, named before it is done: it is tested at alpha, every
 * other test by Holm's procedure.
 *
 * @param question the question
 * @param symptom the symptom about which it is asked
 * @param context what the symptom may go with, where that is asked and only there
 */
public record PrimaryQuestion(Question question, Symptom symptom, Optional<Context> context) {

  /** Checks the components. */
  public PrimaryQuestion {
    requireNonNull(symptom, "symptom");
    checkArgument(
        context.isPresent() == (question == Question.WHAT_ELSE_HAPPENS_THEN),
        "context must be given where it is asked what else happens then, but question was %s",
        question);
    checkArgument(
        question == Question.WHAT_ELSE_HAPPENS_THEN || question == Question.WHEN_DOES_IT_HURT,
        "question must be one that is tested, but was %s",
        question);
  }

  /**
   * Returns the question whether a symptom keeps to certain weekdays.
   *
   * @param symptom the symptom
   * @return the question
   */
  public static PrimaryQuestion weeklyRhythmOf(Symptom symptom) {
    return new PrimaryQuestion(Question.WHEN_DOES_IT_HURT, symptom, Optional.empty());
  }

  /**
   * Returns the question whether a symptom goes with a context, weekdays alike.
   *
   * @param symptom the symptom
   * @param context the context
   * @return the question
   */
  public static PrimaryQuestion contrastOf(Symptom symptom, Context context) {
    return new PrimaryQuestion(Question.WHAT_ELSE_HAPPENS_THEN, symptom, Optional.of(context));
  }

  /** Returns the symptom if the question is about its weekly rhythm. */
  Optional<Symptom> rhythm() {
    return context.isPresent() ? Optional.empty() : Optional.of(symptom);
  }
}
