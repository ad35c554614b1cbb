// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;

/** An attribute of a value: its accessor. */
record Attribute(Method accessor) {

  String name() {
    return accessor.getName();
  }

  Type type() {
    return accessor.getGenericReturnType();
  }

  /** Returns whether a value has it without being told: an accessor that has a body. */
  boolean hasDefault() {
    return !Modifier.isAbstract(accessor.getModifiers())
        && !accessor.getDeclaringClass().isRecord();
  }

  Object of(Object value) {
    return Reflection.call(accessor, value);
  }
}
