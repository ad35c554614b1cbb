// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.client;

/** The system to which the code of a diagnosis belongs. */
public enum CodingSystem {
  /** The International Classification of Diseases, 10th revision. */
  ICD_10("ICD-10"),
  /** The International Classification of Diseases, 11th revision. */
  ICD_11("ICD-11"),
  /** The Diagnostic and Statistical Manual, 5th edition. */
  DSM_5("DSM-5"),
  /** SNOMED Clinical Terms. */
  SNOMED_CT("SNOMED CT"),
  /** A list of the institution that asserted it. */
  LOCAL("local code");

  private final String words;

  CodingSystem(String words) {
    this.words = words;
  }

  /**
   * Returns the name in words.
   *
   * @return such as "ICD-10"
   */
  public String inWords() {
    return words;
  }
}
