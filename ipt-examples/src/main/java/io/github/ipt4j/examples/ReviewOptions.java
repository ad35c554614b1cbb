// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Range;
import io.github.ipt4j.core.csv.CsvSource;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.measure.MissingItems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the command line of {@link ReviewDiaries} asks for, checked. */
final class ReviewOptions {
  /** The options by the names under which they are typed. */
  enum Option {
    DIARY("--diary", Value.NEEDED),
    RATINGS("--ratings", Value.NEEDED),
    RATING("--rating", Value.REPEATED),
    CONTACTS("--contacts", Value.NEEDED),
    CONTACT_SAMPLING("--contact-sampling", Value.NEEDED),
    MEASURES("--measures", Value.NEEDED),
    PRORATE("--prorate", Value.NEEDED),
    SESSIONS("--sessions", Value.NEEDED),
    PHASE("--phase", Value.NEEDED),
    PHASES("--phases", Value.NEEDED),
    STATES("--states", Value.NEEDED),
    CYCLE("--cycle", Value.NEEDED),
    SYMPTOM_FROM("--symptom-from", Value.NEEDED),
    GRADED("--graded", Value.REPEATED),
    EPISODIC("--episodic", Value.REPEATED),
    INSTRUMENT("--instrument", Value.REPEATED),
    SEPARATOR("--separator", Value.NEEDED),
    DECIMAL_COMMA("--decimal-comma", Value.NONE),
    MISSING("--missing", Value.REPEATED),
    OTHER_COLUMNS("--other-columns", Value.NEEDED),
    SEVERAL("--several", Value.NEEDED),
    CALENDAR_DATES("--calendar-dates", Value.NONE),
    DAY_START("--day-start", Value.NEEDED),
    SEQUENTIAL("--sequential", Value.NONE),
    PLANS("--plans", Value.NONE),
    RESULTS("--results", Value.NONE),
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
    NEEDED,
    /** One is needed, and the option may come again. */
    REPEATED
  }

  /** What is typed for a file that is read from standard input. */
  private static final String STANDARD_INPUT = "-";

  private static final Option[] INPUTS = {
    Option.DIARY,
    Option.RATINGS,
    Option.CONTACTS,
    Option.MEASURES,
    Option.SESSIONS,
    Option.PHASES,
    Option.STATES
  };

  /** Of which files there is something to say by themselves. */
  private static final Option[] SUBJECTS = {
    Option.DIARY, Option.RATINGS, Option.CONTACTS, Option.MEASURES
  };

  /** Which options say something of a file, with the file. */
  private static final ImmutableMap<Option, Option> COMPANIONS =
      ImmutableMap.of(
          Option.CONTACT_SAMPLING, Option.CONTACTS,
          Option.PRORATE, Option.MEASURES,
          Option.RATING, Option.RATINGS,
          Option.CYCLE, Option.DIARY,
          Option.SYMPTOM_FROM, Option.DIARY,
          Option.GRADED, Option.DIARY,
          Option.EPISODIC, Option.DIARY);

  /** The years that files may name. */
  static final Range<Integer> YEARS = Range.closed(1800, 2299);

  private final ListMultimap<Option, String> typed;

  private ReviewOptions(ListMultimap<Option, String> typed) {
    this.typed = typed;
  }

