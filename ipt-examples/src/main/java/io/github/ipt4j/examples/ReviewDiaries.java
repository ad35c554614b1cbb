// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.Resources;
import io.github.ipt4j.analysis.periodicity.MonteCarlo;
import io.github.ipt4j.core.csv.ClientFiles;
import io.github.ipt4j.core.csv.CsvConventions;
import io.github.ipt4j.core.csv.CsvSource;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.examples.ReviewOptions.Option;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Reviews diaries, for one client or any number: CSV files in, one JSON object per client and line
 * out.
 *
 * <p>{@code --help} names the options. Clients are read, analysed and written one after another, so
 * that memory does not grow with their number; the lines stand in the order of the file whatever
 * the number of processors.
 */
public final class ReviewDiaries {
  /** Every client was read. */
  static final int EXIT_OK = 0;

  /** Some clients could not be read; each has its line. */
  static final int EXIT_CLIENTS = 1;

  /** The command line, or a file as a whole, could not be read. */
  static final int EXIT_FILE = 2;

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
            System.out,
            new PrintStream(System.err, true, UTF_8),
            Runtime.getRuntime().availableProcessors(),
            args);
    if (code != EXIT_OK) {
      System.exit(code);
    }
  }

  /** Runs with a command line and returns the exit code. */
  static int run(PrintStream out, PrintStream err, int threads, String... args) {
    try {
      ReviewOptions options = ReviewOptions.parse(args);
      if (options.has(Option.HELP)) {
        return print(
            out, Resources.toString(Resources.getResource(ReviewDiaries.class, "help.txt"), UTF_8));
      }
      if (options.has(Option.TEMPLATE)) {
        return template(out, options);
      }
      return review(out, err, threads, options);
    } catch (UsageException e) {
      err.print("ReviewDiaries: " + e.getMessage() + "\n--help names the options\n");
      return EXIT_FILE;
    } catch (IOException e) {
      err.print("ReviewDiaries: " + e.getMessage() + "\n");
      return EXIT_FILE;
    }
  }

  private static int print(PrintStream out, String text) {
    out.writeBytes(text.getBytes(UTF_8));
    out.flush();
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

  private static int review(PrintStream out, PrintStream err, int threads, ReviewOptions options)
      throws IOException {
    Optional<Path> file = options.path(Option.OUT);
    MonteCarlo draws = options.has(Option.SEQUENTIAL) ? MonteCarlo.SEQUENTIAL : MonteCarlo.FULL;
    try (OutputStream lines =
        new BufferedOutputStream(
            file.isPresent() ? Files.newOutputStream(file.get()) : new StandardOutput(out),
            BUFFER)) {
      ReviewRun run =
          new ReviewRun(
              new ClientReview(draws, options.date(Option.PHASE), options.missingItems()),
              lines,
              err);
      try (ClientFiles files = open(options)) {
        return run.run(files, threads);
      } catch (InputFault fault) {
        return run.stop(fault);
      }
    }
  }

  private static ClientFiles open(ReviewOptions options) throws IOException {
    ClientFiles.Builder files =
        ClientFiles.builder()
            .conventions(
                CsvConventions.withDefaults().withContactSampling(options.contactSampling()));
    options.path(Option.DIARY).map(CsvSource::of).ifPresent(files::diaries);
    options.path(Option.CONTACTS).map(CsvSource::of).ifPresent(files::contacts);
    options.path(Option.MEASURES).map(CsvSource::of).ifPresent(files::measures);
    options.path(Option.SESSIONS).map(CsvSource::of).ifPresent(files::sessions);
    return files.open();
  }
}
