// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.Question;
import io.github.ipt4j.analysis.context.ContextVerdict;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.outcome.ChangeCategory;
import io.github.ipt4j.core.arbitraries.CaseArbitraries;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.measure.SafetyAnswer;
import io.github.ipt4j.core.sample.SampleCases;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FindingsSchemaTest {
  private static final String JOANNE = Findings.line(SampleCases.joanne());

  /** Whose fields are named by symptoms, people, kinds, instruments or cells. */
  private static final Set<String> KEYED =
      Set.of("weekly", "context", "tension", "cycleBreak", "measures", "person", "kind", "cells");

  @Provide
  Arbitrary<CaseHistory> histories() {
    return CaseArbitraries.caseHistories();
  }

  @Property(tries = 20)
  void schema_acceptsTheReviewOfAnyCase(@ForAll("histories") CaseHistory history) {
    ClientFindings findings = ClientFindings.of(Findings.review(history));
    assertThat(Findings.faults(FindingsJson.write(findings))).isEmpty();
    String planned = FindingsJson.write(findings.withPlans(true).withResults().inFull());
    assertThat(Findings.faults(planned)).isEmpty();
  }

  @Property(tries = 20)
  void schema_acceptsLevelsCyclesAndStates(@ForAll long seed) {
    ClientFindings findings = DailyFindings.of(seed);
    assertThat(Findings.faults(FindingsJson.write(findings))).isEmpty();
    assertThat(Findings.faults(FindingsJson.write(findings.withPlans(true).inFull()))).isEmpty();
  }

  static List<CaseHistory> samples() {
    return Findings.samples();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void schema_acceptsTheReviewsOfTheSamples(CaseHistory sample) {
    String line = Findings.line(sample);
    assertThat(line).startsWith("{\"schemaVersion\":1,\"client\":");
    assertThat(Findings.faults(line)).isEmpty();
  }

  @Test
  void schema_acceptsLinesThatSayWhatCouldNotBeRead() {
    InputFault ofFile = InputFault.builder("d.csv", "must have a header").build();
    assertThat(FindingsJson.write(ofFile))
        .startsWith("{\"schemaVersion\":1,\"error\":")
        .satisfies(line -> assertThat(Findings.faults(line)).isEmpty());
    assertThat(FindingsJson.write(ofFile, Set.of(new ClientId("c1"))))
        .startsWith("{\"schemaVersion\":1,\"error\":")
        .satisfies(line -> assertThat(Findings.faults(line)).isEmpty());
    InputFault ofClient =
        InputFault.builder("d.csv", "must be a date").client(new ClientId("c1")).build();
    assertThat(FindingsJson.write(ofClient))
        .startsWith("{\"schemaVersion\":1,\"client\":\"c1\",\"error\":")
        .satisfies(line -> assertThat(Findings.faults(line)).isEmpty());
  }

  @Test
  void schema_acceptsFieldsThatLaterVersionsAdd() {
    JsonNode tree = Findings.tree(JOANNE);
    JsonNumbers.addFields(tree, KEYED);
    assertThat(tree.at("/results/0/added").intValue()).isEqualTo(1);
    assertThat(Findings.faults(tree.toString())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "schemaVersion":1,                | "schemaVersion":2,
          "schemaVersion":1,                |
          "client":"joanne",                |
          "client":"joanne",                | "client":"joanne","error":"no",
          "safety":{"open":false,           | "safety":{
          "recordedDays":[                  | "recordedDays":[1,
          "conclusion":"SUPPORTED"          | "conclusion":"PROVEN"
          "conclusion":"SUPPORTED",         |
          "question":"WHEN_DOES_IT_HURT"    | "question":"When does it hurt?"
          "question":"WHEN_DOES_IT_HURT",   |
          "about":{"people":[],             | "about":{
          "level":null                      | "level":0
          "clauses":[{                      | "clauses":[],"other":[{
          "kind":"COUNT","value":           | "kind":"COUNT","count":
          "kind":"COUNT"                    | "kind":"INTEGER"
          "kind":"NONE"                     | "none":"NONE"
          "kind":"SHARE","count":           | "kind":"SHARE","count":-
          "kind":"P","p":                   | "kind":"P","p":3
          "kind":"WEEKDAYS","from":"        | "kind":"WEEKDAYS","from":"on
          "style":"PLAIN"                   | "style":"plain"
          "kind":"METHOD"                   | "kind":"METHODS"
          "what":"                          | "whatever":"
          ,"needed":4,                      | ,"needed":0,
          "status":"NOT_ENDORSED"           | "status":"NO"
          "since":"2025-03-21"              | "since":"2025-02-30"
          "category":"IMPROVED"             | "category":"BETTER"
          """)
  void schema_rejectsWhatIsDamaged(String part, String otherPart) {
    assertThat(JOANNE).contains(part);
    String other = JOANNE.replace(part, otherPart == null ? "" : otherPart);
    assertThat(Findings.faults(other)).isNotEmpty();
  }

  static Stream<Arguments> vocabularies() {
    return Stream.of(
        Arguments.of("/$defs/Conclusion/enum", Conclusion.values()),
        Arguments.of("/$defs/Result/properties/question/enum", Question.values()),
        Arguments.of("/$defs/Contrast/properties/verdict/enum", ContextVerdict.values()),
        Arguments.of("/$defs/Caveat/properties/kind/enum", Caveat.Kind.values()),
        Arguments.of("/$defs/Measure/properties/category/enum", ChangeCategory.values()),
        Arguments.of("/$defs/SafetyAnswer/enum", SafetyAnswer.values()),
        Arguments.of("/$defs/Style/enum", Cell.Style.values()),
        Arguments.of("/$defs/DayOfWeek/enum", DayOfWeek.values()));
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void schema_namesTheConstantsOfTheModel(String pointer, Enum<?>[] constants) {
    assertThat(StreamSupport.stream(Findings.schema().at(pointer).spliterator(), false))
        .filteredOn(n -> !n.isNull())
        .extracting(JsonNode::textValue)
        .containsExactlyElementsOf(Arrays.stream(constants).map(Enum::name).toList());
  }
}
