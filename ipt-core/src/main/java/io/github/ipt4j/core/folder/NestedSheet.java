// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.folder.Column.Need;
import io.github.ipt4j.core.folder.EntrySheet.EntryList;
import io.github.ipt4j.core.folder.Table.Row;
import io.github.ipt4j.core.folder.Tree.Branch;
import io.github.ipt4j.core.folder.Type.Thing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file whose rows belong to entries of another file, which a column names. */
final class NestedSheet extends Sheet {
  private final Owner owner;
  private final Thing type;

  private final boolean mayBeBrief;

  NestedSheet(String stem, Owner owner, Thing type) {
    super(
        stem,
        ImmutableList.<Column>builder()
            .add(
                new Column(
                    owner.column(),
                    Need.ALWAYS,
                    ImmutableList.of(owner.column()),
                    new CellKind.Name(ImmutableList.of()),
                    "the " + owner.key() + " in " + owner.stem() + Sheet.EXTENSION))
            .addAll(Columns.of(type))
            .build());
    this.owner = owner;
    this.type = type;
    this.mayBeBrief = CellKind.briefly(new Type.Many(type)).isPresent();
  }

  /**
   * To what the rows belong.
   *
   * @param column the column that names it
   * @param stem the file in which it stands
   * @param key the column of that file that holds its name
   * @param attribute the attribute of a document that is its name
   * @param list where it stands in a document
   * @param path the attributes from it down to the list of what the rows are
   */
  record Owner(
      String column,
      String stem,
      String key,
      String attribute,
      EntryList list,
      ImmutableList<String> path) {}

  @Override
  void read(Table table, FolderReading to) {
    for (Row row : table.rows()) {
      Branch entry = entry(table, row, to, c -> !isOwner(c));
      to.parts().toDocument(type, entry);
      String id = row.text(owner.column());
      Optional<Branch> holder = to.owner(owner.stem(), id);
      Place place = row.place(owner.column());
      if (holder.isPresent()) {
        add(entry, holder.get(), place, to);
      } else if (table.has(owner.column())) {
        to.faults()
            .add(
                place,
                place
                    .fault(
                        "must be the "
                            + owner.key()
                            + " of a row of "
                            + owner.stem()
                            + Sheet.EXTENSION)
                    .value(id));
      }
    }
  }

  private boolean isOwner(Column column) {
    return column.name().equals(owner.column());
  }

  private void add(Branch entry, Branch owned, Place place, FolderReading to) {
    Branch holder = owned;
    List<String> path = owner.path();
    for (String step : path.subList(0, path.size() - 1)) {
      holder = holder.branch(step, entry.place());
    }
    String list = path.get(path.size() - 1);
    Tree known = holder.get(list);
    if (known != null && known.place().column() != null) {
      to.faults()
          .add(
              place,
              place.fault(
                  "must not be named here where the column "
                      + list
                      + " of "
                      + owner.stem()
                      + Sheet.EXTENSION
                      + " is filled"));
    } else {
      holder.listing(list, owned.place()).add(entry);
    }
  }

  @Override
  List<Map<String, String>> write(FolderWriting from) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Branch holder : from.entries(owner.list())) {
      String id = holder.text(owner.attribute()).orElse("");
      if (isBrief(holder)) {
        continue;
      }
      for (Branch entry : new FolderWriting(holder, from.parts()).entries(elements())) {
        from.parts().toColumns(type, entry);
        Map<String, String> row = new LinkedHashMap<>();
        row.put(owner.column(), id);
        row.putAll(row(entry, c -> !isOwner(c)));
        rows.add(row);
      }
    }
    return rows;
  }

  /** Returns whether a column of the other file has told it all. */
  private boolean isBrief(Branch holder) {
    Tree list = holder.get(owner.path().get(0));
    return mayBeBrief && CellKind.Briefly.isBrief(list);
  }

  private EntryList elements() {
    return new EntryList(owner.path(), "", false);
  }
}
