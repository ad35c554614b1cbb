// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.csv.CsvConventions.DecimalMark;
import io.github.ipt4j.core.input.InputFault;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

/** A column of a file: reads its field of a row, or says what is wrong with it. */
final class Column {
  static final String DATE_RULE =
      "must be a date in the form 2026-01-31, of the years 1800 to 2299";
  static final String TIME_RULE = "must be a time of day in the form 20:30";
  static final String ID_RULE =
      "must be an id of 1 to 100 characters without semicolon, control character or white space at"
          + " its ends, and without = + - or @ in front";
  static final String TEXT_RULE =
      "must hold no control character but tabs and line breaks, and no half of a surrogate pair";

  private static final int ABSENT = -1;

  /** Wide enough for dates that were shifted to hide them; a slip of the pen is a fault. */
  private static final int FIRST_YEAR = 1800;

  private static final int LAST_YEAR = 2299;
  private static final int[] MONTH_LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private final String file;
  private final String name;
  private final int index;
  private final DecimalMark mark;
  private final Content content;

  private Column(String file, FileColumn<?> column, int index, DecimalMark mark) {
    this.file = file;
    this.name = column.name();
    this.content = column.content();
    this.index = index;
    this.mark = mark;
  }

  static Column at(String file, FileColumn<?> column, int index, DecimalMark mark) {
    return new Column(file, column, index, mark);
  }

  /** Returns a column that the file does not have: every field of it is empty. */
  static Column absent(String file, FileColumn<?> column) {
    return new Column(file, column, ABSENT, DecimalMark.POINT);
  }

  int index() {
    return index;
  }

  /** Returns whether the file has the column. */
  boolean isThere() {
    return index != ABSENT;
  }

  boolean isEmpty(Row row) {
    return index == ABSENT || row.length(index) == 0;
  }

  /** Returns whether the field holds a text that was declared to stand for what is missing. */
  boolean isMissing(Row row) {
    return index != ABSENT && row.isMissing(index);
  }

  /** Returns whether the field is exactly that text. */
  boolean is(Row row, String text) {
    return index == ABSENT ? text.isEmpty() : row.is(index, text);
  }

  /** Returns the field, whatever it holds. */
  String raw(Row row) {
    return index == ABSENT ? "" : row.text(index);
  }

  /** Returns the field as words of the client, which may hold line breaks. */
  String text(Row row) {
    String text = raw(row);
    if (!isClean(text)) {
      throw faultInWords(row, TEXT_RULE);
    }
    return text;
  }

  /** Returns what a rule makes of the field, which must be an id. */
  <T> T id(Row row, Function<String, T> type) {
    return parsed(row, raw(row), ID_RULE, type);
  }

  /** Returns what a type makes of a text of this field. */
  <T> T parsed(Row row, String text, String rule, Function<String, T> type) {
    if (!isClean(text)) {
      throw fault(row, rule, text);
    }
    try {
      return type.apply(text);
    } catch (InputFault fault) {
      throw fault;
    } catch (IllegalArgumentException e) {
      throw fault(row, rule, text);
    }
  }

  /** Returns the field as a date, counted in days since 1970-01-01. */
  int epochDay(Row row) {
    if (index == ABSENT || row.length(index) != 10) {
      throw fault(row, DATE_RULE);
    }
    int year = digits(row, 0, 4);
    int month = digits(row, 5, 2);
    int day = digits(row, 8, 2);
    boolean date =
        row.charAt(index, 4) == '-'
            && row.charAt(index, 7) == '-'
            && isPlausible(year)
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= lengthOf(year, month);
    if (!date) {
      throw fault(row, DATE_RULE);
    }
    return toEpochDay(year, month, day);
  }

  /** Returns the field as a time, counted in minutes since midnight. */
  int minuteOfDay(Row row) {
    if (index == ABSENT || row.length(index) != 5) {
      throw fault(row, TIME_RULE);
    }
    int hour = digits(row, 0, 2);
    int minute = digits(row, 3, 2);
    boolean time =
        row.charAt(index, 2) == ':' && hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
    if (!time) {
      throw fault(row, TIME_RULE);
    }
    return 60 * hour + minute;
  }

  /** Returns the field as a number within bounds. */
  double number(Row row, int minimum, int maximum) {
    OptionalDouble number = decimal(row, mark);
    if (number.isEmpty() || number.getAsDouble() < minimum || number.getAsDouble() > maximum) {
      throw fault(
          row,
          "must be "
              + minimum
              + " to "
              + maximum
              + " in at most 15 digits, such as 2 or 2"
              + mark.character()
              + "5"
              + otherMark(row));
    }
    return number.getAsDouble();
  }

  /** Returns the field as a number between the ends of a scale, which may lie below 0. */
  double signed(Row row, double least, double greatest) {
    return signed(
        row,
        least,
        greatest,
        "must be on the scale that is declared, "
            + Decimals.write(least)
            + " to "
            + Decimals.write(greatest)
            + ", in at most 15 digits");
  }

