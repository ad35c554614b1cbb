// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;

/**
 * Blank files for a client to fill in: a row for each day of four weeks, in the diary and in the
 * contacts, so that the question whether there was a contact is asked every day.
 *
 * <p>An answer that is not filled in is a fault when the file is read, never a "no": the row of a
 * day that was missed has to be deleted.
 */
final class BlankForms {
  private static final int DAYS = 28;

  private final LocalDate first;

  /** Forms that begin on that day. */
  BlankForms(LocalDate first) {
    this.first = first;
  }

  /** The diary, whose intensity is blank. */
  String diary() {
    return "client,date,symptom,intensity,onset,entered\n" + rows("C1,%s,headache,,,\n");
  }

  /** The contacts, whose kind is blank. */
  String contacts() {
    return "client,date,person,kind,negativity,positivity,contact,time,present,entered\n"
        + rows("C1,%s,,,,,,,,\n");
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

  private String rows(String row) {
    return first.datesUntil(first.plusDays(DAYS)).map(row::formatted).collect(Collectors.joining());
  }
}
