// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.table;

import java.util.ArrayList;
import java.util.List;

/** Plain text, broken between words so that it fits a terminal. */
public final class Paragraph {
  private Paragraph() {}

  /**
   * Returns the text broken into lines of at most {@link TextTable#WIDTH} characters.
   *
   * @param text one paragraph
   * @return the lines, joined by a newline
   */
  public static String wrap(String text) {
    return wrap("", "", text);
  }

  /**
   * Returns the text broken into lines of at most {@link TextTable#WIDTH} characters, led in.
   *
   * @param first what stands before the first line, such as a bullet
   * @param further what stands before each further line
   * @param text one paragraph
   * @return the lines, joined by a newline
   */
  public static String wrap(String first, String further, String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : text.strip().split("\\s+", -1)) {
      if (!empty && line.length() + 1 + word.length() > TextTable.WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(further);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString());
    return String.join("\n", lines);
  }
}