  /**
   * Reads a command line.
   *
   * @throws UsageException if it cannot be obeyed
   */
  static ReviewOptions parse(String... args) {
    ListMultimap<Option, String> typed =
        MultimapBuilder.enumKeys(Option.class).arrayListValues().build();
    for (int i = 0; i < args.length; i++) {
      Option option = Option.BY_NAME.get(args[i]);
      if (option == null) {
        throw new UsageException("unknown option '" + args[i] + "'");
      }
      boolean valueFollows = i + 1 < args.length && !args[i + 1].startsWith("--");
      boolean needed = option.value == Value.NEEDED || option.value == Value.REPEATED;
      if (needed && !valueFollows) {
        throw new UsageException(option + " needs a value");
      }
      if (typed.containsKey(option) && option.value != Value.REPEATED) {
        throw new UsageException(option + " is given twice");
      }
      typed.put(option, option.value != Value.NONE && valueFollows ? args[++i] : "");
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

  /** The file that an option names, of which {@code -} is standard input. */
  Optional<CsvSource> source(Option option, InputStream standardInput) {
    return isStandardInput(option)
        ? Optional.of(CsvSource.of("standard input", standardInput))
        : path(option).map(CsvSource::of);
  }

  /** Whether one of the files is standard input, which is read once only. */
  boolean readsStandardInput() {
    return Arrays.stream(INPUTS).anyMatch(this::isStandardInput);
  }

  /** The files that are read, without what is piped to the program. */
  Stream<Path> inputs() {
    return Arrays.stream(INPUTS).filter(o -> !isStandardInput(o)).flatMap(o -> path(o).stream());
  }

  private boolean isStandardInput(Option option) {
    return typed.containsEntry(option, STANDARD_INPUT);
  }

  /** The value of an option. */
  Optional<String> text(Option option) {
    return typed.get(option).stream().findFirst();
  }

  /** The values of an option that may come again. */
  List<String> texts(Option option) {
    return typed.get(option);
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
      requireSubject();
      if (has(Option.FROM)) {
        needs(Option.FROM, Option.TEMPLATE);
      }
    }
    COMPANIONS.forEach(
        (option, file) -> {
          if (has(option) && !has(file)) {
            needs(option, file);
          }
        });
    if (has(Option.RATINGS) && !has(Option.RATING)) {
      throw new UsageException(
          Option.RATINGS
              + " needs "
              + Option.RATING
              + " NAME=MIN..MAX for each rating in it, since a scale is never guessed");
    }
    if (has(Option.PHASE) && has(Option.PHASES)) {
      throw new UsageException(Option.PHASE + " and " + Option.PHASES + " exclude each other");
    }
    if (Arrays.stream(INPUTS).filter(this::isStandardInput).count() > 1) {
      throw new UsageException("standard input ('-') can be one file only");
    }
    missingItems();
    date(Option.PHASE);
    date(Option.FROM);
    for (Option file : INPUTS) {
      if (!isStandardInput(file)) {
        path(file).ifPresent(p -> checkReadable(file, p));
      }
    }
    texts(Option.INSTRUMENT)
        .forEach(t -> checkReadable(Option.INSTRUMENT, toPath(Option.INSTRUMENT, t)));
    ReviewConventions.of(this);
    Declarations.cycle(this);
    path(Option.OUT).ifPresent(this::checkWritable);
  }

  private void requireSubject() {
    if (Arrays.stream(SUBJECTS).noneMatch(this::has)) {
      throw new UsageException(
          (typed.isEmpty() ? "nothing was asked for" : "nothing is given to review")
              + ": --diary FILE, --ratings FILE, --contacts FILE or --measures FILE is needed");
    }
  }

  private static void needs(Option option, Option other) {
    throw new UsageException(option + " goes with " + other + " only");
  }

  private static void checkReadable(Option option, Path file) {
    if (!Files.exists(file)) {
      throw new UsageException(option + ": there is no file '" + file + "'");
    }
    if (Files.isDirectory(file)) {
      throw new UsageException(option + ": '" + file + "' is a directory");
    }
    if (!Files.isReadable(file)) {
      throw new UsageException(option + ": '" + file + "' cannot be read: permission denied");
    }
  }

  private void checkWritable(Path out) {
    Path folder = out.toAbsolutePath().getParent();
    if (Files.isDirectory(out) || folder == null) {
      throw notWritable(out, "it is a directory");
    }
    if (!Files.isDirectory(folder)) {
      throw notWritable(out, "no such folder");
    }
    boolean direct = Files.exists(out) && !Files.isRegularFile(out);
    if (!Files.isWritable(direct ? out : folder)) {
      throw notWritable(out, "permission denied");
    }
    Stream<Path> inputs =
        Stream.concat(
            inputs(), texts(Option.INSTRUMENT).stream().map(t -> toPath(Option.INSTRUMENT, t)));
    if (inputs.anyMatch(file -> isSame(file, out))) {
      throw new UsageException(Option.OUT + " names a file that is read: '" + out + "'");
    }
  }

  private static UsageException notWritable(Path out, String why) {
    return new UsageException(Option.OUT + ": '" + out + "' cannot be written: " + why);
  }

  private static boolean isSame(Path file, Path out) {
    try {
      return Files.exists(out) && Files.isSameFile(file, out);
    } catch (IOException e) {
      throw notWritable(out, Reason.of(e));
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
      LocalDate date = LocalDate.parse(text);
      if (YEARS.contains(date.getYear())) {
        return date;
      }
    } catch (DateTimeException e) {
      throw notADate(option, text);
    }
    throw notADate(option, text);
  }

  private static UsageException notADate(Option option, String text) {
    return new UsageException(
        option
            + " must be a date such as 2024-03-15, of the years 1800 to 2299, but was '"
            + text
            + "'");
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
