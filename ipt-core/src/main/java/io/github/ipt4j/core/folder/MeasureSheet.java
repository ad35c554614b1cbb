// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.folder.Table.Row;
import io.github.ipt4j.core.folder.Tree.Branch;
import io.github.ipt4j.core.folder.Tree.Leaf;
import io.github.ipt4j.core.folder.Tree.Listing;
import io.github.ipt4j.core.folder.Type.Thing;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.rule.Quoted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The questionnaires: a row is one filling-in, by its total or by its items. */
final class MeasureSheet extends EntrySheet {
  static final String INSTRUMENTS = "instruments";
  private static final String INSTRUMENT = "instrument";
  private static final String REPORTED = "reportedTotal";
  private static final String TOTAL = "total";
  private static final String ITEMS = "items";
  private static final String ITEM = "item";
  private static final int MOST_ITEMS = 200;

  /** Says of an item that it was asked and not answered, where no other cell tells of a form. */
  private static final String NOT_ANSWERED = "?";

  private static final CellKind NUMBER = new CellKind.Digits(true, "");

  MeasureSheet(String stem, EntryList list, Thing type) {
    super(
        stem,
        list,
        type,
        Columns.of(type).stream()
            .map(c -> c.name().equals(REPORTED) ? c.named(TOTAL) : c)
            .collect(toImmutableList()));
  }

  @Override
  boolean isKnown(String name) {
    return super.isKnown(name) || number(name) > 0;
  }

  /** The items of the questionnaire that is filled in most often. */
  @Override
  ImmutableList<String> further() {
    return IntStream.rangeClosed(1, Instrument.PHQ_9.items())
        .mapToObj(i -> ITEM + i)
        .collect(toImmutableList());
  }

  /** Returns the number of an item by its column, 0 if it is another column. */
  static int number(String column) {
    String digits = column.startsWith(ITEM) ? column.substring(ITEM.length()) : "";
    int number = digits.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(digits) : 0;
    return number <= MOST_ITEMS ? number : 0;
  }

  @Override
  Branch read(Table table, Row row, FolderReading to) {
    Branch entry = super.read(table, row, to);
    Optional<String> code = entry.text(INSTRUMENT);
    OptionalInt items = code.isPresent() ? place(code.get(), entry, row, to) : OptionalInt.empty();
    if (items.isPresent() && hasItems(table, row)) {
      addItems(items.getAsInt(), entry, table, row, to);
    }
    return entry;
  }

  /** Puts an instrument of the folder in the place of its code; returns how many items it has. */
  private static OptionalInt place(String code, Branch entry, Row row, FolderReading to) {
    Optional<Branch> own = to.owner(INSTRUMENTS, code);
    if (own.isPresent()) {
      entry.put(INSTRUMENT, own.get());
      Optional<String> items = own.get().text(ITEMS).filter(n -> n.matches("[0-9]{1,3}"));
      return items.isPresent()
          ? OptionalInt.of(Integer.parseInt(items.get()))
          : OptionalInt.empty();
    }
    Optional<Instrument> known = Instrument.ofCode(code);
    if (known.isEmpty()) {
      Place place = row.place(INSTRUMENT);
      entry.put(INSTRUMENT, to.faults().broken(place, place.fault(rule()).value(code)));
      return OptionalInt.empty();
    }
    return OptionalInt.of(known.get().items());
  }

  private static String rule() {
    return "must be one of "
        + String.join(
            ", ", Instrument.known().stream().map(i -> Quoted.token(i.code()).text()).toList())
        + " or the code of a row of instruments.csv";
  }

  /** Returns whether a row gives items: a form is missed if it gives neither these nor a total. */
  private static boolean hasItems(Table table, Row row) {
    List<String> items = table.columns().keySet().stream().filter(c -> number(c) > 0).toList();
    return !items.isEmpty()
        && (!table.has(TOTAL) || items.stream().anyMatch(c -> !row.text(c).isEmpty()));
  }

  private static void addItems(int count, Branch entry, Table table, Row row, FolderReading to) {
    Listing items = Listing.of(row.place());
    for (int i = 1; i <= count; i++) {
      if (!table.has(ITEM + i)) {
        Place place = table.headerPlace().cell(-1, ITEM + i);
        if (!to.faults().isSaid(place)) {
          to.faults().add(place, place.fault("must be in the header"));
        }
      }
      Cell cell = row.cell(ITEM + i);
      boolean isOpen = cell.text().isEmpty() || cell.text().equals(NOT_ANSWERED);
      items.add(isOpen ? Leaf.nothing(cell.place()) : NUMBER.read(cell, to.faults()));
    }
    entry.put(ITEMS, items);
    for (String column : table.columns().keySet()) {
      if (number(column) > count && !row.text(column).isEmpty()) {
        Place place = row.place(column);
        to.faults()
            .add(
                place,
                place
                    .fault("must be empty, for the instrument has " + count + " items")
                    .number(row.text(column)));
      }
    }
  }

  @Override
  Map<String, String> row(Branch entry, FolderWriting from) {
    if (entry.get(INSTRUMENT) instanceof Branch own) {
      entry.put(INSTRUMENT, own.need("code"));
    }
    Map<String, String> row = super.row(entry, from);
    if (entry.get(ITEMS) instanceof Listing items) {
      List<Tree> answers = items.elements();
      for (int i = 0; i < answers.size(); i++) {
        row.put(ITEM + (i + 1), ((Leaf) answers.get(i)).text());
      }
      if (answers.stream().allMatch(a -> ((Leaf) a).text().isEmpty()) && !answers.isEmpty()) {
        row.put(ITEM + 1, NOT_ANSWERED);
      }
    } else {
      row.putIfAbsent(TOTAL, "");
    }
    return row;
  }

  @Override
  ImmutableList<String> inOrder(Set<String> used) {
    int most = used.stream().mapToInt(MeasureSheet::number).max().orElse(0);
    return Stream.concat(
            super.inOrder(used).stream(), IntStream.rangeClosed(1, most).mapToObj(i -> ITEM + i))
        .collect(toImmutableList());
  }
}
