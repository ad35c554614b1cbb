// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import com.google.common.base.Verify;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import io.github.ipt4j.core.client.ClientId;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The row that is being read; the parser overwrites it with the next one.
 *
 * <p>It keeps the characters of all fields in one array, because most fields are compared or become
 * numbers and dates and need no string of their own.
 */
final class Row extends AbstractBaseCsvCallbackHandler<Row> {
  /** More columns than any file has; fields beyond them are counted and not kept. */
  static final int MOST_COLUMNS = 1000;

  private char[] chars = new char[256];
  private int[] ends = new int[16];
  private int fields;
  private boolean empty;
  private boolean strayQuote;
  private @Nullable ClientId client;

  @Override
  protected void handleBegin(long line) {
    fields = 0;
    empty = false;
    strayQuote = false;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    fields = index + 1;
    if (fields > MOST_COLUMNS) {
      return;
    }
    int start = start(index);
    if (start + length > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(2 * chars.length, start + length));
    }
    boolean quote = false;
    for (int i = 0; i < length; i++) {
      char c = buffer[offset + i];
      chars[start + i] = c;
      quote |= c == '"';
    }
    strayQuote |= quote && !quoted;
    if (fields > ends.length) {
      ends = Arrays.copyOf(ends, 2 * ends.length);
    }
    ends[index] = start + length;
  }

  @Override
  protected void handleEmpty() {
    empty = true;
  }

  @Override
  protected Row buildRecord() {
    return this;
  }

  /** Returns the line on which the row begins, from 1. */
  long line() {
    return getStartingLineNumber();
  }

  /** Returns whether the line has no character at all. */
  boolean isBlank() {
    return empty;
  }

  /** Returns whether a field that is not in quotes has a quote in it. */
  boolean hasStrayQuote() {
    return strayQuote;
  }

  int fields() {
    return fields;
  }

  /** Returns whose row it is. */
  ClientId client() {
    return Verify.verifyNotNull(client);
  }

  void client(ClientId owner) {
    this.client = owner;
  }

  int length(int field) {
    return ends[field] - start(field);
  }

  char charAt(int field, int index) {
    return chars[start(field) + index];
  }

  String text(int field) {
    return new String(chars, start(field), length(field));
  }

  boolean is(int field, String text) {
    int start = start(field);
    int length = ends[field] - start;
    if (length != text.length()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (chars[start + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int start(int field) {
    return field == 0 ? 0 : ends[field - 1];
  }
}
