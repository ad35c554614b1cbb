// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.folder.Tree.Branch;
import io.github.ipt4j.core.folder.Tree.Leaf;

/**
 * A column of a file.
 *
 * @param name its name
 * @param needed whether every row fills it
 * @param path the attributes down to the value, from the entry that a row is
 * @param kind how values stand in its cells
 * @param about what the schema says of the attribute, perhaps nothing
 */
record Column(
    String name, boolean needed, ImmutableList<String> path, CellKind kind, String about) {

  Column optional() {
    return new Column(name, false, path, kind, about);
  }

  Column required() {
    return new Column(name, true, path, kind, about);
  }

  Column named(String otherName) {
    return new Column(otherName, needed, path, kind, about);
  }

  /** Puts what a cell holds into the entry that its row is. */
  void read(Cell cell, Branch entry, FolderFaults faults) {
    put(kind.read(cell, faults), entry, cell.place());
  }

  /** Says that a needed cell is empty. */
  void readNothing(Place place, Branch entry, FolderFaults faults) {
    put(faults.broken(place, place.fault("must be given")), entry, place);
  }

  private void put(Tree value, Branch entry, Place place) {
    Branch holder = entry;
    for (String step : path.subList(0, path.size() - 1)) {
      holder = holder.branch(step, place);
    }
    holder.put(path.get(path.size() - 1), value);
  }

  /** Returns the text of the cell in the row of an entry, empty if the entry has no such value. */
  String write(Branch entry) {
    Tree value = entry;
    for (String step : path) {
      value = value instanceof Branch branch ? branch.get(step) : null;
      if (value == null) {
        return "";
      }
    }
    boolean isNothing = value instanceof Leaf leaf && leaf.kind() == Tree.LeafKind.NULL;
    return isNothing ? "" : kind.write(value);
  }
}
