// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import io.github.ipt4j.core.folder.Table.Row;
import io.github.ipt4j.core.folder.Tree.Branch;
import io.github.ipt4j.core.folder.Type.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The symptoms that are recorded: how each runs, and its kind where the name does not tell it. */
final class SymptomSheet extends Sheet {
  static final String STEM = "symptoms";
  static final String SYMPTOM = "symptom";
  static final String SYMPTOM_KIND = "symptomKind";

  private final Thing type;

  SymptomSheet(Thing type) {
    super(STEM, Columns.of(type));
    this.type = type;
  }

  @Override
  void read(Table table, FolderReading to) {
    for (Row row : table.rows()) {
      Branch entry = entry(table, row, to, c -> true);
      to.parts().toDocument(type, entry);
      Tree symptom = entry.get(SYMPTOM);
      if (symptom != null) {
        entry.members().forEach(to.recording(symptom)::put);
      }
    }
  }

  @Override
  List<Map<String, String>> write(FolderWriting from) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Branch recording : from.document().branches("symptomRecordings")) {
      Branch entry = recording.copy();
      new Parts(from.parts().dayStart(), Map.of()).toColumns(type, entry);
      rows.add(row(entry, c -> true));
    }
    return rows;
  }
}
