// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.json.Node.Member;
import io.github.ipt4j.core.json.Node.ObjectNode;
import io.github.ipt4j.core.json.Node.TextNode;
import java.io.IOException;
import java.util.Map;

/** A map whose keys are texts, as an object; an empty one is an absent field. */
record MapForm(TextForm<Object> key, Form<Object> value) implements Form<Map<?, ?>> {

  @Override
  public Map<?, ?> read(Node node, String name) {
    if (!(node instanceof ObjectNode object)) {
      throw node.fault(name, "an object");
    }
    ImmutableMap.Builder<Object, Object> entries = ImmutableMap.builder();
    for (Map.Entry<String, Member> member : object.members().entrySet()) {
      Position at = member.getValue().at();
      entries.put(
          key.read(new TextNode(at, member.getKey()), name),
          value.read(member.getValue().value(), name));
    }
    return entries.buildOrThrow();
  }

  @Override
  public void write(Map<?, ?> map, JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      json.writeFieldName(key.format().apply(entry.getKey()));
      value.write(entry.getValue(), json);
    }
    json.writeEndObject();
  }

  @Override
  public Map<?, ?> absent() {
    return ImmutableMap.of();
  }
}
