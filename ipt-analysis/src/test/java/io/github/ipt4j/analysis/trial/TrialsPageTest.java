// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.trial;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.core.sample.SampleTrials;
import io.github.ipt4j.core.table.Paragraph;
import io.github.ipt4j.core.trial.Trial;
import io.github.ipt4j.core.trial.TrialArm;
import io.github.ipt4j.core.trial.Trials;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page of trials shows is what the library says. */
class TrialsPageTest {
  private static final Trials TRIALS = SampleTrials.all();
  private static final TrialComparison BESIDE = TrialComparison.of("IPT", "CBT");

  private static String page() throws Exception {
    return Files.readString(Path.of("TRIALS.md"), UTF_8);
  }

  private static String told(AnalysisResult... results) {
    return Stream.of(results)
        .map(r -> Paragraph.wrap(r.headline()))
        .collect(Collectors.joining("\n\n"));
  }

  @Test
  void texts_areWhatIsSaid() throws Exception {
    List<String> texts =
        Pattern.compile("(?s)```text\n(.*?)\n```")
            .matcher(page())
            .results()
            .map(r -> r.group(1))
            .toList();
    assertThat(texts)
        .containsExactly(
            told(
                TrialComparison.of("IPT", "placebo").analyze(TRIALS),
                TrialComparison.of("CBT", "placebo").analyze(TRIALS)),
            told(
                NonInferiority.of(BESIDE, 0.30).analyze(TRIALS),
                NonInferiority.of(BESIDE, 0.24).analyze(TRIALS)),
            told(
                TrialComparison.of("IPT", "drug")
                    .withScale(EffectScale.ODDS_RATIO)
                    .analyze(TRIALS)));
  }

  @Test
  void armsAndCitations_areThoseOfTheSample() throws Exception {
    String page = page();
    Trial elkin = SampleTrials.elkin1989();
    for (TrialArm arm : elkin.arms()) {
      assertThat(page)
          .contains(
              String.format(
                  Locale.ROOT,
                  "| %d | %.1f | %.1f |",
                  arm.n().orElseThrow(),
                  arm.mean().orElseThrow(),
                  arm.sd().orElseThrow()));
    }
    SharedControl shared =
        SharedControl.of(
            EffectScale.HEDGES_G, elkin.arms().get(0), elkin.arms().get(1), elkin.arms().get(2));
    assertThat(page)
        .contains(
            String.format(Locale.ROOT, "correlate by %.3f", shared.correlation())
                .replace("0.", "."));
    String oneLine = page.replaceAll("\\s+", " ");
    for (Trial trial : TRIALS.all()) {
      assertThat(oneLine).contains(trial.citation().orElseThrow().replaceFirst(", doi .*", ""));
    }
  }
}
