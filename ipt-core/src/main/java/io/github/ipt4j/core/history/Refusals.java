// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.history;

import io.github.ipt4j.core.rule.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with a case, so that all of it can be said at once. */
final class Refusals {
  /** One more than any reader lists, so that it can say that there are more. */
  private static final int MOST = 21;

  private final List<Refusal> gathered = new ArrayList<>();

  void add(Refusal.Builder refusal) {
    if (gathered.size() < MOST) {
      gathered.add(refusal.build());
    }
  }

  /** Runs a check that throws what it finds. */
  void gather(Runnable check) {
    try {
      check.run();
    } catch (Refusal refusal) {
      if (gathered.size() < MOST) {
        gathered.add(refusal);
      }
    }
  }

  boolean isEmpty() {
    return gathered.isEmpty();
  }

  void throwIfAny() {
    if (!gathered.isEmpty()) {
      throw Refusal.together(gathered);
    }
  }
}
