// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.OfInstrument;
import io.github.ipt4j.analysis.OfSymptom;
import io.github.ipt4j.analysis.Question;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Column;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Any result, in the one shape that all have. */
final class ResultJson {
  private static final String GENERATED = "Immutable";
  private static final String COUNTED = "n";

  private ResultJson() {}

  static void write(JsonObject json, AnalysisResult result) throws IOException {
    json.text("analysis", name(result))
        .text("question", Question.of(result.analysis()).map(Enum::name))
        .object("about", block -> about(block, result))
        .text("conclusion", result.conclusion().name())
        .text("headline", result.headline())
        .number("level", result.level())
        .objects("clauses", result.clauses(), CellJson::clause)
        .object("table", block -> table(block, result.table()))
        .objects("caveats", result.caveats(), ResultJson::caveat)
        .objects("shortfalls", result.shortfalls(), ResultJson::shortfall)
        .texts("evidence", result.evidence().stream().map(EventId::value).toList());
  }

  private static String name(AnalysisResult result) {
    String name = result.analysis().getClass().getSimpleName();
    return name.startsWith(GENERATED) ? name.substring(GENERATED.length()) : name;
  }

  private static void about(JsonObject json, AnalysisResult result) throws IOException {
    json.texts("people", result.about().stream().map(RelationshipId::value).toList())
        .text(
            "symptom",
            result instanceof OfSymptom of ? Optional.of(of.symptom().name()) : Optional.empty())
        .text(
            "instrument",
            result instanceof OfInstrument of
                ? Optional.of(of.instrument().code())
                : Optional.empty())
        .text(
            "subject",
            result instanceof Description of
                ? Optional.of(Printer.english().words(of.subject()))
                : Optional.empty());
  }

  private static void table(JsonObject json, Table table) throws IOException {
    List<Integer> places = IntStream.range(0, table.columns().size()).boxed().toList();
    json.objects("columns", places, (column, at) -> column(column, table, at))
        .objectRows("rows", table.rows(), CellJson::write);
  }

  /** The kind of a column is that of its cells, of which those without a value have none. */
  private static void column(JsonObject json, Table table, int at) throws IOException {
    Column column = table.columns().get(at);
    Set<String> kinds =
        table.rows().stream()
            .map(row -> row.get(at))
            .filter(cell -> !(cell instanceof Cell.None))
            .map(CellJson::kind)
            .collect(Collectors.toSet());
    json.text("id", column.id())
        .text("kind", kinds.size() > 1 ? "MIXED" : kinds.stream().findFirst().orElse("NONE"))
        .object("heading", heading -> CellJson.words(heading, column.heading()));
  }

  private static void caveat(JsonObject json, Caveat caveat) throws IOException {
    CellJson.clause(
        json.text("kind", caveat.kind().name()).text("text", caveat.text()), caveat.clause());
  }

  private static void shortfall(JsonObject json, Shortfall shortfall) throws IOException {
    CellJson.clause(
        json.text("what", noun(shortfall.what()))
            .whole("found", shortfall.found())
            .whole("needed", shortfall.needed()),
        shortfall.what());
  }

  /** Returns what there is too little of, without how many there are. */
  private static String noun(Clause what) {
    Map<String, Cell> cells = new LinkedHashMap<>(what.cells());
    cells.replace(COUNTED, Cell.name(""));
    Clause uncounted = new Clause(what.id(), ImmutableMap.copyOf(cells));
    return Printer.english().words(uncounted).replaceAll(" +", " ").strip();
  }
}
