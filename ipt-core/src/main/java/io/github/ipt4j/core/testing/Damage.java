// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.testing;

import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.random.MixGenerator;
import java.util.List;
import java.util.Optional;

/** A way to damage a text, of which it is known what a reader says of it. */
@FunctionalInterface
interface Damage {

  /** Returns the damaged text; empty where the file has no place for it. */
  Optional<Damaged> in(GoodFile file, MixGenerator random);

  /**
   * A damaged text.
   *
   * @param text the text
   * @param fault the fault that a reader must give
   */
  record Damaged(String text, InputFault fault) {}

  /** Returns one of several. */
  static <T> Optional<T> any(List<T> places, MixGenerator random) {
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(places.get((int) (random.nextDouble() * places.size())));
  }

  /** Returns the text with another in the place of a part. */
  static String replaced(String text, int from, int to, String other) {
    return text.substring(0, from) + other + text.substring(to);
  }
}
