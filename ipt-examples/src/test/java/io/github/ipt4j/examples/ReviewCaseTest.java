// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.analysis.chart.Chart;
import io.github.ipt4j.analysis.dossier.Dossier;
import io.github.ipt4j.analysis.review.CaseReview;
import io.github.ipt4j.core.folder.CaseFolder;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.json.CaseHistoryJson;
import io.github.ipt4j.core.relationship.Relationship;
import io.github.ipt4j.core.sample.SampleCases;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCaseTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path file;

  @BeforeEach
  void writeACase() throws IOException {
    file = folder.resolve("case.json");
    Files.writeString(file, CaseHistoryJson.write(SampleCases.martin()));
  }

  private int run(String... args) {
    return ReviewCase.run(
        new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), args);
  }

  private String printed() {
    return out.toString(UTF_8);
  }

  private static Dossier dossier(CaseHistory history) {
    return Dossier.of(CaseReview.withDefaults().analyze(history));
  }

  @Test
  void withoutArguments_itTellsJoannesLetter_withinATerminal() {
    String told = Captured.standardOutput(() -> ReviewCase.main(new String[0]));
    assertThat(told)
        .isEqualTo(dossier(SampleCases.joanne()).withQuotes().letter().text() + "\n")
        .doesNotContain("\r");
    assertThat(told.lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void aCase_isToldInTheLengthThatIsAskedFor() {
    assertThat(run("--case", file.toString(), "--brief")).isZero();
    assertThat(printed())
        .isEqualTo(dossier(SampleCases.martin()).withQuotes().brief().text() + "\n");
    out.reset();
    assertThat(run("--case", file.toString(), "--full", "--no-quotes")).isZero();
    assertThat(printed()).isEqualTo(dossier(SampleCases.martin()).full().text() + "\n");
  }

  @Test
  void aCaseAsOfADay_isToldAsItWasKnownThen() {
    LocalDate day = SampleCases.martin().sessions().get(3).date();
    assertThat(run("--case", file.toString(), "--as-of", day.toString())).isZero();
    assertThat(printed())
        .isEqualTo(dossier(SampleCases.martin().asOf(day)).withQuotes().letter().text() + "\n");
    assertThat(run("--case", file.toString(), "--as-of", "1999-01-01")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("--as-of: ");
  }

  @Test
  void daysFromAnIntensityOn_areTheSymptomDaysOfTheCase() {
    assertThat(run("--case", file.toString(), "--symptom-from", "10")).isZero();
    String strong = printed();
    out.reset();
    assertThat(run("--case", file.toString(), "--symptom-from", "0.1")).isZero();
    assertThat(printed())
        .isEqualTo(dossier(SampleCases.martin()).withQuotes().letter().text() + "\n")
        .isNotEqualTo(strong);
    assertThat(run("--symptom-from", "11")).isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .contains("--symptom-from must be an intensity above 0 and at most 10, but was '11'");
  }

  @Test
  void html_isWrittenWhole_andNothingIsPrinted() throws IOException {
    Path html = folder.resolve("case.html");
    assertThat(run("--case", file.toString(), "--html", html.toString())).isZero();
    assertThat(printed()).isEmpty();
    assertThat(Files.readString(html))
        .isEqualTo(dossier(SampleCases.martin()).withQuotes().letter().html());
    assertThat(run("--html", folder.resolve("none/case.html").toString())).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("no such file or folder");
  }

  @Test
  void charts_areWrittenAsSvgAndPng_andAlone() throws IOException {
    Path charts = folder.resolve("new/charts");
    assertThat(run("--case", file.toString(), "--charts", charts.toString())).isZero();
    assertThat(printed()).isEmpty();
    List<Chart> shown =
        dossier(SampleCases.martin()).withQuotes().full().sections().stream()
            .flatMap(s -> s.charts().stream())
            .toList();
    try (Stream<Path> written = Files.list(charts)) {
      List<Path> files = written.sorted().toList();
      assertThat(files).hasSize(2 * shown.size());
      assertThat(files)
          .allMatch(f -> f.getFileName().toString().matches("[0-9]{2}-[a-z0-9-]+\\.(png|svg)"));
      assertThat(Files.readString(files.get(1))).isEqualTo(shown.get(0).svg());
      BufferedImage image = ImageIO.read(files.get(0).toFile());
      assertThat(image.getWidth()).isEqualTo(800);
      assertThat(
              IntStream.range(0, 800 * image.getHeight())
                  .filter(i -> (image.getRGB(i % 800, i / 800) & 0xFFFFFF) != 0xFFFFFF)
                  .count())
          .isGreaterThan(1000);
    }
    assertThat(run("--charts", file.toString())).isEqualTo(2);
  }

  @Test
  void whatCannotBeObeyed_isSaid() throws IOException {
    assertThat(run("--no-such")).isEqualTo(2);
    assertThat(run("--brief", "--full")).isEqualTo(2);
    assertThat(run("--case")).isEqualTo(2);
    assertThat(run("--as-of", "yesterday")).isEqualTo(2);
    assertThat(run("--case", folder.resolve("none.json").toString())).isEqualTo(2);
    Files.writeString(file, "{\"schemaVersion\": 1,");
    assertThat(run("--case", file.toString())).isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .contains(
            "unknown option '--no-such'",
            "of --brief, --letter, --full and --report there may be one",
            "--case needs a value",
            "--as-of must be a date such as 2025-06-30, but was 'yesterday'",
            "no such file or folder",
            "case.json");
    assertThat(printed()).isEmpty();
  }

  @Test
  void aFolder_isToldAsItsDocument_andEitherIsSavedAsTheOther() throws IOException {
    Path tables = folder.resolve("martin");
    assertThat(run("--case", file.toString(), "--save", tables.toString())).isZero();
    assertThat(printed() + err.toString(UTF_8)).isEmpty();
    assertThat(run("--case", tables.toString())).isZero();
    assertThat(printed())
        .isEqualTo(dossier(SampleCases.martin()).withQuotes().letter().text() + "\n");
    out.reset();
    Path document = folder.resolve("again.json");
    assertThat(run("--case", tables.toString(), "--save", document.toString(), "--brief")).isZero();
    assertThat(Files.readString(document)).isEqualTo(Files.readString(file));
    assertThat(printed())
        .isEqualTo(dossier(SampleCases.martin()).withQuotes().brief().text() + "\n");
  }

  @Test
  void theExampleFolder_isMartin() throws IOException {
    assertThat(CaseFolder.read(Path.of("..", "ipt-examples", "case-folder", "martin")))
        .isEqualTo(SampleCases.martin());
  }

  @Test
  void aTemplate_isWrittenOnce_andFilledInIsTold() throws IOException {
    String empty = folder.resolve("new").toString();
    assertThat(run("--template", empty)).isZero();
    assertThat(printed()).endsWith("new holds an empty case: begin with its README.txt\n");
    assertThat(run("--template", empty)).isEqualTo(2);
    assertThat(run("--case", empty)).isEqualTo(2);
    assertThat(run("--save", folder.toString())).isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .contains(
            "--template: folder must be empty",
            "must hold a row with a date, or say firstDay and lastDay in client.csv",
            "--save: folder must be empty or hold only files of a case, but was case.json");
    Path diary = folder.resolve("new/diary.csv");
    Files.writeString(diary, Files.readString(diary) + "2026-01-05,,headache,4,,,\n");
    out.reset();
    assertThat(run("--case", empty)).isZero();
    assertThat(printed()).startsWith("Letter about client-1");
  }

  @Test
  void whatAFolderDoesNotHold_isSaid() throws IOException {
    CaseHistory martin = SampleCases.martin();
    Relationship first = martin.inventory().relationships().get(0);
    CaseHistory history =
        martin.withInventory(
            martin
                .inventory()
                .withRelationships(
                    martin.inventory().relationships().stream()
                        .map(p -> p == first ? p.withNote("") : p)
                        .toList()));
    Files.writeString(file, CaseHistoryJson.write(history));
    String tables = folder.resolve("tables").toString();
    assertThat(run("--case", file.toString(), "--save", tables)).isZero();
    assertThat(err.toString(UTF_8))
        .isEqualTo("ReviewCase: the folder holds all but relationships.note 1\n");
  }

  @Test
  void help_namesEveryOption() {
    assertThat(run("--help")).isZero();
    assertThat(printed())
        .contains(
            "--case",
            "--save",
            "--template",
            "--brief",
            "--letter",
            "--full",
            "--html",
            "--as-of",
            "--symptom-from",
            "--no-quotes",
            "--diary");
  }

  @Test
  void filesOfDiaries_areHandedOver() throws IOException {
    Path diary = folder.resolve("diary.csv");
    Files.writeString(diary, "client,date,symptom,intensity\nc1,2025-01-06,headache,5\n");
    String printed =
        Captured.standardOutput(() -> ReviewCase.main(new String[] {"--diary", diary.toString()}));
    assertThat(printed).contains("\"client\":\"c1\"");
  }
}
