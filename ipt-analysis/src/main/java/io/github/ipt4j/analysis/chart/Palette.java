// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.chart;

/**
 * The colours of charts, which differ in lightness too, so that they survive grey and colour
 * blindness.
 *
 * <p>M. Okabe and K. Ito, Color Universal Design, 2008.
 *
 * @param strong what is asked about: a sector, a symptom day
 * @param second what is beside it, drawn with another shape or dashes as well
 * @param marked what is pointed out, such as a window
 * @param quiet axes, rings and what was not recorded
 */
record Palette(String strong, String second, String marked, String quiet) {
  static final Palette COLOURED = new Palette("#0072b2", "#e69f00", "#d55e00", "#767676");
  static final Palette GREY = new Palette("#404040", "#b0b0b0", "#000000", "#767676");

  String filled(String colour) {
    return "fill=\"" + colour + "\"";
  }

  String stroked(String colour, double width) {
    return "fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"" + Svg.number(width) + "\"";
  }

  String dashed(String colour, double width) {
    return stroked(colour, width) + " stroke-dasharray=\"4 3\"";
  }
}
