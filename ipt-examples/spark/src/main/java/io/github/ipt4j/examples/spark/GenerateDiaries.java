// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.sample.ByWeekday;
import io.github.ipt4j.core.sample.SyntheticCases;
import io.github.ipt4j.core.sample.SyntheticPerson;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes diaries of any number of clients. By themselves their days are those of some synthetic
 * ones in turn, because making them takes longer than reviewing them.
 */
public final class GenerateDiaries {
  private static final int DIFFERENT = 500;

  private GenerateDiaries() {}

  /**
   * Writes a file of diaries, and one of contacts if that is named.
   *
   * @param args the file, the number of clients, the weeks that each of them records, and perhaps
   *     the file of contacts; with it no client is as another
   * @throws IOException if it cannot be written
   */
  public static void main(String[] args) throws IOException {
    int clients = Integer.parseInt(args[1]);
    int weeks = Integer.parseInt(args[2]);
    if (args.length > 3) {
      write(Path.of(args[0]), Path.of(args[3]), clients, weeks);
    } else {
      write(Path.of(args[0]), clients, weeks);
    }
  }

  static void write(Path diary, Path contacts, int clients, int weeks) throws IOException {
    SyntheticCases cases =
        SyntheticCases.withDefaults()
            .withWeeks(weeks)
            .withPeople(
                SyntheticPerson.visiting("mother", ByWeekday.of(0, 0, 0, 0, 0.7, 0.1, 0.1))
                    .withRateRatio(3),
                SyntheticPerson.visiting("sister", ByWeekday.constant(0.1)));
    try (Writer days = Files.newBufferedWriter(diary, UTF_8);
        Writer met = Files.newBufferedWriter(contacts, UTF_8)) {
      days.write("client,date,symptom,intensity\n");
      met.write("client,date,person,kind,negativity,positivity\n");
      for (int c = 0; c < clients; c++) {
        days.write(rows(cases.diary(c)).replace("@", id(c)));
        met.write(rows(cases.contactLog(c)).replace("@", id(c)));
      }
    }
  }

  private static String id(int client) {
    return String.format(Locale.ROOT, "c%07d", client);
  }

  static void write(Path file, int clients, int weeks) throws IOException {
    SyntheticCases cases = SyntheticCases.withDefaults().withWeeks(weeks);
    String[] rows = new String[Math.min(clients, DIFFERENT)];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = rows(cases.diary(i));
    }
    try (Writer out = Files.newBufferedWriter(file, UTF_8)) {
      out.write("client,date,symptom,intensity\n");
      for (int c = 0; c < clients; c++) {
        out.write(rows[c % rows.length].replace("@", id(c)));
      }
    }
  }

  private static String rows(SymptomDiary diary) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < diary.size(); i++) {
      rows.append("@,").append(diary.day(i)).append(",headache,");
      rows.append((int) diary.intensity(i)).append('\n');
    }
    return rows.toString();
  }

  private static String rows(ContactLog log) {
    StringBuilder rows = new StringBuilder();
    Set<LocalDate> without = new TreeSet<>(log.askedDays());
    for (Interaction contact : log.contacts()) {
      LocalDate day = log.dayOf(contact);
      without.remove(day);
      rows.append("@,").append(day).append(',').append(contact.people().iterator().next());
      rows.append(',').append(contact.kind()).append(",,\n");
    }
    without.forEach(day -> rows.append("@,").append(day).append(",,NONE,,\n"));
    return rows.toString();
  }
}
