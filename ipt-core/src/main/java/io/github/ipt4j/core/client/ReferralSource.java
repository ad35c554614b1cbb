// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.client;

/** Who sent the client. */
public enum ReferralSource {
  /** The client came of her own accord. */
  SELF("self"),
  /** A family doctor. */
  GENERAL_PRACTITIONER("general practitioner"),
  /** A doctor of another speciality. */
  SPECIALIST("medical specialist"),
  /** A hospital or clinic. */
  HOSPITAL("hospital"),
  /** A mental health service or a colleague in one. */
  MENTAL_HEALTH_SERVICE("mental health service"),
  /** An employer or an occupational health service. */
  EMPLOYER("employer"),
  /** A school or university. */
  SCHOOL("school"),
  /** A relative or friend. */
  FAMILY("family"),
  /** Anyone else. */
  OTHER("another source");

  private final String words;

  ReferralSource(String words) {
    this.words = words;
  }

  /**
   * Returns the name in words.
   *
   * @return such as "self"
   */
  public String inWords() {
    return words;
  }
}
