// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import io.github.ipt4j.core.json.Node.Member;
import io.github.ipt4j.core.json.Node.ObjectNode;
import io.github.ipt4j.core.rule.Quoted;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A whole document that holds one value of a type, and the version of its schema. */
final class Document<T> {
  private static final String VERSION = "schemaVersion";
  private static final int CURRENT = 1;
  private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER).build();

  private final Class<T> type;
  private final ObjectForm form;

  private Document(Class<T> type, ObjectForm form) {
    this.type = type;
    this.form = form;
  }

  static <T> Document<T> of(Class<T> type) {
    return new Document<>(type, Forms.object(type));
  }

  /**
   * Returns the value that a document holds.
   *
   * @throws io.github.ipt4j.core.input.InputFault if it holds none
   */
  T read(String source, String text) {
    return read(source, text, Set.of(VERSION));
  }

  /**
   * Returns the value that a text holds which is the value's object alone, without a version.
   *
   * @throws io.github.ipt4j.core.input.InputFault if it holds none
   */
  T readAlone(String source, String text) {
    return read(source, text, Set.of());
  }

  private T read(String source, String text, Set<String> otherFields) {
    Faults faults = new Faults();
    Object value = read(new Source(source, false), text, otherFields, faults);
    if (faults.count() == 0) {
      return type.cast(requireNonNull(value));
    }
    Faults placed = new Faults();
    read(new Source(source, true), text, otherFields, placed);
    throw placed.together();
  }

  private @Nullable Object read(
      Source source, String text, Set<String> otherFields, Faults faults) {
    Node node = NodeReader.read(source, text);
    if (!(node instanceof ObjectNode object)) {
      throw node.fault("a document", "an object").build();
    }
    if (otherFields.contains(VERSION)) {
      checkVersion(object, faults);
    }
    return form.readWhole(object, otherFields, faults);
  }

  /** Throws at once where the document is of another version, of which nothing else is known. */
  private static void checkVersion(ObjectNode object, Faults faults) {
    Member version = object.members().get(VERSION);
    if (version == null) {
      faults.add(object.at().fault(VERSION + " must be given"));
      return;
    }
    Integer found = NumberForm.INT.read(version.value(), VERSION, faults);
    if (found != null && found != CURRENT) {
      throw version
          .value()
          .at()
          .fault(VERSION + " must be " + CURRENT)
          .value(Quoted.of(found))
          .build();
    }
  }

  /** Returns the document, indented, with a newline at its end. */
  String pretty(T value) {
    return write(
            value,
            new DefaultPrettyPrinter(
                    Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Spacing.AFTER)
                        .withRootSeparator("")
                        .withObjectEmptySeparator(""))
                .withObjectIndenter(new DefaultIndenter("  ", "\n")))
        + "\n";
  }

  /** Returns the document on one line, without a newline. */
  String line(T value) {
    return write(value, new MinimalPrettyPrinter(""));
  }

  private String write(T value, PrettyPrinter printer) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text).setPrettyPrinter(printer)) {
      json.writeStartObject();
      json.writeNumberField(VERSION, CURRENT);
      form.writeFields(value, json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return LONE_SURROGATE
        .matcher(text.toString())
        .replaceAll(c -> String.format(Locale.ROOT, "\\\\u%04x", (int) c.group().charAt(0)));
  }
}
