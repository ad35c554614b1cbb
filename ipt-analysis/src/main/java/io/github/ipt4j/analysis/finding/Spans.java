// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A sentence in the making: words of the library, and words that people entered. */
final class Spans {

  /**
   * A run of words.
   *
   * @param text the words
   * @param entered whether a person entered them
   */
  record Span(String text, boolean entered) {}

  private final List<Span> spans = new ArrayList<>();

  void add(String text) {
    add(text, false);
  }

  void addEntered(String text) {
    add(text, true);
  }

  private void add(String text, boolean entered) {
    if (!text.isEmpty()) {
      spans.add(new Span(text, entered));
    }
  }

  /** Begins with a capital, as a sentence does. */
  Spans capital() {
    if (!spans.isEmpty()) {
      Span first = spans.get(0);
      int end = first.text().offsetByCodePoints(0, 1);
      spans.set(
          0,
          new Span(
              first.text().substring(0, end).toUpperCase(Locale.ROOT) + first.text().substring(end),
              first.entered()));
    }
    return this;
  }

  /** Whether it needs no full stop: it has one, or another sign, perhaps within a quote. */
  boolean isEnded() {
    String text = in(Medium.TEXT);
    int last = text.length() - (text.endsWith("\u201d") ? 2 : 1);
    return text.isEmpty() || (last >= 0 && ".?:!".indexOf(text.charAt(last)) >= 0);
  }

  String in(Medium medium) {
    StringBuilder text = new StringBuilder();
    for (Span span : spans) {
      text.append(span.entered() ? medium.entered(span.text()) : medium.words(span.text()));
    }
    return text.toString();
  }
}
