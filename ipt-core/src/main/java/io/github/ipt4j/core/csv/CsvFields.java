// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.rule.Quoted;
import java.util.BitSet;

/**
 * The fields of the row that is being read, in the columns of its format; other columns are passed
 * over. It is the same object for every row and holds one only while it is looked at.
 */
public final class CsvFields {
  private final CsvRows rows;
  private final ImmutableList<String> columns;
  private final int[] indices;
  private final int passedOver;
  private final Column[] read;

  CsvFields(CsvRows rows) {
    this.rows = rows;
    Header header = rows.header();
    BitSet others = header.passedOver();
    ImmutableList.Builder<String> names = ImmutableList.builder();
    this.indices = new int[header.size() - others.cardinality()];
    this.read = new Column[indices.length];
    int size = 0;
    for (int i = others.nextClearBit(0); i < header.size(); i = others.nextClearBit(i + 1)) {
      String name = header.names().get(i);
      names.add(name);
      read[size] = header.column(FileColumn.<Object>of(name, Content.NUMBERS, row -> ""));
      indices[size++] = i;
    }
    this.columns = names.build();
    this.passedOver = others.cardinality();
  }

  /**
   * Returns the names of the columns.
   *
   * @return the columns in their order, without those that are passed over
   */
  public ImmutableList<String> columns() {
    return columns;
  }

  /**
   * Returns how many columns are passed over.
   *
   * @return the number of columns that the format does not know
   */
  public int passedOver() {
    return passedOver;
  }

  /**
   * Returns the client of the row.
   *
   * @return the client
   */
  public ClientId client() {
    return rows.row().client();
  }

  /**
   * Returns what a field holds.
   *
   * @param column which of the columns, from 0
   * @return the text, empty if the field is, or holds what was declared to be missing
   */
  public String text(int column) {
    return rows.row().text(indices[column]);
  }

  /**
   * Returns what a field holds, which must be a date.
   *
   * @param column which of the columns, from 0
   * @return the days since 1970-01-01
   * @throws InputFault if it is none
   */
  public long epochDay(int column) {
    return read[column].epochDay(rows.row());
  }

  /**
   * Returns what a field holds, which must be a time of day.
   *
   * @param column which of the columns, from 0
   * @return the minutes since midnight
   * @throws InputFault if it is none
   */
  public int minuteOfDay(int column) {
    return read[column].minuteOfDay(rows.row());
  }

  /**
   * Returns the fault of a field.
   *
   * @param column which of the columns, from 0
   * @param rule the rule that it breaks
   * @return the fault, which names file, line and column and says the length of the field alone
   */
  public InputFault fault(int column, String rule) {
    return InputFault.builder(rows.header().file(), rule)
        .line(rows.row().line())
        .column(columns.get(column))
        .value(Quoted.length(text(column)))
        .client(client())
        .build();
  }
}
