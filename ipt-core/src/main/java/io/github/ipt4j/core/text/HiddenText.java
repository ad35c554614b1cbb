// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.text;

import java.nio.CharBuffer;
import java.text.Normalizer;

/**
 * What no eye sees in a text: characters without a shape, and letters that are spelled in two ways.
 *
 * <p>Two names that look alike and are not would make two symptoms, or two people, of one.
 */
public enum HiddenText {
  /** Nothing hidden. */
  NONE(""),
  /** A format character (Unicode Cf), or a space (Zs) other than a blank. */
  INVISIBLE(
      "must hold no invisible character, such as a no-break space, a soft hyphen or a zero-width"
          + " space"),
  /** A text that is not in the normal form NFC. */
  NOT_COMPOSED(
      "must be in the Unicode normal form NFC, in which a letter and its accent are one character");

  /** Every character below is composed, and no mark that joins the one before. */
  private static final int FIRST_MARK = 0x300;

  private static final int FIRST_HIDDEN = 0xA0;

  private final String rule;

  HiddenText(String rule) {
    this.rule = rule;
  }

  /**
   * Returns what a text must not hold.
   *
   * @return the rule
   */
  public String rule() {
    return rule;
  }

  /**
   * Returns what is hidden in a text.
   *
   * @param text the text
   * @return what is hidden in it
   */
  public static HiddenText in(String text) {
    char[] chars = text.toCharArray();
    return in(chars, 0, chars.length);
  }

  /** Returns what is hidden in characters; if all are ASCII it looks no closer. */
  static HiddenText in(char[] chars, int offset, int length) {
    int all = 0;
    for (int i = offset; i < offset + length; i++) {
      all |= chars[i];
    }
    return all < FIRST_HIDDEN ? NONE : closer(chars, offset, length);
  }

  /**
   * Returns what is hidden in characters that are not all ASCII.
   *
   * @param chars holds the characters
   * @param offset where they begin
   * @param length how many there are
   * @return what is hidden in them
   */
  public static HiddenText closer(char[] chars, int offset, int length) {
    boolean marks = false;
    int codePoint;
    for (int i = offset; i < offset + length; i += Character.charCount(codePoint)) {
      codePoint = Character.codePointAt(chars, i, offset + length);
      if (codePoint >= FIRST_HIDDEN && isInvisible(codePoint)) {
        return INVISIBLE;
      }
      marks |= codePoint >= FIRST_MARK;
    }
    boolean composed =
        !marks
            || Normalizer.isNormalized(CharBuffer.wrap(chars, offset, length), Normalizer.Form.NFC);
    return composed ? NONE : NOT_COMPOSED;
  }

  private static boolean isInvisible(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.FORMAT || type == Character.SPACE_SEPARATOR;
  }
}
