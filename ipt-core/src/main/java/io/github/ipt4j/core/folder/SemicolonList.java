// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Several texts in one cell, with a semicolon between two.
 *
 * <p>Blanks round a semicolon are nothing. A backslash makes the character behind it a part of the
 * text: {@code \;} is a semicolon, {@code \\} a backslash, and a blank behind a backslash stays.
 */
final class SemicolonList {
  private static final char ESCAPE = '\\';
  private static final char SEPARATOR = ';';

  private SemicolonList() {}

  static ImmutableList<String> split(String text) {
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    StringBuilder part = new StringBuilder();
    int kept = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ESCAPE && i + 1 < text.length()) {
        i++;
        part.append(text.charAt(i));
        kept = part.length();
      } else if (c == SEPARATOR) {
        parts.add(ended(part, kept));
        part.setLength(0);
        kept = 0;
      } else if (part.length() > 0 || !Character.isWhitespace(c)) {
        part.append(c);
      }
    }
    return parts.add(ended(part, kept)).build();
  }

  /** Returns a part without the blanks at its end, of which those before a place are kept. */
  private static String ended(StringBuilder part, int kept) {
    int end = part.length();
    while (end > kept && Character.isWhitespace(part.charAt(end - 1))) {
      end--;
    }
    return part.substring(0, end);
  }

  static String join(List<String> parts) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      text.append(i == 0 ? "" : ";");
      append(parts.get(i), text);
    }
    return text.toString();
  }

  private static void append(String part, StringBuilder text) {
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      boolean isEnd = i == 0 || i == part.length() - 1;
      if (c == ESCAPE || c == SEPARATOR || (isEnd && Character.isWhitespace(c))) {
        text.append(ESCAPE);
      }
      text.append(c);
    }
  }
}
