// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.json.Node.TextNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** A value that is one text: an id, a date, the constant of an enum, a note. */
record TextForm<T>(String expected, Function<String, T> parse, Function<T, String> format)
    implements Form<T> {

  @Override
  public T read(Node node, String name) {
    if (!(node instanceof TextNode text)) {
      throw node.fault(name, expected);
    }
    try {
      T value = parse.apply(text.text());
      if (format.apply(value).equals(text.text())) {
        return value;
      }
    } catch (DateTimeException | NoSuchElementException e) {
      throw unexpected(text, name);
    } catch (IllegalArgumentException e) {
      throw node.at().refusal(e);
    }
    throw unexpected(text, name);
  }

  @Override
  public void write(T value, JsonGenerator json) throws IOException {
    json.writeString(format.apply(value));
  }

  private InputFault unexpected(TextNode text, String name) {
    return text.at().fault(name + " must be " + expected).value(text.text()).build();
  }
}
