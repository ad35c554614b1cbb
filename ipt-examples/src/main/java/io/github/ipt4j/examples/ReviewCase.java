// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static io.github.ipt4j.examples.Arguments.once;
import static io.github.ipt4j.examples.Arguments.path;
import static io.github.ipt4j.examples.Arguments.value;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.Resources;
import io.github.ipt4j.analysis.dossier.Dossier;
import io.github.ipt4j.analysis.dossier.Page;
import io.github.ipt4j.analysis.review.CaseReview;
import io.github.ipt4j.core.client.SymptomCourse;
import io.github.ipt4j.core.folder.CaseFolder;
import io.github.ipt4j.core.folder.LeftOut;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.json.CaseHistoryJson;
import io.github.ipt4j.core.sample.SampleCases;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells one case: a brief before the session, a letter, or all of it, as text and as a file of
 * HTML. The case is a JSON document or a folder of CSV files; it can be saved in the other form.
 * Without a case it tells that of Joanne, the sample; with the options of {@link ReviewDiaries} it
 * reviews diaries, with {@code --cohort} those of {@link ReviewCohort} together, with those of
 * {@link ReviewTrials} trials.
 *
 * <p>{@code --help} names the options. Exit codes are those of {@link ReviewDiaries}.
 */
public final class ReviewCase {
  private static final List<String> OF_DIARIES =
      List.of("--diary", "--ratings", "--contacts", "--measures");

  private static final List<String> OF_TRIALS = List.of("--arms", "--compare");

  private static final String TEMPLATE = "--template";

  private enum Length {
    BRIEF,
    LETTER,
    FULL,
    REPORT;

    Page of(Dossier dossier) {
      return switch (this) {
        case BRIEF -> dossier.brief();
        case LETTER -> dossier.letter();
        case FULL -> dossier.full();
        case REPORT -> dossier.report();
      };
    }
  }

  private Optional<Path> file = Optional.empty();
  private Optional<Path> html = Optional.empty();
  private Optional<Path> charts = Optional.empty();
  private Optional<Path> save = Optional.empty();
  private Optional<Path> template = Optional.empty();
  private Optional<LocalDate> asOf = Optional.empty();
  private Optional<Double> symptomFrom = Optional.empty();
  private @Nullable Length length;
  private boolean quotes = true;
  private boolean help;

  private ReviewCase() {}

  /**
   * Runs with a command line and ends the virtual machine with its exit code unless that is 0.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    if (List.of(args).contains(ReviewCohort.COHORT)) {
      ReviewCohort.main(args);
      return;
    }
    if (isOfDiaries(List.of(args))) {
      ReviewDiaries.main(args);
      return;
    }
    if (Stream.of(args).anyMatch(OF_TRIALS::contains)) {
      ReviewTrials.main(args);
      return;
    }
    Command.onTerminal((out, err) -> run(out, err, args));
  }

  /** A template without a folder is that of {@link ReviewDiaries}. */
  private static boolean isOfDiaries(List<String> args) {
    int template = args.indexOf(TEMPLATE);
    boolean isBlankForms =
        template >= 0 && (template + 1 == args.size() || args.get(template + 1).startsWith("--"));
    return isBlankForms || args.stream().anyMatch(OF_DIARIES::contains);
  }

  /** Runs with a command line and returns the exit code. */
  static int run(PrintStream out, PrintStream err, String... args) {
    return Command.print(
        "ReviewCase",
        out,
        err,
        () -> {
          ReviewCase command = parse(args);
          return command.help ? help() : command.run(err);
        });
  }

  private static ReviewCase parse(String... args) {
    ReviewCase command = new ReviewCase();
    Deque<String> left = new ArrayDeque<>(List.of(args));
    while (!left.isEmpty()) {
      String option = left.pop();
      switch (option) {
        case "--case" -> command.file = once(option, command.file, path(option, left));
        case "--charts" -> command.charts = once(option, command.charts, path(option, left));
        case "--save" -> command.save = once(option, command.save, path(option, left));
        case TEMPLATE -> command.template = once(option, command.template, path(option, left));
        case "--html" -> command.html = once(option, command.html, path(option, left));
        case "--as-of" -> command.asOf = once(option, command.asOf, date(option, left));
        case "--symptom-from" ->
            command.symptomFrom =
                once(option, command.symptomFrom, Declarations.intensity(value(option, left)));
        case "--brief" -> command.length(Length.BRIEF);
        case "--letter" -> command.length(Length.LETTER);
        case "--full" -> command.length(Length.FULL);
        case "--report" -> command.length(Length.REPORT);
        case "--no-quotes" -> command.quotes = false;
        case "--help" -> command.help = true;
        default -> throw new UsageException("unknown option '" + option + "'");
      }
    }
    return command;
  }

