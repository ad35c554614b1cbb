// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.ipt4j.analysis.chart.Chart;
import io.github.ipt4j.analysis.dossier.Page;
import io.github.ipt4j.analysis.dossier.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes the charts of a page to a folder, each as a vector picture and as pixels. */
final class CaseCharts {
  private static final int LONGEST = 60;

  private CaseCharts() {}

  /**
   * Writes every chart, numbered in the order of the page.
   *
   * @param page such as the full version of a case
   * @param folder where to; it is made where it is not there
   * @throws IOException if a picture cannot be written
   */
  static void write(Page page, Path folder) throws IOException {
    Files.createDirectories(folder);
    int number = 0;
    for (Section section : page.sections()) {
      for (Chart chart : section.charts()) {
        number++;
        String name = name(number, chart.title());
        write(folder.resolve(name + ".svg"), chart.svg().getBytes(UTF_8));
        write(folder.resolve(name + ".png"), Pixels.of(chart));
      }
    }
  }

  private static void write(Path file, byte[] content) throws IOException {
    try (WholeFile written = WholeFile.begin(file)) {
      written.out().write(content);
      written.finish();
    }
  }

  /** A name that every file system bears, whatever the symptom is called. */
  private static String name(int number, String title) {
    String plain =
        title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String whole = String.format(Locale.ROOT, "%02d-%s", number, plain);
    return whole.length() > LONGEST
        ? whole.substring(0, LONGEST).replaceAll("-[a-z0-9]*$", "")
        : whole;
  }
}
