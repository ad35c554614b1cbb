// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.json.FindingsJson;
import io.github.ipt4j.core.csv.ClientFiles;
import io.github.ipt4j.core.csv.ClientPart;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.examples.ClientLines;
import io.github.ipt4j.examples.RunMessages;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.mapred.FileAlreadyExistsException;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Reviews diaries on the machines of a Spark cluster: the files and questions of {@code
 * ReviewDiaries} in, the same lines out, in as many files as there were parts, to be put one after
 * another.
 *
 * <p>The driver checks the files as a whole and cuts them between clients; a worker reads its part
 * where it stands in the file, one client at a time, so that no row is ever shuffled and nobody's
 * memory grows with the number of clients. Files lie where every worker reads them under the same
 * name.
 */
public final class ReviewOnSpark {
  private static final int EXIT_OK = 0;
  private static final int EXIT_FILE = 2;

  private final JavaSparkContext spark;
  private final SparkOptions options;
  private final PrintStream err;

  private ReviewOnSpark(JavaSparkContext spark, SparkOptions options, PrintStream err) {
    this.spark = spark;
    this.options = options;
    this.err = err;
  }

  /**
   * Runs with a command line and ends the virtual machine with its exit code unless that is 0.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    int code = run(new PrintStream(System.err, true, UTF_8), args);
    if (code != EXIT_OK) {
      System.exit(code);
    }
  }

  /** Runs with a command line, on the cluster that {@code spark.master} names or else alone. */
  static int run(PrintStream err, String... args) {
    SparkConf conf =
        new SparkConf()
            .setAppName("ReviewOnSpark")
            .setIfMissing("spark.master", "local[*]")
            .setIfMissing("spark.ui.enabled", "false");
    try {
      SparkOptions options = SparkOptions.parse(args);
      try (JavaSparkContext spark = new JavaSparkContext(conf)) {
        return new ReviewOnSpark(spark, options, err).review();
      }
    } catch (FileAlreadyExistsException e) {
      err.print("ReviewOnSpark: the folder of --out is there already\n");
    } catch (InputFault | IOException e) {
      err.print("ReviewOnSpark: " + e.getMessage() + "\n");
    } catch (IllegalArgumentException e) {
      err.print("ReviewOnSpark: " + e.getMessage() + "\n" + SparkOptions.USAGE);
    }
    return EXIT_FILE;
  }

  private int review() throws IOException {
    Notes notes = new Notes(spark, options.pooled().isPresent());
    RunMessages messages;
    if (options.cases().isPresent()) {
      String file = options.cases().get();
      messages = RunMessages.ofCases(err);
      write(
          spark
              .textFile(file, options.parts())
              .zipWithIndex()
              .mapPartitions(new CaseLines(file, notes)));
    } else {
      ClientLines lines = ClientLines.of(options.ofDiaries());
      messages = lines.messages(err);
      write(parts(lines, notes));
    }
    notes.tell(messages);
    if (options.pooled().isPresent()) {
      pool(notes, options.pooled().get());
    }
    messages.done();
    return messages.exitCode();
  }

  /**
   * Cuts the files.
   *
   * @throws InputFault if a file as a whole cannot be read
   */
  private JavaRDD<String> parts(ClientLines lines, Notes notes) throws IOException {
    long start = System.nanoTime();
    ImmutableList<Caveat> ofFiles;
    ImmutableList<ClientPart> parts;
    try (ClientFiles files = lines.files().open()) {
      ofFiles = ClientLines.caveats(files);
      say("checked the files", start);
      start = System.nanoTime();
      parts = files.cut(options.parts());
    }
    say("cut them into " + parts.size() + " parts", start);
    ofFiles.forEach(caveat -> err.print(caveat.text() + "\n"));
    List<String> texts = parts.stream().map(PartJson::write).toList();
    return spark
        .parallelize(texts, texts.size())
        .flatMap(new PartLines(options.ofDiaries(), ofFiles, notes));
  }

  private void write(JavaRDD<String> lines) {
    long start = System.nanoTime();
    lines.saveAsTextFile(options.out());
    say("computed and wrote", start);
  }

  private void pool(Notes notes, Path file) throws IOException {
    long start = System.nanoTime();
    Files.writeString(file, FindingsJson.write(notes.pooled()) + "\n");
    say("pooled", start);
  }

  private void say(String what, long since) {
    err.print(
        String.format(Locale.ROOT, "%s in %.1f s\n", what, (System.nanoTime() - since) / 1e9));
  }
}
