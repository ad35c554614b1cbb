// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.folder.EntrySheet.EntryList;
import io.github.ipt4j.core.folder.NestedSheet.Owner;
import io.github.ipt4j.core.folder.Type.Field;
import io.github.ipt4j.core.folder.Type.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a folder. All lists of a case and all kinds of events have one: those that are named
 * here by that name, any other by its own.
 */
final class Sheets {
  private static final ImmutableMap<String, String> FILES =
      ImmutableMap.<String, String>builder()
          .put("Account", "accounts")
          .put("AffectExpression", "feelings")
          .put("AffectRating", "feeling-ratings")
          .put("AssertiveStatement", "statements")
          .put("CommunicationAnalysis", "communication")
          .put("DayState", "states")
          .put("DecisionAnalysis", "decisions")
          .put("FormulationNote", "notes")
          .put("Belief", "beliefs")
          .put("ConclusionPlan", "conclusion")
          .put("Goal", "goals")
          .put("GoalProgress", "progress")
          .put("HypothesisNamed", "hypotheses")
          .put("IssueUnpacked", "unpacked")
          .put("MeasureTaken", "measures")
          .put("RatingTaken", "ratings")
          .put("Realisation", "realisations")
          .put("RiskReview", "risk-reviews")
          .put("SafetyConcern", "safety")
          .put("SupportBid", "bids")
          .put("SymptomEpisode", "diary")
          .put("Task", "tasks")
          .put("TechniqueUse", "techniques")
          .put("TraditionNote", "traditions")
          .put("Wish", "wishes")
          .put("interpersonalIssues", "issues")
          .put("relationships", "people")
          .buildOrThrow();

  /** By which column the rows of a file name the entry of another file to which they belong. */
  private static final ImmutableMap<String, String> OWNERS =
      ImmutableMap.of(
          "people", "person",
          "decisions", "decision",
          "communication", "analysis",
          "contacts", "contact",
          "problems", "problem",
          "instruments", "instrument");

  /** What stands in client.csv. */
  private static final String HEAD = "client";

  private static final ImmutableList<Sheet> ALL = made();

  private final Thing history = ModelSchema.caseHistory();
  private final List<Sheet> sheets = new ArrayList<>();

  private Sheets() {}

  /** Returns all files in the order in which they are read. */
  static ImmutableList<Sheet> known() {
    return ALL;
  }

  static Optional<Sheet> of(String file) {
    return ALL.stream().filter(s -> s.file().equals(file)).findFirst();
  }

  /** Makes all files anew. */
  static ImmutableList<Sheet> made() {
    return new Sheets().all();
  }

  private ImmutableList<Sheet> all() {
    sheets.add(new OneRowSheet(HEAD, head()));
    sheets.add(new OneRowSheet("contract", only(history, "contract")));
    addLists(history, ImmutableList.of());
    addLists(history.thing("client"), ImmutableList.of("client"));
    addLists(history.thing("inventory"), ImmutableList.of("inventory"));
    addProblems();
    sheets.add(new SymptomSheet(recordings().without("freeDays", "entered")));
    addInstruments();
    events().variants().values().forEach(this::addEvents);
    return ImmutableList.copyOf(sheets);
  }

  /** Returns what a case has once, but for its contract. */
  private Thing head() {
    Thing recording = history.thing("contactRecording").without("absences", "noContacts");
    return new Thing(
        history.name(),
        ImmutableMap.of(
            "client", new Field(history.thing("client"), false, ""),
            "period", new Field(history.thing("period"), false, ""),
            "dayStart", history.field("dayStart"),
            "contactRecording", new Field(recording, false, "")));
  }

  private static Thing only(Thing thing, String part) {
    return new Thing(thing.name(), ImmutableMap.of(part, thing.field(part)));
  }

  private Type.OneOf events() {
    return (Type.OneOf) history.elements("events");
  }

  private Thing recordings() {
    return (Thing) history.elements("symptomRecordings");
  }

