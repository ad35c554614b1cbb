// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import io.github.ipt4j.core.csv.ClientFiles;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.examples.ReviewOptions.Option;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Reviews diaries, for one client or any number: CSV files in, one JSON object per client and line
 * out.
 *
 * <p>{@code --help} names the options. Files are checked before the first line is written; a file
 * named by {@code --out} is replaced when the result is whole, and otherwise left as it was.
 * Clients are read, analysed and written one after another, so that memory does not grow with their
 * number; the lines stand in the order of the file whatever the number of processors.
 */
public final class ReviewDiaries {
  /** Every client was read. */
  static final int EXIT_OK = 0;

  /** Some clients could not be read, and each has its line; or a declared symptom is nobody's. */
  static final int EXIT_CLIENTS = 1;

  /** The command line, or a file as a whole, could not be read. */
  static final int EXIT_FILE = 2;

  /** The program failed; nothing of the result stands in the file that was named for it. */
  static final int EXIT_CRASH = 3;

  private static final int BUFFER = 1 << 16;

  private ReviewDiaries() {}

  /**
   * Runs with a command line and ends the virtual machine with its exit code unless that is 0.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    int code =
        run(
            System.in,
            System.out,
            new PrintStream(System.err, true, UTF_8),
            Runtime.getRuntime().availableProcessors(),
            args);
    Command.end(code);
  }

  /** Runs with a command line and returns the exit code. */
  static int run(PrintStream out, PrintStream err, int threads, String... args) {
    return run(InputStream.nullInputStream(), out, err, threads, args);
  }

  /** Runs with a command line and what is piped to it, and returns the exit code. */
  static int run(InputStream in, PrintStream out, PrintStream err, int threads, String... args) {
    try {
      return Command.run(
          "ReviewDiaries", err, () -> run(in, out, err, threads, ReviewOptions.parse(args)));
    } catch (RuntimeException | Error e) {
      err.print(crash(e));
      return EXIT_CRASH;
    }
  }

  private static int run(
      InputStream in, PrintStream out, PrintStream err, int threads, ReviewOptions options)
      throws IOException {
    if (options.has(Option.HELP)) {
      return print(
          out, Resources.toString(Resources.getResource(ReviewDiaries.class, "help.txt"), UTF_8));
    }
    if (options.has(Option.TEMPLATE)) {
      return template(out, options);
    }
    return review(in, out, err, threads, options);
  }

  /** One line that says where the program failed, without a word that may be a person's. */
  private static String crash(Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    return "ReviewDiaries: the program failed, and nothing was put in the place of a result: "
        + e.getClass().getName()
        + (trace.length == 0 ? "" : " at " + trace[0])
        + "\n";
  }

  private static int print(PrintStream out, String text) throws IOException {
    try (OutputStream to = new StandardOutput(out)) {
      to.write(text.getBytes(UTF_8));
    }
    return EXIT_OK;
  }

  private static int template(PrintStream out, ReviewOptions options) throws IOException {
    LocalDate first =
        options.date(Option.FROM).orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
    BlankForms forms = new BlankForms(first);
    Optional<Path> folder = options.path(Option.TEMPLATE);
    if (folder.isPresent()) {
      forms.write(folder.get());
      return EXIT_OK;
    }
    return print(out, forms.print());
  }

  private static int review(
      InputStream in, PrintStream out, PrintStream err, int threads, ReviewOptions options)
      throws IOException {
    Optional<Path> file = options.path(Option.OUT);
    if (file.isEmpty()) {
      try (OutputStream lines = new BufferedOutputStream(new StandardOutput(out), BUFFER)) {
        return review(in, lines, err, threads, options);
      }
    }
    try (WholeFile whole = WholeFile.begin(file.get())) {
      OutputStream lines = new BufferedOutputStream(whole.out(), BUFFER);
      int code = review(in, lines, err, threads, options);
      lines.flush();
      if (code == EXIT_OK || code == EXIT_CLIENTS) {
        whole.finish();
      }
      return code;
    }
  }

  private static int review(
      InputStream in, OutputStream lines, PrintStream err, int threads, ReviewOptions options)
      throws IOException {
    ClientLines review = new ClientLines(options);
    ReviewRun run = new ReviewRun(review, lines, err, options.readsStandardInput());
    ClientFiles.Builder named = review.files(in);
    try (ClientFiles files = named.open()) {
      return run.run(named, files, threads);
    } catch (InputFault fault) {
      return run.stop(fault, ImmutableSet.of());
    }
  }
}
