// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.rule;

import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.regex.Pattern;

/**
 * As much of a value as a message may say.
 *
 * <p>A message ends in logs, on screens and in reports of errors, and nobody knows whose words a
 * field holds. So only what cannot be a sentence is quoted: numbers, dates, constants and plain
 * tokens, which ids and codes are. Of everything else the length is told. This is the one place
 * that decides it.
 *
 * @param text the value, or what is said in its place
 * @param verbatim whether the text is the value itself
 */
public record Quoted(String text, boolean verbatim) {
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_.-]{1,20}");
  private static final Pattern NUMBER = Pattern.compile("[0-9.,:+/T-]{1,40}");
  private static final Pattern SOME_DIGIT = Pattern.compile(".*[0-9].*");
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

  /**
   * Returns an id or a code: itself if it is a plain token of at most 20 ASCII letters, digits,
   * underscores, points and hyphens, and its length otherwise.
   *
   * @param found what was found
   * @return what may be said of it
   */
  public static Quoted token(String found) {
    return isToken(found) ? new Quoted(found, true) : length(found);
  }

  /**
   * Returns what stands where a date, a time or a number must: itself if it has nothing but digits
   * and their signs, and its length otherwise. A word that slipped into such a place may be
   * anyone's.
   *
   * @param found what was found
   * @return what may be said of it
   */
  public static Quoted number(String found) {
    boolean number = NUMBER.matcher(found).matches() && SOME_DIGIT.matcher(found).matches();
    return number ? new Quoted(found, true) : length(found);
  }

  /**
   * Returns the length of a text that may be a person's words.
   *
   * @param found what was found
   * @return such as "a text of 12 characters"
   */
  public static Quoted length(String found) {
    int length = found.length();
    return new Quoted(
        length == 0
            ? "empty"
            : "a text of " + length + (length == 1 ? " character" : " characters"),
        false);
  }

  /**
   * Returns a value: a number, a date, a duration, a constant or a truth as it is, a text as a
   * {@link #token}, anything else by its length.
   *
   * @param found what was found
   * @return what may be said of it
   */
  public static Quoted of(Object found) {
    if (found instanceof Quoted quoted) {
      return quoted;
    } else if (found instanceof String text) {
      return token(text);
    }
    boolean plain =
        found instanceof Number
            || found instanceof Boolean
            || found instanceof TemporalAccessor
            || found instanceof TemporalAmount;
    if (found instanceof Enum<?> constant) {
      return new Quoted(constant.name(), true);
    }
    return plain ? new Quoted(found.toString(), true) : length(found.toString());
  }

  /**
   * Returns whether a text is a plain token.
   *
   * @param text the text
   * @return whether it is 1 to 20 ASCII letters, digits, underscores, points and hyphens
   */
  public static boolean isToken(String text) {
    return TOKEN.matcher(text).matches();
  }

  /**
   * Returns the name of a file or other source for a message: as it is, with a question mark in
   * place of every character that is not seen or turns the direction of writing.
   *
   * @param name the name
   * @return the name as it may be printed
   */
  public static String source(String name) {
    return UNPRINTABLE.matcher(name).replaceAll("?");
  }

  /**
   * Returns the value in quotes, or what is said in its place.
   *
   * @return such as 'c-1', or "a text of 12 characters"
   */
  public String inQuotes() {
    return verbatim ? "'" + text + "'" : text;
  }

  /** Returns the value, or what is said in its place. */
  @Override
  public String toString() {
    return text;
  }
}
