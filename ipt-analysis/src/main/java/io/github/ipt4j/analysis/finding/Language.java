// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

/**
 * A language in which findings are told: a phrase file beside the classes of each package. Where a
 * package has no file in a language, or a file no such phrase, it is told in English.
 */
public enum Language {
  /** English; every phrase is there. */
  ENGLISH("en", "", '.'),
  /** German; the package {@code periodicity} and what all findings share. */
  GERMAN("de", "_de", ',');

  private final String code;
  private final String suffix;
  private final char decimalPoint;

  Language(String code, String suffix, char decimalPoint) {
    this.code = code;
    this.suffix = suffix;
    this.decimalPoint = decimalPoint;
  }

  /**
   * Returns its code.
   *
   * @return the code of ISO 639, such as "en"
   */
  public String code() {
    return code;
  }

  String suffix() {
    return suffix;
  }

  char decimalPoint() {
    return decimalPoint;
  }
}
