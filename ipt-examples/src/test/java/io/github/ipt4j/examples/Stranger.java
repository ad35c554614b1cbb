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

/** A project that is not ours: its sources, its compiler and the library as it was built. */
final class Stranger {
  private final Path folder;

  /** Makes a project in an empty folder, into which its classes go too. */
  Stranger(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  void write(String name, String text) throws IOException {
    Path source = folder.resolve("src").resolve(name);
    Files.createDirectories(folder.resolve("src"));
    Files.writeString(source, text, UTF_8);
  }

  /** Compiles and returns what javac says with every lint on and warnings as errors. */
  List<String> warnings(String pathOption, String path) throws IOException {
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

  /** Runs the java of this runtime and returns what it printed; fails unless it exits 0. */
  static String run(String... args) throws Exception {
    return runBy(Path.of(System.getProperty("java.home")), args);
  }

  /** Runs the java of a runtime and returns what it printed; fails unless it exits 0. */
  static String runBy(Path runtime, String... args) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(runtime.resolve("bin").resolve("java").toString());
    command.addAll(Arrays.asList(args));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  /** The library as it was built, and what its poms bring to a project that depends on it. */
  static List<Path> library() {
    Stream<String> library = Stream.of(Symptom.class, Analysis.class).map(Stranger::whereItLies);
    Stream<String> brought =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(
                entry ->
                    Path.of(entry)
                        .getFileName()
                        .toString()
                        .matches(
                            "(guava-[0-9]|failureaccess|listenablefuture|error_prone_ann|j2objc|fastcsv|jspecify|jackson-core|commons-).*\\.jar"));
    return Stream.concat(library, brought).distinct().map(Path::of).toList();
  }

  static String path() {
    return join(library());
  }

  /** The library and JUnit, of which its fixtures are; nothing else that they could use. */
  static String pathWithJunit() {
    return with("(junit-jupiter-(api|engine)|junit-platform|opentest4j|apiguardian).*");
  }

  /** The same, and AssertJ. */
  static String pathWithJunitAndAssertJ() {
    return with("(junit-jupiter-(api|engine)|junit-platform|opentest4j|apiguardian|assertj).*");
  }

  private static String with(String names) {
    Stream<Path> others =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(Path::of)
            .filter(entry -> entry.getFileName().toString().matches(names));
    return join(Stream.concat(library().stream(), others).distinct().toList());
  }

  String pathWithItself() {
    return folder + File.pathSeparator + path();
  }

  static String join(List<Path> entries) {
    return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private static String whereItLies(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
