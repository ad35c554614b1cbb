// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.text.Utf8;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A case as a folder of CSV files, one for each kind of entry, which a spreadsheet can fill in.
 *
 * <pre>{@code
 * CaseFolder.template(Path.of("my-client"));
 * CaseHistory history = CaseFolder.read(Path.of("my-client"));
 * LeftOut leftOut = CaseFolder.write(history, Path.of("copy"));
 * }</pre>
 *
 * <p><b>Files.</b> Columns are named as the attributes of the model; only needed ones must be
 * there, the order of columns and rows is free, and absent files are empty. An id that is not
 * written is that of file and row, such as {@code goals-1}; a date that is not written is that of
 * the session that the row names. Several values in one cell have a semicolon between them, with a
 * backslash before one that is part of a value. A folder of {@code diary.csv} and {@code
 * contacts.csv} alone is a case: its people are of kind OTHER where {@code people.csv} has no row,
 * its period lasts from the first date to the last where {@code client.csv} does not say it.
 *
 * <p><b>Spreadsheets.</b> UTF-8, with or without a byte order mark. A comma, a semicolon or a tab
 * separates the columns, whichever makes the header one of known names, or the first line says it
 * ({@code sep=;}). 19:30:00 and 07:30:00 PM are 19:30; TRUE and WAHR are true; 2,5 is 2.5, but for
 * a comma before three digits where commas separate. A text that begins with a sign by which
 * spreadsheets begin a formula stands behind an apostrophe.
 *
 * <p><b>Lossless.</b> What is written reads back as an equal case, and what is read is written in
 * one way. What has no column (a part of a case that is there and empty, an empty text) is named by
 * {@link LeftOut}. A text that no file holds, such as one with a control character, is refused.
 *
 * <p><b>Strict.</b> All faults are told, each with file, line, column and rule, in the order of the
 * files and lines; references between files too. Nothing is half-loaded, and nothing is
 * half-written: files are moved into the folder when all are whole.
 */
public final class CaseFolder {
  private static final String LOCK = ".~lock.";

  private CaseFolder() {}

  /**
   * Returns the case that a folder holds.
   *
   * @param folder the folder
   * @return the case
   * @throws InputFault if the files hold anything else; it names file, line, column and rule of
   *     every fault, up to {@link InputFault#MOST_LISTED}
   * @throws IOException if a file cannot be read
   */
  public static CaseHistory read(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    Map<String, String> texts = new HashMap<>();
    List<InputFault> faults = new ArrayList<>();
    for (Path file : tables(folder)) {
      String name = String.valueOf(file.getFileName());
      if (Sheets.of(name).isEmpty()) {
        faults.add(unknown(file, name));
      } else {
        texts.put(name, Utf8.decode(file.toString(), Files.readAllBytes(file)));
      }
    }
    if (!faults.isEmpty()) {
      throw InputFault.together(faults);
    }
    return FolderDocument.read(folder.toString(), texts, name -> folder.resolve(name).toString());
  }

  private static List<Path> tables(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(f -> isTable(String.valueOf(f.getFileName())))
          .sorted()
          .toList();
    }
  }

  private static boolean isTable(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(Sheet.EXTENSION) && !name.startsWith(LOCK);
  }

  private static InputFault unknown(Path file, String name) {
    Optional<Sheet> meant =
        Sheets.known().stream().filter(s -> s.file().equalsIgnoreCase(name)).findFirst();
    String rule =
        meant
            .map(s -> "must be written " + s.file())
            .orElseGet(
                () ->
                    "must be one of "
                        + String.join(", ", Sheets.known().stream().map(Sheet::file).toList()));
    return InputFault.builder(file.toString(), rule).build();
  }

  /** Returns the case that texts make, as the files of a folder would. */
  static CaseHistory read(Map<String, String> texts) {
    return FolderDocument.read("folder", texts, name -> name);
  }

  /** Returns the texts of the files that a case makes. */
  static ImmutableMap<String, String> texts(CaseHistory history) {
    return FolderTexts.of(history);
  }

  /**
   * Writes a case into a folder.
   *
   * @param history the case
   * @param folder the folder, which is made if there is none; it may hold files of a case, which
   *     are replaced, but no others
   * @return what the case holds beyond the columns
   * @throws IllegalArgumentException if the folder holds other files, or a text of the case cannot
   *     stand in a file
   * @throws IOException if it cannot be written
   */
  public static LeftOut write(CaseHistory history, Path folder) throws IOException {
    ImmutableMap<String, String> texts = texts(history);
    LeftOut leftOut = LeftOut.between(history, kept(texts));
    FolderFiles.replace(folder, texts);
    return leftOut;
  }

  private static CaseHistory kept(Map<String, String> texts) {
    try {
      return read(texts);
    } catch (InputFault fault) {
      throw Refusal.builder("a case in a folder", fault.rule()).build();
    }
  }

  /**
   * Writes an empty folder: a file for each kind of entry with its header, a description, an
   * example, and a sheet to fill in by hand in a session.
   *
   * @param folder the folder, which must be empty or not exist
   * @throws IllegalArgumentException if the folder is not empty
   * @throws IOException if it cannot be written
   */
  public static void template(Path folder) throws IOException {
    FolderFiles.create(folder, FolderTemplate.texts());
  }
}
