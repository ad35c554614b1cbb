// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import io.github.ipt4j.core.rule.Refusal;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/**
 * The document that is being read: its name, where each value was made, and what was not.
 *
 * <p>A part that the model refuses is found again as the very object that was made of it; an equal
 * one may stand elsewhere too. Remembering that takes a third of the time of reading, and most
 * documents have no fault: so it is done only when a faulty one is read a second time.
 */
final class Source {
  private final String name;
  private final IdentityHashMap<Object, Position> made = new IdentityHashMap<>();
  private final Set<String> lost = new HashSet<>();
  private final boolean remembering;

  Source(String name, boolean remembering) {
    this.name = name;
    this.remembering = remembering;
  }

  String name() {
    return name;
  }

  /** Remembers where a value stands. */
  void made(Object value, Position at) {
    if (remembering && !(value instanceof String) && !(value instanceof Enum)) {
      made.putIfAbsent(value, at);
    }
  }

  /** Returns where a value stands that was made of this document. */
  Optional<Position> placeOf(Object value) {
    return Optional.ofNullable(made.get(value));
  }

  /** Remembers the id or the number of what could not be made. */
  void lost(String id) {
    lost.add(id);
  }

  /**
   * Returns whether the refusal says no more than that something is not there that was not made.
   */
  boolean isOfLost(Refusal refusal) {
    return refusal.culprits().stream().anyMatch(c -> lost.contains(c.toString()))
        || refusal.found().filter(f -> lost.contains(f.text())).isPresent();
  }
}
