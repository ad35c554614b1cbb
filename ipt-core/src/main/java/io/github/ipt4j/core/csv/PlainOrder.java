// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import io.github.ipt4j.core.client.ClientId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Sees at the speed of a copy that a file of the plainest kind has no fault as a whole: ASCII, no
 * quote, lines that end in a newline, the client first and in ascending order.
 *
 * <p>Checking a file beforehand must not cost as much as reading it. Of any other file it says
 * nothing, and a parser has to look.
 */
final class PlainOrder {
  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_LINE = 1 << 20;
  private static final int LONGEST_ID = 100;
  private static final int UNSURE = -1;

  /**
   * By byte: a newline ends a line; a quote, a carriage return and all beyond ASCII end what is
   * plain.
   */
  private static final boolean[] ENDS = new boolean[256];

  static {
    ENDS['\n'] = true;
    ENDS['\r'] = true;
    ENDS['"'] = true;
    Arrays.fill(ENDS, 128, ENDS.length, true);
  }

  private final byte separator;
  private long headerLines;
  private byte[] before = new byte[LONGEST_ID];
  private byte[] id = new byte[LONGEST_ID];
  private int beforeLength;
  private int idLength;
  private int lineLength;
  private boolean inId;

  private PlainOrder(char separator, long headerLines) {
    this.separator = (byte) separator;
    this.headerLines = headerLines;
  }

  /** Returns whether the bytes are surely without a fault of the file. */
  static boolean isSure(InputStream bytes, char separator, long headerLines) throws IOException {
    PlainOrder order = new PlainOrder(separator, headerLines);
    byte[] buffer = new byte[BUFFER];
    for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
      if (!order.takes(buffer, count)) {
        return false;
      }
    }
    return order.headerLines == 0 && (!order.inId || order.idLength == 0);
  }

  private boolean takes(byte[] buffer, int count) {
    int from = 0;
    while (from >= 0 && from < count) {
      from = inId ? takesId(buffer, from, count) : takesRest(buffer, from, count);
    }
    return from == count;
  }

  /** Returns where the id ends, or less than 0 where the file is not surely without a fault. */
  private int takesId(byte[] buffer, int from, int count) {
    if (idLength == 0 && isBefore(buffer, from, count)) {
      inId = false;
      lineLength = beforeLength + 1;
      return from + lineLength;
    }
    for (int i = from; i < count; i++) {
      byte b = buffer[i];
      if (b == separator) {
        lineLength = idLength + 1;
        return endId() ? i + 1 : UNSURE;
      }
      if (ENDS[b & 0xFF] || idLength == LONGEST_ID) {
        return UNSURE;
      }
      id[idLength++] = b;
    }
    return count;
  }

  /** Returns whether the id of the line before stands there again. */
  private boolean isBefore(byte[] buffer, int from, int count) {
    int end = from + beforeLength;
    return beforeLength > 0
        && end < count
        && buffer[end] == separator
        && Arrays.equals(buffer, from, end, before, 0, beforeLength);
  }

  /** Returns where the line ends, or less than 0 where the file is not surely without a fault. */
  private int takesRest(byte[] buffer, int from, int count) {
    int i = from;
    while (i < count && !ENDS[buffer[i] & 0xFF]) {
      i++;
    }
    lineLength += i - from;
    if (lineLength > LONGEST_LINE) {
      return UNSURE;
    }
    if (i == count) {
      return count;
    }
    if (buffer[i] != '\n') {
      return UNSURE;
    }
    lineLength = 0;
    idLength = 0;
    headerLines = Math.max(0, headerLines - 1);
    inId = headerLines == 0;
    return i + 1;
  }

  private boolean endId() {
    inId = false;
    int compared = Arrays.compare(before, 0, beforeLength, id, 0, idLength);
    if (compared == 0) {
      return idLength > 0;
    }
    byte[] free = before;
    before = id;
    beforeLength = idLength;
    id = free;
    return compared < 0 && isId();
  }

  private boolean isId() {
    try {
      return !new ClientId(new String(before, 0, beforeLength, StandardCharsets.US_ASCII))
          .value()
          .isEmpty();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
