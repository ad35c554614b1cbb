// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program of other people that a test starts where it is installed. */
final class Program {
  private final Path file;

  private Program(Path file) {
    this.file = file;
  }

  /** Skips the test, and says why, where none of the names is on the path. */
  static Program named(String... names) {
    Optional<Path> found =
        Stream.of(requireNonNull(System.getenv("PATH")).split(File.pathSeparator, -1))
            .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();
    assumeThat(found).as("%s is not installed", names[0]).isPresent();
    return new Program(found.orElseThrow());
  }

  /** Runs it in a folder of its own for what it says, and returns its exit code. */
  int run(Path folder, Map<String, String> environment, String... options) throws Exception {
    List<String> command = new ArrayList<>(List.of(file.toString()));
    command.addAll(List.of(options));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    boolean ended = process.waitFor(2, TimeUnit.MINUTES);
    process.destroyForcibly();
    assertThat(ended).as("%s ends", file.getFileName()).isTrue();
    return process.exitValue();
  }

  /** Returns what the last run in a folder said. */
  static String said(Path folder) throws Exception {
    return Files.readString(folder.resolve("said.txt"), ISO_8859_1);
  }
}
