// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.csv.ClientFiles;
import io.github.ipt4j.examples.ClientLines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What workers in this virtual machine find, held against the local loop. */
class ReviewOnSparkTest {
  @TempDir Path folder;

  @Test
  void lines_ofTwoHundredDiaries_areThoseOfTheLocalLoop() throws IOException {
    Path diary = folder.resolve("diary.csv");
    GenerateDiaries.write(diary, 200, 12);

    assertThat(onSpark(0, "--diary", diary.toString())).isEqualTo(locally("--diary", diary));
  }

  private List<String> onSpark(int code, String... args) throws IOException {
    Path out = folder.resolve("out");
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    String[] all =
        Stream.concat(Stream.of(args), Stream.of("--out", out.toString(), "--parts", "7"))
            .toArray(String[]::new);
    System.setProperty("spark.master", "local[2]");
    int ended = ReviewOnSpark.run(new PrintStream(said, true, UTF_8), all);
    assertThat(ended).as(said.toString(UTF_8)).isEqualTo(code);
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    try (Stream<Path> files = Files.list(out)) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().startsWith("part-")).sorted().toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    return lines.build();
  }

  private static List<String> locally(Object... args) throws IOException {
    ClientLines lines =
        ClientLines.of(Stream.of(args).map(Object::toString).toArray(String[]::new));
    ImmutableList.Builder<String> all = ImmutableList.builder();
    try (ClientFiles files = lines.files().open()) {
      while (files.hasNext()) {
        all.add(lines.line(files.nextRows(), ClientLines.caveats(files)).json());
      }
    }
    return all.build();
  }
}
