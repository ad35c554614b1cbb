// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.json.ClientFindings;
import io.github.ipt4j.analysis.json.FindingsJson;
import io.github.ipt4j.analysis.review.CaseReview;
import io.github.ipt4j.analysis.review.CaseReviewResult;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.sample.SampleCases;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class ReviewJsonTest {
  private final CaseReviewResult review = CaseReview.withDefaults().analyze(SampleCases.joanne());

  private JsonNode json() throws Exception {
    String line = FindingsJson.write(ClientFindings.of(review));
    assertThat(line).doesNotContain("\n");
    return FindingsLine.read(line);
  }

  @Test
  void review_goesOutWithAllItsFindings() throws Exception {
    assertThat(json().fieldNames())
        .toIterable()
        .containsExactly(
            "schemaVersion",
            "client",
            "safety",
            "weekly",
            "context",
            "tension",
            "cycleBreak",
            "measures",
            "results");
  }

  @Test
  void measuresOfAReview_goOutByTheirInstrument() throws Exception {
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
  void resultsOfAReview_goOutEachInTheSameShape_theReviewFirst() throws Exception {
    JsonNode results = json().get("results");
    assertThat(results.get(0).get("headline").textValue()).isEqualTo(review.headline());
    assertThat(results.get(0).get("question").isNull()).isTrue();
    int at = 1;
    for (AnalysisResult result : review.results()) {
      JsonNode one = results.get(at++);
      assertThat(one.get("headline").textValue()).isEqualTo(result.headline());
      assertThat(one.get("conclusion").textValue()).isEqualTo(result.conclusion().name());
      assertThat(one.at("/table/rows")).hasSize(result.table().rows().size());
      assertThat(one.at("/table/columns")).hasSize(result.table().columns().size());
      assertThat(one.get("caveats")).hasSize(result.caveats().size());
      assertThat(one.get("shortfalls")).hasSize(result.shortfalls().size());
      assertThat(one.get("evidence"))
          .extracting(JsonNode::textValue)
          .containsExactlyElementsOf(result.evidence().stream().map(EventId::value).toList());
    }
    assertThat(results).hasSize(at + review.contexts().size());
  }

  @Test
  void refusal_saysWhatThereIsTooLittleOf() throws Exception {
    JsonNode sister =
        StreamSupport.stream(json().get("results").spliterator(), false)
            .filter(r -> r.get("analysis").textValue().equals("CommunicationProfile"))
            .filter(r -> r.at("/about/people").toString().equals("[\"sister\"]"))
            .findFirst()
            .orElseThrow();
    assertThat(sister.get("conclusion").textValue()).isEqualTo("INSUFFICIENT_DATA");
    JsonNode shortfall = sister.get("shortfalls").get(0);
    assertThat(shortfall.get("what").textValue()).isEqualTo("contacts gone through");
    assertThat(shortfall.get("found").intValue()).isEqualTo(3);
    assertThat(shortfall.get("needed").intValue()).isEqualTo(4);
  }
}
