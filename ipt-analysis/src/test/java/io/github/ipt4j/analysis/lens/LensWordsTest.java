// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.lens;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.core.sample.SampleCases;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No word of a reading ranks the traditions, or holds one for right. */
class LensWordsTest {
  private static final Pattern RANKING =
      Pattern.compile(
          "\\b(best|better|worst|worse|right|wrong|true|false|truth|correct|superior|inferior"
              + "|stronger|strongest|weaker|weakest|deeper|only reading|more|most|less|least|fewer"
              + "|than|rank\\w*|score\\w*|wins?|preferred|explains?|supports|confirm\\w*|proof"
              + "|per ?cent|percentage)\\b|%",
          Pattern.CASE_INSENSITIVE);

  private static List<String> found(String text) {
    return RANKING.matcher(text).results().map(r -> r.group()).toList();
  }

  private static String phrases() throws IOException {
    try (InputStream file =
        requireNonNull(FourLenses.class.getResourceAsStream("phrases.properties"))) {
      return new String(file.readAllBytes(), UTF_8);
    }
  }

  @Test
  void noPhrase_ranks() throws IOException {
    assertThat(found(phrases())).isEmpty();
  }

  @Test
  void wordsThatRank_wouldBeFound() {
    for (String word : List.of("fits better", "the best reading", "stronger than", "80 %")) {
      assertThat(found(word)).as(word).isNotEmpty();
    }
  }

  /** The one percentage is the conviction of a belief, as the client gave it. */
  @Test
  void aReading_hasNoPercentageOfItsOwn() {
    for (var history : SampleCases.all()) {
      String text =
          Printer.english()
              .text(FourLenses.withDefaults().analyze(history))
              .replaceAll("\\s+", " ");
      assertThat(found(text.replaceAll("\\(\\d+ %, \\d", "("))).as(text).isEmpty();
    }
  }
}
