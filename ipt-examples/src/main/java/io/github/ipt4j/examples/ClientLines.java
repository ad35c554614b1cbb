// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.json.ClientFindings;
import io.github.ipt4j.analysis.json.FindingsJson;
import io.github.ipt4j.analysis.review.CaseReview;
import io.github.ipt4j.core.csv.ClientFault;
import io.github.ipt4j.core.csv.ClientFiles;
import io.github.ipt4j.core.csv.ClientReading;
import io.github.ipt4j.core.csv.ClientRecord;
import io.github.ipt4j.core.csv.ClientRows;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.json.CaseHistoryJson;
import io.github.ipt4j.examples.ReviewOptions.Option;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lines of {@link ReviewDiaries} one by one, for a program that goes through the clients in its
 * own way, such as on many machines: a client's line is the same there to the byte.
 */
public final class ClientLines {
  private final ReviewOptions options;
  private final ClientReview review;

  ClientLines(ReviewOptions options) {
    this.options = options;
    this.review = ClientReview.of(options);
  }

  /**
   * Returns the lines that a command line of {@link ReviewDiaries} asks for.
   *
   * @param args the files and the questions; an option that names where to write is not obeyed
   * @return the lines
   * @throws IllegalArgumentException if the command line cannot be obeyed, with a sentence for the
   *     person who typed it
   */
  public static ClientLines of(String... args) {
    return new ClientLines(ReviewOptions.parse(args));
  }

  /**
   * Returns the files, not yet opened.
   *
   * @return the files that the command line names
   */
  public ClientFiles.Builder files() {
    return files(InputStream.nullInputStream());
  }

  /** Returns the files, one of which may be what is piped to the program. */
  ClientFiles.Builder files(InputStream in) {
    ClientFiles.Builder files = ClientFiles.builder().conventions(ReviewConventions.of(options));
    options.source(Option.DIARY, in).ifPresent(files::diaries);
    options.source(Option.RATINGS, in).ifPresent(files::ratings);
    options.source(Option.CONTACTS, in).ifPresent(files::contacts);
    options.source(Option.MEASURES, in).ifPresent(files::measures);
    options.source(Option.SESSIONS, in).ifPresent(files::sessions);
    options.source(Option.PHASES, in).ifPresent(files::phases);
    options.source(Option.STATES, in).ifPresent(files::states);
    return files;
  }

  /** Returns the paths of the files, without what is piped to the program. */
  Stream<Path> paths() {
    return options.inputs();
  }

  /**
   * Returns what is to be known of the files as a whole, which every line says.
   *
   * @param files the files, opened whole
   * @return such as that no client of one is in another
   */
  public static ImmutableList<Caveat> caveats(ClientFiles files) {
    return files.unmet().stream()
        .map(unmet -> new Caveat(Caveat.Kind.CLIENTS_APART, unmet.inWords()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns what is written of a client.
   *
   * @param rows the client's rows
   * @param ofFiles what is to be known of the files as a whole
   * @return the line
   */
  public ClientLine line(ClientRows rows, List<Caveat> ofFiles) {
    ClientReading reading = rows.reading();
    if (reading instanceof ClientRecord record) {
      ClientFindings findings = review.review(record, ofFiles);
      return new ClientLine(
          FindingsJson.write(findings),
          Optional.of(findings),
          OpenSafety.of(findings),
          record.diaries().keySet());
    }
    return ClientLine.of(((ClientFault) reading).fault());
  }

  /**
   * Returns what is written of a whole case.
   *
   * @param source what the document is called in a fault
   * @param document the case as a document of JSON
   * @return the findings of its review, or why it cannot be read
   */
  public static ClientLine ofCase(String source, String document) {
    try {
      ClientFindings findings =
          ClientFindings.of(
              CaseReview.withDefaults().analyze(CaseHistoryJson.read(source, document)));
      return new ClientLine(
          FindingsJson.write(findings),
          Optional.of(findings),
          OpenSafety.of(findings),
          ImmutableSet.of());
    } catch (InputFault fault) {
      return ClientLine.of(fault);
    }
  }

  /**
   * Returns what is said beside the lines.
   *
   * @param out where it is said
   * @return the messages
   */
  public RunMessages messages(PrintStream out) {
    return new RunMessages(out, Declarations.courses(options));
  }
}
