// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.privacy;

import com.google.common.collect.ImmutableSet;

/** What a deidentifier is told besides its key. */
record Options(boolean keepsText, ImmutableSet<String> keptNames, int ageBand, int mostWeeks) {
  private static final int OVER = 89;

  /**
   * Returns the lowest age of a band; all ages over 89 are one, as in 45 CFR 164.514(b)(2)(i)(C).
   */
  int band(int age) {
    return age > OVER ? OVER + 1 : age / ageBand * ageBand;
  }

  /** Returns whether a name among names of a kind stays as it is. */
  boolean keeps(String names, String name) {
    return (Vocabulary.isChosen(names) && keptNames.contains(name))
        || Vocabulary.isPlain(names, name);
  }
}
