// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JsonObjectTest {
  @Test
  void number_thatDoesNotExistOrIsNotFinite_isNull() {
    String json =
        JsonObject.of(
            o ->
                o.number("none", OptionalDouble.empty())
                    .number("infinite", OptionalDouble.of(Double.POSITIVE_INFINITY))
                    .number("undefined", OptionalDouble.of(Double.NaN))
                    .range("range", OptionalDouble.of(0.5), OptionalDouble.of(1 / 0.0))
                    .text("text", Optional.empty())
                    .count("count", Optional.empty()));
    assertThat(json)
        .isEqualTo(
            "{\"none\":null,\"infinite\":null,\"undefined\":null,\"range\":[0.5,null],"
                + "\"text\":null,\"count\":null}");
  }

  @Property
  void number_anyFinite_isReadBackToTheSameBits(@ForAll double value) throws IOException {
    String json = JsonObject.of(o -> o.number("x", OptionalDouble.of(value)));
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      parser.nextToken();
      parser.nextToken();
      assertThat(parser.getDoubleValue()).isEqualTo(value);
    }
  }

  @Property
  void text_anyNameAndValue_isReadBackFromOneLine(@ForAll String name, @ForAll String value)
      throws IOException {
    String json = JsonObject.of(o -> o.text(name, value));
    assertThat(json).doesNotContain("\n", "\r");
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      assertThat(parser.nextFieldName()).isEqualTo(name);
      assertThat(parser.nextTextValue()).isEqualTo(value);
      assertThat(parser.nextToken()).isEqualTo(JsonToken.END_OBJECT);
    }
  }
}
