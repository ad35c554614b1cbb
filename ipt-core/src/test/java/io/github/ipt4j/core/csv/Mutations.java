// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Damages a file in every way that files are damaged, from a seed. */
final class Mutations {
  private static final List<String> CHARACTERS =
      List.of(
          "\"",
          ",",
          "\n",
          "\r",
          "\r\n",
          ";",
          "0",
          "1",
          "9",
          "-",
          ".",
          ":",
          "@",
          "#",
          " ",
          "\t",
          "\0",
          "\u0007",
          "\u0085",
          "\u00A0",
          "\u2028",
          "\uFEFF",
          "\u200B",
          "\u0301",
          "é",
          "ı",
          "İ",
          "A",
          "z",
          "\uD83D\uDE00");
  private static final List<String> FIELDS =
      List.of(
          "",
          "0",
          "-0",
          "00",
          "1",
          "1e1",
          "10.0",
          "6.50",
          "0.30000000000000004",
          "2.5e0",
          "+3",
          "11",
          "1".repeat(400),
          "9." + "9".repeat(30),
          "0." + "0".repeat(50) + "1",
          "NaN",
          "Infinity",
          "2026-02-30",
          "2024-02-29",
          "2026-01-05",
          "9999-12-31",
          "0000-01-01",
          "2199-12-31",
          "26-1-5",
          "24:00",
          "00:00",
          "03:59",
          "04:00",
          "23:59",
          "NONE",
          "AWAY",
          "VISIT",
          "visit",
          "NA",
          "2,5",
          "\"2,5\"",
          "1.0",
          "sep=;",
          "PHQ-9",
          "GAD-7",
          "sense-of-control",
          "INITIAL",
          "MIDDLE",
          "FOLLOW_UP",
          "headache",
          "low mood",
          "Headache",
          "a;b",
          "b;a",
          "a;a",
          "a;",
          ";",
          "\"x\"",
          "\"a\"\"b\"",
          "\"a\nb\"",
          "\"a\r\nb\"",
          "\"a,b\"",
          "\"",
          "\"\"",
          " x",
          "x ",
          "\"=1+1\"",
          "C0",
          "C1",
          "C2",
          "C9",
          "c1",
          "v1",
          "v2",
          "mother@2026-01-05#1",
          "m".repeat(81),
          "m".repeat(101),
          "x".repeat(5000));

  private final Random random;

  Mutations(long seed) {
    this.random = new Random(seed);
  }

  /** Returns the bytes of the file after one to three mutations. */
  byte[] mutate(String file) {
    String text = file;
    int times = 1 + random.nextInt(3);
    for (int i = 0; i < times; i++) {
      text =
          switch (random.nextInt(5)) {
            case 0 -> characters(text);
            case 1, 2 -> fields(text);
            case 3 -> rows(text);
            default -> columns(text);
          };
    }
    return bytes(text);
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private String characters(String text) {
    int at = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), at + 1 + random.nextInt(random.nextInt(10) == 0 ? 40 : 2));
    String before = text.substring(0, at);
    String cut = text.substring(at, to);
    String after = text.substring(to);
    return switch (random.nextInt(5)) {
      case 0 -> before + any(CHARACTERS) + cut + after;
      case 1 -> before + any(CHARACTERS) + after;
      case 2 -> before + after;
      case 3 -> before + cut + cut + after;
      default -> random.nextInt(4) == 0 ? before : before + digit(cut) + after;
    };
  }

  private String digit(String cut) {
    return cut.replaceAll("[0-9]", Integer.toString(random.nextInt(10)));
  }

  private String fields(String text) {
    List<List<String>> table = table(text);
    List<String> row = any(table);
    int at = random.nextInt(row.size());
    switch (random.nextInt(6)) {
      case 0, 1, 2 -> row.set(at, any(FIELDS));
      case 3 -> {
        List<String> other = any(table);
        row.set(at, other.get(Math.min(at, other.size() - 1)));
      }
      case 4 -> Collections.swap(row, at, random.nextInt(row.size()));
      default -> {
        if (random.nextBoolean()) {
          row.add(at, any(FIELDS));
        } else {
          row.remove(at);
        }
      }
    }
    return join(table);
  }

  private String rows(String text) {
    List<List<String>> table = table(text);
    int at = random.nextInt(table.size());
    int to = random.nextInt(table.size());
    switch (random.nextInt(6)) {
      case 0 -> table.add(at, new ArrayList<>(table.get(at)));
      case 1 -> table.add(to, table.get(at));
      case 2 -> table.remove(at);
      case 3 -> Collections.swap(table, at, to);
      case 4 -> table.add(at, new ArrayList<>(List.of("")));
      default -> Collections.shuffle(table.subList(1, table.size()), random);
    }
    return join(table);
  }

  private String columns(String text) {
    List<List<String>> table = table(text);
    int at = random.nextInt(table.get(0).size());
    int to = random.nextInt(table.get(0).size());
    int kind = random.nextInt(8);
    for (List<String> row : table) {
      if (row.size() > Math.max(at, to)) {
        switch (kind) {
          case 0 -> row.remove(at);
          case 1 -> row.add(to, row.get(at));
          case 2 -> row.replaceAll(f -> f.startsWith("\"") ? f : "\"" + f + "\"");
          default -> Collections.swap(row, at, to);
        }
      }
    }
    return join(table);
  }

  private byte[] bytes(String text) {
    return switch (random.nextInt(12)) {
      case 0 -> utf8(text.replace("\n", "\r\n"));
      case 1 -> utf8(text.replace('\n', '\r'));
      case 2 -> utf8("\uFEFF" + text);
      case 3 -> damaged(utf8(text));
      case 4 -> {
        List<Charset> others =
            List.of(
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                StandardCharsets.ISO_8859_1);
        yield text.getBytes(any(others));
      }
      default -> utf8(text);
    };
  }

  private byte[] damaged(byte[] bytes) {
    if (bytes.length == 0) {
      return bytes;
    }
    int at = random.nextInt(bytes.length);
    if (random.nextInt(4) == 0) {
      return Arrays.copyOf(bytes, at);
    }
    bytes[at] = (byte) (random.nextBoolean() ? bytes[at] ^ (1 << random.nextInt(8)) : -1);
    return bytes;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<List<String>> table(String text) {
    List<List<String>> table = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      table.add(new ArrayList<>(Arrays.asList(line.split(",", -1))));
    }
    return table;
  }

  private static String join(List<List<String>> table) {
    return String.join("\n", table.stream().map(row -> String.join(",", row)).toList());
  }
}
