// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.chart;

/**
 * The colours of charts, which differ in lightness too, so that they survive grey and colour
 * blindness.
 *
 * <p>M. Okabe and K. Ito, Color Universal Design, 2008.
 *
 * @param strong what is asked about: a sector, a symptom day
 * @param marked what is pointed out, such as a window, drawn with another shape or dashes as well
 * @param quiet axes, rings and what was not recorded
 */
record Palette(String strong, String marked, String quiet) {
  static final Palette COLOURED = new Palette("#0072b2", "#d55e00", "#949494");
  static final Palette GREY = new Palette("#404040", "#000000", "#949494");

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
