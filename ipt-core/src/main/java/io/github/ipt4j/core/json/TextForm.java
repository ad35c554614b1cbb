// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ipt4j.core.json.Node.TextNode;
import io.github.ipt4j.core.rule.Quoted;
import io.github.ipt4j.core.rule.Refusal;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that is one text: an id, a date, the constant of an enum, a note.
 *
 * @param quoted what may be said of a text that is no such value
 */
record TextForm<T>(
    String expected,
    Function<String, Quoted> quoted,
    Function<String, T> parse,
    Function<T, String> format)
    implements Form<T> {

  @Override
  public @Nullable T read(Node node, String name, Faults faults) {
    if (!(node instanceof TextNode text)) {
      faults.add(node.fault(name, expected));
      return null;
    }
    try {
      T value = parse.apply(text.text());
      if (format.apply(value).equals(text.text())) {
        node.at().source().made(value, node.at());
        return value;
      }
    } catch (Refusal refusal) {
      faults.add(node.at().fault(refusal));
      return null;
    } catch (DateTimeException | NoSuchElementException e) {
      // a text that is no such value: it is said below, without the words of the exception
    }
    faults.add(text.at().fault(name + " must be " + expected).value(quoted.apply(text.text())));
    return null;
  }

  @Override
  public void write(T value, JsonGenerator json) throws IOException {
    json.writeString(format.apply(value));
  }
}
