// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.json.Node.Member;
import io.github.ipt4j.core.json.Node.ObjectNode;
import io.github.ipt4j.core.rule.Quoted;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.shape.Attribute;
import io.github.ipt4j.core.shape.Shape;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A value with attributes, as an object with a field for each. */
record ObjectForm(Shape shape, ImmutableMap<String, Field> fields) implements Form<Object> {

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
  public @Nullable Object read(Node node, String name, Faults faults) {
    if (!(node instanceof ObjectNode object)) {
      faults.add(node.fault(name, "an object"));
      return null;
    }
    return read(object, Set.of(), faults);
  }

  /** Returns the value of an object that has other fields too, which are not the value's. */
  @Nullable Object read(ObjectNode object, Set<String> otherFields, Faults faults) {
    return new Reading(object, faults, false).value(otherFields);
  }

  /**
   * Returns the value that is the whole document. Of one that is faulty, what was made is still
   * checked, so that all of its faults are told.
   */
  @Nullable Object readWhole(ObjectNode object, Set<String> otherFields, Faults faults) {
    return new Reading(object, faults, true).value(otherFields);
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

  /** The reading of one object. */
  private final class Reading {
    private final ObjectNode object;
    private final Faults faults;
    private final boolean whole;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private boolean makeable = true;

    Reading(ObjectNode object, Faults faults, boolean whole) {
      this.object = object;
      this.faults = faults;
      this.whole = whole;
    }

    @Nullable Object value(Set<String> otherFields) {
      checkNames(otherFields);
      int before = faults.count();
      readFields();
      Object value = makeable ? make(faults.count() == before) : null;
      if (value == null) {
        object.lose();
      } else {
        object.at().source().made(value, object.at());
      }
      return value;
    }

    private void checkNames(Set<String> otherFields) {
      for (Member member : object.members().values()) {
        if (!fields.containsKey(member.name()) && !otherFields.contains(member.name())) {
          faults.add(unknown(member));
        }
      }
      for (Member member : object.repeated()) {
        boolean known = fields.containsKey(member.name()) || otherFields.contains(member.name());
        faults.add(
            known
                ? member.at().fault(Node.TWICE).value(member.name())
                : member.at().unnamed().fault(Node.TWICE).words(member.name()));
      }
    }

    /**
     * A name that is nearly a field's is quoted as that field's; any other may be anyone's words.
     */
    private InputFault.Builder unknown(Member member) {
      String bare = member.name().strip();
      Optional<String> meant = fields.keySet().stream().filter(bare::equalsIgnoreCase).findFirst();
      return member
          .at()
          .unnamed()
          .fault(
              shape.name()
                  + " has no field of this name"
                  + meant.map(m -> ", which is written " + m).orElse(""))
          .value(Quoted.length(member.name()));
    }

    private void readFields() {
      for (Member member : object.members().values()) {
        Field field = fields.get(member.name());
        if (field != null) {
          Object value = field.form().read(member.value(), field.name(), faults);
          if (value != null) {
            values.put(field.name(), value);
          } else if (field.isRequired() || field.attribute().hasDefault()) {
            makeable = false;
          }
        }
      }
      for (Field field : fields.values()) {
        if (!object.members().containsKey(field.name()) && field.isRequired()) {
          faults.add(object.at().fault(field.name() + " must be given in " + shape.name()));
          makeable = false;
        }
        field.absent().ifPresent(value -> values.putIfAbsent(field.name(), value));
      }
    }

    /** Makes the value; what is wrong with one of which parts are missing may be due to that. */
    private @Nullable Object make(boolean complete) {
      try {
        return shape.create(values);
      } catch (Refusal refusal) {
        refusal.all().stream()
            .filter(r -> complete || (whole && !object.at().source().isOfLost(r)))
            .forEach(r -> faults.add(place(r).fault(r)));
      } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
        if (complete) {
          faults.add(
              object.at().fault(shape.name() + " must be of dates and numbers within range"));
        }
      }
      return null;
    }

    private Position place(Refusal refusal) {
      return refusal.culprits().stream()
          .flatMap(c -> object.at().source().placeOf(c).stream())
          .findFirst()
          .orElseGet(() -> object.at(refusal.path()));
    }
  }
}
