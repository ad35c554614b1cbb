// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every jar that the build makes carries the licences and notices of all that is in it. */
@Tag("packaged")
class JarsTest {
  private static final Path ROOT = Path.of("..");
  private static final List<String> TEXTS = List.of("LICENSE", "NOTICE", "THIRD-PARTY-NOTICES");
  private static final String OURS = "io/github/ipt4j/";

  @Test
  void jars_ofEveryModule_holdLicenceNoticeAndThirdParties() throws IOException {
    for (Path jar : jars()) {
      for (String text : TEXTS) {
        assertThat(textOf(jar, "META-INF/" + text))
            .as("%s in %s", text, jar)
            .isEqualTo(Files.readString(ROOT.resolve(text)));
      }
    }
    assertThat(jars().stream().map(jar -> jar.getFileName().toString()))
        .anyMatch(name -> name.matches("ipt-core-.*(?<!sources|tests|javadoc|all)\\.jar"))
        .anyMatch(name -> name.matches("ipt-core-.*-tests\\.jar"))
        .anyMatch(name -> name.matches("ipt-core-.*-sources\\.jar"))
        .anyMatch(name -> name.matches("ipt-analysis-.*-sources\\.jar"))
        .anyMatch(name -> name.matches("ipt-examples-.*-all\\.jar"));
  }

  @Test
  void jars_ofTheLibrary_holdNoClassOfOthers() throws IOException {
    for (Path jar : jars()) {
      if (!jar.getFileName().toString().endsWith("-all.jar")) {
        assertThat(classesIn(jar)).as(jar.toString()).allMatch(name -> name.startsWith(OURS));
      }
    }
  }

  @Test
  void jar_ofTheApplication_tellsTheLicenceAndTheNoticeOfAllThatItBundles() throws IOException {
    String told = words(Files.readString(ROOT.resolve("THIRD-PARTY-NOTICES")));
    String apache = words(Files.readString(ROOT.resolve("LICENSE")));
    List<String> bundled = new ArrayList<>();
    for (Path jar : bundledJars()) {
      String name = artifact(jar);
      bundled.add(name);
      assertThat(told).as("%s is listed", name).containsPattern("[a-z0-9.]+:" + name + " [a-z]");
      for (String entry : entries(jar)) {
        if (entry.matches("META-INF/[^/]*(LICEN[CS]E|NOTICE)[^/]*")) {
          String text = words(textOf(jar, entry));
          String own = text.startsWith(apache) ? text.substring(apache.length()).strip() : text;
          assertThat(told).as("%s of %s", entry, name).contains(own);
        }
      }
    }
    assertThat(bundled).contains("guava", "jackson-core", "fastcsv", "commons-numbers-gamma");
  }

  @Test
  void notices_listNothingThatIsNotBundled() throws IOException {
    Set<String> bundled =
        bundledJars().stream().map(JarsTest::artifact).collect(Collectors.toSet());
    assertThat(Files.readAllLines(ROOT.resolve("THIRD-PARTY-NOTICES")).stream())
        .filteredOn(line -> line.matches("  [a-z0-9.]+:[a-z0-9_-]+ .*"))
        .extracting(line -> line.replaceFirst(".*:([^ ]+) .*", "$1"))
        .filteredOn(name -> !name.equals("listenablefuture"))
        .containsExactlyInAnyOrderElementsOf(bundled);
  }

  @Test
  void sources_ofTheCore_sayWhatTheAttributesOfBuildersMean() throws IOException {
    Path sources =
        jars().stream()
            .filter(jar -> jar.getFileName().toString().matches("ipt-core-.*-sources\\.jar"))
            .findFirst()
            .orElseThrow();
    assertThat(textOf(sources, OURS + "core/event/ImmutableInteraction.java"))
        .contains("Sets {@link Interaction#at() at}: when it happened, on the client's own clock.")
        .doesNotContain("The value for");
    for (String entry : entries(sources)) {
      if (entry.matches(".*/With\\w+\\.java")) {
        assertThat(textOf(sources, entry))
            .as(entry)
            .doesNotContain("A new value for", "The value for", "elements to set");
      }
    }
  }

  /** Returns the jars from which the application's jar has taken classes. */
  private static List<Path> bundledJars() throws IOException {
    Path all =
        jars().stream()
            .filter(jar -> jar.toString().endsWith("-all.jar"))
            .findFirst()
            .orElseThrow();
    Set<String> classes = Set.copyOf(classesIn(all));
    List<Path> bundled = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (entry.endsWith(".jar")
          && !Path.of(entry).getFileName().toString().startsWith("ipt-")
          && classesIn(Path.of(entry)).stream().anyMatch(classes::contains)) {
        bundled.add(Path.of(entry));
      }
    }
    return bundled;
  }

  private static String artifact(Path jar) {
    return jar.getFileName().toString().replaceFirst("-[0-9].*", "");
  }

  private static List<Path> jars() throws IOException {
    List<Path> jars = new ArrayList<>();
    for (String module : List.of("ipt-core", "ipt-analysis", "ipt-examples")) {
      try (Stream<Path> files = Files.list(ROOT.resolve(module).resolve("target"))) {
        files
            .filter(file -> file.toString().endsWith(".jar"))
            .filter(file -> !file.getFileName().toString().startsWith("original-"))
            .filter(JarsTest::isOfThisBuild)
            .forEach(jars::add);
      }
    }
    return jars;
  }

  /** A build without Javadoc leaves the jar of an earlier one where it is. */
  private static boolean isOfThisBuild(Path jar) {
    File main = new File(jar.toString().replace("-javadoc.jar", ".jar"));
    return jar.toFile().lastModified() >= main.lastModified();
  }

  private static List<String> classesIn(Path jar) throws IOException {
    return entries(jar).stream()
        .filter(name -> name.endsWith(".class"))
        .filter(name -> !name.endsWith("module-info.class"))
        .toList();
  }

  private static List<String> entries(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream().map(JarEntry::getName).toList();
    }
  }

  private static String textOf(Path jar, String name) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      JarEntry entry = file.getJarEntry(name);
      assertThat(entry).as("%s in %s", name, jar).isNotNull();
      return new String(file.getInputStream(entry).readAllBytes(), UTF_8);
    }
  }

  /** Returns a text without its line breaks and rules, which differ from copy to copy. */
  private static String words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+", -1))
        .filter(word -> !word.isEmpty() && !word.matches("=+"))
        .collect(Collectors.joining(" "));
  }
}
