// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import org.jspecify.annotations.Nullable;

/**
 * Teaches an {@code ObjectMapper} of Jackson 2 the values of the model: {@code
 * mapper.registerModule(new IptJacksonModule())}.
 *
 * <p>A {@link io.github.ipt4j.core.history.CaseHistory} is the document of {@link CaseHistoryJson};
 * everything that stands in a case stands as it does there, an event or a problem area with its
 * {@code type}; a diary, a log and a series of measures likewise. What is written is read again and
 * is equal. What cannot be read is a {@code JsonMappingException} with the rule that was broken.
 *
 * <p>Of the results of analyses the module of the same name in {@code
 * io.github.ipt4j.analysis.json} knows; it knows these too.
 *
 * <p>It needs jackson-databind 2.15 or newer, which this library does not bring.
 */
public final class IptJacksonModule extends Module {

  /** Makes the module. */
  public IptJacksonModule() {}

  @Override
  public String getModuleName() {
    return "ipt-core";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addSerializers(new Writing(false));
    context.addKeySerializers(new Writing(true));
    context.addDeserializers(new Reading());
    context.addKeyDeserializers(new KeyReading());
  }

  private static final class Writing extends Serializers.Base {
    private final boolean keys;

    Writing(boolean keys) {
      this.keys = keys;
    }

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      return FieldForms.of(type.getRawClass())
          .filter(form -> !keys || FieldForms.isText(type.getRawClass()))
          .map(form -> keys ? JacksonForms.keyWriter(form) : JacksonForms.writer(form))
          .orElse(null);
    }
  }

  private static final class Reading extends Deserializers.Base {

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      return FieldForms.of(type.getRawClass())
          .map(form -> JacksonForms.reader(form, type.getRawClass()))
          .orElse(null);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return FieldForms.of(type).isPresent();
    }
  }

  private static final class KeyReading implements KeyDeserializers {

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      return FieldForms.of(type.getRawClass())
          .filter(form -> FieldForms.isText(type.getRawClass()))
          .map(form -> JacksonForms.keyReader(form, type.getRawClass()))
          .orElse(null);
    }
  }
}
