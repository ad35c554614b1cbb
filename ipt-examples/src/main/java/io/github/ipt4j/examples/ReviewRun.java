// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.json.FindingsJson;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.csv.ClientFiles;
import io.github.ipt4j.core.input.InputFault;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One run over files that are open: reads, analyses and writes a line for each client. */
final class ReviewRun {
  private final ClientLines review;
  private final OutputStream lines;
  private final PrintStream messages;
  private final boolean isStreamed;
  private final RunMessages said;

  /** A run of which a file may be streamed, so that it could not be checked beforehand. */
  ReviewRun(ClientLines review, OutputStream lines, PrintStream messages, boolean isStreamed) {
    this.review = review;
    this.lines = lines;
    this.messages = messages;
    this.isStreamed = isStreamed;
    this.said = review.messages(messages);
  }

  /**
   * Writes the lines and returns the exit code.
   *
   * @throws IOException if the files cannot be read, or the lines cannot be written
   */
  int run(ClientFiles.Builder named, ClientFiles files, int threads) throws IOException {
    List<Caveat> ofFiles = ClientLines.caveats(files);
    ofFiles.forEach(caveat -> messages.print(caveat.text() + "\n"));
    Optional<InputFault> fault =
        new ClientsInOrder<>(named, rows -> review.line(rows, ofFiles), threads)
            .run(files, review.paths(), this::write);
    said.done();
    if (fault.isPresent()) {
      return stop(fault.get(), files.incomplete());
    }
    return said.exitCode();
  }

  /**
   * Writes that a whole file cannot be read, and of whom the lines above are from a part, and
   * returns the exit code.
   */
  int stop(InputFault fault, Set<ClientId> incomplete) throws IOException {
    boolean says = isStreamed || !incomplete.isEmpty();
    write(says ? FindingsJson.write(fault, incomplete) : FindingsJson.write(fault));
    lines.flush();
    messages.print("reading stopped: " + fault.getMessage() + "\n");
    if (!incomplete.isEmpty()) {
      messages.print(
          "lines from a part of a client's rows: %d, named by \"void\"\n"
              .formatted(incomplete.size()));
    }
    return ReviewDiaries.EXIT_FILE;
  }

  private void write(ClientLine line) throws IOException {
    write(line.json());
    said.client(line);
  }

  private void write(String json) throws IOException {
    lines.write(json.getBytes(UTF_8));
    lines.write('\n');
  }
}
