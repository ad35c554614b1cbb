// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.ipt4j.core.folder.Table.Row;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.rule.Quoted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of one file as a table.
 *
 * <p>Which character separates the columns a file may say itself, in a first line {@code sep=;}.
 * Otherwise the header tells it: it is the one under which the header consists of known names. That
 * is no guess, since no known name holds a comma, a semicolon or a tab.
 */
final class TableReader {
  private static final char[] SEPARATORS = {',', ';', '\t'};
  private static final int LONGEST_FIELD = 1 << 20;
  private static final Pattern SEP = Pattern.compile("(?i)sep=(.)?\\r?(\\n|\\z)");

  /** What a spreadsheet would take for a formula stands behind an apostrophe. */
  private static final Pattern PROTECTED = Pattern.compile("'+[=+@\\t\\r-].*", Pattern.DOTALL);

  /** Blanks of every kind, seen and unseen, as they stand before and behind a name. */
  private static final CharMatcher BLANKS =
      CharMatcher.whitespace().or(CharMatcher.anyOf("\u00A0\u00AD\u200B\u200C\u200D\u2060\uFEFF"));

  private final Sheet sheet;
  private final Place place;
  private final FolderFaults faults;

  TableReader(Sheet sheet, Place place, FolderFaults faults) {
    this.sheet = sheet;
    this.place = place;
    this.faults = faults;
  }

  /** Returns the table, null if it can be none, once the faults are said. */
  @Nullable Table read(String text) {
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    char separator = separator(body);
    int skipped = 0;
    Matcher sep = SEP.matcher(body);
    if (sep.lookingAt()) {
      if (!isSeparator(sep.group(1))) {
        faults.add(place, place.row(1).fault("must be sep= and a comma, a semicolon or a tab"));
        return null;
      }
      separator = sep.group(1).charAt(0);
      body = body.substring(sep.end());
      skipped = 1;
    }
    List<Line> lines = lines(body, separator, skipped);
    return lines == null ? null : table(lines, separator);
  }

  private static boolean isSeparator(@Nullable String character) {
    return character != null && new String(SEPARATORS).contains(character);
  }

  /** Returns what separates the columns: under another separator fewer names are known. */
  private char separator(String body) {
    int end = CharMatcher.anyOf("\r\n").indexIn(body);
    String header = end < 0 ? body : body.substring(0, end);
    char best = SEPARATORS[0];
    long most = 0;
    for (char separator : SEPARATORS) {
      long known =
          CharMatcher.is(separator).countIn(header) > 0 ? sheet.known(names(header, separator)) : 0;
      if (known > most) {
        best = separator;
        most = known;
      }
    }
    return best;
  }

  private static List<String> names(String header, char separator) {
    List<String> names = new ArrayList<>();
    for (String name : header.split(Pattern.quote(String.valueOf(separator)), -1)) {
      names.add(CharMatcher.is('"').trimFrom(name));
    }
    return names;
  }

  private @Nullable List<Line> lines(String body, char separator, int skipped) {
    List<Line> lines = new ArrayList<>();
    try (CsvReader<Line> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowUnclosedQuote(false)
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .maxBufferSize(LONGEST_FIELD)
            .build(new LineHandler(skipped), body)) {
      reader.forEach(lines::add);
    } catch (CsvParseException e) {
      Place last = place.row(lines.isEmpty() ? 1 : lines.get(lines.size() - 1).number() + 1);
      faults.add(
          last,
          last.fault(
              "must have its quotes closed and doubled, and no field beyond 1048576 characters"));
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }

  private @Nullable Table table(List<Line> lines, char separator) {
    if (lines.isEmpty()) {
      faults.add(place, place.row(1).fault("must have a header: " + sheet.header()));
      return null;
    }
    Line header = lines.get(0);
    Place headerPlace = place.row(header.number());
    ImmutableMap<String, Integer> columns = columns(header, headerPlace);
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    int number = 0;
    for (Line line : lines.subList(1, lines.size())) {
      number++;
      Place at = place.row(line.number());
      Optional<InputFault.Builder> fault = fault(line, header.texts().size(), at);
      fault.ifPresent(f -> faults.add(at, f));
      if (fault.isEmpty()) {
        rows.add(new Row(columns, number, at, unprotected(line.texts()), separator != ','));
      }
    }
    return new Table(place, headerPlace, columns, rows.build());
  }

  private static Optional<InputFault.Builder> fault(Line line, int size, Place at) {
    if (line.isBlank()) {
      return Optional.of(at.fault("must not be a blank line, unless no row follows"));
    } else if (line.hasStrayQuote()) {
      return Optional.of(at.fault("must have every field with a quote in quotes"));
    } else if (line.texts().size() != size) {
      return Optional.of(
          at.fault("must have " + size + " fields, as the header has")
              .value(Integer.toString(line.texts().size())));
    }
    return Optional.empty();
  }

  private static ImmutableList<String> unprotected(List<String> texts) {
    return texts.stream()
        .map(t -> PROTECTED.matcher(t).matches() ? t.substring(1) : t)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns a text as it stands in a file, where no spreadsheet takes it for a formula. */
  static String protect(String text) {
    boolean isAtRisk = PROTECTED.matcher("'" + text).matches();
    return isAtRisk ? "'" + text : text;
  }

  private ImmutableMap<String, Integer> columns(Line header, Place at) {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < header.texts().size(); i++) {
      String name = header.texts().get(i);
      Place cell = at.cell(i, Integer.toString(i + 1));
      if (!sheet.isKnown(name)) {
        faults.add(cell, unknown(name, cell));
      } else if (columns.putIfAbsent(name, i) != null) {
        faults.add(cell, cell.fault("must not be named twice").value(name));
      }
    }
    for (String needed : sheet.needed()) {
      if (!columns.containsKey(needed)) {
        Place missing = at.cell(-1, needed);
        faults.add(missing, missing.fault("must be in the header"));
      }
    }
    return ImmutableMap.copyOf(columns);
  }

  /** A name that is nearly that of a column is quoted as that; any other may be anyone's words. */
  private InputFault.Builder unknown(String name, Place cell) {
    String plain = BLANKS.removeFrom(name).toLowerCase(Locale.ROOT);
    Optional<String> meant =
        sheet.names().stream().filter(n -> n.toLowerCase(Locale.ROOT).equals(plain)).findFirst();
    return meant
        .map(known -> cell.fault("must be written " + known))
        .orElseGet(() -> cell.fault("must be one of " + String.join(", ", sheet.names())))
        .value(Quoted.length(name));
  }
}
