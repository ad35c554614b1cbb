// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ipt4j.core.json.Node.TextNode;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value that is a text where a text says it all, and otherwise stands in its long form. */
record ShortForm<T>(
    TextForm<T> shortForm, Function<T, Optional<String>> shortened, Form<T> longForm)
    implements Form<T> {

  @Override
  public @Nullable T read(Node node, String name, Faults faults) {
    return (node instanceof TextNode ? shortForm : longForm).read(node, name, faults);
  }

  @Override
  public void write(T value, JsonGenerator json) throws IOException {
    Optional<String> text = shortened.apply(value);
    if (text.isPresent()) {
      json.writeString(text.get());
    } else {
      longForm.write(value, json);
    }
  }
}
