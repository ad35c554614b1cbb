// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.measure.MissingItems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the command line of {@link ReviewDiaries} asks for, checked. */
final class ReviewOptions {
  /** The options by the names under which they are typed. */
  enum Option {
    DIARY("--diary", Value.NEEDED),
    CONTACTS("--contacts", Value.NEEDED),
    CONTACT_SAMPLING("--contact-sampling", Value.NEEDED),
    MEASURES("--measures", Value.NEEDED),
    PRORATE("--prorate", Value.NEEDED),
    SESSIONS("--sessions", Value.NEEDED),
    PHASE("--phase", Value.NEEDED),
    SEQUENTIAL("--sequential", Value.NONE),
    OUT("--out", Value.NEEDED),
    TEMPLATE("--template", Value.OPTIONAL),
    FROM("--from", Value.NEEDED),
    HELP("--help", Value.NONE);

    private static final ImmutableMap<String, Option> BY_NAME =
        Maps.uniqueIndex(Arrays.asList(values()), o -> o.typed);

    private final String typed;
    private final Value value;

    Option(String typed, Value value) {
      this.typed = typed;
      this.value = value;
    }

    @Override
    public String toString() {
      return typed;
    }
  }

  /** Whether a value follows an option. */
  private enum Value {
    NONE,
    OPTIONAL,
    NEEDED
  }

  private static final Option[] INPUTS = {
    Option.DIARY, Option.CONTACTS, Option.MEASURES, Option.SESSIONS
  };

  private final EnumMap<Option, String> typed;

  private ReviewOptions(EnumMap<Option, String> typed) {
    this.typed = typed;
  }

  /**
   * Reads a command line.
   *
   * @throws UsageException if it cannot be obeyed
   */
  static ReviewOptions parse(String... args) {
    EnumMap<Option, String> typed = new EnumMap<>(Option.class);
    for (int i = 0; i < args.length; i++) {
      Option option = Option.BY_NAME.get(args[i]);
      if (option == null) {
        throw new UsageException("unknown option '" + args[i] + "'");
      }
      boolean valueFollows = i + 1 < args.length && !args[i + 1].startsWith("--");
      if (option.value == Value.NEEDED && !valueFollows) {
        throw new UsageException(option + " needs a value");
      }
      String value = option.value != Value.NONE && valueFollows ? args[++i] : "";
      if (typed.put(option, value) != null) {
        throw new UsageException(option + " is given twice");
      }
    }
    ReviewOptions options = new ReviewOptions(typed);
    options.check();
    return options;
  }

  /** Whether an option is given. */
  boolean has(Option option) {
    return typed.containsKey(option);
  }

  /** The file or folder that an option names. */
  Optional<Path> path(Option option) {
    return text(option).filter(t -> !t.isEmpty()).map(t -> toPath(option, t));
  }

  /** The date that an option names. */
  Optional<LocalDate> date(Option option) {
    return text(option).map(t -> toDate(option, t));
  }

  /** How the contacts were sampled; nothing is inferred, so the cautious answer is the default. */
  ContactSampling contactSampling() {
    return text(Option.CONTACT_SAMPLING)
        .map(ReviewOptions::toSampling)
        .orElse(ContactSampling.NOTABLE_ONLY);
  }

  /** What becomes of items that were not answered. */
  MissingItems missingItems() {
    return text(Option.PRORATE).map(ReviewOptions::toMissingItems).orElse(MissingItems.STRICT);
  }

  private Optional<String> text(Option option) {
    return Optional.ofNullable(typed.get(option));
  }

  private void check() {
    if (has(Option.HELP)) {
      return;
    }
    if (has(Option.TEMPLATE)) {
      typed.keySet().stream()
          .filter(o -> o != Option.TEMPLATE && o != Option.FROM)
          .findFirst()
          .ifPresent(o -> needs(o, Option.DIARY));
    } else {
      needed(Option.DIARY, typed.isEmpty() ? "nothing was asked for" : "no diary is given");
      if (has(Option.FROM)) {
        needs(Option.FROM, Option.TEMPLATE);
      }
    }
    if (has(Option.CONTACT_SAMPLING) && !has(Option.CONTACTS)) {
      needs(Option.CONTACT_SAMPLING, Option.CONTACTS);
    }
    if (has(Option.PRORATE) && !has(Option.MEASURES)) {
      needs(Option.PRORATE, Option.MEASURES);
    }
    contactSampling();
    missingItems();
    date(Option.PHASE);
    date(Option.FROM);
    for (Option file : INPUTS) {
      path(file).ifPresent(p -> checkReadable(file, p));
    }
    path(Option.OUT).ifPresent(this::checkWritable);
  }

  private void needed(Option option, String otherwise) {
    if (!has(option)) {
      throw new UsageException(otherwise + ": " + option + " FILE is needed");
    }
  }

  private static void needs(Option option, Option other) {
    throw new UsageException(option + " goes with " + other + " only");
  }

  private static void checkReadable(Option option, Path file) {
    if (!Files.exists(file)) {
      throw new UsageException(option + ": there is no file '" + file + "'");
    }
    if (Files.isDirectory(file) || !Files.isReadable(file)) {
      throw new UsageException(option + ": '" + file + "' is not a file that can be read");
    }
  }

  private void checkWritable(Path out) {
    Path folder = out.toAbsolutePath().getParent();
    if (Files.isDirectory(out) || folder == null || !Files.isDirectory(folder)) {
      throw new UsageException(Option.OUT + ": '" + out + "' cannot be written");
    }
    for (Option input : INPUTS) {
      path(input)
          .filter(file -> isSame(file, out))
          .ifPresent(
              file -> {
                throw new UsageException(Option.OUT + " and " + input + " name the same file");
              });
    }
  }

  private static boolean isSame(Path file, Path out) {
    try {
      return Files.exists(out) && Files.isSameFile(file, out);
    } catch (IOException e) {
      throw new UsageException(Option.OUT + ": '" + out + "' cannot be written");
    }
  }

  private static Path toPath(Option option, String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new UsageException(option + ": '" + text + "' is no name of a file");
    }
  }

  private static LocalDate toDate(Option option, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new UsageException(
          option + " must be a date such as 2024-03-15, but was '" + text + "'");
    }
  }

  private static MissingItems toMissingItems(String text) {
    if (!text.matches("[1-9]")) {
      throw new UsageException(
          Option.PRORATE + " must be a number of items from 1 to 9, but was '" + text + "'");
    }
    return MissingItems.prorate(Integer.parseInt(text));
  }

  private static ContactSampling toSampling(String text) {
    return Arrays.stream(ContactSampling.values())
        .filter(s -> s.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    Option.CONTACT_SAMPLING
                        + " must be "
                        + Arrays.stream(ContactSampling.values())
                            .map(Enum::name)
                            .collect(Collectors.joining(", "))
                        + ", but was '"
                        + text
                        + "'"));
  }
}
