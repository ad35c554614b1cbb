// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.Printed;
import io.github.ipt4j.analysis.Question;
import io.github.ipt4j.analysis.json.ClientFindings;
import io.github.ipt4j.analysis.json.FindingsJson;
import io.github.ipt4j.analysis.review.CaseReview;
import io.github.ipt4j.analysis.review.CaseReviewResult;
import io.github.ipt4j.core.sample.SampleCases;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewJsonTest {
  private final CaseReviewResult review = CaseReview.withDefaults().analyze(SampleCases.joanne());

  private JsonNode json() throws Exception {
    String line = FindingsJson.write(ClientFindings.of(review));
    assertThat(line).doesNotContain("\n");
    return new ObjectMapper().readTree(line);
  }

  @Test
  void aReview_goesOutWithAllItsFindings() throws Exception {
    assertThat(json().fieldNames())
        .toIterable()
        .containsExactly(
            "client",
            "safety",
            "weekly",
            "context",
            "tension",
            "cycleBreak",
            "measures",
            "described");
    assertThat(json().get("described").fieldNames())
        .toIterable()
        .containsExactly("WITH_WHOM", "WHAT_CHANGES", "DID_IT_HELP");
  }

  @Test
  void theMeasuresOfAReview_goOutByTheirInstrument() throws Exception {
    JsonNode measures = json().get("measures");
    assertThat(measures.fieldNames())
        .toIterable()
        .containsExactly("GAD-7", "PHQ-9", "sense-of-control");
    assertThat(measures.at("/PHQ-9/first").asDouble()).isEqualTo(9);
    assertThat(measures.at("/PHQ-9/category").asText()).isEqualTo("IMPROVED");
    assertThat(measures.at("/sense-of-control/last").asDouble()).isEqualTo(8);
    assertThat(json().at("/cycleBreak/headache/since").asText()).isEqualTo("2025-03-21");
  }

  @Test
  void aDescription_goesOutAsItIs() throws Exception {
    for (Question question : review.descriptions().keySet()) {
      List<Description> expected = review.descriptions().get(question);
      JsonNode found = json().get("described").get(question.name());
      assertThat(found).hasSize(expected.size());
      for (int i = 0; i < found.size(); i++) {
        JsonNode one = found.get(i);
        Description description = expected.get(i);
        assertThat(one.get("subject").textValue()).isEqualTo(description.subject());
        assertThat(one.get("headline").textValue()).isEqualTo(description.headline());
        assertThat(one.get("conclusion").textValue()).isEqualTo(description.conclusion().name());
        assertThat(texts(one.get("columns"))).isEqualTo(Printed.header(description.table()));
        assertThat(one.get("rows")).hasSize(Printed.rows(description.table()).size());
        assertThat(texts(one.get("rows").get(0)))
            .isEqualTo(Printed.rows(description.table()).get(0));
        assertThat(one.get("evidence")).hasSize(description.evidence().size());
        assertThat(one.get("shortfalls")).hasSize(description.shortfalls().size());
      }
    }
  }

  @Test
  void aRefusal_saysWhatThereIsTooLittleOf() throws Exception {
    for (JsonNode one : json().get("described").get("WITH_WHOM")) {
      if (one.get("subject").textValue().equals("how sister deals with the client")) {
        assertThat(one.get("conclusion").textValue())
            .isEqualTo(Conclusion.INSUFFICIENT_DATA.name());
        assertThat(one.get("shortfalls").toString())
            .isEqualTo("[{\"what\":\"3 contacts gone through\",\"found\":3,\"needed\":4}]");
        return;
      }
    }
    throw new AssertionError("no description of the sister");
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(n -> texts.add(n.textValue()));
    return texts;
  }
}
