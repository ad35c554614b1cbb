// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Deque;
import java.util.Optional;

/** What stands behind the options of a command line. */
final class Arguments {
  private Arguments() {}

  /** Returns a value that an option had not before. */
  static <T> Optional<T> once(String option, Optional<T> before, T value) {
    if (before.isPresent()) {
      throw new UsageException(option + " may be given once");
    }
    return Optional.of(value);
  }

  /** Takes the value of an option off what is left. */
  static String value(String option, Deque<String> left) {
    String value = left.poll();
    if (value == null || value.startsWith("--")) {
      throw new UsageException(option + " needs a value");
    }
    return value;
  }

  /** Takes the path of an option off what is left. */
  static Path path(String option, Deque<String> left) {
    try {
      return Path.of(value(option, left));
    } catch (InvalidPathException e) {
      throw new UsageException(option + " must be a path");
    }
  }
}
