// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.json.ClientFindings;
import io.github.ipt4j.analysis.json.FindingsJson;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomCourse;
import io.github.ipt4j.core.csv.ClientFault;
import io.github.ipt4j.core.csv.ClientFiles;
import io.github.ipt4j.core.csv.ClientReading;
import io.github.ipt4j.core.csv.ClientRecord;
import io.github.ipt4j.core.csv.ClientRows;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.examples.ReviewOptions.Option;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One run over files that are open: reads, analyses and writes a line for each client. */
final class ReviewRun {
  private final ClientReview review;
  private final OutputStream lines;
  private final PrintStream messages;
  private final boolean isStreamed;
  private final Map<Symptom, SymptomCourse> unmet;
  private final OpenSafety safety;
  private final Progress progress;
  private long clients;
  private long faulty;

  /**
   * A run of which a file may be streamed, so that it could not be checked beforehand.
   *
   * @param courses how symptoms were said to run, of which some client is to have each
   */
  ReviewRun(
      ClientReview review,
      OutputStream lines,
      PrintStream messages,
      boolean isStreamed,
      Map<Symptom, SymptomCourse> courses) {
    this.review = review;
    this.lines = lines;
    this.messages = messages;
    this.isStreamed = isStreamed;
    this.unmet = new LinkedHashMap<>(courses);
    this.safety = new OpenSafety(messages);
    this.progress = new Progress(messages, System::nanoTime);
  }

  /**
   * Writes the lines and returns the exit code.
   *
   * @throws IOException if the files cannot be read, or the lines cannot be written
   */
  int run(ClientFiles files, int threads) throws IOException {
    UntilFault clientRows = new UntilFault(files);
    List<Caveat> ofFiles =
        files.unmet().stream()
            .map(unmet -> new Caveat(Caveat.Kind.CLIENTS_APART, unmet.inWords()))
            .toList();
    ofFiles.forEach(caveat -> messages.print(caveat.text() + "\n"));
    new OrderedPipeline(threads).run(clientRows, rows -> line(rows, ofFiles), this::write);
    safety.done();
    if (faulty > 0) {
      messages.print(
          "%d of %d clients could not be read: their lines have \"error\"\n"
              .formatted(faulty, clients));
    }
    progress.done();
    if (clientRows.fault().isPresent()) {
      return stop(clientRows.fault().get(), files.incomplete());
    }
    unmet.forEach(this::sayUnmet);
    return faulty > 0 || !unmet.isEmpty() ? ReviewDiaries.EXIT_CLIENTS : ReviewDiaries.EXIT_OK;
  }

  /** A name that was misspelt would leave the symptom that was meant to be told otherwise. */
  private void sayUnmet(Symptom symptom, SymptomCourse course) {
    messages.print(
        "%s names '%s', which is no symptom of any client that could be read\n"
            .formatted(
                course == SymptomCourse.GRADED ? Option.GRADED : Option.EPISODIC, symptom.name()));
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

  private Line line(ClientRows rows, List<Caveat> ofFiles) {
    ClientReading reading = rows.reading();
    if (reading instanceof ClientRecord record) {
      ClientFindings findings = review.review(record, ofFiles);
      return new Line(
          FindingsJson.write(findings), false, OpenSafety.of(findings), record.diaries().keySet());
    }
    return new Line(FindingsJson.write(((ClientFault) reading).fault()), true, List.of(), Set.of());
  }

  private void write(Line line) throws IOException {
    write(line.json());
    clients++;
    faulty += line.isFault() ? 1 : 0;
    safety.say(line.safety());
    unmet.keySet().removeAll(line.symptoms());
    progress.clientDone();
  }

  private void write(String json) throws IOException {
    lines.write(json.getBytes(UTF_8));
    lines.write('\n');
  }

  private record Line(String json, boolean isFault, List<String> safety, Set<Symptom> symptoms) {}
}
