// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.json.Node.Member;
import io.github.ipt4j.core.json.Node.ObjectNode;
import io.github.ipt4j.core.json.Node.TextNode;
import java.io.IOException;
import java.util.Set;

/** A value of one of several types, as an object whose field {@code type} names which. */
record UnionForm(ImmutableMap<String, ObjectForm> variants) implements Form<Object> {
  private static final String TYPE = "type";

  @Override
  public Object read(Node node, String name) {
    if (!(node instanceof ObjectNode object)) {
      throw node.fault(name, "an object");
    }
    Member member = object.members().get(TYPE);
    if (member == null) {
      throw object.at().fault("type must be given in each of " + name).build();
    }
    String expected = "one of " + String.join(", ", variants.keySet());
    if (!(member.value() instanceof TextNode text)) {
      throw member.value().fault(TYPE, expected);
    }
    ObjectForm form = variants.get(text.text());
    if (form == null) {
      throw text.at().fault("type must be " + expected).value(text.text()).build();
    }
    return form.read(object, Set.of(TYPE));
  }

  @Override
  public void write(Object value, JsonGenerator json) throws IOException {
    ObjectForm form =
        variants.values().stream()
            .filter(f -> f.shape().type().isInstance(value))
            .findFirst()
            .orElseThrow();
    json.writeStartObject();
    json.writeStringField(TYPE, form.shape().name());
    form.writeFields(value, json);
    json.writeEndObject();
  }
}
