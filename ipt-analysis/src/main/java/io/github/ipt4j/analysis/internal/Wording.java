// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** How results word numbers, days and lists, alike wherever they are printed. */
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

  /**
   * Returns a p-value for a cell of a table, on its side of 0.05.
   *
   * @param p the p-value, in [0, 1], if there is one
   * @return such as "0.032", "< 0.001" or "-"
   */
  public static String pCell(OptionalDouble p) {
    return pCell(p, CONVENTIONAL);
  }

  /**
   * Returns a p-value for a cell of a table, on its side of the level at which it decides.
   *
   * @param p the p-value, in [0, 1], if there is one
   * @param level the level, above 0
   * @return such as "0.032", "< 0.001" or "-"
   */
  public static String pCell(OptionalDouble p, double level) {
    return p.isEmpty() ? "-" : digits(p.getAsDouble(), level);
  }

  private static String digits(double p, double level) {
    int decimals = 3;
    while (decimals < MOST_DECIMALS && StrictMath.pow(10, -decimals) > level) {
      decimals++;
    }
    if (p < StrictMath.pow(10, -decimals)) {
      return "< " + number(StrictMath.pow(10, -decimals), decimals);
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
   * Returns a rating or a total without decimals where it is whole, else with one.
   *
   * @param rating the rating
   * @return such as "7" or "7.5"
   */
  public static String rating(double rating) {
    return number(rating, rating == Math.rint(rating) ? 0 : 1);
  }

  /**
   * Returns a difference with its sign.
   *
   * @param difference the difference
   * @param decimals the decimals
   * @return such as "+0.31" or "-0.25"
   */
  public static String signed(double difference, int decimals) {
    String digits = number(difference, decimals);
    return digits.startsWith("-") ? digits : "+" + digits;
  }

  /**
   * Returns an interval, each end on its side of 0.
   *
   * @param low its lower end
   * @param high its upper end
   * @param decimals the decimals, more for an end that would be printed as 0 and is not
   * @return such as "0.10 to 0.45" or "-0.3 to -0.02"
   */
  public static String interval(double low, double high, int decimals) {
    return end(low, decimals, 0) + " to " + end(high, decimals, 0);
  }

  /**
   * Returns an interval of a ratio, each end on its side of 0 and of 1.
   *
   * @param low its lower end
   * @param high its upper end, perhaps infinite
   * @param decimals the decimals, more for an end that would be printed as 0 or 1 and is not
   * @return such as "0.10 to 0.84" or "0.10 to 0.997"
   */
  public static String ratioInterval(double low, double high, int decimals) {
    return end(low, decimals, 0, 1) + " to " + end(high, decimals, 0, 1);
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
      if (Arrays.stream(nothing).noneMatch(n -> printed == n && Math.abs(end - n) > ROUNDING)) {
        return digits;
      }
    }
    return number(end, decimals);
  }

  /**
   * Returns a share in percent.
   *
   * @param share the share, in [0, 1]
   * @return such as "45 %"
   */
  public static String percent(double share) {
    return number(100 * share, 0) + " %";
  }

  /**
   * Returns a count with its noun.
   *
   * @param count the count
   * @param noun the noun in the singular, of a regular plural
   * @return such as "1 day" or "3 days"
   */
  public static String count(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /**
   * Returns the verb after so many of so many.
   *
   * @param count how many
   * @param of of how many
   * @return "was" where either is one, else "were"
   */
  public static String was(int count, int of) {
    return count == 1 || of == 1 ? "was" : "were";
  }

  /**
   * Returns the name of a weekday.
   *
   * @param day the weekday
   * @return its English name
   */
  public static String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /**
   * Returns the short name of a weekday.
   *
   * @param day the weekday
   * @return its English name in three letters
   */
  public static String shortWeekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }

  /**
   * Returns the name of a run of weekdays.
   *
   * @param from the first
   * @param days how many
   * @return such as "Friday", "Friday and Saturday" or "Thursday to Saturday"
   */
  public static String weekdays(DayOfWeek from, int days) {
    String last = weekday(from.plus(days - 1L));
    return switch (days) {
      case 1 -> weekday(from);
      case 2 -> weekday(from) + " and " + last;
      default -> weekday(from) + " to " + last;
    };
  }

  /**
   * Returns a list in words.
   *
   * @param parts the parts, at least one
   * @return such as "a, b and c"
   */
  public static String list(List<String> parts) {
    int last = parts.size() - 1;
    return last < 1
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  /**
   * Returns a sentence that begins with a capital.
   *
   * @param text the text
   * @return the text with its first letter in upper case
   */
  public static String sentence(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
