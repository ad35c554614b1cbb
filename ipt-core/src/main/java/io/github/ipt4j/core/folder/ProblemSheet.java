// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.folder.Column.Need;
import io.github.ipt4j.core.folder.EntrySheet.EntryList;
import io.github.ipt4j.core.folder.Table.Row;
import io.github.ipt4j.core.folder.Tree.Branch;
import io.github.ipt4j.core.folder.Tree.Leaf;
import io.github.ipt4j.core.folder.Type.Thing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The problem areas: a row is an area, and its kind says which columns it may fill. */
final class ProblemSheet extends Sheet {
  static final String STEM = "problems";
  private static final String AREA = "area";
  static final EntryList LIST = new EntryList(ImmutableList.of("problemAreas"), "", false);

  private final ImmutableBiMap<String, Thing> areas;

  ProblemSheet(Type.OneOf union) {
    this(
        union.variants().entrySet().stream()
            .collect(
                ImmutableBiMap.toImmutableBiMap(v -> constant(v.getKey()), Map.Entry::getValue)));
  }

  private ProblemSheet(ImmutableBiMap<String, Thing> areas) {
    super(STEM, columns(areas));
    this.areas = areas;
  }

  private static String constant(String type) {
    return CaseFormat.UPPER_CAMEL.to(CaseFormat.UPPER_UNDERSCORE, type);
  }

  private static List<Column> columns(ImmutableBiMap<String, Thing> areas) {
    Map<String, Column> columns = new LinkedHashMap<>();
    columns.put(
        AREA,
        new Column(
            AREA,
            Need.ALWAYS,
            ImmutableList.of(AREA),
            new CellKind.Name(areas.keySet().asList()),
            ""));
    for (Thing area : areas.values()) {
      Columns.of(area).forEach(c -> columns.putIfAbsent(c.name(), c.optional()));
    }
    columns.put(
        Columns.ID,
        new Column(
            Columns.ID,
            Need.NEVER,
            ImmutableList.of(Columns.ID),
            new CellKind.Name(ImmutableList.of()),
            "by which other files name the row"));
    return ImmutableList.copyOf(columns.values());
  }

  @Override
  void read(Table table, FolderReading to) {
    for (Row row : table.rows()) {
      Branch entry = entry(table, row, to, c -> true);
      Leaf area = (Leaf) entry.remove(AREA);
      Thing type = area == null ? null : areas.get(area.text());
      to.name(entry, this, row);
      entry.remove(Columns.ID);
      if (area == null || type == null) {
        continue;
      }
      Set<String> own = Columns.of(type).stream().map(Column::name).collect(Collectors.toSet());
      requireEmpty(
          row,
          c ->
              !own.contains(c.name())
                  && !c.path().get(0).equals(AREA)
                  && !c.name().equals(Columns.ID),
          "must be empty where the area is " + area.text(),
          to);
      requireFilled(type, row, entry, to);
      entry.members().keySet().retainAll(type.fields().keySet());
      to.parts().toDocument(type, entry);
      entry.put(FolderReading.TYPE, Leaf.text(area.place(), type.name()));
      to.add(LIST, entry);
    }
  }

  private static void requireFilled(Thing type, Row row, Branch entry, FolderReading to) {
    for (Column column : Columns.of(type)) {
      boolean isMissing = column.needed() && row.text(column.name()).isEmpty();
      if (isMissing) {
        column.readNothing(row.place(column.name()), entry, to.faults());
      }
    }
  }

  @Override
  List<Map<String, String>> write(FolderWriting from) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Branch entry : from.entries(LIST)) {
      String name = entry.text(FolderReading.TYPE).orElseThrow();
      Thing type =
          areas.values().stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
      from.parts().toColumns(type, entry);
      entry.put(AREA, Leaf.text(entry.place(), constant(name)));
      entry.put(Columns.ID, Leaf.text(entry.place(), STEM + "-" + (rows.size() + 1)));
      rows.add(row(entry, c -> true));
    }
    return rows;
  }
}
