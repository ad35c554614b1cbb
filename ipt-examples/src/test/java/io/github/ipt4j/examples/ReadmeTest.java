// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import io.github.ipt4j.analysis.dossier.Asking;
import io.github.ipt4j.analysis.dossier.Dossier;
import io.github.ipt4j.analysis.review.CaseReview;
import io.github.ipt4j.core.sample.SampleCases;
import io.github.ipt4j.core.table.Paragraph;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** What the README shows is what a reader gets. */
class ReadmeTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  @TempDir Path folder;

  private static List<String> blocks(String language) throws Exception {
    String readme = Files.readString(ROOT.resolve("README.md"), UTF_8);
    return Pattern.compile("(?s)```" + language + "\n(.*?)\n```")
        .matcher(readme)
        .results()
        .map((MatchResult r) -> r.group(1))
        .toList();
  }

  @Test
  void theSixLines_printWhatTheReadmeSays() throws Exception {
    assertThat(run(blocks("java").get(0)).stripTrailing()).isEqualTo(blocks("text").get(0));
  }

  @Test
  void theContrasts_printWhatTheReadmeSays() throws Exception {
    assertThat(run(blocks("java").get(1)).stripTrailing()).isEqualTo(blocks("text").get(1));
    String both = run(blocks("java").get(1) + "\n" + blocks("java").get(2));
    assertThat(
            both.strip().lines().skip(blocks("text").get(1).lines().count()).map(Paragraph::wrap))
        .containsExactlyElementsOf(
            Splitter.on("\nif ").splitToStream(blocks("text").get(2)).toList().stream()
                .map(part -> part.startsWith("half") ? "if " + part : part)
                .toList());
  }

  @Test
  void theFocusOfAnger_printsWhatTheReadmeSays() throws Exception {
    assertThat(run(blocks("java").get(3)).stripTrailing()).isEqualTo(blocks("text").get(3));
  }

  @Test
  void whetherItHelped_printsWhatTheReadmeSays() throws Exception {
    assertThat(run(blocks("java").get(4)).stripTrailing()).isEqualTo(blocks("text").get(4));
    assertThat(run(blocks("java").get(5)).stripTrailing()).isEqualTo(blocks("text").get(5));
    assertThat(run(blocks("java").get(6)).stripTrailing()).isEqualTo(blocks("text").get(6));
  }

  @Test
  void theCaseTold_isTheLetterAndWhatIsWorthAsking() throws Exception {
    Dossier joanne = Dossier.of(CaseReview.withDefaults().analyze(SampleCases.joanne()));
    assertThat(run(blocks("java").get(7)).lines())
        .containsExactlyElementsOf(
            Stream.concat(
                    joanne.letter().text().lines(),
                    joanne.worthAsking().stream().map(Asking::toString))
                .toList());
  }

  @Test
  void thePictures_areWritten_andWhatRAndPythonReadHasTheirColumns() throws Exception {
    String code =
        blocks("java").get(8).replaceAll("Path\\.of\\(\"", "Path.of(\"" + folder.toString() + "/");
    assertThat(run(code)).isEmpty();
    assertThat(Files.readString(folder.resolve("headache.svg"))).startsWith("<svg ");
    assertThat(Files.readString(folder.resolve("letter.html"))).contains("<figure>");
    List<String> columns =
        Splitter.on(',').splitToList(Files.readAllLines(folder.resolve("tested.csv")).get(0));
    for (String language : List.of("python", "r")) {
      String reading = blocks(language).get(0);
      assertThat(reading).contains("\"tested.csv\"");
      assertThat(
              Pattern.compile("\"(\\w+)\"")
                  .matcher(reading)
                  .results()
                  .map(r -> r.group(1))
                  .toList())
          .isNotEmpty()
          .isSubsetOf(columns);
    }
    assertThat(columns).contains("level");
  }

  @Test
  void theCaseThatIsShared_saysWhatRemains() throws Exception {
    Files.writeString(folder.resolve("KEY"), "a key of the tests and of nobody");
    String code =
        requireNonNull(Iterables.getLast(blocks("java")))
            .replaceAll("Path\\.of\\(\"", "Path.of(\"" + folder.toString() + "/");
    assertThat(run(code).stripTrailing()).isEqualTo(Iterables.getLast(blocks("text")));
    assertThat(Files.readString(folder.resolve("shared.json"))).contains("\"client-1\"");
  }

  private static String run(String code) throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(printed, true, UTF_8));
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
        shell.addToClasspath(entry);
      }
      String rest = code;
      while (!rest.isBlank()) {
        CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
        assertThat(shell.eval(next.source()))
            .allMatch(e -> e.status() != jdk.jshell.Snippet.Status.REJECTED)
            .extracting(SnippetEvent::exception)
            .containsOnlyNulls();
        rest = next.remaining();
      }
    } finally {
      System.setOut(before);
    }
    return printed.toString(UTF_8);
  }

  @Test
  void theFilesShown_areReadWithoutFault() throws Exception {
    Path diary = Files.writeString(folder.resolve("my-diary.csv"), blocks("csv").get(0) + "\n");
    Path contacts =
        Files.writeString(folder.resolve("my-contacts.csv"), blocks("csv").get(1) + "\n");
    Path ratings = Files.writeString(folder.resolve("ratings.csv"), blocks("csv").get(2) + "\n");
    Path states = Files.writeString(folder.resolve("states.csv"), blocks("csv").get(3) + "\n");
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    int code =
        ReviewDiaries.run(
            new PrintStream(lines, true, UTF_8),
            System.err,
            1,
            "--diary",
            diary.toString(),
            "--contacts",
            contacts.toString(),
            "--contact-sampling",
            "DAILY",
            "--ratings",
            ratings.toString(),
            "--rating",
            "mood=0..100,higher-is-better",
            "--states",
            states.toString(),
            "--cycle",
            "9@2026-01-05");
    assertThat(code).isZero();
    assertThat(lines.toString(UTF_8))
        .startsWith("{\"schemaVersion\":1,\"client\":\"c1\"")
        .doesNotContain("\"error\"");
  }

  @Test
  void theCoordinates_areThoseOfTheProject() throws Exception {
    String pom = Files.readString(ROOT.resolve("ipt-analysis/pom.xml"), UTF_8);
    blocks("xml")
        .get(0)
        .lines()
        .map(String::strip)
        .filter(line -> !line.contains("dependency>"))
        .forEach(line -> assertThat(pom).contains(line));
  }

  @Test
  void theFilesNamed_exist() throws Exception {
    String readme = Files.readString(ROOT.resolve("README.md"), UTF_8);
    assertThat(Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(readme).results().map(r -> r.group(1)))
        .isNotEmpty()
        .allMatch(link -> Files.exists(ROOT.resolve(link)));
  }

  @Test
  void theTests_compileWithoutAWarningAndPass() throws Exception {
    Stranger tester = new Stranger(folder);
    tester.write(
        "HeadacheTest.java",
        blocks("java").stream().filter(b -> b.contains("@IptCase")).findFirst().orElseThrow());
    assertThat(tester.warnings("--class-path", Stranger.pathWithJunitAndAssertJ())).isEmpty();
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, ReadmeTest.class.getClassLoader())) {
      LauncherFactory.create()
          .execute(
              LauncherDiscoveryRequestBuilder.request()
                  .selectors(DiscoverySelectors.selectClass(loader.loadClass("HeadacheTest")))
                  .build(),
              summary);
    }
    assertThat(summary.getSummary().getFailures()).isEmpty();
    assertThat(summary.getSummary().getTestsSucceededCount()).isEqualTo(12);
  }
}
