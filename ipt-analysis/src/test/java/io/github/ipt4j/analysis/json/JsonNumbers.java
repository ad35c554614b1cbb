// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ipt4j.analysis.finding.Interval;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** What a document must hold where a result has a number, and where it has none. */
final class JsonNumbers {
  private JsonNumbers() {}

  /** The number itself to the bit; null where there is none or it is infinite. */
  static void isNumber(JsonNode json, OptionalDouble value) {
    if (value.isPresent() && Double.isFinite(value.getAsDouble())) {
      assertThat(json.isNumber()).isTrue();
      assertThat(json.doubleValue()).isEqualTo(value.getAsDouble());
    } else {
      assertThat(json.isNull()).isTrue();
    }
  }

  static void isInterval(JsonNode json, Optional<Interval> interval) {
    assertThat(json).hasSize(2);
    isNumber(json.get(0), number(interval.map(Interval::low)));
    isNumber(json.get(1), number(interval.map(Interval::high)));
  }

  static OptionalDouble number(Optional<Double> value) {
    return value.isPresent() ? OptionalDouble.of(value.get()) : OptionalDouble.empty();
  }

  /**
   * Adds a field to every object whose names are its own and not those of what is keyed by them.
   */
  static void addFields(JsonNode tree, Set<String> keyed) {
    addTo(tree, keyed, true);
  }

  private static void addTo(JsonNode node, Set<String> keyed, boolean isObject) {
    node.properties().forEach(f -> addTo(f.getValue(), keyed, !keyed.contains(f.getKey())));
    if (node.isArray()) {
      node.forEach(part -> addTo(part, keyed, true));
    }
    if (isObject && node instanceof ObjectNode object) {
      object.put("added", 1);
    }
  }
}
