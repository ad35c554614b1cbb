// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.arbitraries.CaseArbitraries;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.ItemResponses;
import io.github.ipt4j.core.sample.SampleCases;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseHistorySchemaTest {

  @Provide
  Arbitrary<CaseHistory> histories() {
    return CaseArbitraries.caseHistories();
  }

  @Property(tries = 50)
  void schema_acceptsWhatIsWritten(@ForAll("histories") CaseHistory history) {
    assertThat(Schema.faults(CaseHistoryJson.writeLine(history))).isEmpty();
  }

  @Test
  void schema_acceptsTheSamples() {
    for (CaseHistory history : SampleCases.all()) {
      assertThat(Schema.faults(CaseHistoryJson.write(history)))
          .as(history.client().id().value())
          .isEmpty();
    }
  }

  @Test
  void schema_acceptsTheFullCase() {
    assertThat(Schema.faults(CaseHistoryJson.write(FullCase.history()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "schemaVersion":1           | "schemaVersion":2
          "schemaVersion":1           | "schemaVersion":"1"
          "schemaVersion":1           | "schemaVersion":1,"other":1
          "schemaVersion":1,          |
          "ageAtIntake":26            | "ageAtIntake":"26"
          "ageAtIntake":26            | "ageAtIntake":26.5
          "ageAtIntake":26            | "ageAtIntake":null
          "ageAtIntake":26            | "ageAtIntake":131
          "severity":"MILD"           | "severity":"mild"
          "severity":"MILD"           | "severity":0
          "type":"Account"            | "type":"Tale"
          "type":"Account",           |
          "type":"Account"            | "type":"Account","whim":1
          "incidentDate":"2026-01-09" | "incidentDate":"2026-02-30"
          "incidentDate":"2026-01-09" | "incidentDate":"2026-1-9"
          "at":"2026-01-07"           | "at":"2026-13-07"
          "at":"2026-01-07"           | "at":"2026-01-07T25:00"
          "dayStart":"05:00"          | "dayStart":"5 am"
          "duration":"PT3H20M"        | "duration":"200 minutes"
          "toward":"DIFFUSE"          | "toward":"mil"
          "toward":"DIFFUSE"          | "toward":[]
          "instrument":"GAD-7"        | "instrument":"GAD-8"
          "symptom":"headache"        | "symptom":""
          "intensity":6.5             | "intensity":0
          "intensity":6.5             | "intensity":true
          "negativity":7              | "negativity":10.5
          "present":["husband"]       | "present":["husband","husband"]
          "present":["husband"]       | "present":"husband"
          "kind":"VISIT",             |
          "reportedTotal":11.5        | "reportedTotal":11.5,"items":[1]
          "freeDays":["2026-01-07"]   | "freeDays":["2026-01-07","2026-01-07"]
          """)
  void schema_rejectsTheShapesThatTheReaderRejects(String part, String otherPart) {
    String document = CaseHistoryJson.writeLine(FullCase.history());
    assertThat(document).contains(part);
    String other = document.replace(part, otherPart == null ? "" : otherPart);
    assertThatThrownBy(() -> CaseHistoryJson.read("case", other)).isInstanceOf(InputFault.class);
    assertThat(Schema.faults(other)).isNotEmpty();
  }

  @Test
  void schema_namesTheFieldsAndConstantsOfTheModel() {
    JsonNode schema = Schema.document();
    for (Class<?> type : ModelTypes.all()) {
      JsonNode definition =
          type == CaseHistory.class ? schema : schema.at("/$defs/" + type.getSimpleName());
      if (type.isEnum()) {
        assertThat(definition.get("enum"))
            .as(type.getSimpleName())
            .extracting(JsonNode::textValue)
            .containsExactly(
                Arrays.stream(type.getEnumConstants())
                    .map(c -> ((Enum<?>) c).name())
                    .toArray(String[]::new));
      } else if ((ModelTypes.isValue(type) || type.isRecord()) && !isText(type)) {
        JsonNode object = definition.has("else") ? definition.get("else") : definition;
        Set<String> fields = names(object.get("properties").fieldNames());
        assertThat(Sets.difference(fields, ImmutableSet.of("type", "schemaVersion")))
            .as(type.getSimpleName())
            .isEqualTo(ModelTypes.attributes(type).keySet());
        assertThat(required(object)).as(type.getSimpleName()).isEqualTo(requiredByReader(type));
        assertThat(object.get("additionalProperties").booleanValue()).isFalse();
      }
    }
  }

  @Test
  void schema_namesTheKnownInstruments() {
    assertThat(Schema.document().at("/$defs/Instrument/then/enum"))
        .extracting(JsonNode::textValue)
        .containsExactlyElementsOf(Instrument.known().stream().map(Instrument::code).toList());
  }

  private static Set<String> requiredByReader(Class<?> type) {
    Set<String> required = new TreeSet<>();
    Forms.object(type).fields().values().stream()
        .filter(ObjectForm.Field::isRequired)
        .forEach(f -> required.add(f.name()));
    switch (type.getSimpleName()) {
      case "Interaction" -> required.add("sources");
      case "RoleDispute" -> required.add("people");
      default -> {}
    }
    return required;
  }

  private static Set<String> required(JsonNode object) {
    Set<String> required = new TreeSet<>();
    object.path("required").forEach(n -> required.add(n.textValue()));
    required.remove("type");
    required.remove("schemaVersion");
    return required;
  }

  private static Set<String> names(Iterator<String> names) {
    Set<String> set = new TreeSet<>();
    names.forEachRemaining(set::add);
    return set;
  }

  private static boolean isText(Class<?> type) {
    return type == ItemResponses.class
        || (type.isRecord() && type != Symptom.class && type.getRecordComponents().length == 1)
        || type == EventId.class;
  }
}
