// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.json.Node.Member;
import io.github.ipt4j.core.json.Node.ObjectNode;
import io.github.ipt4j.core.json.Node.TextNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map whose keys are texts, as an object; an empty one is an absent field. */
record MapForm(TextForm<Object> key, Form<Object> value) implements Form<Map<?, ?>> {

  @Override
  public @Nullable Map<?, ?> read(Node node, String name, Faults faults) {
    if (!(node instanceof ObjectNode object)) {
      faults.add(node.fault(name, "an object"));
      return null;
    }
    object.repeated().forEach(m -> faults.add(m.at().unnamed().fault(Node.TWICE)));
    Map<Object, Object> entries = new LinkedHashMap<>();
    for (Member member : object.members().values()) {
      Object read = key.read(new TextNode(member.at().unnamed(), member.name()), name, faults);
      Object held = read == null ? null : value.read(member.value(), name, faults);
      if (read != null && held != null) {
        entries.put(read, held);
      }
    }
    return ImmutableMap.copyOf(entries);
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
