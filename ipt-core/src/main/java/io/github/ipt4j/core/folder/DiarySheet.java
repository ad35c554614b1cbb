// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.folder.Table.Row;
import io.github.ipt4j.core.folder.Tree.Branch;
import io.github.ipt4j.core.folder.Tree.Leaf;
import io.github.ipt4j.core.folder.Tree.LeafKind;
import io.github.ipt4j.core.folder.Tree.Listing;
import io.github.ipt4j.core.folder.Type.Thing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The diary: a row is an episode of a symptom, or a day that was free of it. */
final class DiarySheet extends EntrySheet {
  static final String ONSET = "onset";
  private static final String INTENSITY = "intensity";
  private static final String ENTERED = "entered";
  private static final String SYMPTOM = "symptom";
  private static final String FREE_DAYS = "freeDays";

  /** What is said of a day that was free of a symptom. */
  private static final ImmutableSet<String> OF_FREE_DAYS =
      ImmutableSet.of(Columns.DATE, SYMPTOM, "symptomKind", INTENSITY, ENTERED);

  private final Thing recordings;

  DiarySheet(String stem, EntryList list, Thing episode, Thing recordings) {
    super(
        stem,
        list,
        episode,
        Columns.of(episode).stream()
            .map(c -> c.name().equals(Columns.TIME) ? c.named(ONSET) : c)
            .collect(toImmutableList()));
    this.recordings = recordings;
  }

  @Override
  void read(Table table, FolderReading to) {
    for (Row row : table.rows()) {
      Branch entry = read(table, row, to);
      if (entry.get(INTENSITY) instanceof Leaf leaf && isZero(leaf)) {
        requireEmpty(
            row,
            c -> !OF_FREE_DAYS.contains(c.name()),
            "must be empty where the intensity is 0",
            to);
        addFreeDay(entry, to);
      } else {
        add(entry, row, to);
      }
    }
  }

  private static boolean isZero(Leaf leaf) {
    return leaf.kind() == LeafKind.NUMBER && new BigDecimal(leaf.text()).signum() == 0;
  }

  private void addFreeDay(Branch entry, FolderReading to) {
    to.count(entry);
    Tree date = ((Branch) entry.need(Columns.AT)).need(Columns.DATE);
    to.parts().toDocument(type(), entry);
    Branch recording = to.recording(entry.need(SYMPTOM));
    recording.listing(FREE_DAYS, entry.place()).add(date);
    if (entry.get(ENTERED) instanceof Leaf entered
        && date instanceof Leaf day
        && day.kind() == LeafKind.TEXT) {
      recording.branch(ENTERED, entry.place()).put(day.text(), entered);
    }
  }

  @Override
  List<Map<String, String>> write(FolderWriting from) {
    List<Map<String, String>> rows = new ArrayList<>(super.write(from));
    for (Branch recording : from.document().branches("symptomRecordings")) {
      from.parts().toColumns(recordings, recording);
      Branch entered = recording.get(ENTERED) instanceof Branch b ? b : Branch.of(from.nowhere());
      if (recording.get(FREE_DAYS) instanceof Listing days) {
        days.elements().forEach(day -> rows.add(freeDay((Leaf) day, recording, entered)));
      }
    }
    rows.sort(Comparator.comparing(r -> r.getOrDefault(Columns.DATE, "")));
    return rows;
  }

  private Map<String, String> freeDay(Leaf day, Branch recording, Branch entered) {
    Branch entry = Branch.of(day.place());
    entry.branch(Columns.AT, day.place()).put(Columns.DATE, day);
    entry.put(SYMPTOM, recording.need(SYMPTOM));
    entry.put(INTENSITY, new Leaf(day.place(), LeafKind.NUMBER, "0"));
    Tree written = entered.get(day.text());
    if (written != null) {
      entry.put(ENTERED, written);
    }
    return row(entry, c -> true);
  }
}
