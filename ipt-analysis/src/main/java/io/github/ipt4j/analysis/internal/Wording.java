// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
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

  private Wording() {}

  /**
   * Returns a p-value in words.
   *
   * @param p the p-value, in [0, 1]
   * @return such as "p = 0.032" or "p < 0.001"
   */
  public static String p(double p) {
    return p < 0.001 ? "p < 0.001" : "p = " + number(p, 3);
  }

  /**
   * Returns a p-value for a cell of a table.
   *
   * @param p the p-value, in [0, 1], if there is one
   * @return such as "0.032", "< 0.001" or "-"
   */
  public static String pCell(OptionalDouble p) {
    if (p.isEmpty()) {
      return "-";
    }
    return p.getAsDouble() < 0.001 ? "< 0.001" : number(p.getAsDouble(), 3);
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
   * Returns an interval.
   *
   * @param low its lower end
   * @param high its upper end
   * @param decimals the decimals
   * @return such as "0.10 to 0.45"
   */
  public static String interval(double low, double high, int decimals) {
    return number(low, decimals) + " to " + number(high, decimals);
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
