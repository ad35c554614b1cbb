// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.json.FieldForms.FieldForm;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** The forms of values as Jackson's databind calls them. */
final class JacksonForms {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JacksonForms() {}

  static JsonSerializer<Object> writer(FieldForm form) {
    return new Writer(form);
  }

  static JsonDeserializer<Object> reader(FieldForm form, Class<?> type) {
    return new Reader(form, type);
  }

  /** Returns what writes a value, whose form is a text, as the name of a field. */
  static JsonSerializer<Object> keyWriter(FieldForm form) {
    return new JsonSerializer<>() {
      @Override
      public void serialize(Object value, JsonGenerator json, SerializerProvider provider)
          throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator alone = FACTORY.createGenerator(text)) {
          form.write(value, alone);
        }
        try (JsonParser parser = FACTORY.createParser(text.toString())) {
          parser.nextToken();
          json.writeFieldName(parser.getText());
        }
      }
    };
  }

  static KeyDeserializer keyReader(FieldForm form, Class<?> type) {
    return new KeyDeserializer() {
      @Override
      public Object deserializeKey(String key, DeserializationContext context) throws IOException {
        String text = "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(key)) + "\"";
        return read(form, type, text, context.getParser());
      }
    };
  }

  private static Object read(FieldForm form, Class<?> type, String text, JsonParser parser)
      throws IOException {
    try {
      return form.read(text);
    } catch (InputFault fault) {
      throw MismatchedInputException.from(parser, type, String.valueOf(fault.getMessage()));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static final class Writer extends JsonSerializer<Object> {
    private final FieldForm form;

    Writer(FieldForm form) {
      this.form = form;
    }

    @Override
    public void serialize(Object value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      form.write(value, json);
    }

    /** Names no class: the form says by itself of which type a value is. */
    @Override
    public void serializeWithType(
        Object value, JsonGenerator json, SerializerProvider provider, TypeSerializer type)
        throws IOException {
      form.write(value, json);
    }
  }

  private static final class Reader extends JsonDeserializer<Object> {
    private final FieldForm form;
    private final Class<?> type;

    Reader(FieldForm form, Class<?> type) {
      this.form = form;
      this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      StringWriter text = new StringWriter();
      try (JsonGenerator copy = FACTORY.createGenerator(text)) {
        copy.copyCurrentStructure(parser);
      }
      return read(form, type, text.toString(), parser);
    }

    /** Follows no name of a class that a document may give. */
    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer typing)
        throws IOException {
      return deserialize(parser, context);
    }

    @Override
    public Class<?> handledType() {
      return type;
    }
  }
}
