// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static io.github.ipt4j.examples.Arguments.once;
import static io.github.ipt4j.examples.Arguments.path;
import static io.github.ipt4j.examples.Arguments.value;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import io.github.ipt4j.core.csv.CsvConventions;
import io.github.ipt4j.core.csv.CsvConventions.OtherColumns;
import io.github.ipt4j.core.csv.CsvConventions.Separator;
import io.github.ipt4j.core.csv.CsvKind;
import io.github.ipt4j.core.csv.CsvSource;
import io.github.ipt4j.core.folder.CaseFolder;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.json.CaseHistoryJson;
import io.github.ipt4j.core.privacy.CsvDeidentifier;
import io.github.ipt4j.core.privacy.Deidentified;
import io.github.ipt4j.core.privacy.Deidentifier;
import io.github.ipt4j.core.privacy.Remaining;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a case, or files of many clients, without names, dates and texts, for a reader who may
 * have it under an agreement. What was removed and what remains is printed.
 *
 * <p>{@code --help} names the options. Nothing is overwritten, nothing half-written is left, and
 * the key is never printed. Exit codes are those of {@link ReviewDiaries}.
 */
public final class Deidentify {
  private static final ImmutableMap<String, CsvKind> FILES =
      ImmutableMap.<String, CsvKind>builder()
          .put("--diary", CsvKind.DIARY)
          .put("--contacts", CsvKind.CONTACTS)
          .put("--measures", CsvKind.MEASURES)
          .put("--sessions", CsvKind.SESSIONS)
          .put("--ratings", CsvKind.RATINGS)
          .put("--states", CsvKind.STATES)
          .put("--phases", CsvKind.PHASES)
          .buildOrThrow();

  private static final ImmutableMap<String, Separator> SEPARATORS =
      ImmutableMap.of(",", Separator.COMMA, ";", Separator.SEMICOLON, "tab", Separator.TAB);

  private final Map<CsvKind, Path> files = new EnumMap<>(CsvKind.class);
  private final List<String> names = new ArrayList<>();
  private Optional<Path> file = Optional.empty();
  private Optional<Path> keyFile = Optional.empty();
  private Optional<Path> target = Optional.empty();
  private CsvConventions conventions = CsvConventions.withDefaults();
  private boolean text;
  private boolean help;

  private Deidentify() {}

  /**
   * Runs with a command line and ends the virtual machine with its exit code unless that is 0.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    Command.onTerminal((out, err) -> run(out, err, args));
  }

  /** Runs with a command line and returns the exit code. */
  static int run(PrintStream out, PrintStream err, String... args) {
    try {
      return Command.print(
          "Deidentify",
          out,
          err,
          () -> {
            Deidentify command = parse(args);
            return command.help ? help() : command.run();
          });
    } catch (IllegalArgumentException refusal) {
      return Command.refuse("Deidentify", err, String.valueOf(refusal.getMessage()));
    }
  }

  private static Deidentify parse(String... args) {
    Deidentify command = new Deidentify();
    Deque<String> left = new ArrayDeque<>(List.of(args));
    while (!left.isEmpty()) {
      String option = left.pop();
      CsvKind kind = FILES.get(option);
      if (kind != null) {
        command.file(option, kind, path(option, left));
      } else {
        command.take(option, left);
      }
    }
    return command;
  }

  private void take(String option, Deque<String> left) {
    switch (option) {
      case "--case" -> file = once(option, file, path(option, left));
      case "--key-file" -> keyFile = once(option, keyFile, path(option, left));
      case "--out" -> target = once(option, target, path(option, left));
      case "--keep-name" -> names.add(value(option, left));
      case "--keep-text" -> text = true;
      case "--separator" -> conventions = conventions.withSeparator(separator(option, left));
      case "--other-columns" -> {
        if (!value(option, left).equals("pass")) {
          throw new UsageException(option + " must be pass");
        }
        conventions = conventions.withOtherColumns(OtherColumns.PASSED_OVER);
      }
      case "--help" -> help = true;
      default -> throw new UsageException("unknown option '" + option + "'");
    }
  }

  private void file(String option, CsvKind kind, Path path) {
    if (files.put(kind, path) != null) {
      throw new UsageException(option + " may be given once");
    }
  }

