// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.Question;
import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.style.IptStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The one question that a review is about, named before it is done: it is tested at alpha, every
 * other test by Holm's procedure.
 */
@Value.Immutable
@IptStyle
public abstract sealed class PrimaryQuestion implements WithPrimaryQuestion
    permits ImmutablePrimaryQuestion {

  PrimaryQuestion() {}

  /**
   * Returns the question whether a symptom keeps to certain weekdays.
   *
   * @param symptom the symptom
   * @return the question
   */
  public static PrimaryQuestion weeklyRhythmOf(Symptom symptom) {
    return ImmutablePrimaryQuestion.builder()
        .question(Question.WHEN_DOES_IT_HURT)
        .symptom(symptom)
        .build();
  }

  /**
   * Returns the question whether a symptom goes with a context, weekdays alike.
   *
   * @param symptom the symptom
   * @param context the context
   * @return the question
   */
  public static PrimaryQuestion contrastOf(Symptom symptom, Context context) {
    return ImmutablePrimaryQuestion.builder()
        .question(Question.WHAT_ELSE_HAPPENS_THEN)
        .symptom(symptom)
        .context(context)
        .build();
  }

  /**
   * Returns the question.
   *
   * @return one of the five questions
   */
  public abstract Question question();

  /**
   * Returns the symptom about which it is asked.
   *
   * @return the symptom
   */
  public abstract Symptom symptom();

  /**
   * Returns what the symptom may go with.
   *
   * @return the context, given just where it is asked what else happens then
   */
  public abstract Optional<Context> context();

  /**
   * Returns from which day on a contrast is tested: what was recorded before a hypothesis was named
   * may have suggested it, and cannot confirm it.
   *
   * @return the day; the whole diary is tested if empty
   */
  public abstract Optional<LocalDate> since();

  /** Returns the symptom if the question is about its weekly rhythm. */
  Optional<Symptom> rhythm() {
    return context().isPresent() ? Optional.empty() : Optional.of(symptom());
  }

  @Value.Check
  void check() {
    checkArgument(
        question() == Question.WHAT_ELSE_HAPPENS_THEN || question() == Question.WHEN_DOES_IT_HURT,
        "question must be one that is tested, but was %s",
        question());
    checkArgument(
        context().isPresent() == (question() == Question.WHAT_ELSE_HAPPENS_THEN),
        "context must be given just where it is asked what else happens then, but question was %s",
        question());
    checkArgument(
        since().isEmpty() || context().isPresent(), "since must be empty without a context");
  }
}
