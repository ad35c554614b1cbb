// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import io.github.ipt4j.analysis.review.CaseReview;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.sample.SampleCases;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How four cases are told, word for word. These are golden texts: what the library printed, read by
 * a person as its reader would, and then kept. A change of a phrase changes them, and is read
 * again.
 */
class GoldenLettersTest {
  private static final Map<String, CaseHistory> CASES =
      Map.of(
          "joanne", SampleCases.joanne(),
          "martin", SampleCases.martin(),
          "walter", SampleCases.walter(),
          "amira", SampleCases.amira(),
          "quiet", SampleCases.quiet(),
          "every-friday", SampleCases.everyFriday());

  @ParameterizedTest
  @CsvSource({"joanne", "martin", "quiet", "every-friday", "walter", "amira"})
  void brief_letterAndFull_areAsTheyWereRead(String name) throws IOException {
    Dossier dossier =
        Dossier.of(CaseReview.withDefaults().analyze(requireNonNull(CASES.get(name)))).withQuotes();
    assertThat(dossier.brief().text()).isEqualTo(golden(name + "-brief.txt"));
    assertThat(dossier.letter().text()).isEqualTo(golden(name + "-letter.txt"));
    assertThat(dossier.full().text()).isEqualTo(golden(name + "-full.txt"));
  }

  private static String golden(String file) throws IOException {
    return Resources.toString(Resources.getResource(GoldenLettersTest.class, file), UTF_8)
        .stripTrailing();
  }
}
