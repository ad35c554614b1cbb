// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import static com.google.common.base.Throwables.throwIfUnchecked;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Calls that let an unchecked exception of what is called through as it is. */
final class Reflection {

  private Reflection() {}

  static Object call(Method method, Object target, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (ReflectiveOperationException e) {
      throw unwrapped(e);
    }
  }

  static Object construct(Constructor<?> constructor, Object... arguments) {
    try {
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw unwrapped(e);
    }
  }

  private static AssertionError unwrapped(ReflectiveOperationException e) {
    if (e instanceof InvocationTargetException thrown && thrown.getCause() != null) {
      throwIfUnchecked(thrown.getCause());
    }
    return new AssertionError(e);
  }
}
