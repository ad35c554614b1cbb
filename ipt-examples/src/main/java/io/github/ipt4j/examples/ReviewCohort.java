// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import com.google.common.io.Resources;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.cohort.GroupOutcome;
import io.github.ipt4j.analysis.cohort.PublishedArm;
import io.github.ipt4j.analysis.json.ClientSummary;
import io.github.ipt4j.analysis.json.CohortFindings;
import io.github.ipt4j.analysis.json.FindingsJson;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.csv.CsvConventions;
import io.github.ipt4j.core.csv.CsvSource;
import io.github.ipt4j.core.csv.GroupsCsv;
import io.github.ipt4j.core.csv.TrialsCsv;
import io.github.ipt4j.core.trial.TrialArm;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reviews many clients together: files of {@link ReviewDiaries}, or a folder of cases, in; one JSON
 * object, or words, and a table of clients by results out.
 *
 * <p>{@code --help} names the options; exit codes are those of {@link ReviewDiaries}. Clients are
 * analysed on all processors; of each only what is pooled is kept, so that memory grows by some
 * kilobytes a client. Nothing depends on the number of processors.
 */
public final class ReviewCohort {
  /** By which {@link ReviewCase} hands over. */
  static final String COHORT = "--cohort";

  private ReviewCohort() {}

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

  /** Runs with a command line and what is piped to it, and returns the exit code. */
  static int run(InputStream in, PrintStream out, PrintStream err, int threads, String... args) {
    return Command.run(
        "ReviewCohort",
        err,
        () -> {
          CohortOptions options = CohortOptions.parse(args);
          if (!options.isHelp()) {
            return review(in, out, err, threads, options);
          }
          print(
              out,
              Resources.toString(
                  Resources.getResource(ReviewCohort.class, "cohort-help.txt"), UTF_8));
          return ReviewDiaries.EXIT_OK;
        });
  }

  /** How many clients of the groups are among none of those who were read. */
  private static int unread(CohortFindings findings) {
    Set<ClientId> read =
        findings.clients().stream().map(ClientSummary::client).collect(Collectors.toSet());
    return Sets.difference(findings.groups().keySet(), read).size();
  }

  private static int review(
      InputStream in, PrintStream out, PrintStream err, int threads, CohortOptions options)
      throws IOException {
    CohortReading reading = new CohortReading(err, threads);
    if (options.files().isPresent()) {
      reading.files(in, options.files().get());
    }
    if (options.cases().isPresent()) {
      reading.cases(options.cases().get());
    }
    reading.done();
    CohortFindings findings = findings(reading, options);
    int unread = unread(findings);
    if (unread > 0) {
      String clients = unread == 1 ? "1 client" : unread + " clients";
      err.print("--groups names " + clients + " of whom nothing was read\n");
    }
    String told = options.isText() ? inWords(findings) : FindingsJson.write(findings) + "\n";
    if (options.table().isPresent()) {
      write(options.table().get(), findings.table().toCsv());
    }
    if (options.out().isPresent()) {
      write(options.out().get(), told);
    } else {
      print(out, told);
    }
    return reading.unread() > 0 ? ReviewDiaries.EXIT_CLIENTS : ReviewDiaries.EXIT_OK;
  }

  private static CohortFindings findings(CohortReading reading, CohortOptions options)
      throws IOException {
    ImmutableSortedMap<ClientId, String> groups =
        options.groups().isPresent() ? groups(options) : ImmutableSortedMap.of();
    try {
      return CohortFindings.builder()
          .addAllClients(reading.clients())
          .unread(reading.unread())
          .putAllGroups(groups)
          .addAllArms(options.beside().isPresent() ? arms(options) : List.of())
          .outcome(GroupOutcome.withDefaults().withCompletedAfter(options.completedAfter()))
          .build();
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  /** The files of groups and of arms are written as the other files are. */
  private static ImmutableSortedMap<ClientId, String> groups(CohortOptions options)
      throws IOException {
    return GroupsCsv.read(CsvSource.of(options.groups().orElseThrow()), conventions(options));
  }

  private static CsvConventions conventions(CohortOptions options) {
    return options.files().map(ReviewConventions::of).orElse(CsvConventions.withDefaults());
  }

  private static List<PublishedArm> arms(CohortOptions options) throws IOException {
    Path file = options.beside().orElseThrow();
    List<PublishedArm> arms =
        TrialsCsv.read(CsvSource.of(file), conventions(options)).all().stream()
            .flatMap(
                trial ->
                    trial.arms().stream()
                        .filter(TrialArm::hasMean)
                        .map(arm -> PublishedArm.of(trial, arm)))
            .toList();
    if (arms.isEmpty()) {
      throw new UsageException("--beside: no arm of '" + file + "' has n, mean and sd");
    }
    return arms;
  }

  private static String inWords(CohortFindings findings) {
    return Stream.<List<? extends AnalysisResult>>of(
            findings.contrasts(),
            findings.levels(),
            findings.outcomes(),
            findings.sideBySide(),
            findings.besideTrials())
        .flatMap(List::stream)
        .map(AnalysisResult::toString)
        .collect(Collectors.joining("\n"));
  }

  private static void write(Path file, String text) throws IOException {
    try (WholeFile whole = WholeFile.begin(file)) {
      whole.out().write(text.getBytes(UTF_8));
      whole.finish();
    }
  }

  private static void print(PrintStream out, String text) throws IOException {
    try (OutputStream to = new StandardOutput(out)) {
      to.write(text.getBytes(UTF_8));
    }
  }
}
