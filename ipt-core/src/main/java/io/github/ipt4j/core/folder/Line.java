// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import java.util.List;

/**
 * A line of a file as it stands there.
 *
 * @param number the number of the line on which it begins, from 1
 * @param texts its fields
 * @param hasStrayQuote whether a field that is not in quotes has a quote in it
 */
record Line(long number, List<String> texts, boolean hasStrayQuote) {

  boolean isBlank() {
    return texts.stream().allMatch(String::isBlank);
  }
}
