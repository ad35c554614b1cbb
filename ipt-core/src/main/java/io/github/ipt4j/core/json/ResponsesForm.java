// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ipt4j.core.json.Node.ArrayNode;
import io.github.ipt4j.core.json.Node.NullNode;
import io.github.ipt4j.core.measure.ItemResponses;
import java.io.IOException;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The responses to an instrument, as an array with a null for an item that is not answered. */
record ResponsesForm() implements Form<ItemResponses> {

  @Override
  public @Nullable ItemResponses read(Node node, String name, Faults faults) {
    if (!(node instanceof ArrayNode array)) {
      faults.add(node.fault(name, "an array"));
      return null;
    }
    int before = faults.count();
    ItemResponses.Builder responses = ItemResponses.builder();
    for (Node each : array.elements()) {
      Integer response = each instanceof NullNode ? null : NumberForm.INT.read(each, name, faults);
      responses.addItem(response == null ? OptionalInt.empty() : OptionalInt.of(response));
    }
    return faults.count() == before ? responses.build() : null;
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
