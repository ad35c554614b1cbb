// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import java.util.Locale;

/**
 * By what Interpersonal Psychotherapy is thought to work.
 *
 * <p>J. D. Lipsitz and J. C. Markowitz, Clinical Psychology Review 33 (2013) 1134-1147, doi
 * 10.1016/j.cpr.2013.09.002.
 */
public enum ChangeMechanism {
  /** More support from others. */
  ENHANCING_SOCIAL_SUPPORT,
  /** Less strain between people. */
  DECREASING_INTERPERSONAL_STRESS,
  /** Feelings that are admitted and worked through. */
  FACILITATING_EMOTIONAL_PROCESSING,
  /** Skills in dealing with others. */
  IMPROVING_INTERPERSONAL_SKILLS;

  /**
   * Returns the name in words.
   *
   * @return such as "enhancing social support"
   */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
