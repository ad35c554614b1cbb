// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * What one file of a folder holds.
 *
 * @param place the place of the file
 * @param headerPlace the place of the header
 * @param columns the names of the columns, each with its index
 * @param rows the rows in their order
 */
record Table(
    Place place,
    Place headerPlace,
    ImmutableMap<String, Integer> columns,
    ImmutableList<Row> rows) {

  /**
   * A row.
   *
   * @param columns the columns of the table
   * @param number its number among the rows, from 1
   * @param place where it stands
   * @param texts what its cells hold
   * @param decimalComma whether a comma in a number can be nothing but that before its fraction
   */
  record Row(
      ImmutableMap<String, Integer> columns,
      int number,
      Place place,
      ImmutableList<String> texts,
      boolean decimalComma) {

    /** Returns what a cell holds, empty if nothing or if there is no such column. */
    String text(String column) {
      Integer index = columns.get(column);
      return index == null ? "" : texts.get(index);
    }

    /** Returns the place of a cell, or where it would be if there were such a column. */
    Place place(String column) {
      return place.cell(columns.getOrDefault(column, -1), column);
    }

    Cell cell(String column) {
      return new Cell(place(column), text(column), decimalComma);
    }
  }

  boolean has(String column) {
    return columns.containsKey(column);
  }
}
