// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.io.NumberOutput;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * A JSON object that is being written, field by field, into memory.
 *
 * <p>Fields are appended straight to one text; texts are escaped and numbers spelled by the parts
 * of Jackson that its generator uses.
 */
final class JsonObject {
  private final StringBuilder json = new StringBuilder(1 << 12);

  private JsonObject() {}

  /** Returns an object with the fields that are written into it, without a line break. */
  static String of(Consumer<JsonObject> fields) {
    JsonObject object = new JsonObject();
    object.json.append('{');
    fields.accept(object);
    return object.close('}').json.toString();
  }

  JsonObject object(String name, Consumer<JsonObject> fields) {
    open(name, '{');
    fields.accept(this);
    return close('}');
  }

  JsonObject text(String name, String value) {
    name(name);
    quote(value);
    return this;
  }

  /** Writes a text, null if there is none. */
  JsonObject text(String name, Optional<String> value) {
    return value.isPresent() ? text(name, value.get()) : none(name);
  }

  JsonObject flag(String name, boolean value) {
    name(name);
    json.append(value);
    return this;
  }

  /** Writes whether something is so, null if it is not known. */
  JsonObject flag(String name, Optional<Boolean> value) {
    return value.isPresent() ? flag(name, value.get()) : none(name);
  }

  /** Writes a count, null if there is none. */
  JsonObject count(String name, Optional<Integer> value) {
    return value.isPresent() ? count(name, value.get()) : none(name);
  }

  private JsonObject count(String name, int value) {
    name(name);
    json.append(value);
    return this;
  }

  private JsonObject none(String name) {
    name(name);
    json.append("null");
    return this;
  }

  JsonObject counts(String name, int... values) {
    name(name);
    array(values);
    return this;
  }

  /** Writes rows of counts. */
  JsonObject rows(String name, List<int[]> rows) {
    open(name, '[');
    for (int[] row : rows) {
      next();
      array(row);
    }
    return close(']');
  }

  JsonObject texts(String name, List<String> values) {
    name(name);
    array(values);
    return this;
  }

  /** Writes rows of texts. */
  JsonObject textRows(String name, List<? extends List<String>> rows) {
    open(name, '[');
    for (List<String> row : rows) {
      next();
      array(row);
    }
    return close(']');
  }

  /** Writes an object for each of several things. */
  <T> JsonObject objects(
      String name, Collection<T> things, BiConsumer<JsonObject, ? super T> fields) {
    open(name, '[');
    for (T thing : things) {
      next();
      json.append('{');
      fields.accept(this, thing);
      close('}');
    }
    return close(']');
  }

  /** Writes a number, null if there is none or it is not finite. */
  JsonObject number(String name, OptionalDouble value) {
    name(name);
    number(value);
    return this;
  }

  /** Writes the two ends of a range, each null if there is none or it is not finite. */
  JsonObject range(String name, OptionalDouble low, OptionalDouble high) {
    open(name, '[');
    number(low);
    next();
    number(high);
    return close(']');
  }

  /** Jackson's fast writer spells a number the same on every version of Java. */
  private void number(OptionalDouble value) {
    boolean isNumber = value.isPresent() && Double.isFinite(value.getAsDouble());
    json.append(isNumber ? NumberOutput.toString(value.getAsDouble(), true) : "null");
  }

  private void array(int[] values) {
    json.append('[');
    for (int value : values) {
      next();
      json.append(value);
    }
    json.append(']');
  }

  private void array(List<String> values) {
    json.append('[');
    for (String value : values) {
      next();
      quote(value);
    }
    json.append(']');
  }

  private void open(String name, char bracket) {
    name(name);
    json.append(bracket);
  }

  private JsonObject close(char bracket) {
    json.append(bracket);
    return this;
  }

  private void name(String name) {
    next();
    quote(name);
    json.append(':');
  }

  /** Writes the comma before whatever is not the first in its brackets. */
  private void next() {
    char last = json.charAt(json.length() - 1);
    if (last != '{' && last != '[') {
      json.append(',');
    }
  }

  private void quote(String text) {
    json.append('"');
    if (needsEscape(text)) {
      JsonStringEncoder.getInstance().quoteAsString(text, json);
    } else {
      json.append(text);
    }
    json.append('"');
  }

  private static boolean needsEscape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        return true;
      }
    }
    return false;
  }
}
