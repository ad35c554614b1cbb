// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.core.client.IssueId;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.SessionPoint;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.shape.Shape;
import io.github.ipt4j.core.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A place in a case history at which a date or a reference stands, found by reflection over the
 * attributes of the model, and how the case is made again with something else there.
 *
 * @param owner the type whose attribute it is
 * @param attribute the name of the attribute
 * @param value what stands there
 * @param history returns the case with another value there
 */
record Site(Class<?> owner, String attribute, Object value, UnaryOperator<Object> history) {
  private static final Set<Class<?>> LEAVES =
      Set.of(
          LocalDate.class,
          EventTime.class,
          PartialDate.class,
          RelationshipId.class,
          EventId.class,
          IssueId.class,
          SessionPoint.class,
          Target.class);

  static List<Site> in(CaseHistory history) {
    List<Site> sites = new ArrayList<>();
    visit(CaseHistory.class, "", history, v -> v, sites);
    return sites;
  }

  /** Returns the case with another value here, and everything that the value type checks. */
  CaseHistory with(Object other) {
    return (CaseHistory) history.apply(other);
  }

  String name() {
    return owner.getSimpleName() + "." + attribute;
  }

  @Override
  public String toString() {
    return name() + " " + value;
  }

  private static void visit(
      Class<?> owner,
      String attribute,
      Object value,
      UnaryOperator<Object> whole,
      List<Site> sites) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(v -> visit(owner, attribute, v, o -> whole.apply(Optional.of(o)), sites));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((k, v) -> entry(owner, attribute, map, k, v, whole, sites));
    } else if (value instanceof Collection<?> collection) {
      ImmutableList<Object> elements = ImmutableList.copyOf(collection);
      for (int i = 0; i < elements.size(); i++) {
        int at = i;
        visit(
            owner,
            attribute,
            elements.get(i),
            o -> whole.apply(with(collection, elements, at, o)),
            sites);
      }
    } else if (LEAVES.contains(value.getClass())) {
      sites.add(new Site(owner, attribute, value, whole));
    } else if (value.getClass().getName().startsWith("io.github.ipt4j")
        && !(value instanceof Enum)) {
      attributes(value, whole, sites);
    }
  }

  private static void attributes(Object value, UnaryOperator<Object> whole, List<Site> sites) {
    Class<?> type = typeOf(value);
    Shape shape = Shape.of(type);
    Map<String, Object> values = new HashMap<>();
    shape.attributes().forEach(a -> values.put(a.name(), a.of(value)));
    values.forEach(
        (name, part) ->
            visit(
                type,
                name,
                part,
                other -> {
                  Map<String, Object> changed = new HashMap<>(values);
                  changed.put(name, other);
                  return whole.apply(shape.create(changed));
                },
                sites));
  }

  static Class<?> typeOf(Object value) {
    return value.getClass().isRecord() ? value.getClass() : value.getClass().getSuperclass();
  }

  private static void entry(
      Class<?> owner,
      String attribute,
      Map<?, ?> map,
      Object key,
      Object value,
      UnaryOperator<Object> whole,
      List<Site> sites) {
    visit(owner, attribute + " key", key, o -> whole.apply(with(map, key, o, value)), sites);
    visit(owner, attribute, value, o -> whole.apply(with(map, key, key, o)), sites);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object with(Map<?, ?> map, Object old, Object key, Object value) {
    Map changed = new TreeMap(map);
    changed.remove(old);
    changed.put(key, value);
    return ImmutableSortedMap.copyOf(changed);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object with(Collection<?> original, List<Object> elements, int at, Object other) {
    List<Object> changed = new ArrayList<>(elements);
    changed.set(at, other);
    if (original instanceof ImmutableSortedSet) {
      return ImmutableSortedSet.copyOf((Collection) changed);
    }
    return original instanceof Set ? ImmutableSet.copyOf(changed) : ImmutableList.copyOf(changed);
  }
}
