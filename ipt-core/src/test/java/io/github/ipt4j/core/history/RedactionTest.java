// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.arbitraries.FilledCase;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.DiaryCoverage;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RedactionTest {

  /** Every value that can be reached from a value by the methods of the library's own types. */
  private static List<Object> reachable(Object start) throws ReflectiveOperationException {
    List<Object> found = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    collect(start, found, seen);
    return found;
  }

  private static void collect(Object value, List<Object> found, Set<Object> seen)
      throws ReflectiveOperationException {
    if (value instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        collect(optional.get(), found, seen);
      }
    } else if (value instanceof Iterable<?> many) {
      for (Object one : many) {
        collect(one, found, seen);
      }
    } else if (value instanceof String text) {
      found.add(text);
    } else if (!(value instanceof Enum<?>)
        && value.getClass().getName().startsWith("io.github.ipt4j")
        && seen.add(value)) {
      found.add(value);
      for (Method method : declaring(value).getDeclaredMethods()) {
        if (method.getParameterCount() == 0
            && Modifier.isPublic(method.getModifiers())
            && !Modifier.isStatic(method.getModifiers())
            && !method.isSynthetic()
            && !method.getName().equals("toString")) {
          collect(method.invoke(value), found, seen);
        }
      }
    }
  }

  private static Class<?> declaring(Object value) {
    Class<?> type = value.getClass();
    return type.getSimpleName().startsWith("Immutable") ? type.getSuperclass() : type;
  }

  @Test
  void noToString_ofAFilledCase_holdsAnyOfItsFreeText() throws ReflectiveOperationException {
    List<Object> values = reachable(FilledCase.history());
    long texts =
        values.stream()
            .filter(v -> v instanceof String text && text.startsWith(FilledCase.SECRET))
            .distinct()
            .count();
    // referral 1, diagnosis 1, issue 1, expectation 1, entry 11, relationship 1, dispute 2, roles
    // 4, transition 2 and later 3, grief 4 and later 1, deficits 3, session 1, source 1, setting 1,
    // account 1, statement 1, recording 2, interpersonal issue 1, affect 1, bid 1, realisation 1,
    // technique 1, goal 1, wish 1, concern 1, exchange 6, decision 5, note 1, formulation 2, belief
    // 1, tradition 2, progress 1, review 3, task 2, plan 6, life event 1
    assertThat(texts).isEqualTo(81);
    assertThat(values)
        .filteredOn(v -> !(v instanceof String))
        .hasSizeGreaterThan(40)
        .allSatisfy(v -> assertThat(v.toString()).doesNotContain(FilledCase.SECRET));
  }

  @Test
  void noToString_ofAView_holdsAnyFreeText() {
    CaseHistory history = FilledCase.history();
    assertThat(history.contactLog().orElseThrow().toString()).doesNotContain(FilledCase.SECRET);
    assertThat(history.dayTable(Symptom.HEADACHE).toString()).doesNotContain(FilledCase.SECRET);
    assertThat(
            DiaryCoverage.of(
                    history.symptomDiary(Symptom.HEADACHE), history.contactLog().orElseThrow())
                .toString())
        .doesNotContain(FilledCase.SECRET);
  }
}