  /** Returns the field as a number between two ends that may lie below 0, by a rule of its own. */
  double signed(Row row, double least, double greatest, String rule) {
    OptionalDouble number =
        index == ABSENT
            ? OptionalDouble.empty()
            : Decimals.readSigned(row, index, mark.character());
    if (number.isEmpty() || number.getAsDouble() < least || number.getAsDouble() > greatest) {
      throw fault(row, rule + otherMark(row));
    }
    return number.getAsDouble();
  }

  private OptionalDouble decimal(Row row, DecimalMark decimal) {
    return index == ABSENT
        ? OptionalDouble.empty()
        : Decimals.read(row, index, decimal.character());
  }

  /** Says that the field is a number under the other decimal mark, if it is one. */
  private String otherMark(Row row) {
    DecimalMark other = mark == DecimalMark.POINT ? DecimalMark.COMMA : DecimalMark.POINT;
    if (decimal(row, mark).isPresent() || decimal(row, other).isEmpty()) {
      return "";
    }
    return other == DecimalMark.COMMA
        ? "; looks like a decimal comma; --decimal-comma"
        : "; looks like a decimal point, where a comma was declared";
  }

  /** Returns the field as a number within bounds, or nothing where it is empty. */
  OptionalDouble numberIfAny(Row row, int minimum, int maximum) {
    return isEmpty(row) ? OptionalDouble.empty() : OptionalDouble.of(number(row, minimum, maximum));
  }

  /** Returns the field as a whole number within bounds, which may be written as 2.0. */
  int whole(Row row, int minimum, int maximum) {
    OptionalDouble number = decimal(row, mark);
    boolean whole =
        number.isPresent()
            && number.getAsDouble() == Math.rint(number.getAsDouble())
            && number.getAsDouble() >= minimum
            && number.getAsDouble() <= maximum;
    if (!whole) {
      throw fault(
          row, "must be a whole number from " + minimum + " to " + maximum + otherMark(row));
    }
    return (int) number.getAsDouble();
  }

  /** Returns the field as a whole number within bounds, or nothing where it is empty. */
  OptionalInt wholeIfAny(Row row, int minimum, int maximum) {
    return isEmpty(row) ? OptionalInt.empty() : OptionalInt.of(whole(row, minimum, maximum));
  }

  /** Demands that the field is empty. */
  void requireEmpty(Row row, String rule) {
    if (!isEmpty(row)) {
      throw fault(row, rule);
    }
  }

  /** Complains if the field is empty. */
  void requireFilled(Row row, String rule) {
    if (isEmpty(row)) {
      throw fault(row, rule);
    }
  }

  /** Demands that a field of the client's words is empty. */
  void requireNoWords(Row row, String rule) {
    if (!isEmpty(row)) {
      throw faultInWords(row, rule);
    }
  }

  InputFault fault(Row row, String rule) {
    return fault(row, rule, raw(row));
  }

  InputFault fault(Row row, String rule, String value) {
    return builder(row, rule).value(content.quoted(value)).build();
  }

  /** Returns the fault of a row that was read before. */
  InputFault fault(ClientId client, long line, String rule, String value) {
    return InputFault.builder(file, rule)
        .line(line)
        .column(name)
        .value(content.quoted(value))
        .client(client)
        .build();
  }

  InputFault faultInWords(Row row, String rule) {
    return builder(row, rule).words(raw(row)).build();
  }

  private InputFault.Builder builder(Row row, String rule) {
    return row.blamed(InputFault.builder(file, rule).line(row.line()).column(name));
  }

  /** Returns the number that digits of the field spell, or -1 if they are not all digits. */
  private int digits(Row row, int from, int count) {
    int number = 0;
    for (int i = from; i < from + count; i++) {
      char c = row.charAt(index, i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = 10 * number + (c - '0');
    }
    return number;
  }

  /** Returns whether files may name dates of that year. */
  static boolean isPlausible(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private static int lengthOf(int year, int month) {
    boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 2 && leap ? 29 : MONTH_LENGTHS[month - 1];
  }

  /** Days since 1970-01-01, with years that begin in March so that the leap day comes last. */
  private static int toEpochDay(int year, int month, int day) {
    int marchYear = month > 2 ? year : year - 1;
    int marchMonth = (month + 9) % 12;
    int dayOfYear = (153 * marchMonth + 2) / 5 + day - 1;
    return 365 * marchYear + marchYear / 4 - marchYear / 100 + marchYear / 400 + dayOfYear - 719468;
  }

  /** Returns whether a text can stand in a file. */
  static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
      if (control) {
        return false;
      }
      if (Character.isSurrogate(c)) {
        boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
        if (!pair) {
          return false;
        }
        i++;
      }
    }
    return true;
  }
}
