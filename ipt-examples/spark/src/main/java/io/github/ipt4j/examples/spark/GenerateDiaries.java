// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.sample.SyntheticCases;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes diaries of any number of clients, whose days are those of some synthetic ones in turn. */
public final class GenerateDiaries {
  private static final int DIFFERENT = 500;

  private GenerateDiaries() {}

  /**
   * Writes a file of diaries.
   *
   * @param args the file, the number of clients and the weeks that each of them records
   * @throws IOException if it cannot be written
   */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
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
        out.write(rows[c % rows.length].replace("@", String.format(Locale.ROOT, "c%07d", c)));
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
}
