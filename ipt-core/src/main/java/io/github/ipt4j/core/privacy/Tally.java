// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.privacy;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import java.util.EnumSet;
import java.util.Set;

/** Counts what became of what, and remembers what remains. */
final class Tally {
  private final Multiset<Treatment> treated = EnumMultiset.create(Treatment.class);
  private final Multiset<String> removed = TreeMultiset.create();
  private final Set<Remaining> remaining = EnumSet.noneOf(Remaining.class);

  void count(Declaration declaration, int parts) {
    treated.add(declaration.treatment(), parts);
  }

  void removed(String attribute, int texts) {
    removed.add(attribute, texts);
  }

  /** Counts columns that nobody knows and that are left out. */
  void leftOut(int columns) {
    removed.add("other columns", columns);
  }

  void remains(Remaining what) {
    remaining.add(what);
  }

  <T> Deidentified<T> of(T value) {
    return new Deidentified<>(
        value,
        removed.entrySet().stream()
            .collect(
                ImmutableSortedMap.toImmutableSortedMap(
                    String::compareTo, Multiset.Entry::getElement, Multiset.Entry::getCount)),
        treated.entrySet().stream()
            .collect(
                ImmutableSortedMap.toImmutableSortedMap(
                    Treatment::compareTo, Multiset.Entry::getElement, Multiset.Entry::getCount)),
        ImmutableList.copyOf(remaining));
  }
}
