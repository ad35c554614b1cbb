// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ipt4j.analysis.CarefulWords;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.context.ContextContrastResult;
import io.github.ipt4j.analysis.context.ContextScreenResult;
import io.github.ipt4j.analysis.outcome.CycleBreakResult;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.Session;
import io.github.ipt4j.core.json.CaseHistoryJson;
import io.github.ipt4j.core.sample.SampleCases;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the review of every written case, whatever it tells. */
class SampleReviewsTest {
  private static final CaseReview SHORT = CaseReview.withDefaults();

  static Stream<CaseHistory> samples() {
    return SampleCases.all().stream();
  }

  /** The cases in which the truth says that no weekday, person or kind of contact stands out. */
  static Stream<CaseHistory> samplesWithoutARhythm() {
    return Stream.of(SampleCases.quiet(), SampleCases.walter(), SampleCases.amira());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void review_shortAndInFull_fitsTheTerminal_inCarefulWords_alikeTwice(CaseHistory sample) {
    for (CaseReview review : List.of(SHORT, SHORT.inFull())) {
      String text = review.analyze(sample).toString();
      assertThat(text.lines()).allMatch(line -> line.length() <= 80);
      assertThat(review.analyze(sample)).hasToString(text);
      CarefulWords.check(text);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void review_unasked_holdsNoneOfTheClinicianSWords(CaseHistory sample) throws IOException {
    List<String> words = new ArrayList<>();
    addSentences(new ObjectMapper().readTree(CaseHistoryJson.write(sample)), words);
    String text = SHORT.inFull().analyze(sample).toString().replaceAll("\\s+", " ");

    assertThat(words).allMatch(sentence -> !text.contains(sentence));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void review_asOfEachSession_putsFirstWhatIsOpenOfSafety(CaseHistory sample) {
    for (Session session : sample.sessions()) {
      CaseHistory then = sample.asOf(session.date());
      String text = SHORT.analyze(then).toString();

      if (then.safety().open()) {
        assertThat(text.lines().toList().subList(2, 5))
            .as("session %s", session.number())
            .contains("Safety first");
      }
      if (!then.safety().openConcerns().isEmpty() && session.number() > 4) {
        assertThat(text.replaceAll("\\s+", " ")).contains("NOT GONE THROUGH");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samplesWithoutARhythm")
  void review_ofACaseInWhichNoneIsPlanted_claimsNoWeekdayAndNoContact(CaseHistory sample) {
    assertThat(SHORT.analyze(sample).results())
        .filteredOn(
            r ->
                r instanceof WeeklyPeriodicityResult
                    || r instanceof ContextContrastResult
                    || r instanceof ContextScreenResult
                    || r instanceof CycleBreakResult)
        .hasSizeGreaterThan(1)
        .noneMatch(r -> r.conclusion() == Conclusion.SUPPORTED);
  }

  /** What is in several words and more than a symptom or an instrument's band. */
  private static void addSentences(JsonNode node, List<String> sentences) {
    if (node.isTextual() && node.textValue().matches(".*\\s.*\\s.*")) {
      sentences.add(node.textValue());
    }
    node.forEach(part -> addSentences(part, sentences));
  }
}
