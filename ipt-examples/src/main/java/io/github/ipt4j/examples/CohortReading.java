// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import io.github.ipt4j.analysis.json.ClientFindings;
import io.github.ipt4j.analysis.json.ClientSummary;
import io.github.ipt4j.analysis.review.CaseReview;
import io.github.ipt4j.core.csv.ClientFault;
import io.github.ipt4j.core.csv.ClientFiles;
import io.github.ipt4j.core.csv.ClientReading;
import io.github.ipt4j.core.csv.ClientRecord;
import io.github.ipt4j.core.csv.ClientRows;
import io.github.ipt4j.core.input.InputFault;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads and analyses clients, several at once, and keeps of each only what is pooled. What could
 * not be read is told and counted.
 */
final class CohortReading {
  private static final int TOLD = 20;

  private final PrintStream messages;
  private final int threads;
  private final OpenSafety safety;
  private final Progress progress;
  private final List<ClientSummary> clients = new ArrayList<>();
  private int unread;

  CohortReading(PrintStream messages, int threads) {
    this.messages = messages;
    this.threads = threads;
    this.safety = new OpenSafety(messages);
    this.progress = new Progress(messages, System::nanoTime);
  }

  /**
   * Reads files.
   *
   * @throws InputFault if a file as a whole cannot be read
   * @throws IOException if a file cannot be opened
   */
  void files(InputStream in, ReviewOptions options) throws IOException {
    ClientReview review = ClientReview.of(options);
    ClientLines lines = new ClientLines(options);
    ClientFiles.Builder named = lines.files(in);
    try (ClientFiles files = named.open()) {
      files.unmet().forEach(unmet -> messages.print(unmet.inWords() + "\n"));
      Optional<InputFault> fault =
          new ClientsInOrder<>(named, one -> client(review, one), threads)
              .run(files, lines.paths(), this::take);
      if (fault.isPresent()) {
        throw fault.get();
      }
    }
  }

  /**
   * Reads the cases of a folder: documents and case folders, in the order of their names.
   *
   * @throws IOException if the folder cannot be read
   */
  void cases(Path folder) throws IOException {
    List<Path> cases;
    try (Stream<Path> entries = Files.list(folder)) {
      cases =
          entries
              .filter(p -> Files.isDirectory(p) || p.toString().endsWith(".json"))
              .sorted()
              .toList();
    }
    new OrderedPipeline(threads).run(cases.iterator(), CohortReading::client, this::take);
  }

  private static Read client(ClientReview review, ClientRows rows) {
    ClientReading reading = rows.reading();
    return reading instanceof ClientRecord record
        ? Read.of(review.review(record, List.of()))
        : Read.fault(((ClientFault) reading).fault());
  }

  private static Read client(Path file) {
    try {
      return Read.of(ClientFindings.of(CaseReview.withDefaults().analyze(ReviewCase.read(file))));
    } catch (InputFault fault) {
      return Read.fault(fault);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(Read read) {
    read.summary().ifPresent(clients::add);
    if (read.summary().isEmpty()) {
      unread++;
      if (unread <= TOLD) {
        read.lines().forEach(line -> messages.print(line + "\n"));
      }
    } else {
      safety.say(read.lines());
    }
    progress.clientDone();
  }

  /** Says what there is to say at the end. */
  void done() {
    safety.done();
    if (unread > 0) {
      messages.print(
          "%d of %d clients could not be read and are left out\n"
              .formatted(unread, unread + clients.size()));
    }
    progress.done();
  }

  List<ClientSummary> clients() {
    return clients;
  }

  int unread() {
    return unread;
  }

  /** What is kept of a client, and what is open of safety; or why the client could not be read. */
  private record Read(Optional<ClientSummary> summary, List<String> lines) {
    static Read of(ClientFindings findings) {
      return new Read(Optional.of(ClientSummary.of(findings)), OpenSafety.of(findings));
    }

    static Read fault(InputFault fault) {
      return new Read(Optional.empty(), List.of(String.valueOf(fault.getMessage())));
    }
  }
}
