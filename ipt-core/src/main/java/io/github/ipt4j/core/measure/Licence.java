// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.measure;

/** Under which terms an instrument may be reproduced. */
public enum Licence {
  /** In the public domain: items may stand in software. */
  PUBLIC_DOMAIN(true),
  /** A user's own: items may stand in the user's software. */
  OWN(true),
  /** Items may not be reproduced, or it is not known whether they may: numbers in, scores out. */
  SCORE_ONLY(false);

  private final boolean allowsItemTexts;

  Licence(boolean allowsItemTexts) {
    this.allowsItemTexts = allowsItemTexts;
  }

  /**
   * Returns whether the text of items may be held.
   *
   * @return whether it may
   */
  public boolean allowsItemTexts() {
    return allowsItemTexts;
  }
}
