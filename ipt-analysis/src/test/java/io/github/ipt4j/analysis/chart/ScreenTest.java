// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.chart;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.ipt4j.analysis.dossier.Dossier;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.analysis.review.CaseReview;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.sample.SampleCases;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Charts and pages in a browser that has no window: skipped, and said, where there is none. */
@Tag("software")
class ScreenTest {
  /** Labels that cover each other or leave their picture, a line each, as text of the page. */
  private static final String MEASURED =
      """
      <script>
      const said = [];
      document.querySelectorAll('svg').forEach(svg => {
        const frame = svg.getBoundingClientRect();
        const labels = [...svg.querySelectorAll('text')].map(t => [t, t.getBoundingClientRect()]);
        const name = svg.querySelector('title').textContent;
        labels.forEach(([text, a], i) => {
          if (a.left < frame.left - 0.5 || a.right > frame.right + 0.5
              || a.top < frame.top - 0.5 || a.bottom > frame.bottom + 0.5)
            said.push('outside: ' + text.textContent + ' in ' + name);
          labels.slice(i + 1).forEach(([other, b]) => {
            if (a.left < b.right - 0.5 && b.left < a.right - 0.5
                && a.top < b.bottom - 3 && b.top < a.bottom - 3)
              said.push('over: ' + text.textContent + ', ' + other.textContent + ' in ' + name);
          });
        });
      });
      document.body.innerHTML = '<pre id="said"></pre>';
      document.getElementById('said').textContent = said.join('\\n') + '\\nmeasured';
      </script>
      """;

  private static final Pattern SAID = Pattern.compile("(?s)<pre id=\"said\">(.*?)</pre>");

  /** A page of a document, not the tree of its pages. */
  private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page[^s]");

  private static Optional<String> browser = Optional.empty();

  @TempDir Path folder;

  @BeforeAll
  static void look() {
    browser =
        Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
            .flatMap(
                path ->
                    Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(n -> path + "/" + n))
            .filter(program -> Files.isExecutable(Path.of(program)))
            .findFirst();
    assumeThat(browser).as("no Chromium is installed").isPresent();
  }

  /** Runs the browser and returns what it writes; what its console says is an error. */
  private String run(String... options) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                browser.orElseThrow(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--enable-logging=stderr",
                "--user-data-dir=" + folder.resolve("profile")));
    command.addAll(List.of(options));
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(Files.readString(err, ISO_8859_1)).doesNotContain("CONSOLE");
    return Files.readString(out, UTF_8);
  }

  private String measured(List<Chart> charts, int width) throws Exception {
    StringBuilder page =
        new StringBuilder(
            "<!DOCTYPE html><meta charset=\"utf-8\"><body style=\"width:" + width + "px\">");
    charts.forEach(chart -> page.append(chart.toHtml()));
    Path file = Files.writeString(folder.resolve("charts.html"), page + MEASURED);
    String dom = run("--dump-dom", file.toUri().toString());
    return SAID.matcher(dom).results().findFirst().orElseThrow().group(1).strip();
  }

  @Test
  void labels_ofAllSamples_neitherOverlapNorLeaveTheirPicture() throws Exception {
    assertThat(measured(ChartSamples.ofAllSamples(), 480)).isEqualTo("measured");
  }

  @Test
  void labels_ofCalendarsOfAnyLength_neitherOverlapNorLeaveTheirPicture() throws Exception {
    assertThat(measured(ChartSamples.calendars(), 480)).isEqualTo("measured");
  }

  @Test
  void labels_ofFiftyInventories_neitherOverlapNorLeaveTheirPicture() throws Exception {
    List<Chart> circles = new ArrayList<>();
    for (int width : new int[] {320, 400, 480}) {
      ChartSamples.inventories(50)
          .forEach(i -> circles.add(Charts.withDefaults().withWidth(width).circle(i)));
    }
    assertThat(measured(circles, 480)).isEqualTo("measured");
  }

  @Test
  void measure_findsLabelsThatOverlap() throws Exception {
    Svg svg = new Svg(400, 100);
    svg.text(10, 50, "start", "one label");
    svg.text(30, 52, "start", "another");
    svg.text(390, 20, "start", "out");
    Table none = Table.withColumns("chart.column.date").build();
    Chart chart =
        new Drawing(Charts.withDefaults()).chart(Clause.of("chart.circle"), "", svg, none);
    assertThat(measured(List.of(chart), 400)).contains("over: one label, another", "outside: out");
  }

  @Test
  void letter_printsOnTwoPages_saysNothingInTheConsole_andFitsATelephone() throws Exception {
    for (CaseHistory sample : SampleCases.all()) {
      Dossier dossier = Dossier.of(CaseReview.withDefaults().analyze(sample)).withQuotes();
      Path file = Files.writeString(folder.resolve("letter.html"), dossier.letter().html());
      Path print = folder.resolve("letter.pdf");
      run("--print-to-pdf=" + print, "--no-pdf-header-footer", file.toUri().toString());
      assertThat(sheets(print)).as(sample.client().id().value()).isBetween(1L, 2L);
      run("--print-to-pdf=" + print, full(dossier).toUri().toString());
      assertThat(sheets(print)).isPositive();
    }
  }

  private Path full(Dossier dossier) throws IOException {
    return Files.writeString(folder.resolve("full.html"), dossier.full().html());
  }

  private static long sheets(Path print) throws IOException {
    return SHEET.matcher(Files.readString(print, ISO_8859_1)).results().count();
  }
}
