// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.folder.Table.Row;
import io.github.ipt4j.core.folder.Tree.Branch;
import io.github.ipt4j.core.folder.Type.Thing;
import java.util.LinkedHashMap;
import java.util.Map;

/** The instruments that the library does not know; in a document each stands where it is used. */
final class InstrumentSheet extends EntrySheet {
  static final String CODE = "code";

  /** Where the instruments stand while rows are made of them; no document has such a list. */
  static final EntryList LIST =
      new EntryList(ImmutableList.of(MeasureSheet.INSTRUMENTS), "", false);

  InstrumentSheet(Thing type) {
    super(MeasureSheet.INSTRUMENTS, LIST, type);
  }

  @Override
  void read(Table table, FolderReading to) {
    for (Row row : table.rows()) {
      Branch entry = read(table, row, to);
      String code = row.text(CODE);
      if (to.owner(stem(), code).isPresent()) {
        Place place = row.place(CODE);
        to.faults().add(place, place.fault("must come once").value(code));
      }
      to.own(stem(), code, entry);
    }
  }

  /** Gathers the instruments of a document that stand in it with all their parts. */
  static void gather(Branch document) {
    Map<String, Branch> instruments = new LinkedHashMap<>();
    for (Branch event : document.branches("events")) {
      if (event.get("instrument") instanceof Branch own) {
        instruments.putIfAbsent(own.text(CODE).orElseThrow(), own);
      }
    }
    instruments
        .values()
        .forEach(i -> document.listing(MeasureSheet.INSTRUMENTS, document.place()).add(i));
  }
}
