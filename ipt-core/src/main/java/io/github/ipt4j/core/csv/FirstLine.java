// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import io.github.ipt4j.core.csv.CsvConventions.Separator;
import io.github.ipt4j.core.input.InputFault;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Optional;

/**
 * A first line {@code sep=;}, by which spreadsheets say what separates fields.
 *
 * @param separator what it says, empty if the first line is another
 * @param lines how many lines it takes: 1, or 0 if there is none
 * @param rest what follows it
 */
record FirstLine(Optional<Separator> separator, long lines, Reader rest) {
  private static final String START = "sep=";

  /** A character and a line end of two. */
  private static final int LONGEST = START.length() + 3;

  /**
   * Reads the first line if it is one, and otherwise nothing of the text.
   *
   * @throws InputFault if it names no separator
   */
  static FirstLine of(String file, Reader text) throws IOException {
    char[] read = new char[LONGEST];
    int count = read(text, read, 0, START.length());
    if (count < START.length() || !START.equalsIgnoreCase(new String(read, 0, count))) {
      return new FirstLine(Optional.empty(), 0, new Resumed(read, 0, count, text));
    }
    count = read(text, read, count, LONGEST);
    char named = count > START.length() ? read[START.length()] : 0;
    Optional<Separator> separator =
        Arrays.stream(Separator.values()).filter(s -> s.character() == named).findFirst();
    int end = START.length() + 1;
    boolean ends = count <= end || read[end] == '\n' || read[end] == '\r';
    if (separator.isEmpty() || !ends) {
      throw InputFault.builder(file, "must be sep= and a comma, a semicolon or a tab")
          .line(1)
          .build();
    }
    boolean pair = count > end + 1 && read[end] == '\r' && read[end + 1] == '\n';
    int from = Math.min(count, pair ? end + 2 : end + 1);
    return new FirstLine(separator, 1, new Resumed(read, from, count, text));
  }

  private static int read(Reader text, char[] to, int from, int until) throws IOException {
    int count = from;
    while (count < until) {
      int more = text.read(to, count, until - count);
      if (more < 0) {
        break;
      }
      count += more;
    }
    return count;
  }

  /** A text of which some characters were read ahead. */
  private static final class Resumed extends Reader {
    private final char[] ahead;
    private final int end;
    private final Reader rest;
    private int position;

    Resumed(char[] ahead, int from, int end, Reader rest) {
      this.ahead = ahead;
      this.position = from;
      this.end = end;
      this.rest = rest;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
      if (position == end) {
        return rest.read(target, offset, length);
      }
      int count = Math.min(length, end - position);
      System.arraycopy(ahead, position, target, offset, count);
      position += count;
      return count;
    }

    @Override
    public void close() throws IOException {
      rest.close();
    }
  }
}
