// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.json.Node.Member;
import io.github.ipt4j.core.json.Node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A value with attributes, as an object with a field for each. */
record ObjectForm(Shape shape, ImmutableMap<String, Field> fields) implements Form<Object> {
  private static final Splitter WORDS = Splitter.on(CharMatcher.anyOf(" ,")).omitEmptyStrings();

  /** An attribute and how it stands in the document. */
  record Field(Attribute attribute, Form<Object> form) {

    String name() {
      return attribute.name();
    }

    boolean isRequired() {
      return !attribute.hasDefault() && form.absent() == null;
    }

    /** Returns the value that leaving the field out stands for, as far as the form settles it. */
    Optional<Object> absent() {
      return attribute.hasDefault() ? Optional.empty() : Optional.ofNullable(form.absent());
    }
  }

  @Override
  public Object read(Node node, String name) {
    if (!(node instanceof ObjectNode object)) {
      throw node.fault(name, "an object");
    }
    return read(object, Set.of());
  }

  /** Returns the value of an object that has other fields too, which are not the value's. */
  Object read(ObjectNode object, Set<String> otherFields) {
    for (Map.Entry<String, Member> member : object.members().entrySet()) {
      if (!fields.containsKey(member.getKey()) && !otherFields.contains(member.getKey())) {
        throw member
            .getValue()
            .at()
            .fault(shape.name() + " has no field of this name")
            .value(member.getKey())
            .build();
      }
    }
    Map<String, Object> values = new LinkedHashMap<>();
    for (Field field : fields.values()) {
      Member member = object.members().get(field.name());
      if (member != null) {
        values.put(field.name(), field.form().read(member.value(), field.name()));
      } else if (field.isRequired()) {
        throw object.at().fault(field.name() + " must be given in " + shape.name()).build();
      } else {
        field.absent().ifPresent(value -> values.put(field.name(), value));
      }
    }
    try {
      return shape.create(values);
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      throw refusal(object, e);
    }
  }

  @Override
  public void write(Object value, JsonGenerator json) throws IOException {
    json.writeStartObject();
    writeFields(value, json);
    json.writeEndObject();
  }

  void writeFields(Object value, JsonGenerator json) throws IOException {
    for (Field field : fields.values()) {
      Object part = field.attribute().of(value);
      if (!field.absent().equals(Optional.of(part))) {
        json.writeFieldName(field.name());
        field.form().write(part, json);
      }
    }
  }

  /**
   * Returns the fault as near to its cause as the model's message tells: at an object within this
   * one whose id the message names, or at the field with whose name it begins.
   */
  private static InputFault refusal(ObjectNode object, RuntimeException e) {
    List<String> words = WORDS.splitToList(String.valueOf(e.getMessage()));
    Member member = object.members().get(Iterables.getFirst(words, ""));
    return object
        .objectsWithin()
        .filter(o -> words.contains(o.id()))
        .reduce((first, last) -> last)
        .map(ObjectNode::at)
        .orElse(member == null ? object.at() : member.value().at())
        .refusal(e);
  }
}
