// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.ipt4j.core.client.ClientId;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where each client begins in a file, in bytes and in lines, at not much more than the speed of a
 * copy.
 *
 * <p>The file has no fault as a whole, which a parser has seen before: every quote is closed, every
 * row has a client who obeys the rules, and clients come in ascending order.
 */
final class ClientScan {
  private static final int BUFFER = 1 << 16;
  private static final int END = -1;

  private final InputStream in;
  private final int separator;
  private final int clientIndex;
  private final long head;
  private final long headLines;

  private final byte[] buffer = new byte[BUFFER];
  private int next;
  private int count;

  /** How many bytes were read before the buffer, and how many lines ended before the next byte. */
  private long bytesBefore;

  private long lines;

  /** The field of the client as it is written, in this row and in the one before. */
  private byte[] field = new byte[128];

  private byte[] fieldBefore = new byte[128];
  private int length;
  private int lengthBefore;

  private @Nullable ClientId client;
  private long offset;
  private long linesBefore;

  /** Goes through bytes, of which the parser that saw them tells how they are written. */
  ClientScan(InputStream in, CsvRows rows) throws IOException {
    this.in = in;
    this.separator = rows.separator();
    this.clientIndex = rows.header().ownerIndex();
    for (long i = 0; i < rows.header().line(); i++) {
      passRow();
    }
    this.head = offset();
    this.headLines = lines;
    advance();
  }

  /** Returns whose rows begin here, empty at the end of the file. */
  Optional<ClientId> client() {
    return Optional.ofNullable(client);
  }

  /** Returns how many bytes the header takes, with all that stands before it. */
  long head() {
    return head;
  }

  /** Returns the byte at which the client begins, or at which the file ends. */
  long from() {
    return offset;
  }

  /** Returns how many lines stand between the header and the client. */
  long linesBefore() {
    return linesBefore;
  }

  /** Goes on to the next client; blank lines at the end of the file are nobody's. */
  void advance() throws IOException {
    ClientId before = client;
    do {
      offset = offset();
      linesBefore = lines - headLines;
      if (!passRow()) {
        client = null;
        return;
      }
    } while (isBlank() || isAsBefore() || isSame(before));
  }

  private long offset() {
    return bytesBefore + next;
  }

  private boolean isBlank() {
    for (int i = 0; i < length; i++) {
      if (field[i] != ' ' && field[i] != '\t') {
        return false;
      }
    }
    return true;
  }

  private boolean isAsBefore() {
    return Arrays.equals(field, 0, length, fieldBefore, 0, lengthBefore);
  }

  /** Reads the client, whom one row may name in quotes and the next without. */
  private boolean isSame(@Nullable ClientId before) {
    byte[] free = fieldBefore;
    fieldBefore = field;
    lengthBefore = length;
    field = free;
    String written = new String(fieldBefore, 0, lengthBefore, UTF_8);
    client =
        new ClientId(
            written.charAt(0) == '"'
                ? written.substring(1, written.length() - 1).replace("\"\"", "\"")
                : written);
    return client.equals(before);
  }

  /** Reads a row and returns whether there was one. */
  private boolean passRow() throws IOException {
    length = 0;
    int column = 0;
    boolean quoted = false;
    int b = read();
    if (b == END) {
      return false;
    }
    for (; b != END; b = read()) {
      if (b == '\n' || b == '\r') {
        passPair(b);
        lines++;
        if (!quoted) {
          return true;
        }
      } else if (b == separator && !quoted) {
        column++;
      } else {
        quoted ^= b == '"';
        if (column == clientIndex) {
          add(b);
        }
      }
    }
    return true;
  }

  /** Passes over the second half of a line end of two. */
  private void passPair(int b) throws IOException {
    if (b == '\r' && peek() == '\n') {
      next++;
    }
  }

  private void add(int b) {
    if (length == field.length) {
      field = Arrays.copyOf(field, 2 * length);
    }
    field[length++] = (byte) b;
  }

  private int read() throws IOException {
    int b = peek();
    next += b == END ? 0 : 1;
    return b;
  }

  private int peek() throws IOException {
    if (next == count && !fill()) {
      return END;
    }
    return buffer[next] & 0xff;
  }

  private boolean fill() throws IOException {
    bytesBefore += count;
    next = 0;
    count = Math.max(0, in.read(buffer));
    return count > 0;
  }
}
