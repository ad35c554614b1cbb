// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.json.Node.Member;
import io.github.ipt4j.core.json.Node.ObjectNode;
import io.github.ipt4j.core.json.Node.TextNode;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A value of one of several types, as an object whose field {@code type} names which. */
record UnionForm(ImmutableMap<String, ObjectForm> variants) implements Form<Object> {
  private static final String TYPE = "type";

  @Override
  public @Nullable Object read(Node node, String name, Faults faults) {
    if (!(node instanceof ObjectNode object)) {
      faults.add(node.fault(name, "an object"));
      return null;
    }
    ObjectForm form = variant(object, name, faults);
    if (form == null) {
      object.lose();
      return null;
    }
    return form.read(object, Set.of(TYPE), faults);
  }

  private @Nullable ObjectForm variant(ObjectNode object, String name, Faults faults) {
    Member member = object.members().get(TYPE);
    if (member == null) {
      faults.add(object.at().fault("type must be given in each of " + name));
      return null;
    }
    String expected = "one of " + String.join(", ", variants.keySet());
    if (!(member.value() instanceof TextNode text)) {
      faults.add(member.value().fault(TYPE, expected));
      return null;
    }
    ObjectForm form = variants.get(text.text());
    if (form == null) {
      faults.add(text.at().fault("type must be " + expected).value(text.text()));
    }
    return form;
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
