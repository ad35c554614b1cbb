// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.core.json.Node.ArrayNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An array of values; an empty one is an absent field, and a set names no member twice. */
record CollectionForm(
    Form<Object> element, Function<Collection<Object>, Collection<?>> copy, Collection<?> absent)
    implements Form<Collection<?>> {

  static CollectionForm list(Form<Object> element) {
    return new CollectionForm(element, ImmutableList::copyOf, ImmutableList.of());
  }

  static CollectionForm set(Form<Object> element) {
    return new CollectionForm(element, ImmutableSet::copyOf, ImmutableSet.of());
  }

  static CollectionForm sortedSet(Form<Object> element) {
    return new CollectionForm(element, CollectionForm::sorted, ImmutableSortedSet.of());
  }

  @Override
  public @Nullable Collection<?> read(Node node, String name, Faults faults) {
    if (!(node instanceof ArrayNode array)) {
      faults.add(node.fault(name, "an array"));
      return null;
    }
    Collection<Object> members =
        absent instanceof List ? new ArrayList<>(array.elements().size()) : new LinkedHashSet<>();
    for (Node each : array.elements()) {
      Object member = element.read(each, name, faults);
      if (member != null && !members.add(member)) {
        faults.add(each.at().fault(name + " must name each member once"));
      }
    }
    return copy.apply(members);
  }

  @Override
  public void write(Collection<?> values, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (Object value : values) {
      element.write(value, json);
    }
    json.writeEndArray();
  }

  @SuppressWarnings("unchecked") // the element type of a sorted set is comparable
  private static <C extends Comparable<C>> Collection<?> sorted(Collection<Object> members) {
    return ImmutableSortedSet.copyOf((Collection<C>) (Collection<?>) members);
  }
}
