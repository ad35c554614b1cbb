// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.io.CharStreams;
import com.google.common.io.Resources;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.text.Utf8;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Case histories from and to JSON, one document each.
 *
 * <pre>{@code
 * CaseHistory history = CaseHistoryJson.read(Path.of("joanne.json"));
 * CaseHistoryJson.write(history, Path.of("copy.json"));
 * }</pre>
 *
 * <p><b>Lossless.</b> What is written reads back as an equal case history, and one case history is
 * always written in the same way. A field that is absent is an {@code Optional} that is empty, an
 * empty collection, or an attribute that keeps its default. The fields are described by {@link
 * #schema()}, a JSON schema of draft 2020-12; every document names the version of its schema.
 *
 * <p><b>Strict.</b> Input is UTF-8 (a byte order mark is accepted). Nothing is converted to what it
 * might mean: a number in quotes, a null, an unknown field, a field that stands twice, a date that
 * does not exist, or anything after the end of the document is an {@link InputFault} that names
 * source, line, column, JSON pointer and rule, and quotes no person's words; 2.0 is the whole
 * number 2, as in the schema. The place is that of the part at fault, also where it is known only
 * by comparison with others, such as a person who is not in the inventory. All faults are told, up
 * to {@link InputFault#MOST_LISTED}; a text that is no JSON has one. Nothing is half-loaded.
 *
 * <p><b>Bounds.</b> Depth, numbers, names and texts may be as long as Jackson allows by default
 * (its {@code StreamReadConstraints}): with 2.22, 1,000 levels, 1,000 digits, 50,000 and 20,000,000
 * characters.
 */
public final class CaseHistoryJson {
  private static final String SCHEMA = "case-history.schema.json";
  private static final Document<CaseHistory> DOCUMENT = Document.of(CaseHistory.class);

  private CaseHistoryJson() {}

  /**
   * Returns the case history that a file holds.
   *
   * @param file the file
   * @return the case history
   * @throws InputFault if the file holds anything else
   * @throws IOException if the file cannot be read
   */
  public static CaseHistory read(Path file) throws IOException {
    String source = file.toString();
    return read(source, Utf8.decode(source, Files.readAllBytes(file)));
  }

  /**
   * Returns the case history that a text holds.
   *
   * @param source what the text is called in a fault
   * @param text the text, read to its end and not closed
   * @return the case history
   * @throws InputFault if the text holds anything else
   * @throws IOException if the text cannot be read
   */
  public static CaseHistory read(String source, Reader text) throws IOException {
    return read(source, CharStreams.toString(text));
  }

  /**
   * Returns the case history that a text holds.
   *
   * @param source what the text is called in a fault
   * @param text the text
   * @return the case history
   * @throws InputFault if the text holds anything else
   */
  public static CaseHistory read(String source, String text) {
    return DOCUMENT.read(source, text);
  }

  /**
   * Returns a case history as a document of many lines, indented by two spaces, with a newline at
   * its end.
   *
   * @param history the case history
   * @return the document
   * @throws IllegalArgumentException if a date lies outside the years 0 to 9999
   */
  public static String write(CaseHistory history) {
    return DOCUMENT.pretty(history);
  }

  /**
   * Returns a case history as a document of one line, without a newline, such as a file of many
   * cases or a column of texts takes.
   *
   * @param history the case history
   * @return the document
   * @throws IllegalArgumentException if a date lies outside the years 0 to 9999
   */
  public static String writeLine(CaseHistory history) {
    return DOCUMENT.line(history);
  }

  /**
   * Writes a case history as {@link #write(CaseHistory)} does.
   *
   * @param history the case history
   * @param to where to, not closed
   * @throws IOException if it cannot be written
   */
  public static void write(CaseHistory history, Writer to) throws IOException {
    to.write(write(history));
  }

  /**
   * Writes a case history to a file, in UTF-8, as {@link #write(CaseHistory)} does.
   *
   * @param history the case history
   * @param file the file, replaced if there is one
   * @throws IOException if it cannot be written
   */
  public static void write(CaseHistory history, Path file) throws IOException {
    Files.writeString(file, write(history), UTF_8);
  }

  /**
   * Returns the JSON schema of the documents, draft 2020-12.
   *
   * <p>It describes their shape. What needs more than one field to judge, such as an id that must
   * stand elsewhere in the document, only reading a document can tell.
   *
   * @return the schema
   */
  public static String schema() {
    try {
      return Resources.toString(
          requireNonNull(CaseHistoryJson.class.getResource(SCHEMA), SCHEMA), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
