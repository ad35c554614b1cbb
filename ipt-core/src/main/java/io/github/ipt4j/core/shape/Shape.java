// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.shape;

import com.google.common.collect.ImmutableList;
import java.util.Map;

/** What a value of the model consists of, and how it is made. */
public sealed interface Shape permits RecordShape, BuiltShape {

  /**
   * Returns the attributes in the order of a document.
   *
   * @return the attributes
   */
  ImmutableList<Attribute> attributes();

  /**
   * Returns a value of those attributes; one that is not named keeps its default.
   *
   * @param values what each attribute is, by its name
   * @return the value
   */
  Object create(Map<String, Object> values);

  /**
   * Returns the type of the values.
   *
   * @return the type as users know it
   */
  Class<?> type();

  /**
   * Returns the name of the type.
   *
   * @return such as Session
   */
  default String name() {
    return type().getSimpleName();
  }

  /**
   * Returns what values of a type consist of.
   *
   * @param type a record or a type with a builder
   * @return their shape
   */
  static Shape of(Class<?> type) {
    return type.isRecord() ? RecordShape.of(type) : BuiltShape.of(type);
  }
}
