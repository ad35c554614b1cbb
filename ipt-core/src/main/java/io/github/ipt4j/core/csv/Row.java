// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import com.google.common.base.Verify;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.text.HiddenText;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The row that is being read; the parser overwrites it with the next one.
 *
 * <p>It keeps the characters of all fields in one array, because most fields are compared or become
 * numbers and dates and need no string of their own. A field that holds a text for what is missing
 * is kept as an empty one.
 */
final class Row extends AbstractBaseCsvCallbackHandler<Row> {
  /** More columns than any file has; fields beyond them are counted and not kept. */
  static final int MOST_COLUMNS = 1000;

  private static final int FIRST_BEYOND_ASCII = 0x80;

  private final ImmutableList<String> missingTexts;
  private final long linesBefore;
  private final BitSet missing = new BitSet();
  private BitSet passedOver = new BitSet();
  private char[] chars = new char[256];
  private int[] ends = new int[16];
  private int fields;
  private boolean blank;
  private boolean strayQuote;
  private HiddenText hidden = HiddenText.NONE;
  private int hiddenField;
  private @Nullable ClientId client;

  /** A row of a file with texts for what is missing, of which lines were read before. */
  Row(ImmutableSet<String> missing, long linesBefore) {
    this.missingTexts = missing.asList();
    this.linesBefore = linesBefore;
  }

  /** Says in which columns anything may stand, because nobody reads them. */
  void passOver(BitSet columns) {
    this.passedOver = columns;
  }

  @Override
  protected void handleBegin(long line) {
    fields = 0;
    blank = true;
    strayQuote = false;
    hidden = HiddenText.NONE;
    if (!missingTexts.isEmpty()) {
      missing.clear();
    }
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
    int all = 0;
    for (int i = 0; i < length; i++) {
      char c = buffer[offset + i];
      chars[start + i] = c;
      quote |= c == '"';
      all |= c;
    }
    strayQuote |= quote && !quoted;
    blank = blank && isBlank(buffer, offset, length);
    if (all >= FIRST_BEYOND_ASCII && hidden == HiddenText.NONE && !passedOver.get(index)) {
      hidden = HiddenText.closer(buffer, offset, length);
      hiddenField = index;
    }
    if (fields > ends.length) {
      ends = Arrays.copyOf(ends, 2 * ends.length);
    }
    ends[index] = start + length;
    if (!missingTexts.isEmpty() && length > 0) {
      dropMissing(index);
    }
  }

  private static boolean isBlank(char[] buffer, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      if (buffer[i] != ' ' && buffer[i] != '\t') {
        return false;
      }
    }
    return true;
  }

  private void dropMissing(int index) {
    for (String text : missingTexts) {
      if (is(index, text)) {
        missing.set(index);
        ends[index] = start(index);
        return;
      }
    }
  }

  @Override
  protected Row buildRecord() {
    return this;
  }

  /** Returns the line on which the row begins, from 1. */
  long line() {
    return linesBefore + getStartingLineNumber();
  }

  /** Returns whether the line has nothing in it, or nothing but separators and blanks. */
  boolean isBlank() {
    return blank;
  }

  /** Returns what is hidden in the first field that hides anything. */
  HiddenText hidden() {
    return hidden;
  }

  /** Returns the first field in which something is hidden, if something is. */
  int hiddenField() {
    return hiddenField;
  }

  /** Returns whether no text was declared to stand for what is missing. */
  boolean hasNoMissingTexts() {
    return missingTexts.isEmpty();
  }

  /** Returns whether a text for what is missing stands in a field. */
  boolean isMissing(int field) {
    return missing.get(field);
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

  /** Says whose row it is; nobody's where rows are not those of clients. */
  void client(@Nullable ClientId owner) {
    this.client = owner;
  }

  /** Returns a fault in this row, which names the client if the row is one's. */
  InputFault.Builder blamed(InputFault.Builder fault) {
    return client == null ? fault : fault.client(client);
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
