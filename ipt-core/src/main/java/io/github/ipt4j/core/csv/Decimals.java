// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;

/** Numbers as files spell them: digits, and a fraction where there is one. */
final class Decimals {
  /** A double holds every decimal number of so many digits apart from every other. */
  private static final int EXACT_DIGITS = 15;

  private static final int LONGEST = 400;
  private static final double[] POWERS = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
  };

  private Decimals() {}

  /**
   * Returns the number that a field spells, empty if it has another form, a leading zero, or more
   * digits than the number would be written with again.
   */
  static OptionalDouble read(Row row, int field, char mark) {
    return read(row, field, 0, mark);
  }

  /** Returns the same of a field that may begin with a minus, which 0 has not. */
  static OptionalDouble readSigned(Row row, int field, char mark) {
    if (row.length(field) == 0 || row.charAt(field, 0) != '-') {
      return read(row, field, mark);
    }
    OptionalDouble number = read(row, field, 1, mark);
    return number.isPresent() && number.getAsDouble() > 0
        ? OptionalDouble.of(-number.getAsDouble())
        : OptionalDouble.empty();
  }

  /** Reads the field from a character on. */
  private static OptionalDouble read(Row row, int field, int from, char mark) {
    int length = row.length(field) - from;
    int point = -1;
    long mantissa = 0;
    for (int i = 0; i < length; i++) {
      char c = row.charAt(field, from + i);
      if (c == mark && point < 0) {
        point = i;
      } else if (c < '0' || c > '9') {
        return OptionalDouble.empty();
      } else if (i <= EXACT_DIGITS) {
        mantissa = 10 * mantissa + (c - '0');
      }
    }
    int whole = point < 0 ? length : point;
    int fraction = point < 0 ? 0 : length - point - 1;
    boolean spelled =
        whole > 0
            && (point < 0 || fraction > 0)
            && (whole == 1 || row.charAt(field, from) != '0')
            && length <= LONGEST;
    if (!spelled) {
      return OptionalDouble.empty();
    }
    return whole + fraction <= EXACT_DIGITS
        ? OptionalDouble.of(mantissa / POWERS[fraction])
        : readLong(row.text(field).substring(from).replace(mark, '.'));
  }

  private static OptionalDouble readLong(String text) {
    double number = Double.parseDouble(text);
    boolean same = Double.isFinite(number) && new BigDecimal(text).compareTo(shortest(number)) == 0;
    return same ? OptionalDouble.of(number) : OptionalDouble.empty();
  }

  /** Returns the shortest spelling that is read as that number again. */
  static String write(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : shortest(number).toPlainString();
  }

  private static BigDecimal shortest(double number) {
    BigDecimal exact = new BigDecimal(number);
    for (int digits = EXACT_DIGITS; ; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits));
      if (rounded.doubleValue() == number) {
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
      }
    }
  }
}
