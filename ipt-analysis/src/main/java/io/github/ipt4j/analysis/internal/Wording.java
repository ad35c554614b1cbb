// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import java.util.Locale;

/** How numbers are written, alike wherever they are printed. */
public final class Wording {
  private static final double[] POWERS = {1, 10, 100, 1e3, 1e4, 1e5, 1e6};

  /** Far below the numbers whose halves a double no longer holds. */
  private static final double LARGEST_SCALED = 1e9;

  /** Nearer to a half than this the decimal digits of the number decide how it is rounded. */
  private static final double NEAR_HALF = 1e-6;

  private static final double CONVENTIONAL = 0.05;
  private static final int MOST_DECIMALS = 12;

  /** An end that is nearer to nothing than this differs from it by an error of rounding. */
  private static final double ROUNDING = 1e-9;

  /** By number of decimals: the least number above 0 that they print. */
  private static final double[] LEAST = new double[MOST_DECIMALS + 1];

  static {
    for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
      LEAST[decimals] = StrictMath.pow(10, -decimals);
    }
  }

  private Wording() {}

  /**
   * Returns a p-value in words, on its side of 0.05.
   *
   * @param p the p-value, in [0, 1]
   * @return such as "p = 0.032" or "p < 0.001"
   */
  public static String p(double p) {
    return p(p, CONVENTIONAL);
  }

  /**
   * Returns a p-value in words, with as many decimals as it takes to stay on its side of the level
   * at which it decides.
   *
   * @param p the p-value, in [0, 1]
   * @param level the level, above 0
   * @return such as "p = 0.032", "p = 0.0496" at a level of 0.05, or "p < 0.001"
   */
  public static String p(double p, double level) {
    String digits = digits(p, level);
    return digits.startsWith("<") ? "p " + digits : "p = " + digits;
  }

  private static String digits(double p, double level) {
    int decimals = 3;
    while (decimals < MOST_DECIMALS && LEAST[decimals] > level) {
      decimals++;
    }
    if (p < LEAST[decimals]) {
      return "< " + number(LEAST[decimals], decimals);
    }
    String digits = number(p, decimals);
    while (decimals < MOST_DECIMALS && Double.parseDouble(digits) <= level != p <= level) {
      digits = number(p, ++decimals);
    }
    return digits;
  }

  /**
   * Returns the level at which a p-value decides, on its side of that p-value as it is printed.
   *
   * @param level the level, above 0
   * @param p the p-value, in [0, 1]
   * @return the level with four decimals, or more
   */
  public static String level(double level, double p) {
    String printed = digits(p, level);
    int decimals = 4;
    String digits = number(level, decimals);
    while (decimals < MOST_DECIMALS && isTurned(digits, printed, p <= level)) {
      digits = number(level, ++decimals);
    }
    return digits;
  }

  /** Whether a printed level lies on the other side of a printed p-value. */
  private static boolean isTurned(String level, String p, boolean isMet) {
    return p.startsWith("<")
        ? Double.parseDouble(level) < Double.parseDouble(p.substring(2))
        : Double.parseDouble(p) <= Double.parseDouble(level) != isMet;
  }

  /**
   * Returns a number with a fixed count of decimals.
   *
   * @param value the number
   * @param decimals the decimals
   * @return the number in digits, with a point
   */
  public static String number(double value, int decimals) {
    if (decimals < POWERS.length && Math.abs(value) < LARGEST_SCALED / POWERS[decimals]) {
      double scaled = Math.abs(value) * POWERS[decimals];
      long whole = (long) scaled;
      if (Math.abs(scaled - whole - 0.5) > NEAR_HALF) {
        return fixed(value < 0, scaled - whole > 0.5 ? whole + 1 : whole, decimals);
      }
    }
    String digits = String.format(Locale.ROOT, "%." + decimals + "f", value);
    return digits.startsWith("-") && digits.chars().noneMatch(c -> c >= '1' && c <= '9')
        ? digits.substring(1)
        : digits;
  }

  private static String fixed(boolean isNegative, long scaled, int decimals) {
    StringBuilder text = new StringBuilder().append(scaled);
    while (text.length() <= decimals) {
      text.insert(0, '0');
    }
    if (decimals > 0) {
      text.insert(text.length() - decimals, '.');
    }
    return isNegative && scaled != 0 ? text.insert(0, '-').toString() : text.toString();
  }

  /**
   * Returns an end of an interval, or an estimate, with as many decimals as it takes to stay on its
   * side of the values that would say that there is nothing.
   *
   * @param end the end
   * @param decimals the least number of decimals
   * @param nothing what would say so: 0 of differences, 1 of ratios
   * @return the digits, or "infinite"
   */
  public static String end(double end, int decimals, double... nothing) {
    if (Double.isInfinite(end)) {
      return "infinite";
    }
    for (int d = decimals; d < MOST_DECIMALS; d++) {
      String digits = number(end, d);
      double printed = Double.parseDouble(digits);
      if (!isMistaken(printed, end, nothing)) {
        return digits;
      }
    }
    return number(end, decimals);
  }

  /** Whether it is printed as nothing and is not. */
  private static boolean isMistaken(double printed, double end, double... nothing) {
    for (double n : nothing) {
      if (printed == n && Math.abs(end - n) > ROUNDING) {
        return true;
      }
    }
    return false;
  }
}
