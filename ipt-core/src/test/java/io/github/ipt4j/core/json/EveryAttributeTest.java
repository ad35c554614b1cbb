// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.shape.Attribute;
import io.github.ipt4j.core.shape.Reflection;
import io.github.ipt4j.core.shape.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** With the round trip of the full case: every attribute of every type of the model survives. */
class EveryAttributeTest {

  @Test
  void shape_everyValueType_hasTheAttributesThatItsWithersName() {
    Set<Class<?>> values = new LinkedHashSet<>(ModelTypes.all());
    values.removeIf(t -> !ModelTypes.isValue(t));
    assertThat(values).hasSizeGreaterThan(25);
    for (Class<?> type : values) {
      assertThat(Shape.of(type).attributes())
          .as(type.getSimpleName())
          .extracting(Attribute::name)
          .containsExactlyInAnyOrderElementsOf(ModelTypes.attributes(type).keySet());
    }
  }

  @Test
  void fullCase_givesEveryAttributeOfEveryTypeAtLeastOnce() {
    Map<Class<?>, Set<String>> given = new HashMap<>();
    walk(FullCase.history(), given);
    List<String> missing = new ArrayList<>();
    for (Class<?> type : ModelTypes.all()) {
      if (ModelTypes.isValue(type) || type.isRecord()) {
        for (String attribute : ModelTypes.attributes(type).keySet()) {
          if (!given.getOrDefault(type, Set.of()).contains(attribute)) {
            missing.add(type.getSimpleName() + "." + attribute);
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void document_namesEveryAttributeByItsOwnName() {
    String document = CaseHistoryJson.write(FullCase.history());
    List<String> missing = new ArrayList<>();
    for (Class<?> type : ModelTypes.all()) {
      if (ModelTypes.isValue(type)) {
        for (String attribute : ModelTypes.attributes(type).keySet()) {
          if (!document.contains("\"" + attribute + "\": ")) {
            missing.add(type.getSimpleName() + "." + attribute);
          }
        }
      }
    }
    assertThat(missing).isEmpty();
    assertThat(CaseHistoryJson.read("case", document)).isInstanceOf(CaseHistory.class);
  }

  private static void walk(Object value, Map<Class<?>, Set<String>> given) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(v -> walk(v, given));
    } else if (value instanceof Collection<?> collection) {
      collection.forEach(v -> walk(v, given));
    } else if (value.getClass().getName().startsWith("io.github.ipt4j")
        && !(value instanceof Enum)) {
      Class<?> type =
          value.getClass().isRecord() ? value.getClass() : value.getClass().getSuperclass();
      ModelTypes.attributes(type)
          .forEach(
              (name, accessor) -> {
                Object part = Reflection.call(accessor, value);
                if (!isEmpty(part)) {
                  given.computeIfAbsent(type, t -> new TreeSet<>()).add(name);
                  walk(part, given);
                }
              });
    }
  }

  private static boolean isEmpty(Object part) {
    return part.equals(Optional.empty())
        || part.equals(OptionalInt.empty())
        || part.equals(OptionalDouble.empty())
        || (part instanceof Collection<?> collection && collection.isEmpty())
        || (part instanceof Map<?, ?> map && map.isEmpty());
  }
}
