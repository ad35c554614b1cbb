// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.ipt4j.analysis.json.FindingsJson;

/** A line of findings as another program reads it, which holds it against the schema first. */
final class FindingsLine {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(VersionFlag.V202012)
          .getSchema(
              FindingsJson.schema(),
              SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());

  private FindingsLine() {}

  static JsonNode read(String line) throws JsonProcessingException {
    JsonNode tree = MAPPER.readTree(line);
    assertThat(SCHEMA.validate(tree)).isEmpty();
    assertThat(tree.fieldNames().next()).isEqualTo("schemaVersion");
    return tree;
  }
}
