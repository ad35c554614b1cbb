// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.review.CaseReviewResult;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Teaches an {@code ObjectMapper} of Jackson 2 the values of the model and the results of the
 * analyses: {@code mapper.registerModule(new IptJacksonModule())}.
 *
 * <p>Values are read and written as by the module of the same name in {@link
 * io.github.ipt4j.core.json}, which need not be registered too. A result is written and never read:
 * an object in the shape of {@code results} of the {@link FindingsJson findings}. A review is an
 * object of the findings of one client.
 *
 * <p>It needs jackson-databind 2.15 or newer, which this library does not bring.
 */
public final class IptJacksonModule extends Module {

  /** Makes the module. */
  public IptJacksonModule() {}

  @Override
  public String getModuleName() {
    return "ipt-analysis";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    new io.github.ipt4j.core.json.IptJacksonModule().setupModule(context);
    context.addSerializers(new Results());
  }

  private static final class Results extends Serializers.Base {

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      if (type.isTypeOrSubTypeOf(AnalysisResult.class)) {
        return new Writer(result -> text((AnalysisResult) result));
      } else if (type.isTypeOrSubTypeOf(ClientFindings.class)) {
        return new Writer(findings -> FindingsJson.write((ClientFindings) findings));
      } else if (type.isTypeOrSubTypeOf(MeasureFindings.class)) {
        return new Writer(
            measure -> JsonObject.of(json -> MeasureBlock.write(json, (MeasureFindings) measure)));
      }
      return null;
    }

    private static String text(AnalysisResult result) {
      return result instanceof CaseReviewResult review
          ? FindingsJson.write(ClientFindings.of(review))
          : JsonObject.of(json -> ResultJson.write(json, result));
    }
  }

  private static final class Writer extends JsonSerializer<Object> {
    private static final JsonFactory FACTORY = new JsonFactory();
    private final Function<Object, String> text;

    Writer(Function<Object, String> text) {
      this.text = text;
    }

    @Override
    public void serialize(Object value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      try (JsonParser object = FACTORY.createParser(text.apply(value))) {
        object.nextToken();
        json.copyCurrentStructure(object);
      }
    }

    @Override
    public void serializeWithType(
        Object value, JsonGenerator json, SerializerProvider provider, TypeSerializer type)
        throws IOException {
      serialize(value, json, provider);
    }
  }
}
