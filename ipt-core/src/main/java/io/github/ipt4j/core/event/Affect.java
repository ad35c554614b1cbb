// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import java.util.Locale;

/** A feeling. */
public enum Affect {
  /** Anger. */
  ANGER,
  /** Hurt. */
  HURT,
  /** Sadness. */
  SADNESS,
  /** Shame. */
  SHAME,
  /** Guilt. */
  GUILT,
  /** Fear. */
  FEAR,
  /** Loneliness. */
  LONELINESS,
  /** Disappointment. */
  DISAPPOINTMENT,
  /** Envy. */
  ENVY,
  /** Affection. */
  AFFECTION,
  /** Joy. */
  JOY,
  /** Pride. */
  PRIDE,
  /** Relief. */
  RELIEF,
  /** Gratitude. */
  GRATITUDE,
  /** Any other feeling. */
  OTHER;

  /**
   * Returns the name in words.
   *
   * @return such as "anger"
   */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
