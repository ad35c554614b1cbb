// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import io.github.ipt4j.core.folder.Table.Row;
import io.github.ipt4j.core.folder.Tree.Branch;
import io.github.ipt4j.core.folder.Type.Thing;
import java.util.List;
import java.util.Map;

/** A file of one row, which is what a case has once. */
final class OneRowSheet extends Sheet {
  private final Thing type;

  OneRowSheet(String stem, Thing type) {
    super(stem, Columns.of(type));
    this.type = type;
  }

  @Override
  void read(Table table, FolderReading to) {
    for (Row row : table.rows()) {
      if (row.number() > 1) {
        to.faults().add(row.place(), row.place().fault("must be the only row of " + file()));
        continue;
      }
      Branch entry = entry(table, row, to, c -> true);
      to.parts().toDocument(type, entry);
      entry.members().forEach(to.document()::put);
    }
  }

  @Override
  List<Map<String, String>> write(FolderWriting from) {
    from.parts().toColumns(type, from.document());
    Map<String, String> row = row(from.document(), c -> true);
    return row.isEmpty() ? List.of() : List.of(row);
  }
}
