// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import io.github.ipt4j.core.json.CaseHistoryJson;
import io.github.ipt4j.core.sample.SampleCases;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JShell goes on after an error and exits with 0, so that a script is tested through its API. */
class JoanneShellTest {
  @TempDir Path folder;

  @Test
  void startScript_isAcceptedToTheLastSnippet() throws Exception {
    assertThat(faults(startScript())).isEmpty();
  }

  @Test
  void linesToTry_giveResultsThatPrintAsTables() throws Exception {
    try (JShell shell = shell()) {
      assertThat(faults(shell, startScript())).isEmpty();
      for (String line : JoanneShell.LINES_TO_TRY) {
        String variable = "result" + JoanneShell.LINES_TO_TRY.indexOf(line);
        assertThat(faults(shell, "var " + variable + " = " + line + ";\n")).as(line).isEmpty();
        List<SnippetEvent> printed =
            shell.eval("System.getProperties().put(\"shown\", " + variable + ".toString());");
        assertThat(printed).allMatch(e -> e.exception() == null);
        assertThat(System.getProperty("shown").lines().count()).as(line).isGreaterThan(3);
        assertThat(System.getProperty("shown").lines()).as(line).allMatch(l -> l.length() <= 80);
      }
    }
  }

  @Test
  void linesForOnesOwn_readFilesAndKeepAChart() throws Exception {
    Files.writeString(
        folder.resolve("my-diary.csv"),
        "client,date,symptom,intensity\nc1,2026-01-05,headache,0\nc1,2026-01-08,headache,6\n");
    CaseHistoryJson.write(SampleCases.quiet(), folder.resolve("my-case.json"));
    try (JShell shell = shell()) {
      assertThat(faults(shell, startScript())).isEmpty();
      for (String line : JoanneShell.LINES_FOR_ONES_OWN) {
        assertThat(faults(shell, line.replace("Path.of(\"", "Path.of(\"" + folder + "/") + ";\n"))
            .as(line)
            .isEmpty();
      }
      assertThat(shell.variables().map(v -> v.name())).contains("mine", "own");
    }
    assertThat(Files.readString(folder.resolve("headache.svg"))).startsWith("<svg ");
  }

  @Test
  void harness_aWrongSnippetAndAnException_areFound() throws Exception {
    assertThat(faults("int x = \"a\";\nint y = 1 / 0;\n")).hasSize(2);
  }

  private static String startScript() throws Exception {
    return Resources.toString(
        Resources.getResource(JoanneShell.class, JoanneShell.START_SCRIPT), UTF_8);
  }

  private static JShell shell() {
    JShell shell = JShell.builder().executionEngine("local").build();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      shell.addToClasspath(entry);
    }
    return shell;
  }

  private static List<String> faults(String script) throws Exception {
    try (JShell shell = shell()) {
      return faults(shell, script);
    }
  }

  /** Feeds a script line by line, as the tool does, and returns what was rejected or thrown. */
  private static List<String> faults(JShell shell, String script) {
    List<String> faults = new ArrayList<>();
    StringBuilder snippet = new StringBuilder();
    for (String line : script.split("\n", -1)) {
      snippet.append(line).append('\n');
      CompletionInfo info = shell.sourceCodeAnalysis().analyzeCompletion(snippet.toString());
      while (info.completeness() != Completeness.DEFINITELY_INCOMPLETE
          && info.completeness() != Completeness.EMPTY) {
        for (SnippetEvent event : shell.eval(info.source())) {
          if (event.status() == Snippet.Status.REJECTED) {
            shell.diagnostics(event.snippet()).forEach(d -> faults.add(d.getMessage(Locale.ROOT)));
          }
          if (event.exception() != null) {
            faults.add(event.exception().toString());
          }
        }
        snippet.setLength(0);
        snippet.append(info.remaining());
        info = shell.sourceCodeAnalysis().analyzeCompletion(info.remaining());
      }
      if (info.completeness() == Completeness.EMPTY) {
        snippet.setLength(0);
      }
    }
    return faults;
  }
}
