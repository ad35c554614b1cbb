// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.rule.Quoted;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The header of a file: which column stands where. */
final class Header {
  static final String CLIENT = "client";

  private final String file;
  private final ImmutableList<String> names;
  private final Map<String, Integer> indices = new HashMap<>();

  private Header(String file, ImmutableList<String> names) {
    this.file = file;
    this.names = names;
  }

  /** Reads the header, in which every column is known and none is missing or doubled. */
  static Header read(String file, Row row, CsvFormat format) {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    if (row.fields() > Row.MOST_COLUMNS) {
      throw InputFault.builder(file, "must have at most " + Row.MOST_COLUMNS + " columns")
          .line(row.line())
          .value(Integer.toString(row.fields()))
          .build();
    }
    for (int i = 0; i < row.fields(); i++) {
      names.add(row.text(i));
    }
    Header header = new Header(file, names.build());
    header.index(row.line(), format);
    for (String name : format.required()) {
      if (!header.has(name)) {
        throw header.missing(name);
      }
    }
    format.check(header);
    return header;
  }

  private void index(long line, CsvFormat format) {
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      InputFault.Builder fault = null;
      if (!format.isKnown(name)) {
        fault = InputFault.builder(file, "must be " + format.known());
      } else if (indices.putIfAbsent(name, i) != null) {
        fault = InputFault.builder(file, "must not be named twice");
      }
      if (fault != null) {
        throw fault
            .line(line)
            .column(Integer.toString(i + 1))
            .value(isNearlyKnown(name, format) ? Quoted.token(name) : Quoted.length(name))
            .build();
      }
    }
  }

  /** A name that is known but for case and blanks is quoted; any other may be anyone's words. */
  private static boolean isNearlyKnown(String name, CsvFormat format) {
    return format.isKnown(name.strip().toLowerCase(Locale.ROOT));
  }

  InputFault missing(String name) {
    return InputFault.builder(file, "must be in the header").line(1).column(name).build();
  }

  String file() {
    return file;
  }

  ImmutableList<String> names() {
    return names;
  }

  int size() {
    return names.size();
  }

  boolean has(String name) {
    return indices.containsKey(name);
  }

  /** Returns a column; one that the file does not have is empty in every row. */
  Column column(String name) {
    Integer index = indices.get(name);
    return index == null ? Column.absent(file, name) : Column.at(file, name, index);
  }
}
