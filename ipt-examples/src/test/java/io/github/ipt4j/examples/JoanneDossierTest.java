// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.analysis.review.CaseReview;
import io.github.ipt4j.core.sample.SampleCases;
import org.junit.jupiter.api.Test;

class JoanneDossierTest {
  @Test
  void main_withoutArguments_printsJoannesDossierWithinATerminal() {
    String printed = Captured.standardOutput(() -> JoanneDossier.main(new String[0]));
    assertThat(printed)
        .isEqualTo(CaseReview.withDefaults().analyze(SampleCases.joanne()) + "\n")
        .doesNotContain("\r");
    assertThat(printed.lines().count()).isGreaterThan(40);
    assertThat(printed.lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void main_withFull_printsEveryQuestionInFull() {
    String printed = Captured.standardOutput(() -> JoanneDossier.main(new String[] {"--full"}));
    assertThat(printed)
        .isEqualTo(CaseReview.withDefaults().inFull().analyze(SampleCases.joanne()) + "\n");
  }

  @Test
  void main_withArguments_handsThemOver() {
    assertThat(Captured.standardOutput(() -> JoanneDossier.main(new String[] {"--help"})))
        .startsWith("ReviewDiaries --diary FILE");
  }
}
