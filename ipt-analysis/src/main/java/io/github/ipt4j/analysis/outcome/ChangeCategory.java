// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

/** What became of a total from the first form to the last. */
public enum ChangeCategory {
  /** Reliably improved, from the side of the cases to the other. */
  RECOVERED("reliably improved and recovered"),
  /** Reliably improved, not across the cut-off. */
  IMPROVED("reliably improved"),
  /** Not reliably changed. */
  UNCHANGED("not reliably changed"),
  /** Reliably deteriorated, not across the cut-off. */
  DETERIORATED("reliably deteriorated"),
  /** Reliably deteriorated, to the side of the cases. */
  HARMED("reliably deteriorated, to the side of the cases");

  private final String words;

  ChangeCategory(String words) {
    this.words = words;
  }

  /**
   * Returns the category in words.
   *
   * @return such as "reliably improved"
   */
  public String inWords() {
    return words;
  }
}
