// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.input.InputFault;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one file under its header, clients in ascending order.
 *
 * <p>It throws the faults of the file: of its encoding, its quotes, its header, its blank lines and
 * the order of its clients. A row with too few or too many fields is left to its reader where the
 * client stands first in it.
 */
final class CsvRows implements Closeable {
  private static final int LONGEST_FIELD = 1 << 20;

  private final String file;
  private final CsvReader<Row> reader;
  private final CloseableIterator<Row> iterator;
  private final Row row = new Row();
  private final Header header;
  private final int clientIndex;
  private @Nullable ClientId client;
  private boolean ended;

  private CsvRows(String file, Reader text, CsvFormat format) {
    this.file = file;
    this.reader =
        CsvReader.builder()
            .allowUnclosedQuote(false)
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .maxBufferSize(LONGEST_FIELD)
            .build(row, text);
    this.iterator = reader.iterator();
    if (!fetch()) {
      throw InputFault.builder(file, "must have a header").line(1).build();
    }
    this.header = Header.read(file, row, format);
    this.clientIndex = header.column(Header.CLIENT).index();
  }

  /** Opens a file and reads its header and its first row. */
  static CsvRows open(CsvSource source, CsvFormat format) throws IOException {
    Reader text = source.open();
    try {
      CsvRows rows = new CsvRows(source.name(), text, format);
      rows.advance();
      return rows;
    } catch (InputFault e) {
      text.close();
      throw e;
    } catch (UncheckedIOException e) {
      text.close();
      throw e.getCause();
    }
  }

  Header header() {
    return header;
  }

  /** Returns whose row stands ahead, empty at the end of the file. */
  Optional<ClientId> ahead() {
    return ended ? Optional.empty() : Optional.ofNullable(client);
  }

  /** Returns whether the row ahead is of that client. */
  boolean isOf(ClientId owner) {
    return !ended && owner.equals(client);
  }

  /** Returns the row ahead; it holds until {@link #advance()}. */
  Row row() {
    return row;
  }

  /** Returns whether the row ahead has as many fields as the header. */
  boolean isWhole() {
    return row.fields() == header.size();
  }

  InputFault ragged(ClientId owner) {
    return raggedFault().client(owner).build();
  }

  private InputFault.Builder raggedFault() {
    return InputFault.builder(file, "must have " + header.size() + " fields, as the header has")
        .line(row.line())
        .value(Integer.toString(row.fields()));
  }

  /** Goes on to the next row. */
  void advance() {
    if (!fetch()) {
      ended = true;
      return;
    }
    if (!isWhole() && clientIndex != 0) {
      throw raggedFault().build();
    }
    if (client == null || !row.is(clientIndex, client.value())) {
      client = next(client);
    }
    row.client(client);
  }

  private ClientId next(@Nullable ClientId before) {
    String id = row.text(clientIndex);
    ClientId next;
    try {
      next = new ClientId(id);
    } catch (IllegalArgumentException e) {
      throw inClient(Column.ID_RULE, id);
    }
    if (before != null && next.compareTo(before) < 0) {
      throw inClient("must come in ascending order of clients, each in one run of rows", id);
    }
    return next;
  }

  private InputFault inClient(String rule, String id) {
    return InputFault.builder(file, rule).line(row.line()).column(Header.CLIENT).value(id).build();
  }

  private boolean fetch() {
    try {
      if (!iterator.hasNext()) {
        return false;
      }
      iterator.next();
    } catch (CsvParseException e) {
      throw fault(
          "must have its quotes closed and doubled, and no field beyond 1048576 characters");
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof Utf8Reader.NotUtf8 wrong) {
        throw InputFault.builder(file, "must be UTF-8")
            .line(row.line())
            .value(wrong.found())
            .build();
      }
      throw e;
    }
    if (row.isBlank()) {
      throw fault("must not be a blank line");
    }
    if (row.hasStrayQuote()) {
      throw fault("must have every field with a quote in quotes");
    }
    return true;
  }

  private InputFault fault(String rule) {
    return InputFault.builder(file, rule).line(row.line()).build();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
