// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.analysis.chart.Charts;
import io.github.ipt4j.analysis.trial.EffectScale;
import io.github.ipt4j.analysis.trial.NonInferiority;
import io.github.ipt4j.analysis.trial.Pooling;
import io.github.ipt4j.analysis.trial.TrialComparison;
import io.github.ipt4j.core.sample.SampleTrials;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewTrialsTest {
  private static final TrialComparison TO_DRUG =
      TrialComparison.of("IPT", "drug").withScale(EffectScale.ODDS_RATIO);

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    return ReviewTrials.run(
        new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), args);
  }

  private String printed() {
    return out.toString(UTF_8);
  }

  @Test
  void withoutArguments_itTellsTheSample_withinATerminal() {
    String told = Captured.standardOutput(() -> ReviewTrials.main(new String[0]));
    assertThat(told)
        .isEqualTo(TrialComparison.of("IPT", "placebo").analyze(SampleTrials.all()) + "\n");
    assertThat(told.lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void theCommandOfACase_withTheOptionsOfTrials_tellsTrials() {
    String told =
        Captured.standardOutput(
            () -> ReviewCase.main(new String[] {"--compare", "IPT:CBT", "--margin", "0.3"}));
    assertThat(told).contains("It is shown in 1 trial that IPT is at most 0.30 worse than CBT");
  }

  @Test
  void options_areThoseOfTheAnalysis_andTheForestIsWritten() throws IOException {
    Path svg = folder.resolve("forest.svg");
    assertThat(
            run(
                "--compare",
                "IPT:drug",
                "--scale",
                "odds-ratio",
                "--pooling",
                "dl",
                "--forest",
                svg.toString()))
        .isZero();
    var result = TO_DRUG.withPooling(Pooling.DERSIMONIAN_LAIRD).analyze(SampleTrials.all());
    assertThat(printed()).isEqualTo(result + "\n");
    assertThat(Files.readString(svg)).isEqualTo(Charts.withDefaults().forest(result).svg());
  }

  @Test
  void aMargin_isHeldAgainstTheInterval() {
    assertThat(run("--compare", "IPT:CBT", "--margin", "0.24")).isZero();
    assertThat(printed())
        .startsWith("Too little to describe IPT beside CBT in trials")
        .endsWith(
            NonInferiority.of(TrialComparison.of("IPT", "CBT"), 0.24).analyze(SampleTrials.all())
                + "\n")
        .contains("It is not shown in 1 trial that IPT is at most 0.240 worse than CBT");
  }

  @Test
  void theTemplate_isReadAsItStands_andNothingIsWrittenOver() throws IOException {
    Path file = folder.resolve("arms.csv");
    assertThat(run("--template", file.toString())).isZero();
    assertThat(printed()).contains("two example rows");
    out.reset();
    assertThat(run("--arms", file.toString())).isZero();
    assertThat(printed()).contains("Example by itself: g = 0.43");
    assertThat(run("--template", file.toString())).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("is there already and is not written over");
  }

  @Test
  void aSpreadsheet_isDeclared() throws IOException {
    Path file = folder.resolve("arms.csv");
    Files.writeString(
        file,
        """
        trial;year;arm;treatment;instrument;direction;n;mean;sd;note
        T;2000;;IPT;BDI;lower-is-better;30;9,5;6;x
        T;2000;;placebo;BDI;lower-is-better;30;12,5;6;y
        """);
    assertThat(
            run(
                "--arms",
                file.toString(),
                "--separator",
                ";",
                "--decimal-comma",
                "--other-columns",
                "pass",
                "--instrument",
                "BDI"))
        .isZero();
    assertThat(printed()).contains("T by itself: g = 0.49");
  }

  @Test
  void aFault_namesItsPlace_andNothingIsTold() throws IOException {
    Path file = folder.resolve("arms.csv");
    Files.writeString(
        file,
        """
        trial,year,arm,treatment,instrument,direction,n,mean,sd
        T,2000,,IPT,BDI,down,30,9.5,6
        """);
    assertThat(run("--arms", file.toString())).isEqualTo(2);
    assertThat(printed()).isEmpty();
    assertThat(err.toString(UTF_8))
        .startsWith("ReviewTrials: " + file + ", line 2, column direction: must be lower-is");
    assertThat(run("--arms", folder.resolve("none.csv").toString())).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("no such file or folder");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--compare IPT | must be two treatments such as IPT:placebo, but was 'IPT'",
        "--compare IPT:IPT | must be two treatments",
        "--compare IPT:aspirin | no arm has the treatment 'aspirin'; there are CBT, IPT, drug",
        "--margin -1 | must be a number such as 0.24",
        "--margin 0 | --margin: margin must be above 0",
        "--scale d | --scale must be one of g odds-ratio risk-ratio, but was 'd'",
        "--pooling | --pooling needs a value",
        "--margin 1 --margin 1 | --margin may be given once",
        "--what | unknown option '--what'",
      })
  void whatCannotBeObeyed_isSaid(String line, String message) {
    assertThat(run(line.split(" ", -1))).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains(message).endsWith("--help names the options\n");
    assertThat(printed()).isEmpty();
  }

  @Test
  void help_namesEveryOption() {
    assertThat(run("--help")).isZero();
    assertThat(printed())
        .contains(
            "--arms",
            "--template",
            "--compare",
            "--margin",
            "--scale",
            "--instrument",
            "--pooling",
            "--forest",
            "--separator",
            "--decimal-comma",
            "--other-columns");
    assertThat(printed().lines()).allMatch(line -> line.length() <= 80);
  }
}
