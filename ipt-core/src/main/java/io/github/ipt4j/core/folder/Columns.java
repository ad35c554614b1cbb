// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.folder.Column.Need;
import io.github.ipt4j.core.folder.Type.Field;
import io.github.ipt4j.core.folder.Type.Thing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Finds the columns of an entry: one for each attribute that a cell can hold. */
final class Columns {
  static final String ID = "id";
  static final String AT = "at";
  static final String DATE = "date";
  static final String SESSION = "session";
  static final String TIME = "time";
  static final String FIRST_DAY = "firstDay";
  static final String LAST_DAY = "lastDay";
  static final String KIND = "kind";
  static final String NAME = "name";

  /** Things whose parts have columns of their own names, because no other part has such a name. */
  private static final ImmutableSet<String> PLAIN =
      ImmutableSet.of("Client", "Conduct", "InventoryEntry", "SessionPoint", "TreatmentContract");

  /** What is called otherwise in a column. */
  private static final ImmutableMap<String, String> SHORTER =
      ImmutableMap.of("contactRecording", "contact");

  /** What a reader looks for first; other needed columns follow, then the rest as in the schema. */
  private static final ImmutableList<String> FIRST =
      ImmutableList.of(
          "area",
          DATE,
          TIME,
          "onset",
          "number",
          "symptom",
          "intensity",
          "rating",
          "least",
          "greatest",
          "instrument",
          "total",
          "person",
          KIND,
          "ring",
          "desiredRing",
          "negativity",
          "positivity",
          "speaker",
          "said",
          "heard");

  private static final ImmutableList<String> LAST = ImmutableList.of(SESSION, Parts.MOMENT, ID);

  private Columns() {}

  /** Returns the columns of a type. */
  static ImmutableList<Column> of(Thing type) {
    List<Column> columns = new ArrayList<>();
    add(type, "", ImmutableList.of(), Need.ALWAYS, columns);
    return columns.stream()
        .map(c -> c.name().equals(ID) && !isPerson(type) ? c.optional() : c)
        .map(c -> c.path().get(0).equals(AT) && hasSession(type) ? c.unlessSession() : c)
        .sorted(Comparator.comparingInt(c -> rank(c, type)))
        .collect(toImmutableList());
  }

  /** A person is named in other files by an id, which nobody else can give. */
  private static boolean isPerson(Thing type) {
    return type.name().equals("Relationship");
  }

  /** Returns whether entries of a type may say in which session they came up. */
  static boolean hasSession(Thing type) {
    return type.fields().containsKey(SESSION);
  }

  private static int rank(Column column, Thing type) {
    int first = FIRST.indexOf(column.name());
    int last = LAST.indexOf(column.name());
    if (column.name().equals(ID) && (isPerson(type) || column.path().get(0).equals("client"))) {
      return -1;
    } else if (last >= 0) {
      return FIRST.size() + 2 + last;
    } else if (first >= 0) {
      return first;
    }
    return column.needed() ? FIRST.size() : FIRST.size() + 1;
  }

  private static void add(
      Thing type, String prefix, ImmutableList<String> above, Need ofWhole, List<Column> to) {
    for (Map.Entry<String, Field> named : type.fields().entrySet()) {
      String attribute = named.getKey();
      Field field = named.getValue();
      ImmutableList<String> path =
          ImmutableList.<String>builder().addAll(above).add(attribute).build();
      String name = joined(prefix, SHORTER.getOrDefault(attribute, attribute));
      Need need = field.needed() && !attribute.equals(Parts.MOMENT) ? ofWhole : Need.NEVER;
      if (CellKind.isOfOneCell(field.type())) {
        to.add(new Column(name, need, path, CellKind.of(field.type()), field.about()));
      } else if (CellKind.briefly(field.type()).isPresent()) {
        CellKind brief = CellKind.briefly(field.type()).get();
        to.add(new Column(name, Need.NEVER, path, brief, field.about()));
      } else if (field.type() instanceof Type.Text) {
        addTime(path, to);
      } else if (field.type() instanceof Type.Shortened shortly) {
        addSymptom(shortly.thing(), name, path, need, to);
      } else if (field.type() instanceof Thing thing) {
        addThing(thing, name, prefix, path, need, to);
      }
    }
  }

  private static void addThing(
      Thing thing,
      String name,
      String prefix,
      ImmutableList<String> path,
      Need need,
      List<Column> to) {
    if (thing.name().equals("DateRange")) {
      to.add(
          new Column(joined(prefix, FIRST_DAY), inPart(need), with(path, FIRST_DAY), date(), ""));
      to.add(new Column(joined(prefix, LAST_DAY), inPart(need), with(path, LAST_DAY), date(), ""));
    } else {
      add(thing, PLAIN.contains(thing.name()) ? "" : name, path, inPart(need), to);
    }
  }

  /** A time is a day as the client counts it and, where it is known, a time of day. */
  private static void addTime(ImmutableList<String> path, List<Column> to) {
    to.add(new Column(DATE, Need.ALWAYS, with(path, DATE), date(), ""));
    to.add(new Column(TIME, Need.NEVER, with(path, TIME), CellKind.Coded.MINUTE_OF_DAY, ""));
  }

  /** A symptom is its name and, where the name does not tell it, its kind. */
  private static void addSymptom(
      Thing symptom, String name, ImmutableList<String> path, Need need, List<Column> to) {
    if (symptom.fields().containsKey(KIND)) {
      to.add(new Column(name, inPart(need), with(path, NAME), kind(symptom, NAME), ""));
      to.add(new Column(name + "Kind", Need.NEVER, with(path, KIND), kind(symptom, KIND), ""));
    } else {
      to.add(new Column(name, need, path, new CellKind.Name(ImmutableList.of()), ""));
    }
  }

  /** What a part must have is needed where the part is there. */
  private static Need inPart(Need ofPart) {
    return ofPart == Need.ALWAYS ? Need.ALWAYS : Need.WITH_PART;
  }

  private static CellKind kind(Thing thing, String attribute) {
    return CellKind.of(thing.field(attribute).type());
  }

  private static CellKind date() {
    return CellKind.Coded.DATE;
  }

  private static ImmutableList<String> with(ImmutableList<String> path, String step) {
    return ImmutableList.<String>builder().addAll(path).add(step).build();
  }

  private static String joined(String prefix, String name) {
    return prefix.isEmpty()
        ? name
        : prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
