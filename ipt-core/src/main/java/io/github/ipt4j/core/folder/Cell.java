// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

/**
 * A cell of a table.
 *
 * @param place where it stands
 * @param text what it holds, not empty
 * @param decimalComma whether a comma in a number can be nothing but that before its fraction
 */
record Cell(Place place, String text, boolean decimalComma) {
  Cell with(String part) {
    return new Cell(place, part, decimalComma);
  }
}
