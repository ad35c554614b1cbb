// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples.spark;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What the command line asks for beside what {@code ReviewDiaries} knows. */
final class SparkOptions {
  /** The options, of which the command line has to have some. */
  static final String USAGE =
      """
      ReviewOnSpark --out FOLDER [--pooled FILE] [--parts N] OPTIONS OF ReviewDiaries
      ReviewOnSpark --out FOLDER [--pooled FILE] [--parts N] --cases FILE

        --out FOLDER        the lines, in files part-00000 and so on, one after another
        --pooled FILE       what is found over all clients, as ReviewCohort writes it
        --parts N           how many parts the files are cut into, 32 unless said otherwise
        --cases FILE        whole cases, a document of JSON on each line
      """;

  private static final int PARTS = 32;

  private Optional<String> out = Optional.empty();
  private Optional<String> cases = Optional.empty();
  private Optional<Path> pooled = Optional.empty();
  private int parts = PARTS;
  private final List<String> ofDiaries = new ArrayList<>();

  private SparkOptions() {}

  /**
   * Reads a command line; the options of files and questions are read elsewhere.
   *
   * @throws IllegalArgumentException if it cannot be obeyed
   */
  static SparkOptions parse(String... args) {
    SparkOptions options = new SparkOptions();
    Deque<String> left = new ArrayDeque<>(List.of(args));
    while (!left.isEmpty()) {
      String option = left.pop();
      switch (option) {
        case "--out" -> options.out = Optional.of(value(option, left));
        case "--cases" -> options.cases = Optional.of(value(option, left));
        case "--pooled" -> options.pooled = Optional.of(Path.of(value(option, left)));
        case "--parts" -> options.parts = number(option, value(option, left));
        default -> options.ofDiaries.add(option);
      }
    }
    if (options.out.isEmpty()) {
      throw new IllegalArgumentException("--out FOLDER is needed, a folder that is not there yet");
    }
    if (options.cases.isPresent() && !options.ofDiaries.isEmpty()) {
      throw new IllegalArgumentException(
          options.ofDiaries.get(0) + " is of files of diaries, and not of --cases");
    }
    return options;
  }

  private static String value(String option, Deque<String> left) {
    String value = left.poll();
    if (value == null || value.startsWith("--")) {
      throw new IllegalArgumentException(option + " needs a value");
    }
    return value;
  }

  private static int number(String option, String text) {
    if (!text.matches("[1-9][0-9]{0,4}")) {
      throw new IllegalArgumentException(
          option + " must be a number from 1 to 99999, but was '" + text + "'");
    }
    return Integer.parseInt(text);
  }

  String out() {
    return out.orElseThrow();
  }

  /** The file of cases, a document on each line; of diaries there is none. */
  Optional<String> cases() {
    return cases;
  }

  /** Where the driver writes what is pooled. */
  Optional<Path> pooled() {
    return pooled;
  }

  int parts() {
    return parts;
  }

  String[] ofDiaries() {
    return ofDiaries.toArray(String[]::new);
  }
}
