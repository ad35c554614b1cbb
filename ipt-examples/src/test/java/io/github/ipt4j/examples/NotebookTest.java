// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.chart.Chart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cells of every notebook run in JShell, in their order, without a kernel. */
class NotebookTest {
  private static final Path FOLDER = Path.of("notebook");

  static List<Path> notebooks() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".ipynb")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void everyCell_runs_andShowsATableOrAPicture(Path notebook) throws IOException {
    List<Object> shown = new ArrayList<>();
    try (ShellSession shell = ShellSession.open()) {
      for (String cell : cells(notebook)) {
        assertThat(shell.faultsOfCell(cell)).as(cell).isEmpty();
        assertThat(shell.shown()).as("what a cell shows: %s", cell).isPresent();
        shown.add(shell.shown().orElseThrow());
      }
    }
    assertThat(shown)
        .allSatisfy(
            value -> {
              if (value instanceof AnalysisResult result) {
                assertThat(result.toHtml()).contains("<table");
              }
              if (value instanceof Chart chart) {
                assertThat(chart.hasPicture()).as(chart.title()).isTrue();
              }
            })
        .hasAtLeastOneElementOfType(AnalysisResult.class)
        .hasAtLeastOneElementOfType(Chart.class);
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void aNotebook_holdsNoOutput_soThatItsTextIsAllThatChanges(Path notebook) throws IOException {
    for (JsonNode cell : new ObjectMapper().readTree(notebook.toFile()).path("cells")) {
      assertThat(cell.path("outputs")).isEmpty();
      assertThat(cell.path("execution_count").isNumber()).isFalse();
    }
  }

  private static List<String> cells(Path notebook) throws IOException {
    List<String> cells = new ArrayList<>();
    for (JsonNode cell : new ObjectMapper().readTree(notebook.toFile()).path("cells")) {
      if (cell.path("cell_type").asText().equals("code")) {
        StringBuilder source = new StringBuilder();
        cell.path("source").forEach(line -> source.append(line.asText()));
        cells.add(source.toString());
      }
    }
    return cells;
  }
}
