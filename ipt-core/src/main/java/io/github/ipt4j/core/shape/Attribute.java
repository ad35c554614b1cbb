// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.shape;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;

/**
 * An attribute of a value: its accessor.
 *
 * @param accessor the method that returns it
 */
public record Attribute(Method accessor) {

  /**
   * Returns its name.
   *
   * @return the name of the accessor
   */
  public String name() {
    return accessor.getName();
  }

  /**
   * Returns its type.
   *
   * @return the type, with those in its angle brackets
   */
  public Type type() {
    return accessor.getGenericReturnType();
  }

  /**
   * Returns whether a value has it without being told: an accessor that has a body.
   *
   * @return whether it has
   */
  public boolean hasDefault() {
    return !Modifier.isAbstract(accessor.getModifiers())
        && !accessor.getDeclaringClass().isRecord();
  }

  /**
   * Returns what a value has in it.
   *
   * @param value the value
   * @return what the accessor returns
   */
  public Object of(Object value) {
    return Reflection.call(accessor, value);
  }
}
