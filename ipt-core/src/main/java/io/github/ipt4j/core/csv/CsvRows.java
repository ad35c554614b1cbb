// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.csv.CsvConventions.Separator;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.text.HiddenText;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one file under its header.
 *
 * <p>It throws the faults of the file: of its encoding, its quotes, its header, its blank lines
 * and, if that is asked for, the order of its clients. A row with too few or too many fields is
 * left to its reader where the client stands first in it. Blank lines after the last row are
 * nothing.
 */
final class CsvRows implements Closeable {
  private static final int LONGEST_FIELD = 1 << 20;

  private final String file;
  private final CsvReader<Row> reader;
  private final CloseableIterator<Row> iterator;
  private final Row row;
  private final Separator separator;
  private final ClientOrder order;
  private final Header header;
  private final int clientIndex;
  private @Nullable ClientId client;
  private boolean unreadable;
  private boolean ended;

  private CsvRows(
      CsvSource source,
      Reader text,
      CsvFormat format,
      CsvConventions conventions,
      ClientOrder order)
      throws IOException {
    this.file = source.name();
    this.order = order;
    FirstLine first = firstLine(file, text);
    this.separator = first.separator().orElse(conventions.separator());
    this.row = new Row(conventions.missing(), first.lines() + source.linesBefore());
    this.reader =
        CsvReader.builder()
            .fieldSeparator(separator.character())
            .allowUnclosedQuote(false)
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .maxBufferSize(LONGEST_FIELD)
            .build(row, first.rest());
    this.iterator = reader.iterator();
    if (!fetch()) {
      throw InputFault.builder(file, "must have a header: " + format.header()).line(1).build();
    }
    this.header = Header.read(file, row, format, separator, conventions);
    this.clientIndex = header.ownerIndex();
    row.passOver(header.passedOver());
  }

  private static FirstLine firstLine(String file, Reader text) throws IOException {
    try {
      return FirstLine.of(file, text);
    } catch (Utf8Reader.NotUtf8 e) {
      throw InputFault.builder(file, "must be UTF-8").line(1).value(e.found()).build();
    }
  }

  /** Opens a file and reads its header and its first row. */
  static CsvRows open(
      CsvSource source, CsvFormat format, CsvConventions conventions, ClientOrder order)
      throws IOException {
    Reader text = source.open();
    try {
      CsvRows rows = new CsvRows(source, text, format, conventions, order);
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

  char separator() {
    return separator.character();
  }

  /** Returns whether the client stands first and no text stands for what is missing. */
  boolean isPlain() {
    return clientIndex == 0 && row.hasNoMissingTexts();
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

  /**
   * Returns what is wrong with the row ahead whatever it says: its number of fields, or what is
   * hidden in one of them.
   */
  @Nullable InputFault fault() {
    if (!isWhole()) {
      return row.blamed(raggedFault()).build();
    }
    return row.hidden() == HiddenText.NONE
        ? null
        : row.blamed(InputFault.builder(file, row.hidden().rule()))
            .line(row.line())
            .column(header.names().get(row.hiddenField()))
            .words(row.text(row.hiddenField()))
            .build();
  }

  private boolean isWhole() {
    return row.fields() == header.size();
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
    row.client(header.owner().equals(Header.CLIENT) ? client : null);
  }

  private ClientId next(@Nullable ClientId before) {
    ClientId next = id();
    if (order == ClientOrder.ASCENDING && before != null && next.compareTo(before) < 0) {
      throw inClient(
              ClientOrder.rule(before, next, clientIndex, separator.character(), header.line()))
          .value(next.value())
          .build();
    }
    return next;
  }

  private ClientId id() {
    String id = row.text(clientIndex);
    if (HiddenText.in(id) != HiddenText.NONE) {
      throw inClient(HiddenText.in(id).rule()).words(id).build();
    }
    try {
      return new ClientId(id);
    } catch (IllegalArgumentException e) {
      throw inClient(Column.ID_RULE).value(id).build();
    }
  }

  private InputFault.Builder inClient(String rule) {
    return InputFault.builder(file, rule).line(row.line()).column(header.owner());
  }

  /**
   * Returns whose rows are left, from the row ahead, or the one with a fault, to the end of the
   * file or to where nothing can be read any more; it reads on over faults of rows.
   */
  Set<ClientId> left() {
    Set<ClientId> left = new HashSet<>();
    try {
      for (boolean more = !ended; more; more = readsOn()) {
        if (!row.isBlank() && clientIndex < row.fields()) {
          addId(left);
        }
      }
    } catch (CsvParseException | UncheckedIOException e) {
      return left; // what cannot be read names nobody
    }
    return left;
  }

  private boolean readsOn() {
    if (unreadable || !iterator.hasNext()) {
      return false;
    }
    iterator.next();
    return true;
  }

  private void addId(Set<ClientId> ids) {
    try {
      ids.add(id());
    } catch (InputFault e) {
      return; // a client of whom no line can have been written
    }
  }

  /** Goes on to the next line that is not blank; only after the last row may lines be blank. */
  private boolean fetch() {
    if (!fetchLine()) {
      return false;
    }
    if (!row.isBlank()) {
      return true;
    }
    InputFault blank = fault("must not be a blank line, unless no row follows");
    while (fetchLine()) {
      if (!row.isBlank()) {
        throw blank;
      }
    }
    return false;
  }

  private boolean fetchLine() {
    try {
      if (!iterator.hasNext()) {
        return false;
      }
      iterator.next();
    } catch (CsvParseException e) {
      unreadable = true;
      throw fault(
          "must have its quotes closed and doubled, and no field beyond 1048576 characters");
    } catch (UncheckedIOException e) {
      unreadable = true;
      if (e.getCause() instanceof Utf8Reader.NotUtf8 wrong) {
        throw InputFault.builder(file, "must be UTF-8")
            .line(row.line())
            .value(wrong.found())
            .build();
      }
      throw e;
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
