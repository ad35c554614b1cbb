// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** A JSON object that is being written, field by field, into memory. */
final class JsonObject {
  /** The fast writer spells a number the same on every version of Java. */
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER).build();

  private final JsonGenerator json;

  private JsonObject(JsonGenerator json) {
    this.json = json;
  }

  /** Returns an object with the fields that are written into it, without a line break. */
  static String of(Fields fields) {
    StringWriter text = new StringWriter(1 << 10);
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      fields.write(new JsonObject(json));
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  JsonObject object(String name, Fields fields) throws IOException {
    json.writeObjectFieldStart(name);
    fields.write(this);
    json.writeEndObject();
    return this;
  }

  JsonObject text(String name, String value) throws IOException {
    json.writeStringField(name, value);
    return this;
  }

  /** Writes a text, null if there is none. */
  JsonObject text(String name, Optional<String> value) throws IOException {
    return value.isPresent() ? text(name, value.get()) : none(name);
  }

  JsonObject flag(String name, boolean value) throws IOException {
    json.writeBooleanField(name, value);
    return this;
  }

  /** Writes whether something is so, null if it is not known. */
  JsonObject flag(String name, Optional<Boolean> value) throws IOException {
    return value.isPresent() ? flag(name, value.get()) : none(name);
  }

  JsonObject whole(String name, long value) throws IOException {
    json.writeNumberField(name, value);
    return this;
  }

  /** Writes a count, null if there is none. */
  JsonObject count(String name, Optional<Integer> value) throws IOException {
    return value.isPresent() ? whole(name, value.get()) : none(name);
  }

  private JsonObject none(String name) throws IOException {
    json.writeNullField(name);
    return this;
  }

  JsonObject counts(String name, int... values) throws IOException {
    json.writeFieldName(name);
    json.writeArray(values, 0, values.length);
    return this;
  }

  /** Writes rows of counts. */
  JsonObject rows(String name, List<int[]> rows) throws IOException {
    json.writeArrayFieldStart(name);
    for (int[] row : rows) {
      json.writeArray(row, 0, row.length);
    }
    json.writeEndArray();
    return this;
  }

  JsonObject texts(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
    return this;
  }

  /** Writes an object for each of several things. */
  <T> JsonObject objects(String name, Collection<T> things, FieldsOf<? super T> fields)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (T thing : things) {
      json.writeStartObject();
      fields.write(this, thing);
      json.writeEndObject();
    }
    json.writeEndArray();
    return this;
  }

  /** Writes rows of objects. */
  <T> JsonObject objectRows(
      String name, Collection<? extends Collection<T>> rows, FieldsOf<? super T> fields)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Collection<T> row : rows) {
      json.writeStartArray();
      for (T thing : row) {
        json.writeStartObject();
        fields.write(this, thing);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndArray();
    return this;
  }

  /** Writes a part of a value, null if there is no value or the part is not finite. */
  <T> JsonObject number(String name, Optional<T> value, ToDoubleFunction<? super T> part)
      throws IOException {
    return number(name, part(value, part));
  }

  /** Writes a number, null if it is not finite. */
  JsonObject number(String name, double value) throws IOException {
    return number(name, OptionalDouble.of(value));
  }

  /** Writes a number, null if there is none or it is not finite. */
  JsonObject number(String name, OptionalDouble value) throws IOException {
    json.writeFieldName(name);
    writeNumber(value);
    return this;
  }

  /** Writes numbers, each null if there is none or it is not finite. */
  JsonObject numbers(String name, List<OptionalDouble> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (OptionalDouble value : values) {
      writeNumber(value);
    }
    json.writeEndArray();
    return this;
  }

  /** Writes the two ends of a range, each null if there is none or it is not finite. */
  <T> JsonObject range(
      String name,
      Optional<T> range,
      ToDoubleFunction<? super T> low,
      ToDoubleFunction<? super T> high)
      throws IOException {
    return range(name, part(range, low), part(range, high));
  }

  /** Writes the two ends of a range, each null if there is none or it is not finite. */
  JsonObject range(String name, OptionalDouble low, OptionalDouble high) throws IOException {
    json.writeArrayFieldStart(name);
    writeNumber(low);
    writeNumber(high);
    json.writeEndArray();
    return this;
  }

  private static <T> OptionalDouble part(Optional<T> value, ToDoubleFunction<? super T> part) {
    return value.isPresent()
        ? OptionalDouble.of(part.applyAsDouble(value.get()))
        : OptionalDouble.empty();
  }

  private void writeNumber(OptionalDouble value) throws IOException {
    if (value.isPresent() && Double.isFinite(value.getAsDouble())) {
      json.writeNumber(value.getAsDouble());
    } else {
      json.writeNull();
    }
  }

  /** What is written into an object. */
  interface Fields {
    void write(JsonObject json) throws IOException;
  }

  /** What is written of each of several things. */
  interface FieldsOf<T> {
    void write(JsonObject json, T thing) throws IOException;
  }
}
