// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import io.github.ipt4j.core.client.ClientId;
import java.util.function.Function;

/**
 * A column of a kind of file: its name, what its fields hold, and how one is written. Of a file
 * that is read it gives the {@link Column}.
 *
 * @param name the name in the header
 * @param content what its fields hold, which decides how much of one a fault may say
 * @param isRequired whether every file of the kind has it
 * @param write makes the field of a row, empty where the row says nothing of it
 * @param <R> a row that is written
 */
record FileColumn<R>(String name, Content content, boolean isRequired, Function<R, String> write) {

  /** Returns a column that every file of the kind has. */
  static <R> FileColumn<R> of(String name, Content content, Function<R, String> write) {
    return new FileColumn<>(name, content, true, write);
  }

  /** Returns the column of whose row it is, which files of every kind have. */
  static <R> FileColumn<R> client(Function<R, ClientId> client) {
    return of(Header.CLIENT, Content.CODES, row -> client.apply(row).value());
  }

  /** Returns this column for files that need not have it: it is written if a row fills it. */
  FileColumn<R> optional() {
    return new FileColumn<>(name, content, false, write);
  }
}
