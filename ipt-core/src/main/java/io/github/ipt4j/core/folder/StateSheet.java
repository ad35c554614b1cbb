// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import static com.google.common.collect.ImmutableList.toImmutableList;

import io.github.ipt4j.core.folder.Table.Row;
import io.github.ipt4j.core.folder.Tree.Branch;
import io.github.ipt4j.core.folder.Tree.Leaf;
import io.github.ipt4j.core.folder.Tree.LeafKind;
import io.github.ipt4j.core.folder.Type.Thing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The states of the days. With a column {@code holds} each row says of one state whether it held;
 * without it a row is a state that held, and every state that the file names was asked about on
 * every day that has a row.
 */
final class StateSheet extends EntrySheet {
  private static final String STATE = "state";
  private static final String HOLDS = "holds";
  private static final String NONE = "NONE";

  StateSheet(String stem, EntryList list, Thing type) {
    super(
        stem,
        list,
        type,
        Columns.of(type).stream()
            .map(c -> c.name().equals(HOLDS) ? c.holding(new CellKind.YesNo(true)) : c)
            .collect(toImmutableList()));
  }

  @Override
  void read(Table table, FolderReading to) {
    if (table.has(HOLDS)) {
      super.read(table, to);
      return;
    }
    Map<String, Row> days = new LinkedHashMap<>();
    Map<String, Set<String>> held = new HashMap<>();
    Set<String> states = new TreeSet<>();
    for (Row row : table.rows()) {
      String day = row.text(Columns.DATE);
      String state = row.text(STATE);
      Row first = days.putIfAbsent(day, row);
      Set<String> ofDay = held.computeIfAbsent(day, d -> new HashSet<>());
      boolean besideNone = first != null && (state.equals(NONE) || ofDay.contains(NONE));
      if (besideNone) {
        Place place = row.place(STATE);
        to.faults().add(place, place.fault("must have no other row of its day beside one of NONE"));
      }
      ofDay.add(state);
      if (!state.equals(NONE)) {
        states.add(state);
        add(read(table, row, to), row, to);
      }
    }
    days.forEach((day, row) -> addOthers(table, row, states, held.getOrDefault(day, Set.of()), to));
  }

  /** Adds that the states that no row of a day names did not hold. */
  private void addOthers(
      Table table, Row row, Set<String> states, Set<String> held, FolderReading to) {
    for (String state : states) {
      if (!held.contains(state)) {
        Branch entry = entry(table, row, to, c -> c.path().contains(Columns.DATE));
        entry.put(STATE, Leaf.text(row.place(STATE), state));
        entry.put(HOLDS, new Leaf(row.place(STATE), LeafKind.TRUTH, "false"));
        entry.put(Columns.ID, Leaf.text(row.place(), stem() + "-" + row.number() + "-" + state));
        add(entry, row, to);
      }
    }
  }
}
