// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.core.client.Symptom;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a stranger's project meets: it compiles without a warning, and runs. */
class ConsumerTest {
  private static final String CONSUMER =
      """
      package consumer;

      import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicity;
      import io.github.ipt4j.core.client.Symptom;
      import io.github.ipt4j.core.diary.SymptomDiary;
      import java.time.LocalDate;

      public final class Consumer {
        public static void main(String[] args) {
          var days = "----56-".repeat(12);
          var diary = SymptomDiary.ofDays(Symptom.HEADACHE, LocalDate.of(2024, 1, 1), days);
          System.out.println(WeeklyPeriodicity.withDefaults().withAlpha(0.01).analyze(diary));
        }
      }
      """;
  private static final String MODULE =
      """
      module consumer {
        requires io.github.ipt4j.analysis;
      }
      """;

  @TempDir Path folder;

  @Test
  void compile_onTheClassPath_givesNoWarningAndRuns() throws Exception {
    write("Consumer.java", CONSUMER);
    assertThat(warnings("--class-path", path())).isEmpty();
    assertThat(run("--class-path", folder + File.pathSeparator + path(), "consumer.Consumer"))
        .startsWith("Headache");
  }

  @Test
  void compile_onTheModulePath_givesNoWarningAndRuns() throws Exception {
    write("Consumer.java", CONSUMER);
    write("module-info.java", MODULE);
    assertThat(warnings("--module-path", path())).isEmpty();
    assertThat(
            run(
                "--module-path",
                folder + File.pathSeparator + path(),
                "--module",
                "consumer/consumer.Consumer"))
        .startsWith("Headache");
  }

  private void write(String name, String text) throws IOException {
    Path source = folder.resolve("src").resolve(name);
    Files.createDirectories(folder.resolve("src"));
    Files.writeString(source, text, UTF_8);
  }

  /** Returns what javac says with every lint on and warnings as errors. */
  private List<String> warnings(String pathOption, String path) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    List<String> options = new ArrayList<>(List.of("-Xlint:all", "-Werror", "--release", "17"));
    options.addAll(List.of(pathOption, path, "-d", folder.toString()));
    try (StandardJavaFileManager files = javac.getStandardFileManager(said, null, UTF_8);
        Stream<Path> sources = Files.list(folder.resolve("src"))) {
      javac
          .getTask(
              null, files, said, options, null, files.getJavaFileObjectsFromPaths(sources.toList()))
          .call();
    }
    return said.getDiagnostics().stream().map(Object::toString).toList();
  }

  private static String run(String... args) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Arrays.asList(args));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  /** The library as it was built, and what its poms bring to a project that depends on it. */
  private static String path() {
    Stream<String> library =
        Stream.of(Symptom.class, Analysis.class).map(ConsumerTest::whereItLies);
    Stream<String> brought =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(
                entry ->
                    Path.of(entry)
                        .getFileName()
                        .toString()
                        .matches(
                            "(guava|failureaccess|listenablefuture|error_prone_ann|j2objc|fastcsv|jspecify|jackson-core|commons-).*\\.jar"));
    return Stream.concat(library, brought)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String whereItLies(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