  /** Adds the lists of a thing that have no file of another kind. */
  private void addLists(Thing thing, ImmutableList<String> above) {
    ImmutableSet<String> others = ImmutableSet.of("events", "symptomRecordings", "problemAreas");
    for (Map.Entry<String, Field> field : thing.fields().entrySet()) {
      boolean isList =
          field.getValue().type() instanceof Type.Many many && many.element() instanceof Thing;
      if (isList && !others.contains(field.getKey())) {
        addList(field.getKey(), (Thing) thing.elements(field.getKey()), above);
      }
    }
  }

  private void addList(String attribute, Thing type, ImmutableList<String> above) {
    boolean isDated = above.isEmpty();
    String stem = stem(attribute);
    EntryList list = new EntryList(with(above, attribute), "", isDated);
    if (attribute.equals("sessions")) {
      Thing phase = (Thing) history.elements("phases");
      sheets.add(new SessionSheet(stem, list, type, CellKind.of(phase.field("kind").type())));
    } else {
      sheets.add(new EntrySheet(stem, list, type));
    }
    addNested(stem, list, type, ImmutableList.of());
  }

  private void addProblems() {
    Type.OneOf areas = (Type.OneOf) history.elements("problemAreas");
    sheets.add(new ProblemSheet(areas));
    areas
        .variants()
        .values()
        .forEach(area -> addNested(ProblemSheet.STEM, ProblemSheet.LIST, area, ImmutableList.of()));
  }

  /** Adds the instruments of the folder's own, which measures name by their code. */
  private void addInstruments() {
    Thing measure = events().variant("MeasureTaken");
    Thing type = ((Type.Shortened) measure.field("instrument").type()).thing();
    sheets.add(new InstrumentSheet(type));
    addNested(MeasureSheet.INSTRUMENTS, InstrumentSheet.LIST, type, ImmutableList.of());
  }

  private void addEvents(Thing type) {
    String stem = stem(type.name());
    EntryList list = new EntryList(ImmutableList.of("events"), type.name(), true);
    switch (type.name()) {
      case "SymptomEpisode" -> sheets.add(new DiarySheet(stem, list, type, recordings()));
      case "DayState" -> sheets.add(new StateSheet(stem, list, type));
      case "MeasureTaken" -> sheets.add(new MeasureSheet(stem, list, type));
      case "Interaction" -> {
        sheets.add(
            new ContactSheet(
                type.without(ContactSheet.SOURCES), (Thing) type.elements(ContactSheet.SOURCES)));
        addNested(ContactSheet.STEM, list, type.without(ContactSheet.SOURCES), ImmutableList.of());
        return;
      }
      default -> sheets.add(new EntrySheet(stem, list, type));
    }
    addNested(stem, list, type, ImmutableList.of());
  }

  /** Adds a file for each list of a thing that no cell holds. */
  private void addNested(String stem, EntryList list, Thing thing, ImmutableList<String> above) {
    for (Map.Entry<String, Field> field : thing.fields().entrySet()) {
      ImmutableList<String> path = with(above, field.getKey());
      if (field.getValue().type() instanceof Thing part) {
        addNested(stem, list, part, path);
      } else if (field.getValue().type() instanceof Type.Many many && !CellKind.isOfOneCell(many)) {
        String owner = OWNERS.getOrDefault(stem, "of");
        sheets.add(
            new NestedSheet(
                stem(field.getKey()), owner(owner, stem, list, path), (Thing) many.element()));
      }
    }
  }

  private static Owner owner(
      String column, String stem, EntryList list, ImmutableList<String> path) {
    boolean isOfCode = stem.equals(MeasureSheet.INSTRUMENTS);
    String key =
        isOfCode ? "code" : stem.equals(ContactSheet.STEM) ? ContactSheet.CONTACT : Columns.ID;
    return new Owner(column, stem, key, isOfCode ? "code" : Columns.ID, list, path);
  }

  private static String stem(String name) {
    CaseFormat format =
        Character.isUpperCase(name.charAt(0)) ? CaseFormat.UPPER_CAMEL : CaseFormat.LOWER_CAMEL;
    return FILES.getOrDefault(name, format.to(CaseFormat.LOWER_HYPHEN, name));
  }

  private static ImmutableList<String> with(ImmutableList<String> path, String step) {
    return ImmutableList.<String>builder().addAll(path).add(step).build();
  }
}
