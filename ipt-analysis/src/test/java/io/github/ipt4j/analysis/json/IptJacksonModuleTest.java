// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableMultimap;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Question;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicity;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.analysis.review.CaseReview;
import io.github.ipt4j.analysis.review.CaseReviewResult;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.sample.SampleCases;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IptJacksonModuleTest {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new IptJacksonModule()).build();
  private static final CaseHistory JOANNE = SampleCases.joanne();
  private static final CaseReviewResult REVIEW = CaseReview.withDefaults().analyze(JOANNE);

  /** What an application sends. */
  record Letter(ClientId client, WeeklyPeriodicityResult weekly, CaseReviewResult review) {}

  @Test
  void result_asAField_hasTheShapeOfTheResultsOfItsFindings() throws JsonProcessingException {
    WeeklyPeriodicityResult weekly =
        WeeklyPeriodicity.withDefaults().analyze(JOANNE.symptomDiary(Symptom.HEADACHE));

    JsonNode letter =
        MAPPER.readTree(
            MAPPER.writeValueAsString(new Letter(JOANNE.client().id(), weekly, REVIEW)));

    JsonNode findings =
        MAPPER.readTree(
            FindingsJson.write(
                ClientFindings.builder()
                    .client(JOANNE.client().id())
                    .putWeekly(Symptom.HEADACHE, weekly)
                    .build()
                    .inFull()));
    assertThat(findings.get("results")).hasSize(1);
    assertThat(letter.get("weekly")).isEqualTo(findings.get("results").get(0));
    assertThat(letter.get("weekly").get("analysis").asText()).isEqualTo("WeeklyPeriodicity");
    assertThat(letter.get("review"))
        .isEqualTo(MAPPER.readTree(FindingsJson.write(ClientFindings.of(REVIEW))));
    assertThat(letter.get("client").asText()).isEqualTo(JOANNE.client().id().value());
  }

  @Test
  void results_ofAReview_eachSayWhatWasAskedAndFound() throws ReflectiveOperationException {
    List<AnalysisResult> results = new ArrayList<>();
    for (Method accessor : CaseReviewResult.class.getMethods()) {
      if (accessor.getParameterCount() == 0
          && !Modifier.isStatic(accessor.getModifiers())
          && accessor.getDeclaringClass() != Object.class) {
        collect(accessor.invoke(REVIEW), results);
      }
    }
    assertThat(results).hasSizeGreaterThan(15);
    for (AnalysisResult result : results) {
      JsonNode tree = MAPPER.valueToTree(result);
      assertThat(tree.get("headline").asText()).isEqualTo(result.headline());
      assertThat(tree.get("conclusion").asText()).isEqualTo(result.conclusion().name());
      assertThat(tree.get("question").asText())
          .isEqualTo(Question.of(result.analysis()).orElseThrow().name());
      assertThat(tree.get("caveats")).hasSize(result.caveats().size());
      assertThat(tree.at("/table/rows")).hasSize(result.table().rows().size());
      assertThat(tree.get("evidence")).hasSize(result.evidence().size());
      assertThat(tree.at("/about/people")).hasSize(result.about().size());
      assertThat(result.getClass().getSimpleName()).contains(tree.get("analysis").asText());
    }
  }

  private static void collect(Object value, List<AnalysisResult> results) {
    if (value instanceof AnalysisResult result) {
      results.add(result);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(part -> collect(part, results));
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(part -> collect(part, results));
    } else if (value instanceof ImmutableMultimap<?, ?> map) {
      map.values().forEach(part -> collect(part, results));
    } else if (value instanceof Iterable<?> many) {
      for (Iterator<?> parts = many.iterator(); parts.hasNext(); ) {
        collect(parts.next(), results);
      }
    }
  }

  @Test
  void values_ofTheModel_areKnownTooAndResultsAreNotRead() throws JsonProcessingException {
    String text = MAPPER.writeValueAsString(JOANNE);
    assertThat(MAPPER.readValue(text, CaseHistory.class)).isEqualTo(JOANNE);
    assertThatThrownBy(() -> MAPPER.readValue("{}", WeeklyPeriodicityResult.class))
        .isInstanceOf(JsonMappingException.class);
  }
}
