// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.style;

import io.github.ipt4j.core.rule.Quoted;
import io.github.ipt4j.core.rule.Refusal;
import java.util.Locale;

/**
 * The one rule for ids of clients, people and events.
 *
 * <p>An id stands in files, tables and messages, so it is short, has nothing invisible in it, no
 * semicolon, which joins ids in a contacts file, and nothing in front by which a spreadsheet takes
 * it for a formula.
 */
public final class Identifiers {
  private static final int LONGEST = 100;
  private static final int LONGEST_NAME = 60;

  /** With these a spreadsheet begins a formula. */
  private static final String FORMULA = "=+-@";

  private Identifiers() {}

  /**
   * Returns the id if it obeys the rule.
   *
   * @param name what the id is of, for the message
   * @param id the id
   * @return the id
   * @throws IllegalArgumentException if the id is empty, longer than 100 characters, begins or ends
   *     with white space, begins with {@code =}, {@code +}, {@code -} or {@code @}, which a
   *     spreadsheet takes for a formula, or holds a semicolon, a control character, a line or
   *     paragraph separator or half a surrogate pair
   */
  public static String check(String name, String id) {
    if (id.isEmpty()) {
      throw refusal(name, "must not be empty", "");
    } else if (id.length() > LONGEST) {
      throw refusal(name, "must have at most " + LONGEST + " characters", id);
    } else if (FORMULA.indexOf(id.charAt(0)) >= 0) {
      throw refusal(name, "must not begin with = + - or @", id);
    }
    if (isGraphic(id)) {
      return id;
    }
    int codePoint;
    for (int i = 0; i < id.length(); i += Character.charCount(codePoint)) {
      codePoint = id.codePointAt(i);
      if (codePoint == ';' || isUnprintable(codePoint)) {
        throw refusal(name, "must hold no semicolon and no control character", id);
      }
    }
    if (!id.equals(id.strip())) {
      throw refusal(name, "must not begin or end with white space", id);
    }
    return id;
  }

  /**
   * Returns a name of something that clients record, if it obeys the rule: of a symptom, of a
   * rating, of a state of the day.
   *
   * @param thing what the name is of, for the message
   * @param attribute the attribute that holds it
   * @param name the name
   * @return the name
   * @throws IllegalArgumentException if the name is blank, has more than 60 characters, is not in
   *     lower case, or breaks a rule of ids
   */
  public static String checkName(String thing, String attribute, String name) {
    Refusal.unless(!name.isBlank(), thing, "must not be blank");
    if (name.length() > LONGEST_NAME) {
      throw ofName(thing, attribute, "must have at most " + LONGEST_NAME + " characters", name);
    }
    check(thing, name);
    if (!name.equals(name.toLowerCase(Locale.ROOT))) {
      throw ofName(thing, attribute, "must be in lower case", name);
    }
    return name;
  }

  private static Refusal ofName(String thing, String attribute, String rule, String name) {
    return Refusal.builder(thing, rule).found(Quoted.length(name)).path(attribute).build();
  }

  private static Refusal refusal(String name, String rule, String id) {
    Refusal.Builder refusal = Refusal.builder(name, rule);
    return id.isEmpty() ? refusal.build() : refusal.found(Quoted.length(id)).build();
  }

  /**
   * Returns whether an id is of signs of ASCII that leave a mark, and no semicolon, as most are.
   */
  private static boolean isGraphic(String id) {
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (c <= ' ' || c > '~' || c == ';') {
        return false;
      }
    }
    return true;
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
