// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.chart;

/**
 * How wide words are, on the wide side: no font is asked. The widths are those of Arial and its
 * like, in parts of the height of the letters; DejaVu Sans, which stands in for it where it is not
 * installed, is wider by so much as is added.
 */
final class Letters {
  private static final String NARROWEST = "ijlI'|";
  private static final String NARROW = " ft.,:;!/\\[]r()-\"`*";
  private static final String WIDE = "mMwW%@";
  private static final double SLACK = 1.15;
  private static final int LATIN_ENDS = 0x250;
  private static final int BROAD_BEGINS = 0x2E80;

  private Letters() {}

  /** Returns the width of words in the size of text of a chart. */
  static double width(String words) {
    return words.codePoints().mapToDouble(Letters::share).sum() * Svg.TEXT * SLACK;
  }

  private static double share(int letter) {
    if (NARROWEST.indexOf(letter) >= 0) {
      return 0.28;
    } else if (NARROW.indexOf(letter) >= 0) {
      return 0.37;
    } else if (WIDE.indexOf(letter) >= 0) {
      return letter == 'W' || letter == '@' ? 1 : 0.88;
    } else if (Character.isUpperCase(letter)) {
      return 0.75;
    }
    return letter < LATIN_ENDS ? 0.57 : letter < BROAD_BEGINS ? 0.8 : 1.1;
  }

  /** Returns words that are cut where they are wider than the room for them. */
  static String fitted(String words, double room) {
    if (width(words) <= room) {
      return words;
    }
    int end = words.length();
    while (end > 0 && width(words.substring(0, end)) + width("\u2026") > room) {
      end = words.offsetByCodePoints(end, -1);
    }
    return words.substring(0, end) + "\u2026";
  }
}
