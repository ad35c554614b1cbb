// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

/**
 * A context of a screen.
 *
 * @param result what was found of it
 * @param place its place among all tests that are decided together
 */
record ScreenedContext(ContextContrastResult result, int place) {
  /** The place of a context that was not tested. */
  static final int UNTESTED = -1;

  /** Returns what screens are ordered by; contexts that were not tested come last. */
  double order() {
    return place == UNTESTED ? 2 : result.onsetTest().orElseThrow().midP();
  }
}
