// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ipt4j.core.json.Node.ArrayNode;
import io.github.ipt4j.core.json.Node.NullNode;
import io.github.ipt4j.core.measure.ItemResponses;
import java.io.IOException;
import java.util.OptionalInt;

/** The responses to an instrument, as an array with a null for an item that is not answered. */
record ResponsesForm() implements Form<ItemResponses> {

  @Override
  public ItemResponses read(Node node, String name) {
    if (!(node instanceof ArrayNode array)) {
      throw node.fault(name, "an array");
    }
    ItemResponses.Builder responses = ItemResponses.builder();
    for (Node each : array.elements()) {
      responses.addItem(
          each instanceof NullNode
              ? OptionalInt.empty()
              : OptionalInt.of(NumberForm.INT.read(each, name)));
    }
    return responses.build();
  }

  @Override
  public void write(ItemResponses responses, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (OptionalInt response : responses.items()) {
      if (response.isPresent()) {
        json.writeNumber(response.getAsInt());
      } else {
        json.writeNull();
      }
    }
    json.writeEndArray();
  }
}
