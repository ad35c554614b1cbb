// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.time.PartialDate;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The types of which a case history consists and their attributes, told by other signs than the
 * reader goes by: the generated {@code withX} methods and the components of records.
 */
final class ModelTypes {
  private static final String MODEL = "io.github.ipt4j.core";

  private ModelTypes() {}

  /** Returns the value types, records, enums and sealed interfaces in a case history. */
  static Set<Class<?>> all() {
    Set<Class<?>> found = new LinkedHashSet<>();
    collect(CaseHistory.class, found);
    return found;
  }

  static boolean isValue(Class<?> type) {
    return !type.isInterface()
        && type.isSealed()
        && type.getPermittedSubclasses()[0]
            .getSimpleName()
            .equals("Immutable" + type.getSimpleName());
  }

  /** Returns the accessors of the attributes by name. */
  static Map<String, Method> attributes(Class<?> type) {
    Map<String, Method> accessors = new TreeMap<>();
    if (type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        accessors.put(component.getName(), component.getAccessor());
      }
      return accessors;
    }
    Set<String> withers = new TreeSet<>();
    for (Class<?> parent : type.getInterfaces()) {
      if (parent.getSimpleName().equals("With" + type.getSimpleName())) {
        Arrays.stream(parent.getDeclaredMethods()).forEach(m -> withers.add(m.getName()));
      }
    }
    for (Method method : type.getMethods()) {
      String name = method.getName();
      String wither = "with" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
      if (method.getParameterCount() == 0
          && !Modifier.isStatic(method.getModifiers())
          && withers.contains(wither)) {
        accessors.merge(
            name, method, (a, b) -> a.getReturnType().isAssignableFrom(b.getReturnType()) ? b : a);
      }
    }
    return accessors;
  }

  private static void collect(Type type, Set<Class<?>> found) {
    if (type instanceof ParameterizedType generic) {
      Arrays.stream(generic.getActualTypeArguments()).forEach(t -> collect(t, found));
      return;
    }
    Class<?> plain = (Class<?>) type;
    boolean standsAsText = plain == PartialDate.class;
    if (standsAsText || !plain.getName().startsWith(MODEL) || !found.add(plain)) {
      return;
    }
    if (isValue(plain) || plain.isRecord()) {
      attributes(plain).values().forEach(a -> collect(a.getGenericReturnType(), found));
    } else if (plain.isSealed()) {
      Stream.of(Objects.requireNonNull(plain.getPermittedSubclasses()))
          .forEach(t -> collect(t, found));
    }
  }
}