  private void length(Length asked) {
    if (length != null && length != asked) {
      throw new UsageException("of --brief, --letter, --full and --report there may be one");
    }
    length = asked;
  }

  private static LocalDate date(String option, Deque<String> left) {
    String value = value(option, left);
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new UsageException(
          option + " must be a date such as 2025-06-30, but was '" + value + "'");
    }
  }

  private static String help() throws IOException {
    return Resources.toString(Resources.getResource(ReviewCase.class, "case-help.txt"), UTF_8);
  }

  /** Returns what is to be printed. */
  private String run(PrintStream err) throws IOException {
    if (template.isPresent()) {
      refusing(TEMPLATE, () -> CaseFolder.template(template.get()));
      return template.get() + " holds an empty case: begin with its README.txt\n";
    }
    CaseHistory history = history();
    if (save.isPresent()) {
      refusing("--save", () -> save(history, save.get(), err));
    }
    boolean saves = save.isPresent() && length == null && html.isEmpty() && charts.isEmpty();
    return saves ? "" : tell(history);
  }

  private CaseHistory history() throws IOException {
    CaseHistory whole = file.isPresent() ? read(file.get()) : SampleCases.joanne();
    CaseHistory known = asOf.isPresent() ? upTo(whole, asOf.get()) : whole;
    return symptomFrom.map(n -> withSymptomFrom(known, n)).orElse(known);
  }

  /** Reads a case from a document or a folder. */
  static CaseHistory read(Path file) throws IOException {
    return Files.isDirectory(file) ? CaseFolder.read(file) : CaseHistoryJson.read(file);
  }

  /** Saves a case in the form that the name asks for, and says what that form does not hold. */
  private static void save(CaseHistory history, Path file, PrintStream err) throws IOException {
    if (file.toString().endsWith(".json")) {
      try (WholeFile written = WholeFile.begin(file)) {
        written.out().write(CaseHistoryJson.write(history).getBytes(UTF_8));
        written.finish();
      }
      return;
    }
    LeftOut leftOut = CaseFolder.write(history, file);
    if (!leftOut.isNothing()) {
      err.print("ReviewCase: the folder holds all but " + leftOut + "\n");
    }
  }

  private static void refusing(String option, Writing writing) throws IOException {
    try {
      writing.run();
    } catch (IllegalArgumentException e) {
      throw new UsageException(option + ": " + e.getMessage());
    }
  }

  /** Writes something. */
  private interface Writing {
    void run() throws IOException;
  }

  private String tell(CaseHistory history) throws IOException {
    Dossier dossier = Dossier.of(CaseReview.withDefaults().analyze(history));
    Dossier told = quotes ? dossier.withQuotes() : dossier;
    if (charts.isPresent()) {
      CaseCharts.write(told.full(), charts.get());
      if (length == null && html.isEmpty()) {
        return "";
      }
    }
    Length asked = length == null ? Length.LETTER : length;
    Page page = asked.of(told);
    if (html.isPresent()) {
      try (WholeFile written = WholeFile.begin(html.get())) {
        written.out().write(page.html().getBytes(UTF_8));
        written.finish();
      }
      return "";
    }
    return (asked == Length.REPORT ? page.markdown() : page.text()) + "\n";
  }

  /** Symptoms that the case declares to be there in degrees stay so. */
  private static CaseHistory withSymptomFrom(CaseHistory history, double intensity) {
    return history.withSymptomRecordings(
        history.symptoms().stream()
            .map(symptom -> history.symptomDiary(symptom).recording())
            .map(
                recording ->
                    recording.course().equals(Optional.of(SymptomCourse.GRADED))
                        ? recording
                        : recording.withSymptomFrom(intensity))
            .toList());
  }

  private static CaseHistory upTo(CaseHistory history, LocalDate day) {
    try {
      return history.asOf(day);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--as-of: " + e.getMessage());
    }
  }
}
