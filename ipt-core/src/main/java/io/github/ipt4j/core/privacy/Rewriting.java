// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.privacy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.core.measure.Instrument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Goes through a value, part by part, and makes one like it of what its leaves become.
 *
 * <p>What has parts is never treated itself, its parts are; so a leaf is reached by the attribute
 * that holds it, and no attribute is passed over.
 */
final class Rewriting {
  private final Leaves leaves;

  Rewriting(Leaves leaves) {
    this.leaves = leaves;
  }

  /** What becomes of the leaves. */
  interface Leaves {

    /** Returns what becomes of a leaf of an owner. */
    Object leaf(Declaration declaration, Object owner, Object leaf);
  }

  /** Returns a value of the same type whose leaves have become what they shall. */
  Object value(Object value) {
    if (value instanceof Instrument instrument && isKnown(instrument)) {
      return value;
    }
    Composition composition = Composition.of(value.getClass());
    Map<String, Object> parts = new HashMap<>();
    for (Composition.Part part : composition.parts()) {
      parts.put(part.name(), part(part.attribute(), value, part.of().apply(value)));
    }
    return composition.create().apply(parts);
  }

  private static boolean isKnown(Instrument instrument) {
    return Instrument.ofCode(instrument.code()).filter(instrument::equals).isPresent();
  }

  private Object part(String attribute, Object owner, Object part) {
    if (part instanceof Optional<?> optional) {
      return optional.map(v -> part(attribute, owner, v));
    } else if (part instanceof Map<?, ?> map) {
      return entries(attribute, owner, map);
    } else if (part instanceof Collection<?> many) {
      return elements(attribute, owner, many);
    }
    return Composition.isComposed(part.getClass())
        ? value(part)
        : leaves.leaf(Declarations.of(attribute), owner, part);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // what was comparable becomes what is
  private Object elements(String attribute, Object owner, Collection<?> many) {
    List<Object> become = new ArrayList<>();
    many.forEach(m -> become.add(part(attribute, owner, m)));
    if (many instanceof ImmutableSortedSet) {
      return ImmutableSortedSet.copyOf((Collection) become);
    }
    return many instanceof Set ? ImmutableSet.copyOf(become) : ImmutableList.copyOf(become);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // what was comparable becomes what is
  private Object entries(String attribute, Object owner, Map<?, ?> map) {
    Map<Object, Object> become = new LinkedHashMap<>();
    map.forEach(
        (key, value) ->
            become.put(
                part(attribute, owner, key),
                isPlain(value) ? value : part(attribute, owner, value)));
    return map instanceof ImmutableSortedMap
        ? ImmutableSortedMap.copyOf((Map) become)
        : ImmutableMap.copyOf(become);
  }

  /** Returns whether what a key leads to says nothing but with its key: a number, a constant. */
  private static boolean isPlain(Object value) {
    return value instanceof Number || value instanceof Boolean || value instanceof Enum;
  }
}
