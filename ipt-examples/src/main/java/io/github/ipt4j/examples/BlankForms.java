// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.csv.ContactsCsv;
import io.github.ipt4j.core.csv.DiaryCsv;
import io.github.ipt4j.core.csv.RatingsCsv;
import io.github.ipt4j.core.csv.StatesCsv;
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
 * Blank files for a client to fill in: a row for each day of four weeks, in the diary, the ratings,
 * the contacts and the states of the day, so that whether there was a contact, and whether a state
 * held, is asked every day.
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

  /** The ratings, whose value is blank. */
  String ratings() {
    return form(RatingsCsv.columns(), ImmutableMap.of("client", "C1", "rating", "mood"));
  }

  /** The contacts, whose kind is blank; there is no column for words. */
  String contacts() {
    List<String> columns = ContactsCsv.columns().stream().filter(c -> !WORDS.contains(c)).toList();
    return form(columns, ImmutableMap.of("client", "C1"));
  }

  /** The states of the day, of which it is blank whether one held. */
  String states() {
    return form(StatesCsv.columns(), ImmutableMap.of("client", "C1", "state", "night shift"));
  }

  private ImmutableMap<String, String> all() {
    return ImmutableMap.of(
        "diary.csv", diary(),
        "ratings.csv", ratings(),
        "contacts.csv", contacts(),
        "states.csv", states());
  }

  /** The files as one text, each under its name. */
  String print() {
    return all().entrySet().stream()
        .map(form -> "==> " + form.getKey() + " <==\n" + form.getValue())
        .collect(Collectors.joining("\n"));
  }

  /**
   * Writes the files.
   *
   * @throws UsageException if one of them is there already, because it may be filled in
   * @throws IOException if they cannot be written
   */
  void write(Path folder) throws IOException {
    for (String name : all().keySet()) {
      Path file = folder.resolve(name);
      if (Files.exists(file)) {
        throw new UsageException("'" + file + "' is there already and is not written over");
      }
    }
    Files.createDirectories(folder);
    for (Map.Entry<String, String> form : all().entrySet()) {
      Files.writeString(folder.resolve(form.getKey()), form.getValue(), StandardCharsets.UTF_8);
    }
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
