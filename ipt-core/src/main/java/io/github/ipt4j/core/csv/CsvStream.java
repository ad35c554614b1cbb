// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.csv.CsvConventions.Separator;
import io.github.ipt4j.core.input.InputFault;
import java.io.IOException;
import java.io.Writer;

/**
 * A file of many clients, row by row, in memory that does not grow with its length: to look at, and
 * to write one like it.
 *
 * <p>Clients stand in ascending order, each in one run of rows, as in all files that are streamed.
 * What the fields mean is not looked into.
 */
public final class CsvStream {

  private CsvStream() {}

  /** Looks at rows. */
  @FunctionalInterface
  public interface RowReader {

    /**
     * Looks at a row.
     *
     * @param row the row, which is another one when this returns
     */
    void row(CsvFields row);
  }

  /** Takes the rows of a file that is written. */
  @FunctionalInterface
  public interface RowSink {

    /**
     * Takes a row.
     *
     * @param fields one for each column
     */
    void row(String... fields);
  }

  /** Makes the rows of a file of those of another. */
  public interface RowWriter {

    /**
     * Looks at a row and gives what follows of it.
     *
     * @param row the row, which is another one when this returns
     * @param to takes rows
     */
    void row(CsvFields row, RowSink to);

    /**
     * Gives what follows after the last row of a client.
     *
     * @param client the client
     * @param to takes rows
     */
    void endOf(ClientId client, RowSink to);
  }

  /**
   * Reads a file.
   *
   * @param kind what kind of file it is
   * @param source the file
   * @param conventions what the file does not say itself
   * @param reader looks at each row
   * @throws InputFault if it is no such file
   * @throws IOException if it cannot be read
   */
  public static void read(
      CsvKind kind, CsvSource source, CsvConventions conventions, RowReader reader)
      throws IOException {
    try (CsvRows rows = open(kind, source, conventions)) {
      CsvFields fields = new CsvFields(rows);
      while (rows.ahead().isPresent()) {
        check(rows);
        reader.row(fields);
        rows.advance();
      }
    }
  }

  /**
   * Reads a file and writes another, of the same columns without those that are passed over, and of
   * the same separator.
   *
   * @param kind what kind of file it is
   * @param source the file
   * @param conventions what the file does not say itself
   * @param writer makes the rows
   * @param to where to, not closed
   * @return the number of rows written
   * @throws InputFault if it is no such file
   * @throws IOException if it cannot be read or written
   */
  public static long copy(
      CsvKind kind, CsvSource source, CsvConventions conventions, RowWriter writer, Writer to)
      throws IOException {
    try (CsvRows rows = open(kind, source, conventions)) {
      CsvFields fields = new CsvFields(rows);
      char separator = rows.separator();
      if (separator != Separator.COMMA.character()) {
        to.write("sep=" + separator + "\n");
      }
      CsvWriter csv =
          CsvWriter.builder().fieldSeparator(separator).lineDelimiter(LineDelimiter.LF).build(to);
      ImmutableList<String> columns = fields.columns();
      csv.writeRecord(columns);
      Counting sink = new Counting(csv);
      for (var client = rows.ahead(); client.isPresent(); client = rows.ahead()) {
        while (rows.isOf(client.get())) {
          check(rows);
          writer.row(fields, sink);
          rows.advance();
        }
        writer.endOf(client.get(), sink);
      }
      csv.flush();
      return sink.rows;
    }
  }

  private static CsvRows open(CsvKind kind, CsvSource source, CsvConventions conventions)
      throws IOException {
    return CsvRows.open(source, kind.format(), conventions, ClientOrder.ASCENDING);
  }

  private static void check(CsvRows rows) {
    InputFault fault = rows.fault();
    if (fault != null) {
      throw fault;
    }
  }

  /** Counts the rows that it writes. */
  private static final class Counting implements RowSink {
    private final CsvWriter csv;
    private long rows;

    Counting(CsvWriter csv) {
      this.csv = csv;
    }

    @Override
    public void row(String... fields) {
      csv.writeRecord(fields);
      rows++;
    }
  }
}
