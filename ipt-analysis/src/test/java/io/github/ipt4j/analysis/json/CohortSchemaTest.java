// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.cohort.LeftOut;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.measure.Direction;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CohortSchemaTest {
  private static final String TWENTY =
      FindingsJson.write(ManyClients.inTwoGroups(ManyClients.of(20)));

  /** Whose fields are named by symptoms, people, kinds, states, instruments or reasons. */
  private static final Set<String> KEYED =
      Set.of(
          "pooled",
          "weekly",
          "outcome",
          "groups",
          "person",
          "kind",
          "state",
          "left",
          "leftOfFirst",
          "leftOfSecond");

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void schema_acceptsCohortsOfAFewGeneratedClients(int clients) {
    CohortFindings findings = ManyClients.of(clients);
    isAccepted(FindingsJson.write(findings));
    isAccepted(FindingsJson.write(findings.withUnread(3)));
    isAccepted(FindingsJson.write(ManyClients.inTwoGroups(findings)));
  }

  @Test
  void schema_acceptsACohortOfTwentyGeneratedClients_withGroupsAndWithout() {
    isAccepted(TWENTY);
    isAccepted(FindingsJson.write(ManyClients.of(20)));
  }

  private static void isAccepted(String line) {
    assertThat(line).startsWith("{\"schemaVersion\":1,\"clients\":");
    assertThat(Findings.faultsOfCohort(line)).isEmpty();
  }

  @Test
  void schema_acceptsTheReviewsOfTheSamples() {
    CohortFindings findings =
        CohortFindings.builder()
            .addAllClients(
                Findings.samples().stream()
                    .map(sample -> ClientSummary.of(ClientFindings.of(Findings.review(sample))))
                    .toList())
            .build();
    isAccepted(FindingsJson.write(findings));
    isAccepted(FindingsJson.write(ManyClients.inTwoGroups(findings)));
  }

  @Test
  void schema_acceptsFieldsThatLaterVersionsAdd() {
    JsonNode tree = Findings.tree(TWENTY);
    JsonNumbers.addFields(tree, KEYED);
    assertThat(tree.at("/levels/0/added").intValue()).isEqualTo(1);
    assertThat(tree.at("/pooled/headache/person/colleague/spread/added").intValue()).isEqualTo(1);
    assertThat(tree.at("/groups/PHQ-9/lastSeen/first/recovered/added").intValue()).isEqualTo(1);
    assertThat(Findings.faultsOfCohort(tree.toString())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "schemaVersion":1,                | "schemaVersion":2,
          "schemaVersion":1,                |
          "clients":20,"left":{"UNR         | "clients":-1,"left":{"UNR
          "clients":20,"left":{"UNR         | "left":{"UNR
          "left":{"UNREADABLE":0}           | "left":{}
          "left":{"UNREADABLE":0}           | "left":{"UNREADABLE":0.5}
          "pooled":{                        | "pool":{
          "pooled":{"headache":{            | "pooled":{"distance":{},"headache":{
          "kind":{"VISIT":                  | "kind":{"visit":
          "NOTABLE_ONLY":4                  | "NOTABLE_ONLY":0
          "NOTABLE_ONLY":4                  | "NOTABLES_ONLY":4
          "mantelHaenszel":{                | "average":{
          "mantelHaenszel":{"oddsRatio":    | "mantelHaenszel":{"oddsRatio":-
          "ifAlike":{"interval":[           | "ifAlike":{"interval":[1,
          "spread":{"sd":                   | "spread":{"sd":-1,"was":
          "shareAbove":                     | "shareAbove":1.5,"was":
          "typical":{                       | "atypical":{
          "with":0.                         | "with":100.
          ,"without":                       | ,"without":"0.1","was":
          ,"level":                         | ,"level":0,"was":
          ,"level":                         | ,"level":null,"was":
          "conclusion":"SUPPORTED"          | "conclusion":"PROVEN"
          "conclusion":"SUPPORTED",         |
          "headline":"Over                  | "headline":"","was":"Over
          "falseShare":0.05                 | "falseShare":5
          "tested":20,                      |
          "levels":[{                       | "levels":{"a":[{}]},"was":[{
          "rating":"mood"                   | "rating":""
          "with":"state.night shift"            | "with":"night shift"
          "with":null                       | "without":null
          "newClient":[                     | "newClient":null,"was":[
          "outcome":{                       | "outcomes":{
          "completers":{                    | "completed":{
          "meanFirst":1                     | "meanFirst":"16.0","was":1
          "sdLast":                         | "sdLast":-
          "gAv":{"g":                       | "gAv":{"d":
          "recovered":{"n":                 | "recovered":{"n":-
          "of":1                            | "of":0,"was":1
          "remission":{                     | "remitted":{
          "groups":{"PHQ-9":                | "groups":{},"was":{"PHQ-9":
          "first":"IPT",                    |
          "second":"waiting"                | "second":""
          "risk":{"difference":             | "risk":{"difference":-2,"was":
          "needed":{"n":                    | "needed":{"n":0.5,"was":
          """)
  void schema_rejectsWhatIsDamaged(String part, String otherPart) {
    assertThat(TWENTY).contains(part);
    String other = TWENTY.replace(part, otherPart == null ? "" : otherPart);
    assertThat(Findings.faultsOfCohort(other)).isNotEmpty();
  }

  /** A document of one client is not taken for one of many, nor the other way round. */
  @Test
  void schemas_doNotAcceptEachOthersDocuments() {
    assertThat(Findings.faults(TWENTY)).isNotEmpty();
    String one = FindingsJson.write(ClientFindings.builder().client(new ClientId("c1")).build());
    assertThat(Findings.faults(one)).isEmpty();
    assertThat(Findings.faultsOfCohort(one)).isNotEmpty();
    assertThat(Findings.schema().get("$id")).isNotEqualTo(Findings.cohortSchema().get("$id"));
  }

  static Stream<Arguments> vocabularies() {
    return Stream.of(
        Arguments.of("/$defs/Conclusion/enum", Conclusion.values()),
        Arguments.of("/$defs/Direction/enum", Direction.values()),
        Arguments.of("/$defs/LeftOut/enum", LeftOut.values()),
        Arguments.of("/$defs/InteractionKind/enum", InteractionKind.values()));
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void schema_namesTheConstantsOfTheModel(String pointer, Enum<?>[] constants) {
    assertThat(StreamSupport.stream(Findings.cohortSchema().at(pointer).spliterator(), false))
        .extracting(JsonNode::textValue)
        .containsExactlyElementsOf(Arrays.stream(constants).map(Enum::name).toList());
  }
}
