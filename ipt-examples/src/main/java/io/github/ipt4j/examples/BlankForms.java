// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.csv.ContactsCsv;
import io.github.ipt4j.core.csv.DiaryCsv;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Blank files for a client to fill in: a row for each day of four weeks, in the diary and in the
 * contacts, so that the question whether there was a contact is asked every day.
 *
 * <p>An answer that is not filled in is a fault when the file is read, never a "no": the row of a
 * day that was missed has to be deleted.
 */
final class BlankForms {
  private static final int DAYS = 28;
  private static final ImmutableSet<String> WORDS = ImmutableSet.of("setting", "note");

  private final LocalDate first;

  /** Forms that begin on that day. */
  BlankForms(LocalDate first) {
    this.first = first;
  }

  /** The diary, whose intensity is blank. */
  String diary() {
    return form(DiaryCsv.columns(), ImmutableMap.of("client", "C1", "symptom", "headache"));
  }

  /** The contacts, whose kind is blank; there is no column for words. */
  String contacts() {
    List<String> columns = ContactsCsv.columns().stream().filter(c -> !WORDS.contains(c)).toList();
    return form(columns, ImmutableMap.of("client", "C1"));
  }

  /** Both files as one text, each under its name. */
  String print() {
    return "==> diary.csv <==\n" + diary() + "\n==> contacts.csv <==\n" + contacts();
  }

  /**
   * Writes both files.
   *
   * @throws UsageException if one of them is there already, because it may be filled in
   * @throws IOException if they cannot be written
   */
  void write(Path folder) throws IOException {
    Path diary = folder.resolve("diary.csv");
    Path contacts = folder.resolve("contacts.csv");
    for (Path file : new Path[] {diary, contacts}) {
      if (Files.exists(file)) {
        throw new UsageException("'" + file + "' is there already and is not written over");
      }
    }
    Files.createDirectories(folder);
    Files.writeString(diary, diary(), StandardCharsets.UTF_8);
    Files.writeString(contacts, contacts(), StandardCharsets.UTF_8);
  }

  private String form(List<String> columns, Map<String, String> given) {
    Stream<String> rows =
        first
            .datesUntil(first.plusDays(DAYS))
            .map(
                day ->
                    columns.stream()
                        .map(c -> c.equals("date") ? day.toString() : given.getOrDefault(c, ""))
                        .collect(Collectors.joining(",")));
    return Stream.concat(Stream.of(String.join(",", columns)), rows)
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }
}
