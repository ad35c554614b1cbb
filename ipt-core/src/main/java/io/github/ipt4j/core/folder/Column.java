// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.folder.Tree.Branch;
import io.github.ipt4j.core.folder.Tree.Leaf;

/**
 * A column of a file.
 *
 * @param name its name
 * @param need when a row fills it
 * @param path the attributes down to the value, from the entry that a row is
 * @param kind how values stand in its cells
 * @param about what the schema says of the attribute, perhaps nothing
 */
record Column(String name, Need need, ImmutableList<String> path, CellKind kind, String about) {

  /** When a row fills a column. */
  enum Need {
    ALWAYS,
    /** Where another column of the same part of the entry is filled. */
    WITH_PART,
    /** Where the row names no session, from which the date follows. */
    UNLESS_SESSION,
    NEVER
  }

  boolean needed() {
    return need == Need.ALWAYS;
  }

  Column optional() {
    return new Column(name, Need.NEVER, path, kind, about);
  }

  /** Returns a date that a session may give; a time is never needed. */
  Column unlessSession() {
    return new Column(name, needed() ? Need.UNLESS_SESSION : need, path, kind, about);
  }

  Column named(String otherName) {
    return new Column(otherName, need, path, kind, about);
  }

  Column holding(CellKind otherKind) {
    return new Column(name, need, path, otherKind, about);
  }

  /** Returns whether the entry has the part of which this column holds what it must have. */
  boolean isMissedBy(Branch entry) {
    Tree part = entry;
    for (String step : path.subList(0, path.size() - 1)) {
      part = part instanceof Branch branch ? branch.get(step) : null;
    }
    return need == Need.WITH_PART && part != null;
  }

  /** Puts what a cell holds into the entry that its row is. */
  void read(Cell cell, Branch entry, FolderFaults faults) {
    put(kind.read(cell, faults), entry, cell.place());
  }

  /** Says that a needed cell is empty. */
  void readNothing(Place place, Branch entry, FolderFaults faults) {
    String rule =
        needed() ? "must be given" : "must be given, since another column of the row needs it";
    put(faults.broken(place, place.fault(rule)), entry, place);
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
