// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.folder.Table.Row;
import io.github.ipt4j.core.folder.Tree.Branch;
import io.github.ipt4j.core.folder.Tree.Leaf;
import io.github.ipt4j.core.folder.Tree.LeafKind;
import io.github.ipt4j.core.folder.Tree.Listing;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.json.CaseHistoryJson;
import io.github.ipt4j.core.rule.Quoted;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes a case of the texts of the files of a folder.
 *
 * <p>The rows become the document that the case would be as JSON, and that document is read as any
 * other. So one reader checks all that a case must be; a fault that it finds in the document is
 * told at the cell that its part of the document came from.
 */
final class FolderDocument {
  private static final String CLIENT = "client";
  private static final String PERIOD = "period";
  private static final String START = "startInclusive";
  private static final String END = "endExclusive";
  private static final String RELATIONSHIPS = "relationships";
  private static final String PEOPLE = "people";
  private static final String UNNAMED = "client-1";

  /** Rules of a case in the words of a folder. */
  private static final ImmutableMap<String, String> RULES =
      ImmutableMap.of(
          "people must be in the inventory", "must be the id of a row of people.csv",
          "session must be a session of the case", "must be the number of a row of sessions.csv",
          "rating must be one of the scales", "must be the rating of a row of scales.csv");

  private static final Pattern OF_PERIOD =
      Pattern.compile("(.+) must be in (\\d{4}-\\d{2}-\\d{2})/(\\d{4}-\\d{2}-\\d{2})");

  private final String folder;
  private final FolderFaults faults = new FolderFaults();
  private final Map<String, Table> tables = new LinkedHashMap<>();

  private FolderDocument(String folder) {
    this.folder = folder;
  }

  /**
   * Returns the case.
   *
   * @param folder what the folder is called in a fault
   * @param texts the texts of the files by their names, which are known
   * @param named what a file is called in a fault
   * @throws InputFault if the texts make no case
   */
  static CaseHistory read(
      String folder, Map<String, String> texts, Function<String, String> named) {
    FolderDocument document = new FolderDocument(folder);
    int order = 0;
    for (Sheet sheet : Sheets.known()) {
      order++;
      String text = texts.get(sheet.file());
      if (text != null) {
        Place place = Place.ofFile(order, named.apply(sheet.file()));
        Table table = new TableReader(sheet, place, document.faults).read(text);
        if (table != null) {
          document.tables.put(sheet.stem(), table);
        }
      }
    }
    document.faults.throwIfAny();
    return document.history();
  }

  private CaseHistory history() {
    Place place = Place.ofFile(0, folder);
    FolderReading reading =
        new FolderReading(place, tables, new Parts(dayStart(), symptomKinds()), faults);
    for (Sheet sheet : Sheets.known()) {
      Table table = tables.get(sheet.stem());
      if (table != null) {
        sheet.read(table, reading);
      }
    }
    Branch document = reading.document();
    document.remove(MeasureSheet.INSTRUMENTS);
    addClient(document);
    addPeople(reading);
    addPeriod(reading);
    sort(document, "sessions", Columns.DATE);
    sort(document, "phases", "start");
    document.put(
        "schemaVersion", new Leaf(document.place(), LeafKind.NUMBER, BigDecimal.ONE.toString()));
    return read(document);
  }

  /** Returns when a day begins; where it is said wrongly the fault is told with all others. */
  private LocalTime dayStart() {
    FolderFaults elsewhere = new FolderFaults();
    return rows(CLIENT)
        .filter(row -> !row.text("dayStart").isEmpty())
        .map(row -> CellKind.Coded.CLOCK_TIME.read(row.cell("dayStart"), elsewhere))
        .map(tree -> (Leaf) tree)
        .filter(leaf -> leaf.kind() == LeafKind.TEXT)
        .map(leaf -> LocalTime.parse(leaf.text()))
        .findFirst()
        .orElse(SymptomDiary.DEFAULT_DAY_START);
  }

  private Stream<Row> rows(String stem) {
    Table table = tables.get(stem);
    return table == null ? Stream.of() : table.rows().stream();
  }

  private ImmutableMap<String, String> symptomKinds() {
    return rows(SymptomSheet.STEM)
        .filter(row -> !row.text(SymptomSheet.SYMPTOM_KIND).isEmpty())
        .collect(
            toImmutableMap(
                row -> row.text(SymptomSheet.SYMPTOM),
                row -> row.text(SymptomSheet.SYMPTOM_KIND),
                (first, second) -> first));
  }

