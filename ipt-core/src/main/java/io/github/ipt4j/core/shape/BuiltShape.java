// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A value with a builder. */
record BuiltShape(
    Class<?> type,
    ImmutableList<Attribute> attributes,
    Method builder,
    ImmutableMap<String, Method> setters,
    Method build)
    implements Shape {
  /** What a reader looks for first; the rest follows by name, since reflection has no order. */
  private static final ImmutableList<String> FIRST =
      ImmutableList.of("id", "number", "at", "date", "kind", "code", "client", "period");

  static BuiltShape of(Class<?> type) {
    Method builder = method(type, "builder");
    Map<String, Method> setters = new HashMap<>();
    Map<String, Attribute> attributes = new HashMap<>();
    for (Method accessor : type.getMethods()) {
      if (accessor.getParameterCount() == 0 && !Modifier.isStatic(accessor.getModifiers())) {
        setter(builder.getReturnType(), accessor)
            .ifPresent(
                setter -> {
                  setters.put(accessor.getName(), setter);
                  attributes.put(accessor.getName(), new Attribute(accessor));
                });
      }
    }
    return new BuiltShape(
        type,
        inOrder(attributes.values()),
        builder,
        ImmutableMap.copyOf(setters),
        method(builder.getReturnType(), "build"));
  }

  @Override
  public Object create(Map<String, Object> values) {
    Object making = Reflection.call(builder, type);
    setters.forEach(
        (name, setter) -> {
          Object value = values.get(name);
          if (value != null) {
            Reflection.call(setter, making, value);
          }
        });
    return Reflection.call(build, making);
  }

  /** Returns the method of the builder that takes all that the accessor returns. */
  private static Optional<Method> setter(Class<?> builder, Method accessor) {
    String name = accessor.getName();
    String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return Arrays.stream(builder.getMethods())
        .filter(m -> m.getParameterCount() == 1 && !m.isBridge())
        .filter(
            m ->
                m.getName().equals("addAll" + capital)
                    || m.getName().equals("putAll" + capital)
                    || (m.getName().equals(name)
                        && m.getParameterTypes()[0] == accessor.getReturnType()))
        .findFirst()
        .map(BuiltShape::opened);
  }

  private static Method method(Class<?> type, String name) {
    try {
      return opened(type.getMethod(name));
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  /** The generated superclass of a builder is not public, though its methods are. */
  private static Method opened(Method method) {
    method.setAccessible(true);
    return method;
  }

  private static ImmutableList<Attribute> inOrder(Collection<Attribute> attributes) {
    return ImmutableList.sortedCopyOf(
        Comparator.comparingInt(BuiltShape::rank).thenComparing(Attribute::name), attributes);
  }

  private static int rank(Attribute attribute) {
    int first = FIRST.indexOf(attribute.name());
    return first < 0 ? FIRST.size() : first;
  }
}
