// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import io.github.ipt4j.core.input.InputFault;
import java.util.ArrayList;
import java.util.List;

/** Gathers the faults of a document. */
final class Faults {
  private final List<InputFault> gathered = new ArrayList<>();
  private int count;

  /** Adds a fault; one more is kept than is listed, so that it can be said that there are more. */
  void add(InputFault.Builder fault) {
    count++;
    if (gathered.size() <= InputFault.MOST_LISTED) {
      gathered.add(fault.build());
    }
  }

  void add(InputFault fault) {
    count++;
    if (gathered.size() <= InputFault.MOST_LISTED) {
      gathered.add(fault);
    }
  }

  /** Returns how many there were, kept or not. */
  int count() {
    return count;
  }

  /** Returns the fault that stands for all, of which there is one at least. */
  InputFault together() {
    gathered.sort(
        comparingLong((InputFault f) -> f.line().orElse(0))
            .thenComparing(comparingInt(f -> Integer.parseInt(f.column().orElse("0")))));
    return InputFault.together(gathered);
  }
}
