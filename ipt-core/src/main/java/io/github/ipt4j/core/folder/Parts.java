// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.folder.Tree.Branch;
import io.github.ipt4j.core.folder.Tree.Leaf;
import io.github.ipt4j.core.folder.Tree.LeafKind;
import io.github.ipt4j.core.folder.Type.Field;
import io.github.ipt4j.core.folder.Type.Style;
import io.github.ipt4j.core.folder.Type.Thing;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/**
 * The parts of an entry that stand in other columns than they have attributes: times, ranges of
 * days, symptoms and moments of a session.
 *
 * @param dayStart when a day of the client begins
 * @param symptomKinds the kinds of symptoms that the folder declares
 */
record Parts(LocalTime dayStart, Map<String, String> symptomKinds) {
  private static final String START = "startInclusive";
  private static final String END = "endExclusive";
  private static final String SESSION_POINT = "SessionPoint";

  /** A moment that is not said is somewhere in the session. */
  static final String MOMENT = "moment";

  /** Makes the parts of an entry, as they stand in a document, of what its columns hold. */
  void toDocument(Thing type, Branch entry) {
    for (Map.Entry<String, Field> field : type.fields().entrySet()) {
      Tree part = entry.get(field.getKey());
      if (part instanceof Branch branch) {
        entry.put(field.getKey(), toDocument(field.getValue().type(), branch));
      }
    }
  }

  private Tree toDocument(Type type, Branch part) {
    if (type instanceof Type.Text) {
      return time(part);
    } else if (type instanceof Type.Shortened) {
      return symptom(part);
    } else if (type instanceof Thing thing && thing.name().equals("DateRange")) {
      return range(part);
    } else if (type instanceof Thing thing) {
      toDocument(thing, part);
      if (thing.name().equals(SESSION_POINT) && part.get(MOMENT) == null) {
        part.put(MOMENT, Leaf.text(part.place(), "DURING"));
      }
    }
    return part;
  }

  private Leaf time(Branch part) {
    Tree date = part.get(Columns.DATE);
    Tree time = part.get(Columns.TIME);
    return date instanceof Leaf day && time instanceof Leaf clock
        ? together(day, clock)
        : date instanceof Leaf day ? day : Leaf.nothing(part.place());
  }

  private Leaf together(Leaf date, Leaf time) {
    if (date.kind() == LeafKind.NULL || time.kind() == LeafKind.NULL) {
      return date.kind() == LeafKind.NULL ? date : time;
    }
    LocalDate day = LocalDate.parse(date.text());
    EventTime at = EventTime.onDiaryDay(day, LocalTime.parse(time.text()), dayStart);
    return Leaf.text(date.place(), at.toString());
  }

  private Tree symptom(Branch part) {
    if (part.get(Columns.NAME) instanceof Leaf leaf && leaf.kind() == LeafKind.NULL) {
      return leaf;
    }
    Optional<String> name = part.text(Columns.NAME);
    if (part.get(Columns.KIND) == null && name.isPresent()) {
      String declared = symptomKinds.get(name.get());
      if (declared == null) {
        return part.need(Columns.NAME);
      }
      part.put(Columns.KIND, Leaf.text(part.place(), declared));
    }
    return part;
  }

  private static Branch range(Branch part) {
    Branch range = Branch.of(part.place());
    Tree first = part.get(Columns.FIRST_DAY);
    if (first != null) {
      range.put(START, first);
    }
    if (part.get(Columns.LAST_DAY) instanceof Leaf last) {
      range.put(END, last.kind() == LeafKind.NULL ? last : moved(last, 1));
    }
    return range;
  }

  private static Leaf moved(Leaf date, int days) {
    return Leaf.text(date.place(), LocalDate.parse(date.text()).plusDays(days).toString());
  }

  /** Makes what the columns hold of the parts of an entry of a document. */
  void toColumns(Thing type, Branch entry) {
    for (Map.Entry<String, Field> field : type.fields().entrySet()) {
      Tree part = entry.get(field.getKey());
      if (part != null) {
        entry.put(field.getKey(), toColumns(field.getValue().type(), part));
      }
    }
  }

  private Tree toColumns(Type type, Tree part) {
    if (type instanceof Type.Text text && text.style() == Style.EVENT_TIME) {
      return split((Leaf) part);
    } else if (type instanceof Type.Shortened shortly
        && shortly.thing().fields().containsKey(Columns.KIND)) {
      return named(part);
    } else if (type instanceof Thing thing && part instanceof Branch branch) {
      if (thing.name().equals("DateRange")) {
        branch.put(Columns.FIRST_DAY, branch.need(START));
        branch.put(Columns.LAST_DAY, moved((Leaf) branch.need(END), -1));
      } else {
        toColumns(thing, branch);
      }
    }
    return part;
  }

  private Branch split(Leaf at) {
    EventTime time = EventTime.parse(at.text());
    Branch parts = Branch.of(at.place());
    parts.put(Columns.DATE, Leaf.text(at.place(), time.diaryDay(dayStart).toString()));
    time.time().ifPresent(t -> parts.put(Columns.TIME, Leaf.text(at.place(), t.toString())));
    return parts;
  }

  /** The kind is said where the name, or the list of symptoms, says another one or none. */
  private Branch named(Tree symptom) {
    Optional<Branch> spelled =
        symptom instanceof Branch branch ? Optional.of(branch) : Optional.empty();
    String name =
        spelled.flatMap(b -> b.text(Columns.NAME)).orElseGet(() -> ((Leaf) symptom).text());
    String usual = Symptom.of(name).kind().name();
    String kind = spelled.flatMap(b -> b.text(Columns.KIND)).orElse(usual);
    Branch parts = Branch.of(symptom.place());
    parts.put(Columns.NAME, Leaf.text(symptom.place(), name));
    if (!kind.equals(symptomKinds.getOrDefault(name, usual))) {
      parts.put(Columns.KIND, Leaf.text(symptom.place(), kind));
    }
    return parts;
  }
}
