// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.Set;

/** The schema as an independent validator reads it, with the assertion of formats on. */
final class Schema {
  static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(VersionFlag.V202012)
          .getSchema(
              CaseHistoryJson.schema(),
              SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());

  private Schema() {}

  static Set<ValidationMessage> faults(String document) {
    return SCHEMA.validate(tree(document));
  }

  static JsonNode document() {
    return tree(CaseHistoryJson.schema());
  }

  static JsonNode tree(String document) {
    try {
      return MAPPER.readTree(document);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
