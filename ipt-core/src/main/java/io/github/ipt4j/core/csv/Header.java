// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.csv.CsvConventions.DecimalMark;
import io.github.ipt4j.core.csv.CsvConventions.OtherColumns;
import io.github.ipt4j.core.csv.CsvConventions.Separator;
import io.github.ipt4j.core.input.InputFault;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** The header of a file: which column stands where. */
final class Header {
  static final String CLIENT = "client";

  /** Blanks of every kind, seen and unseen, as they stand before and behind a name. */
  private static final CharMatcher BLANKS =
      CharMatcher.whitespace().or(CharMatcher.anyOf("\u00A0\u00AD\u200B\u200C\u200D\u2060\uFEFF"));

  private final String file;
  private final long line;
  private final ImmutableList<String> names;
  private final String owner;
  private final DecimalMark mark;
  private final Map<String, Integer> indices = new HashMap<>();
  private final BitSet passedOver = new BitSet();

  private Header(String file, Row row, String owner, DecimalMark mark) {
    this.file = file;
    this.line = row.line();
    this.names =
        IntStream.range(0, row.fields())
            .mapToObj(row::text)
            .collect(ImmutableList.toImmutableList());
    this.owner = owner;
    this.mark = mark;
  }

  /**
   * Reads the header, in which no column is missing or doubled and every one is known, unless
   * others are passed over.
   */
  static Header read(
      String file, Row row, CsvFormat format, Separator separator, CsvConventions conventions) {
    if (row.fields() > Row.MOST_COLUMNS) {
      throw InputFault.builder(file, "must have at most " + Row.MOST_COLUMNS + " columns")
          .line(row.line())
          .value(Integer.toString(row.fields()))
          .build();
    }
    Header header = new Header(file, row, format.owner(), conventions.decimalMark());
    header.requireSeparator(format, separator);
    header.index(format, conventions.otherColumns() == OtherColumns.PASSED_OVER);
    for (String name : format.required()) {
      if (!header.has(name)) {
        throw header.missing(name);
      }
    }
    format.check(header);
    return header;
  }

  /** Complains of a header that has columns of the format under another separator only. */
  private void requireSeparator(CsvFormat format, Separator separator) {
    if (names.stream().filter(format::isKnown).count() > 1) {
      return;
    }
    String text = String.join(String.valueOf(separator.character()), names);
    for (Separator other : Separator.values()) {
      List<String> apart = Splitter.on(other.character()).splitToList(text);
      long known = apart.stream().filter(n -> knownLike(format, n).isPresent()).count();
      if (other != separator && known > 1) {
        throw InputFault.builder(
                file,
                "must have columns separated by "
                    + shown(separator)
                    + ": looks like "
                    + shown(other)
                    + " separates; --separator "
                    + shown(other))
            .line(line)
            .build();
      }
    }
  }

  private static String shown(Separator separator) {
    return separator == Separator.TAB ? "tab" : "'" + separator.character() + "'";
  }

  private void index(CsvFormat format, boolean passOver) {
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (format.isKnown(name)) {
        if (indices.putIfAbsent(name, i) != null) {
          throw fault(i, "must not be named twice").value(name).build();
        }
        continue;
      }
      Optional<String> meant = knownLike(format, name).filter(known -> !names.contains(known));
      if (meant.isPresent()) {
        throw fault(i, "must be written " + meant.get() + ", in lower case and without blanks")
            .value(name)
            .build();
      }
      if (!passOver) {
        throw fault(i, "must be " + format.known() + " (--other-columns pass passes over others)")
            .words(name)
            .build();
      }
      passedOver.set(i);
    }
  }

  /** Returns the known name that a name is but for case and blanks. */
  private static Optional<String> knownLike(CsvFormat format, String name) {
    String plain = BLANKS.removeFrom(name).toLowerCase(Locale.ROOT);
    return format.isKnown(plain) ? Optional.of(plain) : Optional.empty();
  }

  private InputFault.Builder fault(int index, String rule) {
    return InputFault.builder(file, rule).line(line).column(Integer.toString(index + 1));
  }

  InputFault missing(String name) {
    return InputFault.builder(file, "must be in the header").line(line).column(name).build();
  }

  String file() {
    return file;
  }

  /** Returns the line of the header. */
  long line() {
    return line;
  }

  ImmutableList<String> names() {
    return names;
  }

  /** Returns which columns nobody reads. */
  BitSet passedOver() {
    return passedOver;
  }

  int size() {
    return names.size();
  }

  boolean has(String name) {
    return indices.containsKey(name);
  }

  /** Returns a column; one that the file does not have is empty in every row. */
  Column column(FileColumn<?> column) {
    Integer index = indices.get(column.name());
    return index == null ? Column.absent(file, column) : Column.at(file, column, index, mark);
  }

  /**
   * Returns the column that says whose row it is: the client's, in all files but those of trials.
   */
  String owner() {
    return owner;
  }

  /** Returns where a row says whose it is, which every file does. */
  int ownerIndex() {
    return Objects.requireNonNull(indices.get(owner), owner);
  }
}
