// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.client;

import java.util.Locale;

/** The profession of someone who asserts a diagnosis or a clearance. */
public enum Profession {
  /** A family doctor. */
  GENERAL_PRACTITIONER,
  /** A neurologist. */
  NEUROLOGIST,
  /** A psychiatrist. */
  PSYCHIATRIST,
  /** A doctor of another speciality. */
  OTHER_PHYSICIAN,
  /** A psychologist. */
  PSYCHOLOGIST,
  /** A psychotherapist or counsellor. */
  PSYCHOTHERAPIST,
  /** A nurse. */
  NURSE,
  /** A social worker. */
  SOCIAL_WORKER,
  /** Any other profession. */
  OTHER;

  /**
   * Returns the name in words.
   *
   * @return such as "general practitioner"
   */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
