// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import com.google.common.collect.ImmutableSet;

/** Which columns a kind of file has. */
interface CsvFormat {
  ImmutableSet<String> required();

  boolean isKnown(String column);

  /** Says which columns are known, to follow "must be". */
  String known();

  /** Returns the column that says whose row it is. */
  default String owner() {
    return Header.CLIENT;
  }

  /** Returns the header that a file needs at least. */
  default String header() {
    return String.join(",", required());
  }

  /** Throws the fault of columns that do not go together. */
  default void check(Header header) {}
}
