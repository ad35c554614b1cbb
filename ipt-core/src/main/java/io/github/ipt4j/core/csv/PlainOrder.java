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
    for (int i = 0; i < count; i++) {
      byte b = buffer[i];
      if (b < 0 || b == '"' || b == '\r' || lineLength++ > LONGEST_LINE) {
        return false;
      }
      if (inId) {
        if (b == separator) {
          if (!endId()) {
            return false;
          }
        } else if (b == '\n' || idLength == LONGEST_ID) {
          return false;
        } else {
          id[idLength++] = b;
        }
      } else if (b == '\n') {
        lineLength = 0;
        idLength = 0;
        headerLines = Math.max(0, headerLines - 1);
        inId = headerLines == 0;
      }
    }
    return true;
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
