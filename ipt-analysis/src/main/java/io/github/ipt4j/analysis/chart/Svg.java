// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.chart;

import java.math.BigDecimal;

/** A picture in the making: shapes and escaped text, numbers to a tenth of a unit. */
final class Svg {
  /** The size of text that is still 9 pixels high where a chart is as wide as a telephone. */
  static final double TEXT = 13;

  /** What a file of its own needs, and a page of HTML does not. */
  static final String NAMESPACE = " xmlns=\"http://www.w3.org/2000/svg\"";

  private final int width;
  private double height;
  private final StringBuilder body = new StringBuilder();

  Svg(int width, double height) {
    this.width = width;
    this.height = height;
  }

  int width() {
    return width;
  }

  void grow(double newHeight) {
    height = Math.max(height, newHeight);
  }

  /** How a shape is drawn: attributes of its own, such as {@code fill="none"}. */
  Svg path(String data, String drawn) {
    body.append("<path d=\"").append(data).append("\" ").append(drawn).append("/>");
    return this;
  }

  Svg line(double x1, double y1, double x2, double y2, String drawn) {
    return path("M" + at(x1, y1) + "L" + at(x2, y2), drawn);
  }

  Svg circle(double x, double y, double radius, String drawn) {
    body.append("<circle cx=\"")
        .append(number(x))
        .append("\" cy=\"")
        .append(number(y))
        .append("\" r=\"")
        .append(number(radius))
        .append("\" ")
        .append(drawn)
        .append("/>");
    return this;
  }

  Svg rectangle(double x, double y, double w, double h, String drawn) {
    return path("M" + at(x, y) + "h" + number(w) + "v" + number(h) + "h" + number(-w) + "z", drawn);
  }

  /** Writes words at a point: anchored at their start, middle or end. */
  Svg text(double x, double y, String anchor, String words) {
    return text(x, y, anchor, words, "");
  }

  /** Writes words that stay readable where a line runs behind them. */
  Svg textOver(double x, double y, String anchor, String words) {
    return text(x, y, anchor, words, "stroke=\"#fff\" stroke-width=\"3\" paint-order=\"stroke\"");
  }

  /** Writes words with attributes of their own, such as {@code font-weight="bold"}. */
  Svg text(double x, double y, String anchor, String words, String drawn) {
    body.append("<text x=\"")
        .append(number(x))
        .append("\" y=\"")
        .append(number(y))
        .append(anchor.equals("start") ? "\"" : "\" text-anchor=\"" + anchor + "\"")
        .append(drawn.isEmpty() ? "" : " " + drawn)
        .append(">")
        .append(escaped(words))
        .append("</text>");
    return this;
  }

  String whole(String title, String description) {
    return "<svg"
        + NAMESPACE
        + " role=\"img\" viewBox=\"0 0 "
        + width
        + " "
        + number(height)
        + "\" width=\"100%\" font-family=\"Arial,Helvetica,sans-serif\" font-size=\""
        + number(TEXT)
        + "\" fill=\"#1b1b1b\"><title>"
        + escaped(title)
        + "</title><desc>"
        + escaped(description)
        + "</desc>"
        + body
        + "</svg>";
  }

  static String at(double x, double y) {
    return number(x) + " " + number(y);
  }

  /** Returns a number to a tenth; there is no minus nought. */
  static String number(double value) {
    return decimal(Math.round(value * 10), 1);
  }

  /** Returns a number to a hundredth, for radii whose areas are compared. */
  static String fine(double value) {
    return decimal(Math.round(value * 100), 2);
  }

  /** Writes a number of tenths or hundredths without noughts at its end. */
  private static String decimal(long parts, int decimals) {
    return BigDecimal.valueOf(parts, decimals).stripTrailingZeros().toPlainString();
  }

  /** Words as text of XML, without what XML has no place for. */
  static String escaped(String words) {
    StringBuilder text = new StringBuilder();
    words.codePoints().filter(Svg::isAllowed).forEach(c -> append(text, c));
    return text.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t' || c == '\n' || (c >= ' ' && c != 0xFFFE && c != 0xFFFF && !isSurrogate(c));
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static void append(StringBuilder text, int c) {
    switch (c) {
      case '<' -> text.append("&lt;");
      case '>' -> text.append("&gt;");
      case '&' -> text.append("&amp;");
      case '"' -> text.append("&quot;");
      default -> text.appendCodePoint(c);
    }
  }
}
