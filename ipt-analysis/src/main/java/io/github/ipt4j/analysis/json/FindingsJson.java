// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Maps;
import com.google.common.io.Resources;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Findings as JSON, an object for each client, without a line break in it, that names the version
 * of its {@link #schema()} first; or one object for many clients, with a {@link #cohortSchema()} of
 * its own.
 *
 * <p>A number that does not exist, or is infinite, is null. Ratings of 0 to 10 are written as
 * shares of that scale, 0 to 1, so that {@code load} is {@code contactsPerWeek} times {@code
 * severity} and {@code worst} can be held beside it; {@code ambivalence}, of two such shares, lies
 * between -.5 (one strong feeling alone) and 1. Of a measure {@code first} and {@code last} are the
 * totals of the first and the last form that have one, {@code item9} is the answer to the item on
 * self-harm in the latest form that was filled in, complete or not, and {@code rci} is null where a
 * published threshold of the total decided instead of an index. {@code safety} holds every concern
 * and every form of an item on self-harm in the order of time: {@code open} is null where neither a
 * concern nor an answer is known, {@code status} is null where the form was missed, {@code least}
 * the lowest answer that it can have been. The weeks that would settle a contrast stand in it where
 * {@link ClientFindings#plans()} asks for them; of a contrast that cannot be told from something
 * else no ratio and no p is written. Levels of ratings and of symptoms that are there in degrees
 * are in points of their own scale; of a state of the day {@code days} and {@code means} are those
 * on which it held, then the others. The days of a {@code cycle} count from 1 at its {@code
 * anchor}. {@code caveats} holds what is to be known of the records themselves, such as dates that
 * may be mistyped, and is left out where there is nothing.
 *
 * <p>{@code results} holds every result in one shape, where {@link ClientFindings#results()} has
 * them: which {@code analysis} answered which {@code question}, {@code about} whom and what, its
 * {@code conclusion} and {@code headline}, the {@code level} at which it decided (null for a
 * description), the {@code clauses} of the headline, the {@code table}, the {@code caveats}, the
 * {@code shortfalls} (of what there is too little, how much was found and how much it takes) and
 * the ids of the events in {@code evidence}. Every number stands in a cell, in full precision, as
 * it was computed; sentences beside it are the same in English. No words of a person are written.
 *
 * <p>Later versions may add fields; readers ignore those that they do not know.
 */
public final class FindingsJson {
  private static final String SCHEMA = "findings.schema.json";
  private static final String COHORT_SCHEMA = "cohort.schema.json";
  private static final int VERSION = 1;

  private FindingsJson() {}

  /**
   * Returns the findings of a client.
   *
   * @param findings the findings
   * @return an object with {@code schemaVersion}, {@code client}, {@code safety} and a block for
   *     each kind of findings that there is
   */
  public static String write(ClientFindings findings) {
    return line(
        json -> {
          json.text("client", findings.client().value())
              .object("safety", block -> SafetyBlock.write(block, findings.safety()));
          many(json, "caveats", findings.caveats(), FindingsJson::caveat);
          blocks(json, "weekly", findings.weekly(), Symptom::name, WeeklyBlock::write);
          blocks(json, "levels", findings.levels(), name -> name, LevelBlock::write);
          blocks(json, "cycle", findings.cycles(), Symptom::name, CycleBlock::write);
          blocks(
              json,
              "context",
              Maps.filterValues(findings.context(), s -> !StateBlock.isOfStatesAlone(s)),
              Symptom::name,
              (block, screen) -> ContextBlock.write(block, screen, findings.plans()));
          StateBlock.write(json, findings);
          blocks(json, "tension", findings.tension(), RelationshipId::value, TensionBlock::write);
          blocks(json, "cycleBreak", findings.cycleBreaks(), Symptom::name, CycleBreakBlock::write);
          blocks(json, "measures", findings.measures(), code -> code, MeasureBlock::write);
          many(json, "results", findings.results(), ResultJson::write);
        });
  }

  /**
   * Returns what was found over many clients.
   *
   * @param findings the findings
   * @return an object by {@link #cohortSchema()} with {@code schemaVersion}, {@code clients},
   *     {@code left} (how many could not be read), {@code pooled}, {@code weekly} (how many clients
   *     keep to certain weekdays, by Benjamini and Hochberg), {@code levels}, {@code outcome} and,
   *     of two groups, {@code groups}, beside arms of trials, {@code beside}; {@code left} of a
   *     question counts the clients who cannot be used for it by reason, and where there is too
   *     little for it every figure of it is null
   */
  public static String write(CohortFindings findings) {
    return line(json -> CohortBlock.write(json, findings));
  }

  /**
   * Returns that a client, or a file, could not be read.
   *
   * @param fault why
   * @return an object with {@code schemaVersion}, {@code error} and, where the fault is one
   *     client's, {@code client}
   */
  public static String write(InputFault fault) {
    return line(
        json -> {
          if (fault.client().isPresent()) {
            json.text("client", fault.client().get().value());
          }
          json.text("error", String.valueOf(fault.getMessage()));
        });
  }

  /**
   * Returns that a file that was streamed could not be read to its end.
   *
   * @param fault why
   * @param incomplete the clients whose findings were written from a part of their rows
   * @return an object with {@code schemaVersion}, {@code error} and, in {@code void}, the ids of
   *     those clients
   */
  public static String write(InputFault fault, Set<ClientId> incomplete) {
    return line(
        json ->
            json.text("error", String.valueOf(fault.getMessage()))
                .texts("void", incomplete.stream().map(ClientId::value).toList()));
  }

  /**
   * Returns the JSON schema of what is written of a client, or of a client or a file that could not
   * be read, draft 2020-12.
   *
   * @return the schema
   */
  public static String schema() {
    return resource(SCHEMA);
  }

  /**
   * Returns the JSON schema of what is written of many clients together, draft 2020-12.
   *
   * @return the schema
   */
  public static String cohortSchema() {
    return resource(COHORT_SCHEMA);
  }

  private static String resource(String name) {
    try {
      return Resources.toString(requireNonNull(FindingsJson.class.getResource(name), name), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void caveat(JsonObject json, Caveat caveat) throws IOException {
    json.text("kind", caveat.kind().name()).text("text", caveat.text());
  }

  static void verdict(JsonObject json, AnalysisResult result) throws IOException {
    json.text("conclusion", result.conclusion().name()).text("headline", result.headline());
  }

  private static String line(JsonObject.Fields fields) {
    return JsonObject.of(json -> fields.write(json.whole("schemaVersion", VERSION)));
  }

  private static <T> void many(
      JsonObject json, String name, List<T> things, JsonObject.FieldsOf<? super T> fields)
      throws IOException {
    if (!things.isEmpty()) {
      json.objects(name, things, fields);
    }
  }

  private static <K, V> void blocks(
      JsonObject json,
      String name,
      Map<K, V> findings,
      Function<K, String> key,
      JsonObject.FieldsOf<V> fields)
      throws IOException {
    if (!findings.isEmpty()) {
      json.object(
          name,
          all -> {
            for (Map.Entry<K, V> finding : findings.entrySet()) {
              all.object(key.apply(finding.getKey()), one -> fields.write(one, finding.getValue()));
            }
          });
    }
  }
}
