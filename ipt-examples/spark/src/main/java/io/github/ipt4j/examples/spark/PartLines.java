// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples.spark;

import com.google.common.collect.AbstractIterator;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.core.csv.ClientFiles;
import io.github.ipt4j.examples.ClientLine;
import io.github.ipt4j.examples.ClientLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;

/**
 * A part of the files to its lines, client after client, so that a worker holds one client at a
 * time. Only texts travel: values of the library are no {@code Serializable}.
 */
final class PartLines implements FlatMapFunction<String, String> {
  private static final long serialVersionUID = 1L;

  private final String[] args;
  private final String[] ofFiles;
  private final Notes notes;

  /** Lines that a command line asks for, with what is said of the files in every one of them. */
  PartLines(String[] args, List<Caveat> ofFiles, Notes notes) {
    this.args = args.clone();
    this.ofFiles = ofFiles.stream().map(Caveat::text).toArray(String[]::new);
    this.notes = notes;
  }

  @Override
  public Iterator<String> call(String part) throws IOException {
    ClientLines lines = ClientLines.of(args);
    ClientFiles files = lines.files().open(PartJson.read(part));
    TaskContext.get().addTaskCompletionListener((TaskCompletionListener) ended -> close(files));
    List<Caveat> caveats =
        Stream.of(ofFiles).map(text -> new Caveat(Caveat.Kind.CLIENTS_APART, text)).toList();
    return notes.of(
        new AbstractIterator<ClientLine>() {
          @Override
          protected @Nullable ClientLine computeNext() {
            return files.hasNext() ? lines.line(files.nextRows(), caveats) : endOfData();
          }
        });
  }

  private static void close(ClientFiles files) {
    try {
      files.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
