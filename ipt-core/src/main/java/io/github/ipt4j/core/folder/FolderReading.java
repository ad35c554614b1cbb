// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.folder.EntrySheet.EntryList;
import io.github.ipt4j.core.folder.Table.Row;
import io.github.ipt4j.core.folder.Tree.Branch;
import io.github.ipt4j.core.folder.Tree.Leaf;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The document that the files of a folder make together, as far as it has come. */
final class FolderReading {
  static final String TYPE = "type";

  /** The dates of an entry that lie in the period of its case. */
  private static final ImmutableSet<String> DATES =
      ImmutableSet.of("date", "start", "reachedOn", "enactedOn", "reviewedOn", "triedOn", "doneOn");

  private final Branch document;
  private final FolderFaults faults;
  private final Parts parts;
  private final Map<String, Table> tables;
  private final Map<String, Map<String, Branch>> owners = new HashMap<>();
  private final Map<String, Branch> recordings = new LinkedHashMap<>();
  private final Map<String, Place> met = new LinkedHashMap<>();
  private final TreeSet<String> dates = new TreeSet<>();

  FolderReading(Place folder, Map<String, Table> tables, Parts parts, FolderFaults faults) {
    this.document = Branch.of(folder);
    this.tables = tables;
    this.parts = parts;
    this.faults = faults;
  }

  Branch document() {
    return document;
  }

  FolderFaults faults() {
    return faults;
  }

  Parts parts() {
    return parts;
  }

  /** Returns whether the folder has a file that has a row. */
  boolean has(String stem) {
    Table table = tables.get(stem);
    return table != null && !table.rows().isEmpty();
  }

  /** Returns the date of the session of a number. */
  Optional<String> dateOfSession(String number) {
    Table sessions = tables.get("sessions");
    return number.isEmpty() || sessions == null
        ? Optional.empty()
        : sessions.rows().stream()
            .filter(row -> row.text("number").equals(number))
            .map(row -> row.text(Columns.DATE))
            .filter(date -> CellKind.Coded.DATE.isValid(date))
            .findFirst();
  }

  /** Adds an entry to its list. */
  void add(EntryList list, Branch entry) {
    if (!list.variant().isEmpty()) {
      entry.put(TYPE, Leaf.text(entry.place(), list.variant()));
    }
    Branch holder = document;
    for (String step : list.path().subList(0, list.path().size() - 1)) {
      holder = holder.branch(step, entry.place());
    }
    holder.listing(list.path().get(list.path().size() - 1), document.place()).add(entry);
  }

  /** Gives an entry its id, which is that of its file and row where none is written. */
  void name(Branch entry, Sheet sheet, Row row) {
    if (entry.get(Columns.ID) == null) {
      entry.put(Columns.ID, Leaf.text(row.place(), sheet.stem() + "-" + row.number()));
    }
    entry.text(Columns.ID).ifPresent(id -> own(sheet.stem(), id, entry));
  }

  /** Remembers an entry, which rows of other files may name. */
  void own(String stem, String id, Branch entry) {
    owners.computeIfAbsent(stem, s -> new HashMap<>()).putIfAbsent(id, entry);
  }

  /** Returns the entry of a file that an id names. */
  Optional<Branch> owner(String stem, String id) {
    return Optional.ofNullable(owners.getOrDefault(stem, Map.of()).get(id));
  }

  /** Counts the dates of an entry among those that the period holds. */
  void count(Branch entry) {
    Branch at = entry.get(Columns.AT) instanceof Branch branch ? branch : entry;
    at.text(Columns.DATE).ifPresent(dates::add);
    for (String name : DATES) {
      entry.text(name).ifPresent(dates::add);
    }
  }

  void count(String date) {
    dates.add(date);
  }

  /** Returns the dates of the case in their order. */
  SortedSet<String> dates() {
    return dates;
  }

  /** Returns the recording of a symptom, a new one if there is none. */
  Branch recording(Tree symptom) {
    return recordings.computeIfAbsent(
        TreeJson.write(symptom),
        s -> {
          Branch recording = Branch.of(symptom.place());
          recording.put("symptom", symptom);
          document.listing("symptomRecordings", document.place()).add(recording);
          return recording;
        });
  }

  /** Remembers a person of a contact. */
  void meet(@Nullable Tree person) {
    if (person instanceof Leaf leaf && leaf.kind() != Tree.LeafKind.NULL) {
      met.putIfAbsent(leaf.text(), leaf.place());
    }
  }

  /** Returns the people of the contacts, each with the place of the first contact. */
  Map<String, Place> met() {
    return met;
  }
}
