// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.history.CaseHistory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every value that a case history consists of can be copied through its builder. */
class ToBuilderTest {

  @Test
  void toBuilder_ofEveryPartOfACase_buildsAnEqualValue() throws Exception {
    Set<Class<?>> copied = new LinkedHashSet<>();
    copy(FullCase.history(), copied);
    Set<Class<?>> values = new LinkedHashSet<>(ModelTypes.all());
    values.removeIf(type -> !ModelTypes.isValue(type));
    assertThat(copied).containsExactlyInAnyOrderElementsOf(values);
  }

  @Test
  void toBuilder_thenSet_changesThatAttributeOnly() {
    CaseHistory history = FullCase.history();
    CaseHistory moved = history.toBuilder().dayStart(history.dayStart().plusHours(1)).build();
    assertThat(moved).isNotEqualTo(history);
    assertThat(moved.withDayStart(history.dayStart())).isEqualTo(history);
    assertThat(history.toBuilder().events(history.events()).build()).isEqualTo(history);
  }

  private static void copy(Object value, Set<Class<?>> copied) throws Exception {
    if (value instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        copy(optional.orElseThrow(), copied);
      }
    } else if (value instanceof Iterable<?> many) {
      for (Object one : many) {
        copy(one, copied);
      }
    } else if (value.getClass().isRecord() && value.getClass().getName().contains(".ipt4j.")) {
      parts(value, value.getClass(), copied);
    } else if (ModelTypes.isValue(value.getClass().getSuperclass())) {
      Class<?> type = value.getClass().getSuperclass();
      assertThat(copyOf(value, type)).as(type.getSimpleName()).isEqualTo(value);
      copied.add(type);
      parts(value, type, copied);
    }
  }

  private static void parts(Object value, Class<?> type, Set<Class<?>> copied) throws Exception {
    for (Method accessor : ModelTypes.attributes(type).values()) {
      copy(accessor.invoke(value), copied);
    }
  }

  private static Object copyOf(Object value, Class<?> type)
      throws IllegalAccessException, InvocationTargetException, NoSuchMethodException {
    Object builder = type.getMethod("toBuilder").invoke(value);
    Method build = builder.getClass().getMethod("build");
    build.setAccessible(true);
    return build.invoke(builder);
  }
}
