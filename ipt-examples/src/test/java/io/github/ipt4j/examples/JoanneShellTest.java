// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import io.github.ipt4j.core.json.CaseHistoryJson;
import io.github.ipt4j.core.sample.SampleCases;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JoanneShellTest {
  @TempDir Path folder;

  @Test
  void startScript_isAcceptedToTheLastSnippet() throws Exception {
    try (ShellSession shell = ShellSession.open()) {
      assertThat(shell.faults(startScript())).isEmpty();
    }
  }

  @Test
  void linesToTry_giveResultsThatPrintAsTables() throws Exception {
    try (ShellSession shell = ShellSession.open()) {
      assertThat(shell.faults(startScript())).isEmpty();
      for (String line : JoanneShell.LINES_TO_TRY) {
        String variable = "result" + JoanneShell.LINES_TO_TRY.indexOf(line);
        assertThat(shell.faults("var " + variable + " = " + line + ";\n")).as(line).isEmpty();
        String shown = shell.value(variable).toString();
        assertThat(shown.lines().count()).as(line).isGreaterThan(3);
        assertThat(shown.lines()).as(line).allMatch(l -> l.length() <= 80);
      }
    }
  }

  @Test
  void linesForOnesOwn_readFilesAndKeepAChart() throws Exception {
    Files.writeString(
        folder.resolve("my-diary.csv"),
        "client,date,symptom,intensity\nc1,2026-01-05,headache,0\nc1,2026-01-08,headache,6\n");
    CaseHistoryJson.write(SampleCases.quiet(), folder.resolve("my-case.json"));
    try (ShellSession shell = ShellSession.open()) {
      assertThat(shell.faults(startScript())).isEmpty();
      for (String line : JoanneShell.LINES_FOR_ONES_OWN) {
        assertThat(shell.faults(line.replace("Path.of(\"", "Path.of(\"" + folder + "/") + ";\n"))
            .as(line)
            .isEmpty();
      }
      assertThat(shell.variables()).contains("mine", "own");
    }
    assertThat(Files.readString(folder.resolve("headache.svg"))).startsWith("<svg ");
  }

  @Test
  void harness_aWrongSnippetAndAnException_areFound() throws Exception {
    try (ShellSession shell = ShellSession.open()) {
      assertThat(shell.faults("int x = \"a\";\nint y = 1 / 0;\n")).hasSize(2);
    }
  }

  private static String startScript() throws Exception {
    return Resources.toString(
        Resources.getResource(JoanneShell.class, JoanneShell.START_SCRIPT), UTF_8);
  }
}
