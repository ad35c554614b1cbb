// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.analysis.periodicity.WeekdayRhythm;
import io.github.ipt4j.analysis.periodicity.WeekdayWindow;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.analysis.tension.LoadInterval;
import io.github.ipt4j.analysis.tension.RelationshipTensionResult;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.input.InputFault;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Findings as JSON, an object for each client, without a line break in it.
 *
 * <p>A number that does not exist, or is infinite, is null. Ratings of 0 to 10 are written as
 * shares of that scale, 0 to 1, so that {@code load} is {@code contactsPerWeek} times {@code
 * severity} and {@code worst} can be held beside it. Of a measure {@code first} and {@code last}
 * are the totals of the first and the last form that have one, {@code item9} is the answer to the
 * item on self-harm in the latest form that was filled in, complete or not, and {@code rci} is null
 * where a published threshold of the total decided instead of an index. {@code safety} holds every
 * concern and every form of an item on self-harm in the order of time: {@code open} is null where
 * neither a concern nor an answer is known, {@code status} is null where the form was missed,
 * {@code least} the lowest answer that it can have been. The weeks that would settle a contrast
 * stand in it where {@link ClientFindings#plans()} asks for them. {@code caveats} holds what is to
 * be known of the records themselves, such as dates that may be mistyped, and is left out where
 * there is nothing. Later versions may add fields; readers ignore those that they do not know.
 */
public final class FindingsJson {
  private static final double RATING_SCALE = 10;

  private FindingsJson() {}

  /**
   * Returns the findings of a client.
   *
   * @param findings the findings
   * @return an object with {@code client}, {@code safety} and a block for each kind of findings
   *     that there is
   */
  public static String write(ClientFindings findings) {
    return JsonObject.of(
        json -> {
          json.text("client", findings.client().value())
              .object("safety", block -> SafetyJson.write(block, findings.safety()));
          if (!findings.caveats().isEmpty()) {
            json.objects("caveats", findings.caveats(), FindingsJson::caveat);
          }
          if (!findings.weekly().isEmpty()) {
            json.object(
                "weekly",
                block ->
                    findings
                        .weekly()
                        .forEach((symptom, r) -> block.object(symptom.name(), b -> weekly(b, r))));
          }
          if (!findings.context().isEmpty()) {
            json.object(
                "context",
                block ->
                    findings
                        .context()
                        .forEach(
                            (symptom, r) ->
                                block.object(
                                    symptom.name(),
                                    b -> ContextJson.write(b, r, findings.plans()))));
          }
          if (!findings.tension().isEmpty()) {
            json.object(
                "tension",
                block ->
                    findings
                        .tension()
                        .forEach((person, r) -> block.object(person.value(), b -> tension(b, r))));
          }
          if (!findings.cycleBreaks().isEmpty()) {
            json.object(
                "cycleBreak",
                block ->
                    findings
                        .cycleBreaks()
                        .forEach(
                            (symptom, r) ->
                                block.object(symptom.name(), b -> CycleBreakJson.write(b, r))));
          }
          if (!findings.measures().isEmpty()) {
            json.object(
                "measures",
                block ->
                    findings
                        .measures()
                        .forEach((code, m) -> block.object(code, b -> MeasureJson.write(b, m))));
          }
          if (!findings.descriptions().isEmpty()) {
            json.object("described", block -> described(block, findings));
          }
        });
  }

  private static void caveat(JsonObject json, Caveat caveat) {
    json.text("kind", caveat.kind().name()).text("text", caveat.text());
  }

  private static void described(JsonObject json, ClientFindings findings) {
    findings
        .descriptions()
        .asMap()
        .forEach(
            (question, descriptions) ->
                json.objects(question.name(), descriptions, FindingsJson::description));
  }

  static void description(JsonObject json, Description description) {
    json.text("subject", Printer.english().words(description.subject()))
        .objects(
            "shortfalls",
            description.shortfalls(),
            (block, s) ->
                block
                    .text("what", Printer.english().words(s.what()))
                    .count("found", Optional.of(s.found()))
                    .count("needed", Optional.of(s.needed())))
        .texts(
            "columns",
            description.table().columns().stream()
                .map(c -> Printer.english().words(c.heading()))
                .toList())
        .textRows(
            "rows",
            description.table().rows().stream()
                .map(r -> r.stream().map(Printer.english()::cell).toList())
                .toList())
        .texts("evidence", description.evidence().stream().map(EventId::value).toList());
    verdict(json, description);
  }

  /**
   * Returns that a client, or a file, could not be read.
   *
   * @param fault why
   * @return an object with {@code error} and, where the fault is one client's, {@code client}
   */
  public static String write(InputFault fault) {
    return JsonObject.of(
        json -> {
          fault.client().ifPresent(client -> json.text("client", client.value()));
          json.text("error", String.valueOf(fault.getMessage()));
        });
  }

  /**
   * Returns that a file that was streamed could not be read to its end.
   *
   * @param fault why
   * @param incomplete the clients whose findings were written from a part of their rows
   * @return an object with {@code error} and, in {@code void}, the ids of those clients
   */
  public static String write(InputFault fault, Set<ClientId> incomplete) {
    return JsonObject.of(
        json ->
            json.text("error", String.valueOf(fault.getMessage()))
                .texts("void", incomplete.stream().map(ClientId::value).toList()));
  }

  static void weekly(JsonObject json, WeeklyPeriodicityResult result) {
    Optional<WeekdayRhythm> test = result.symptomDays();
    Optional<WeekdayWindow> window = test.flatMap(WeekdayRhythm::window);
    json.counts("recordedDays", result.counts().exposure())
        .counts("symptomDays", result.counts().events())
        .number("p", number(test, WeekdayRhythm::p))
        .flag("exact", result.exact())
        .number("pOnset", number(result.onsets(), WeekdayRhythm::p))
        .object(
            "window",
            block ->
                block
                    .text("from", window.map(w -> w.from().name()))
                    .count("days", window.map(WeekdayWindow::days))
                    .number("p", number(window, WeekdayWindow::p)));
    verdict(json, result);
  }

  static void tension(JsonObject json, RelationshipTensionResult result) {
    json.number("load", result.load())
        .range(
            "interval",
            number(result.interval(), LoadInterval::low),
            number(result.interval(), LoadInterval::high))
        .number("index", result.index())
        .number("contactsPerWeek", result.contactsPerWeek())
        .number("severity", result.severity())
        .number("worst", number(result.worst(), w -> w.negativity() / RATING_SCALE))
        .number("positiveLoad", result.positiveLoad())
        .number("ambivalence", number(result.ambivalence(), a -> a.value() / RATING_SCALE));
    verdict(json, result);
  }

  static void verdict(JsonObject json, AnalysisResult result) {
    json.text("conclusion", result.conclusion().name()).text("headline", result.headline());
  }

  static <T> OptionalDouble number(Optional<T> value, ToDoubleFunction<T> part) {
    return value.isPresent()
        ? OptionalDouble.of(part.applyAsDouble(value.get()))
        : OptionalDouble.empty();
  }
}
