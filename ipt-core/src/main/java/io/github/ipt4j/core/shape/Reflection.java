// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.shape;

import static com.google.common.base.Throwables.throwIfUnchecked;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Calls that let an unchecked exception of what is called through as it is. */
public final class Reflection {

  private Reflection() {}

  /**
   * Calls a method.
   *
   * @param method the method
   * @param target what it is called on
   * @param arguments what it is given
   * @return what it returns
   */
  public static Object call(Method method, Object target, Object... arguments) {
    try {
      // a part of a value may be a record that its package keeps to itself
      method.trySetAccessible();
      return method.invoke(target, arguments);
    } catch (ReflectiveOperationException e) {
      throw unwrapped(e);
    }
  }

  /**
   * Calls a constructor.
   *
   * @param constructor the constructor
   * @param arguments what it is given
   * @return what it makes
   */
  public static Object construct(Constructor<?> constructor, Object... arguments) {
    try {
      constructor.trySetAccessible();
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
