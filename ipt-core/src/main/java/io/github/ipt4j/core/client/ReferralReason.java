// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.client;

import java.util.Locale;

/** Why a client was referred. */
public enum ReferralReason {
  /** Counselling. */
  COUNSELLING,
  /** Help with stress. */
  STRESS_MANAGEMENT,
  /** Low mood or depression. */
  DEPRESSION,
  /** Anxiety. */
  ANXIETY,
  /** A symptom in the body. */
  SOMATIC_SYMPTOM,
  /** Trouble in a relationship. */
  RELATIONSHIP_PROBLEM,
  /** A death. */
  BEREAVEMENT,
  /** A change in life. */
  LIFE_CHANGE,
  /** Any other reason. */
  OTHER;

  /**
   * Returns the name in words.
   *
   * @return such as "stress management"
   */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
