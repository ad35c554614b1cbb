// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import com.google.common.io.ByteStreams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the text of a CSV file comes from, and the name by which faults call it. */
public final class CsvSource {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String name;
  private final boolean repeatable;
  private final Optional<Path> file;
  private final long linesBefore;
  private final Opening opening;

  private CsvSource(String name, boolean repeatable, Optional<Path> file, Opening opening) {
    this(name, repeatable, file, 0, opening);
  }

  private CsvSource(
      String name, boolean repeatable, Optional<Path> file, long linesBefore, Opening opening) {
    this.name = name;
    this.repeatable = repeatable;
    this.file = file;
    this.linesBefore = linesBefore;
    this.opening = opening;
  }

  /**
   * Returns a file in UTF-8, named as the path is written.
   *
   * @param file the file
   * @return the source
   */
  public static CsvSource of(Path file) {
    return new CsvSource(
        file.toString(),
        Files.isRegularFile(file),
        Optional.of(file),
        () -> new Utf8Reader(Files.newInputStream(file)));
  }

  /**
   * Returns bytes in UTF-8, such as a resource; they can be read once and are closed after it.
   *
   * @param name the name that faults give
   * @param bytes the bytes
   * @return the source
   */
  public static CsvSource of(String name, InputStream bytes) {
    return new CsvSource(name, false, Optional.empty(), () -> new Utf8Reader(bytes));
  }

  /**
   * Returns a text in memory.
   *
   * @param name the name that faults give
   * @param text the whole text
   * @return the source
   */
  public static CsvSource ofText(String name, String text) {
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return new CsvSource(
        name, true, Optional.empty(), () -> new StringReader(marked ? text.substring(1) : text));
  }

  /**
   * Returns the name by which faults call it.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * Returns whether it can be read twice: a file or a text, and no pipe or other stream of bytes.
   *
   * @return whether it can
   */
  public boolean repeatable() {
    return repeatable;
  }

  /** Returns the file, if it is one. */
  Optional<Path> file() {
    return file;
  }

  /** Returns the rows of a piece of the file, once, under its header. */
  CsvSource piece(ClientPart.Piece piece) {
    Path whole = file.orElseThrow();
    return new CsvSource(
        name,
        false,
        Optional.empty(),
        piece.linesBefore(),
        () -> new Utf8Reader(bytes(whole, piece)));
  }

  private static InputStream bytes(Path file, ClientPart.Piece piece) throws IOException {
    byte[] head;
    try (InputStream start = Files.newInputStream(file)) {
      head = start.readNBytes(Math.toIntExact(piece.head()));
    }
    InputStream rows = Files.newInputStream(file);
    rows.skipNBytes(piece.from());
    return new SequenceInputStream(
        new ByteArrayInputStream(head), ByteStreams.limit(rows, piece.to() - piece.from()));
  }

  /** Returns how many lines of the file stand between the header and the rows that are read. */
  long linesBefore() {
    return linesBefore;
  }

  Reader open() throws IOException {
    return opening.open();
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }

  private interface Opening {
    Reader open() throws IOException;
  }
}
