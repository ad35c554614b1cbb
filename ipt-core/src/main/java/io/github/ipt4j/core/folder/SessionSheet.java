// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.folder.Column.Need;
import io.github.ipt4j.core.folder.Table.Row;
import io.github.ipt4j.core.folder.Tree.Branch;
import io.github.ipt4j.core.folder.Type.Thing;
import java.util.HashSet;
import java.util.Set;

/** The sessions, which may say in which phase each lies where no other file gives the phases. */
final class SessionSheet extends EntrySheet {
  static final String PHASES = "phases";
  private static final String PHASE = "phase";

  SessionSheet(String stem, EntryList list, Thing type, CellKind phases) {
    super(
        stem,
        list,
        type,
        ImmutableList.<Column>builder()
            .addAll(Columns.of(type))
            .add(
                new Column(
                    PHASE,
                    Need.NEVER,
                    ImmutableList.of(PHASE),
                    phases,
                    "where there is no phases.csv: a phase begins with its first session"))
            .build());
  }

  @Override
  void read(Table table, FolderReading to) {
    Set<String> begun = new HashSet<>();
    for (Row row : table.rows()) {
      Branch entry = read(table, row, to);
      Tree phase = entry.remove(PHASE);
      if (phase != null && to.has(PHASES)) {
        Place place = row.place(PHASE);
        to.faults().add(place, place.fault("must be empty where there is a file phases.csv"));
      } else if (phase != null && begun.add(row.text(PHASE))) {
        Branch begins = Branch.of(row.place());
        begins.put("kind", phase);
        begins.put("start", entry.need(Columns.DATE));
        to.document().listing(PHASES, row.place()).add(begins);
      }
      add(entry, row, to);
    }
  }
}
