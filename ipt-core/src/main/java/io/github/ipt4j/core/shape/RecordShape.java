// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.shape;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;

/** A record, made by its constructor; an optional component or a collection may be left out. */
record RecordShape(Class<?> type, ImmutableList<Attribute> attributes, Constructor<?> constructor)
    implements Shape {

  static RecordShape of(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return new RecordShape(
          type,
          Arrays.stream(components)
              .map(c -> new Attribute(c.getAccessor()))
              .collect(ImmutableList.toImmutableList()),
          type.getConstructor(types));
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public Object create(Map<String, Object> values) {
    return Reflection.construct(
        constructor, attributes.stream().map(a -> values.get(a.name())).toArray());
  }
}
