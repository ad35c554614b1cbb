// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import io.github.ipt4j.core.folder.Tree.Leaf;
import io.github.ipt4j.core.input.InputFault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers the faults of a folder, each with its place. */
final class FolderFaults {
  private final List<Placed> gathered = new ArrayList<>();
  private final Set<Place> places = new HashSet<>();

  private record Placed(Place place, InputFault fault) {}

  void add(Place place, InputFault.Builder fault) {
    places.add(place);
    gathered.add(new Placed(place, fault.build()));
  }

  /** Returns what stands where something faulty stood, whose fault is said herewith. */
  Leaf broken(Place place, InputFault.Builder fault) {
    add(place, fault);
    return Leaf.nothing(place);
  }

  /** Returns whether a fault of exactly this place has been said. */
  boolean isSaid(Place place) {
    return places.contains(place);
  }

  boolean isEmpty() {
    return gathered.isEmpty();
  }

  void throwIfAny() {
    if (!gathered.isEmpty()) {
      throw together();
    }
  }

  /** Returns the fault that stands for all, in the order of files, lines and columns. */
  private InputFault together() {
    gathered.sort(Comparator.comparing(Placed::place, Place.IN_ORDER));
    return InputFault.together(gathered.stream().map(Placed::fault).toList());
  }
}