  /** Gives the client an id, and holds every row to it. */
  private void addClient(Branch document) {
    Branch client = document.branch(CLIENT, document.place());
    for (Table table : tables.values()) {
      for (Row row : table.rows()) {
        String id = row.text(Sheet.CLIENT);
        if (!id.isEmpty() && client.get(Columns.ID) == null) {
          client.put(Columns.ID, Leaf.text(row.place(Sheet.CLIENT), id));
        } else if (!id.isEmpty() && !id.equals(client.text(Columns.ID).orElse(id))) {
          Place place = row.place(Sheet.CLIENT);
          faults.add(place, place.fault("must be the one client of the folder").value(id));
        }
      }
    }
    if (client.get(Columns.ID) == null) {
      client.put(Columns.ID, Leaf.text(document.place(), UNNAMED));
    }
  }

  /** Where nothing is said of people, those of the contacts are known by their ids only. */
  private static void addPeople(FolderReading reading) {
    if (reading.has(PEOPLE)) {
      return;
    }
    reading
        .met()
        .forEach(
            (id, place) -> {
              Branch person = Branch.of(place);
              person.put(Columns.ID, Leaf.text(place, id));
              person.put("kind", Leaf.text(place, "OTHER"));
              Branch document = reading.document();
              document
                  .branch("inventory", document.place())
                  .listing(RELATIONSHIPS, document.place())
                  .add(person);
            });
  }

  /** The period lasts from the first date to the last where it is not said. */
  private void addPeriod(FolderReading reading) {
    Branch document = reading.document();
    Branch period = document.branch(PERIOD, document.place());
    if (reading.dates().isEmpty()) {
      if (period.get(START) == null || period.get(END) == null) {
        String rule = "must hold a row with a date, or say firstDay and lastDay in client.csv";
        Leaf nothing = faults.broken(document.place(), document.place().fault(rule));
        period.members().putIfAbsent(START, nothing);
        period.members().putIfAbsent(END, nothing);
      }
      return;
    }
    if (period.get(START) == null) {
      period.put(START, Leaf.text(document.place(), reading.dates().first()));
    }
    if (period.get(END) == null) {
      String end = LocalDate.parse(reading.dates().last()).plusDays(1).toString();
      period.put(END, Leaf.text(document.place(), end));
    }
  }

  private static void sort(Branch document, String list, String date) {
    if (document.get(list) instanceof Listing listing) {
      listing.elements().sort(Comparator.comparing((Tree t) -> ((Branch) t).text(date).orElse("")));
    }
  }

  private CaseHistory read(Branch document) {
    String json = TreeJson.write(document);
    CaseHistory history;
    try {
      history = CaseHistoryJson.read(folder, json);
    } catch (InputFault fault) {
      fault.faults().forEach(each -> place(each, document));
      faults.throwIfAny();
      throw fault;
    }
    faults.throwIfAny();
    return history;
  }

  /** Returns the part of an entry with which a rule begins, the entry if it has no such part. */
  private static Tree named(Tree part, String rule) {
    int end = rule.indexOf(' ');
    Tree member =
        part instanceof Branch entry && end > 0 ? entry.get(rule.substring(0, end)) : null;
    return member == null ? part : member;
  }

  private static String inFolder(String rule) {
    Matcher period = OF_PERIOD.matcher(rule);
    if (period.matches()) {
      return period.group(1)
          + " must be in "
          + period.group(2)
          + " to "
          + LocalDate.parse(period.group(3)).minusDays(1)
          + ", which client.csv says in firstDay and lastDay";
    }
    return RULES.getOrDefault(rule, rule);
  }

  /** Tells a fault of the document at its place in the folder, unless that place has one. */
  private void place(InputFault fault, Branch document) {
    Tree part = named(TreeJson.at(document, fault.pointer().orElse("")), fault.rule());
    boolean isSaid =
        part instanceof Leaf leaf && leaf.kind() == LeafKind.NULL && faults.isSaid(part.place());
    if (!isSaid) {
      InputFault.Builder placed = part.place().fault(inFolder(fault.rule()));
      fault.value().ifPresent(found -> placed.value(new Quoted(found, false)));
      faults.add(part.place(), placed);
    }
  }
}