  private static Separator separator(String option, Deque<String> left) {
    Separator separator = SEPARATORS.get(value(option, left));
    if (separator == null) {
      throw new UsageException(option + " must be , or ; or tab");
    }
    return separator;
  }

  private static String help() throws IOException {
    return Resources.toString(
        Resources.getResource(Deidentify.class, "deidentify-help.txt"), UTF_8);
  }

  /** Returns what is to be printed. */
  private String run() throws IOException {
    if (file.isPresent() != files.isEmpty()) {
      throw new UsageException("needs --case, or --diary and other files");
    }
    Path key = keyFile.orElseThrow(() -> new UsageException("needs --key-file"));
    Path to = target.orElseThrow(() -> new UsageException("needs --out")).toAbsolutePath();
    if (Files.exists(to)) {
      throw new UsageException("--out must be a file or folder that does not exist yet");
    }
    Deidentifier deidentifier = deidentifier(Files.readAllBytes(key));
    return file.isPresent()
        ? told(List.of(writeCase(deidentifier, file.get(), to)))
        : told(writeFiles(deidentifier, to));
  }

  private Deidentifier deidentifier(byte[] bytes) {
    Deidentifier bare = Deidentifier.withKey(withoutLineEnd(bytes));
    Deidentifier named = bare.keepingNames(names.toArray(String[]::new));
    return text ? named.keepingText() : named;
  }

  /** An editor ends a line that a person typed: that is no part of the key. */
  private static byte[] withoutLineEnd(byte[] bytes) {
    String typed = new String(bytes, ISO_8859_1);
    boolean isText = typed.chars().allMatch(c -> (c >= ' ' && c <= '~') || c == '\n' || c == '\r');
    return isText ? typed.stripTrailing().getBytes(ISO_8859_1) : bytes;
  }

  private static Deidentified<?> writeCase(Deidentifier deidentifier, Path from, Path to)
      throws IOException {
    CaseHistory history =
        Files.isDirectory(from) ? CaseFolder.read(from) : CaseHistoryJson.read(from);
    Deidentified<CaseHistory> shared = deidentifier.deidentify(history);
    if (to.toString().endsWith(".json")) {
      try (WholeFile written = WholeFile.begin(to)) {
        written.out().write(CaseHistoryJson.write(shared.value()).getBytes(UTF_8));
        written.finish();
      }
    } else {
      CaseFolder.write(shared.value(), to);
    }
    return shared;
  }

  /** Writes beside the folder what becomes the folder when it is whole. */
  private List<Deidentified<?>> writeFiles(Deidentifier deidentifier, Path to) throws IOException {
    Map<CsvKind, CsvSource> sources = new EnumMap<>(CsvKind.class);
    files.forEach((kind, path) -> sources.put(kind, CsvSource.of(path)));
    CsvDeidentifier all = CsvDeidentifier.scan(deidentifier, conventions, sources);
    Path made = Files.createTempDirectory(to.getParent(), "." + to.getFileName() + ".");
    List<Deidentified<?>> written = new ArrayList<>();
    try {
      for (CsvKind kind : all.kinds()) {
        try (var writer = Files.newBufferedWriter(made.resolve(kind.inWords() + ".csv"), UTF_8)) {
          written.add(all.write(kind, writer));
        }
      }
      Files.move(made, to);
    } finally {
      for (CsvKind kind : CsvKind.values()) {
        Files.deleteIfExists(made.resolve(kind.inWords() + ".csv"));
      }
      Files.deleteIfExists(made);
    }
    return written;
  }

  private static String told(Collection<? extends Deidentified<?>> written) {
    StringBuilder told = new StringBuilder("A limited data set, not anonymous.\n\nRemoved:\n");
    written.forEach(
        w ->
            w.removed()
                .forEach(
                    (what, n) ->
                        told.append("  ").append(what).append(' ').append(n).append('\n')));
    told.append("\nStill in it, and enough to know someone by:\n");
    Set<Remaining> remaining = EnumSet.noneOf(Remaining.class);
    written.forEach(w -> remaining.addAll(w.remaining()));
    remaining.forEach(what -> told.append("  ").append(what.inWords()).append('\n'));
    return told.toString();
  }
}
