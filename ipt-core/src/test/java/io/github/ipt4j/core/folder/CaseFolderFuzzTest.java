// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Said;
import io.github.ipt4j.core.arbitraries.FilledCase;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.input.InputFault;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Damaged folders: each ends in a fault that names file and line, or in a case that, written again,
 * reads as the same.
 */
class CaseFolderFuzzTest {
  private static final ImmutableList<String> CELLS =
      ImmutableList.of(
          "",
          " ",
          "0",
          "-0",
          "007",
          "1",
          "2.5",
          "2,5",
          "1e999",
          "-1",
          "99999999999",
          "NaN",
          "TRUE",
          "falsch",
          "2026-01-07",
          "2026-02-30",
          "0000-01-01",
          "9999-12-31",
          "26-1-5",
          "2026-01",
          "24:00",
          "03:59",
          "7:30 PM",
          "NONE",
          "AWAY",
          "DIFFUSE",
          "VISIT",
          "OTHER",
          ";",
          "a;b",
          "a;;b",
          "\\",
          "a\\;",
          "'=1",
          "=1",
          "a,b",
          "x\"y",
          "line\nbreak",
          "\u00A0",
          "e\u0301",
          "\u200Bx",
          "PT1H",
          "90",
          "headache",
          "mil",
          "husband",
          "PHQ-9",
          "?",
          "x".repeat(120));
  private static final ImmutableList<String> CHARACTERS =
      ImmutableList.of(
          "\"",
          ",",
          ";",
          "\t",
          "\n",
          "\r\n",
          " ",
          "0",
          "-",
          "\\",
          "'",
          "\u0000",
          "\uFEFF",
          "\u00A0",
          "\u0301",
          "é",
          "\uD83D",
          "\uD83D\uDE00");

  @Test
  void read_800DamagedFolders_losesNothing() {
    fuzz(1, 800);
  }

  @Test
  @Tag("calibration")
  void read_20000DamagedFolders_losesNothing() {
    fuzz(2, 20_000);
  }

  private static void fuzz(long seed, int count) {
    Map<String, String> whole = CaseFolder.texts(FilledCase.history());
    Random random = new Random(seed);
    int accepted = 0;
    for (int i = 0; i < count; i++) {
      Map<String, String> damaged = new HashMap<>(whole);
      List<String> files = whole.keySet().stream().sorted().toList();
      String file = files.get(random.nextInt(files.size()));
      damaged.put(file, damaged(requireNonNull(whole.get(file)), random));
      accepted += survives(damaged, file) ? 1 : 0;
    }
    assertThat(accepted).isBetween(count / 20, 9 * count / 10);
  }

  private static boolean survives(Map<String, String> damaged, String file) {
    CaseHistory history;
    try {
      history = CaseFolder.read(damaged);
    } catch (InputFault fault) {
      for (InputFault each : fault.faults()) {
        assertThat(each.file()).as(damaged.get(file)).matches("[a-z-]+\\.csv");
        assertThat(each.line()).as(damaged.get(file)).isPresent();
      }
      assertThat(Said.by(fault)).as(damaged.get(file)).doesNotContain(FilledCase.SECRET);
      return false;
    } catch (RuntimeException e) {
      throw new AssertionError(damaged.get(file), e);
    }
    CaseHistory again = CaseFolder.read(CaseFolder.texts(history));
    assertThat(LeftOut.between(history, again)).as(damaged.get(file)).hasToString("");
    assertThat(again).as(damaged.get(file)).isEqualTo(history);
    return true;
  }

  private static String damaged(String text, Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> characters(text, random);
      case 1 -> rows(text, random);
      default -> cells(text, random);
    };
  }

  private static String characters(String text, Random random) {
    StringBuilder damaged = new StringBuilder(text);
    int at = random.nextInt(text.length());
    String other = CHARACTERS.get(random.nextInt(CHARACTERS.size()));
    int end = random.nextBoolean() ? at : Math.min(text.length(), at + 1 + random.nextInt(3));
    return damaged.replace(at, end, other).toString();
  }

  private static String rows(String text, Random random) {
    List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
    int at = random.nextInt(lines.size());
    switch (random.nextInt(4)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
      case 2 -> lines.add(at, "\n");
      default -> Collections.shuffle(lines.subList(1, lines.size()), random);
    }
    return String.join("", lines);
  }

  private static String cells(String text, Random random) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int line = random.nextInt(lines.size());
    List<String> cells = new ArrayList<>(List.of(lines.get(line).split(",", -1)));
    String other = CELLS.get(random.nextInt(CELLS.size()));
    boolean isQuoted = random.nextInt(10) > 0 && other.matches("(?s).*[,\"\n].*");
    String cell = isQuoted ? '"' + other.replace("\"", "\"\"") + '"' : other;
    cells.set(random.nextInt(cells.size()), cell);
    lines.set(line, String.join(",", cells));
    return String.join("\n", lines);
  }
}
