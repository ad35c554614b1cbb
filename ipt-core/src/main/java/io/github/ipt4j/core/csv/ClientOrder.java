// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import io.github.ipt4j.core.client.ClientId;
import java.math.BigInteger;

/** In which order the clients of a file stand. */
enum ClientOrder {
  /** Any, as a file that is held in memory may have. */
  ANY,
  /** One run of rows for each client, ascending by code points, as files that are joined need. */
  ASCENDING;

  /** Says what is wrong with a client after the one before, and how to sort the file. */
  static String rule(ClientId before, ClientId next, int column, char separator, long header) {
    String counted =
        compareCounted(before.value(), next.value()) < 0
            ? "; here they stand as one counts, P2 before P10, but files that are read together go by"
                + " code points, P10 before P2"
            : "";
    return "must come in ascending order of clients, each in one run of rows"
        + counted
        + "; this sorts it: "
        + command(column, separator, header);
  }

  private static String command(int column, char separator, long header) {
    String between = separator == '\t' ? "$'\\t'" : separator == ',' ? "," : "'" + separator + "'";
    return "(head -n "
        + header
        + " FILE; tail -n +"
        + (header + 1)
        + " FILE | LC_ALL=C sort -s -t"
        + between
        + " -k"
        + (column + 1)
        + ","
        + (column + 1)
        + ") > SORTED";
  }

  /** Compares as people count: a run of digits by the number that it is. */
  static int compareCounted(String a, String b) {
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      int endA = endOfDigits(a, i);
      int endB = endOfDigits(b, j);
      boolean numbers = endA > i && endB > j;
      int compared =
          numbers
              ? new BigInteger(a.substring(i, endA)).compareTo(new BigInteger(b.substring(j, endB)))
              : Character.compare(a.charAt(i), b.charAt(j));
      if (compared != 0) {
        return compared;
      }
      i = numbers ? endA : i + 1;
      j = numbers ? endB : j + 1;
    }
    return Integer.compare(a.length() - i, b.length() - j);
  }

  private static int endOfDigits(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}
