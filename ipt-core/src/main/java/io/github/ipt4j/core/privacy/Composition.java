// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.privacy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.measure.ItemResponses;
import io.github.ipt4j.core.shape.Shape;
import io.github.ipt4j.core.time.PartialDate;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What a value of a type is composed of, and how it is composed again.
 *
 * @param type the type as users know it
 * @param parts its parts
 * @param create makes a value of all of them, by name
 */
record Composition(
    Class<?> type, ImmutableList<Part> parts, Function<Map<String, Object>, Object> create) {
  private static final String MODEL = "io.github.ipt4j.core.";

  /** Values that are treated as a whole, though they have parts. */
  private static final ImmutableSet<Class<?>> WHOLE =
      ImmutableSet.of(PartialDate.class, ItemResponses.class);

  private static final Map<Class<?>, Composition> KNOWN = new ConcurrentHashMap<>();

  /** A part: its name with that of the type, its type, and how a value has it. */
  record Part(String attribute, String name, Type type, Function<Object, Object> of) {}

  /** Returns whether values of a type have parts that are treated each as it is declared. */
  static boolean isComposed(Class<?> runtime) {
    Class<?> type = valueType(runtime);
    boolean ofModel = type.getName().startsWith(MODEL) && !type.isEnum() && !WHOLE.contains(type);
    return ofModel
        && (Views.ALL.containsKey(type) || isBuilt(type) || (type.isRecord() && !isId(type)));
  }

  /** Returns what a value of a type, for which {@link #isComposed} holds, is composed of. */
  static Composition of(Class<?> runtime) {
    return KNOWN.computeIfAbsent(valueType(runtime), Composition::find);
  }

  /** Returns whether values of a type are an id: a record of one text. */
  static boolean isId(Class<?> type) {
    return type.isRecord()
        && type.getRecordComponents().length == 1
        && type.getRecordComponents()[0].getType() == String.class;
  }

  private static Composition find(Class<?> type) {
    Composition view = Views.ALL.get(type);
    if (view != null) {
      return view;
    }
    Shape shape = Shape.of(type);
    return new Composition(
        type,
        shape.attributes().stream()
            .map(a -> new Part(shape.name() + "." + a.name(), a.name(), a.type(), a::of))
            .collect(toImmutableList()),
        shape::create);
  }

  private static boolean isBuilt(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .anyMatch(m -> m.getName().equals("builder") && m.getParameterCount() == 0);
  }

  /** Returns the type that users know of the generated class of a value. */
  private static Class<?> valueType(Class<?> type) {
    Class<?> parent = type.getSuperclass();
    return parent != null && type.getSimpleName().startsWith("Immutable") ? parent : type;
  }
}
