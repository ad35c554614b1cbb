// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.style;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The one rule for ids of clients, people and events.
 *
 * <p>An id stands in files, tables and messages, so it is short, has nothing invisible in it and no
 * semicolon, which joins ids in a contacts file.
 */
public final class Identifiers {
  private static final int LONGEST = 100;

  private Identifiers() {}

  /**
   * Returns the id if it obeys the rule.
   *
   * @param name what the id is of, for the message
   * @param id the id
   * @return the id
   * @throws IllegalArgumentException if the id is empty, longer than 100 characters, begins or ends
   *     with white space, or holds a semicolon, a control character, a line or paragraph separator
   *     or half a surrogate pair
   */
  public static String check(String name, String id) {
    checkArgument(!id.isEmpty(), "%s must not be empty", name);
    checkArgument(
        id.length() <= LONGEST,
        "%s must have at most %s characters, but had %s",
        name,
        LONGEST,
        id.length());
    int codePoint;
    for (int i = 0; i < id.length(); i += Character.charCount(codePoint)) {
      codePoint = id.codePointAt(i);
      if (codePoint == ';' || isUnprintable(codePoint)) {
        throw new IllegalArgumentException(
            name
                + " must hold no semicolon and no control character, but was '"
                + printable(id)
                + "'");
      }
    }
    checkArgument(
        id.equals(id.strip()), "%s must not begin or end with white space, but was '%s'", name, id);
    return id;
  }

  private static boolean isUnprintable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  private static String printable(String id) {
    StringBuilder text = new StringBuilder();
    id.codePoints().forEach(c -> text.appendCodePoint(isUnprintable(c) ? '?' : c));
    return text.toString();
  }

  /**
   * Compares two ids by code points, the order in which clients stand in a file.
   *
   * @param a an id
   * @param b an id
   * @return negative, zero or positive as a comes before, with or after b
   */
  public static int compare(String a, String b) {
    int length = Math.min(a.length(), b.length());
    for (int i = 0; i < length; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        boolean bothOrNone = Character.isSurrogate(x) == Character.isSurrogate(y);
        return bothOrNone ? Character.compare(x, y) : Character.isSurrogate(x) ? 1 : -1;
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
