// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** What an empty folder holds: headers, a description, an example, and the sheet of a session. */
final class FolderTemplate {
  static final String README = "README.txt";
  private static final String EXAMPLE = "example";
  private static final String SHEET_HTML = "session-sheet.html";
  private static final String SHEET_MARKDOWN = "session-sheet.md";

  /** What a folder may hold beside the files of its case. */
  static final ImmutableSet<String> FILES =
      ImmutableSet.of(README, EXAMPLE, SHEET_HTML, SHEET_MARKDOWN);

  /** What is said once of the columns of many files. */
  private static final ImmutableSet<String> COMMON =
      ImmutableSet.of("date", "time", "entered", "note", "session", "moment", "id", "symptomKind");

  private static final Splitter NAMES = Splitter.on(',');

  private final Properties words = new Properties();

  private FolderTemplate() throws IOException {
    words.load(new StringReader(resource("files.properties")));
  }

  /** Returns the texts of all files by their names. */
  static ImmutableMap<String, String> texts() throws IOException {
    ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
    texts.put(README, new FolderTemplate().readme());
    texts.put(SHEET_HTML, resource(SHEET_HTML));
    texts.put(SHEET_MARKDOWN, resource(SHEET_MARKDOWN));
    for (Sheet sheet : Sheets.known()) {
      texts.put(sheet.file(), String.join(",", sheet.template()) + "\n");
      texts.put(EXAMPLE + "/" + sheet.file(), example(sheet));
    }
    return texts.buildOrThrow();
  }

  static String example(Sheet sheet) throws IOException {
    return resource(EXAMPLE + "/" + sheet.file());
  }

  private static String resource(String name) throws IOException {
    return Resources.toString(requireNonNull(FolderTemplate.class.getResource(name), name), UTF_8);
  }

  private String readme() throws IOException {
    StringBuilder text = new StringBuilder(resource("readme.txt"));
    for (String group : NAMES.split(word("groups"))) {
      String title = word(group);
      text.append('\n').append(title).append('\n').append("-".repeat(title.length())).append('\n');
      for (String stem : NAMES.split(word(group + ".files"))) {
        append(Sheets.of(stem + Sheet.EXTENSION).orElseThrow(), text);
      }
    }
    return text.toString();
  }

  private void append(Sheet sheet, StringBuilder text) throws IOException {
    text.append('\n').append(sheet.file()).append("\n  ");
    text.append(word("file." + sheet.stem())).append("\n\n");
    for (Column column : sheet.columns()) {
      if (!isCommon(sheet, column)) {
        text.append(column.needed() ? "  * " : "    ");
        text.append(column.name()).append(": ").append(about(sheet, column)).append('\n');
      }
    }
    for (String name : sheet.further()) {
      hint(sheet, name)
          .ifPresent(h -> text.append("    ").append(name).append(": ").append(h).append('\n'));
    }
    String common =
        sheet.columns().stream()
            .filter(c -> isCommon(sheet, c))
            .map(FolderTemplate::starred)
            .collect(joining(", "));
    if (!common.isEmpty()) {
      text.append("    As everywhere: ").append(common).append('\n');
    }
    List<String> lines = ImmutableList.copyOf(Splitter.on('\n').split(example(sheet)));
    text.append("\n    Example:\n      ").append(lines.get(0));
    text.append("\n      ").append(lines.get(1)).append('\n');
  }

  private static String starred(Column column) {
    return switch (column.need()) {
      case ALWAYS -> column.name() + " *";
      case UNLESS_SESSION -> column.name() + " (* unless session is given)";
      default -> column.name();
    };
  }

  private boolean isCommon(Sheet sheet, Column column) {
    return COMMON.contains(column.name())
        && !words.containsKey("column." + sheet.stem() + "." + column.name());
  }

  private String about(Sheet sheet, Column column) {
    Optional<String> hint = hint(sheet, column.name());
    String kind = column.kind().inWords();
    if (hint.isEmpty()) {
      return column.about().isEmpty() ? kind : column.about() + " (" + kind + ")";
    }
    boolean isAll = hint.get().startsWith("=");
    boolean isPlain =
        column.kind() instanceof CellKind.Words
            || column.kind().equals(new CellKind.Name(ImmutableList.of()));
    return isAll ? hint.get().substring(1) : hint.get() + (isPlain ? "" : " (" + kind + ")");
  }

  private Optional<String> hint(Sheet sheet, String column) {
    return Optional.ofNullable(
        words.getProperty(
            "column." + sheet.stem() + "." + column, words.getProperty("column.*." + column)));
  }

  private String word(String key) {
    return requireNonNull(words.getProperty(key), key);
  }
}
