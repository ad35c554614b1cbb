// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import io.github.ipt4j.core.input.InputFault;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a folder.
 *
 * @param order the order of the file among the files of a folder
 * @param file the file, by the name that faults give it
 * @param line the line on which the row begins, 0 if it is the file as a whole
 * @param index which column it is, from 0; -1 if it is the row as a whole
 * @param column the name of the column, null if it is the row as a whole
 */
record Place(int order, String file, long line, int index, @Nullable String column) {
  static final Comparator<Place> IN_ORDER =
      Comparator.comparingInt(Place::order)
          .thenComparing(Place::file)
          .thenComparingLong(Place::line)
          .thenComparingInt(Place::index);

  static Place ofFile(int order, String file) {
    return new Place(order, file, 0, -1, null);
  }

  Place row(long atLine) {
    return new Place(order, file, atLine, -1, null);
  }

  Place cell(int atIndex, String atColumn) {
    return new Place(order, file, line, atIndex, atColumn);
  }

  InputFault.Builder fault(String rule) {
    InputFault.Builder fault = InputFault.builder(file, rule);
    if (line > 0) {
      fault.line(line);
    }
    if (column != null) {
      fault.column(column);
    }
    return fault;
  }
}
