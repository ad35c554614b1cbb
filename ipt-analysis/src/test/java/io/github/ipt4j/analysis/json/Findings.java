// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.github.ipt4j.analysis.review.CaseReview;
import io.github.ipt4j.analysis.review.CaseReviewResult;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.sample.SampleCases;
import java.util.Set;

/** Findings as another program reads them, and the schema as an independent validator does. */
final class Findings {
  /** A name that stands twice in an object would hide what stands under it first. */
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private static final JsonSchema SCHEMA = schemaOf(FindingsJson.schema());
  private static final JsonSchema COHORT_SCHEMA = schemaOf(FindingsJson.cohortSchema());

  private Findings() {}

  private static JsonSchema schemaOf(String text) {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(text, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
  }

  static Set<ValidationMessage> faults(String line) {
    return SCHEMA.validate(tree(line));
  }

  static Set<ValidationMessage> faultsOfCohort(String line) {
    return COHORT_SCHEMA.validate(tree(line));
  }

  static JsonNode schema() {
    return tree(FindingsJson.schema());
  }

  static JsonNode cohortSchema() {
    return tree(FindingsJson.cohortSchema());
  }

  static JsonNode tree(String line) {
    try {
      return MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  static CaseReviewResult review(CaseHistory history) {
    return CaseReview.withDefaults().analyze(history);
  }

  static String line(CaseHistory history) {
    return FindingsJson.write(ClientFindings.of(review(history)));
  }

  static ImmutableList<CaseHistory> samples() {
    return ImmutableList.of(
        SampleCases.joanne(), SampleCases.martin(), SampleCases.quiet(), SampleCases.everyFriday());
  }
}
