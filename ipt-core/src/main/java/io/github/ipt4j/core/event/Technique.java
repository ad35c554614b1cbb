// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import java.util.Locale;

/** A technique that a therapist uses in a session. */
public enum Technique {
  /** Open questions and listening. */
  NONDIRECTIVE_EXPLORATION,
  /** Asking directly. */
  DIRECT_ELICITATION,
  /** Encouraging feelings to be felt and said. */
  ENCOURAGEMENT_OF_AFFECT,
  /** Helping to accept painful feelings. */
  ACCEPTANCE_OF_PAINFUL_AFFECT,
  /** Using feelings to deal with others. */
  USE_OF_AFFECT_IN_RELATIONSHIPS,
  /** Helping suppressed feelings to come up. */
  HELPING_GENERATE_SUPPRESSED_AFFECT,
  /** Making clear what was said. */
  CLARIFICATION,
  /** Going through an exchange word by word. */
  COMMUNICATION_ANALYSIS,
  /** Using what happens between client and therapist. */
  USE_OF_THERAPEUTIC_RELATIONSHIP,
  /** Teaching, advising, modelling. */
  DIRECTIVE_TECHNIQUE,
  /** Going through the options of a decision. */
  DECISION_ANALYSIS,
  /** Trying out an exchange. */
  ROLE_PLAYING,
  /** Explaining the disorder and its treatment. */
  PSYCHOEDUCATION,
  /** Laying symptoms and events beside each other in time. */
  TIMELINE,
  /** A task until the next session. */
  HOMEWORK,
  /**
   * What would you say if this happened to your best friend, your sister? It is the technique of
   * one author and not canonical in Interpersonal Psychotherapy.
   */
  PERSPECTIVE_SHIFT;

  /**
   * Returns the name in words.
   *
   * @return such as "nondirective exploration"
   */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
