// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static io.github.ipt4j.examples.Arguments.value;

import io.github.ipt4j.examples.ReviewOptions.Option;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the command line of {@link ReviewCohort} asks for beside what {@link ReviewDiaries} knows.
 */
final class CohortOptions {
  private static final String GROUPS = "--groups";
  private static final String BESIDE = "--beside";
  private static final String TABLE = "--table";
  private static final String CASES = "--cases";
  private static final String COMPLETED_AFTER = "--completed-after";
  private static final String TEXT = "--text";

  private Optional<Path> groups = Optional.empty();
  private Optional<Path> beside = Optional.empty();
  private Optional<Path> table = Optional.empty();
  private Optional<Path> cases = Optional.empty();
  private Optional<Path> out = Optional.empty();
  private OptionalInt completedAfter = OptionalInt.empty();
  private boolean isText;
  private boolean isHelp;
  private Optional<ReviewOptions> files = Optional.empty();

  private CohortOptions() {}

  /**
   * Reads a command line.
   *
   * @throws UsageException if it cannot be obeyed
   */
  static CohortOptions parse(String... args) {
    CohortOptions options = new CohortOptions();
    List<String> others = new ArrayList<>();
    Deque<String> left = new ArrayDeque<>(List.of(args));
    while (!left.isEmpty()) {
      String option = left.pop();
      switch (option) {
        case ReviewCohort.COHORT -> {}
        case GROUPS -> options.groups = once(option, options.groups, file(option, left));
        case BESIDE -> options.beside = once(option, options.beside, file(option, left));
        case TABLE -> options.table = once(option, options.table, path(option, left));
        case CASES -> options.cases = once(option, options.cases, folder(option, left));
        case COMPLETED_AFTER -> options.completedAfter = weeks(options, left);
        case TEXT -> options.isText = true;
        case "--help" -> options.isHelp = true;
        case "--out" -> options.out = once(option, options.out, path(option, left));
        default -> others.add(option);
      }
    }
    if (!options.isHelp && !(others.isEmpty() && options.cases.isPresent())) {
      options.files = Optional.of(ReviewOptions.parse(others.toArray(String[]::new)));
      refuse(options.files.get());
    }
    return options;
  }

  /** What is of each client by itself has no place in what is written of all together. */
  private static void refuse(ReviewOptions files) {
    for (Option option : List.of(Option.TEMPLATE, Option.PLANS, Option.RESULTS)) {
      if (files.has(option)) {
        throw new UsageException(option + " is of ReviewDiaries, and not of many clients together");
      }
    }
  }

  private static OptionalInt weeks(CohortOptions options, Deque<String> left) {
    String text = value(COMPLETED_AFTER, left);
    if (options.completedAfter.isPresent()) {
      throw new UsageException(COMPLETED_AFTER + " is given twice");
    }
    if (!text.matches("[1-9][0-9]{0,2}")) {
      throw new UsageException(
          COMPLETED_AFTER + " must be a number of weeks from 1 to 999, but was '" + text + "'");
    }
    return OptionalInt.of(Integer.parseInt(text));
  }

  private static <T> Optional<T> once(String option, Optional<T> before, T value) {
    if (before.isPresent()) {
      throw new UsageException(option + " is given twice");
    }
    return Optional.of(value);
  }

  private static Path path(String option, Deque<String> left) {
    String text = value(option, left);
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new UsageException(option + ": '" + text + "' is no name of a file");
    }
  }

  private static Path file(String option, Deque<String> left) {
    Path file = path(option, left);
    if (!Files.isRegularFile(file)) {
      throw new UsageException(option + ": there is no file '" + file + "'");
    }
    return file;
  }

  private static Path folder(String option, Deque<String> left) {
    Path folder = path(option, left);
    if (!Files.isDirectory(folder)) {
      throw new UsageException(option + ": there is no folder '" + folder + "'");
    }
    return folder;
  }

  /** The file that says which client is in which group. */
  Optional<Path> groups() {
    return groups;
  }

  /** The file of arms of published trials beside which the outcomes are put. */
  Optional<Path> beside() {
    return beside;
  }

  /** Where the table of clients by results is written. */
  Optional<Path> table() {
    return table;
  }

  /** The folder of whole cases. */
  Optional<Path> cases() {
    return cases;
  }

  /** Where the findings are written instead of to standard output. */
  Optional<Path> out() {
    return out;
  }

  /** How many weeks after the first form the last one of a client who completed is. */
  OptionalInt completedAfter() {
    return completedAfter;
  }

  /** Whether findings are told in words instead of JSON. */
  boolean isText() {
    return isText;
  }

  /** Whether the options are to be named. */
  boolean isHelp() {
    return isHelp;
  }

  /** What is asked of files of diaries, contacts and measures; empty where there are none. */
  Optional<ReviewOptions> files() {
    return files;
  }
}
