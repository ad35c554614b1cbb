// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples.spark;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ipt4j.analysis.cohort.ClientContrast;
import io.github.ipt4j.analysis.cohort.ClientEffect;
import io.github.ipt4j.analysis.cohort.ClientOutcome;
import io.github.ipt4j.analysis.cohort.LeftOut;
import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.context.FourCounts;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Estimate;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.json.ClientSummary;
import io.github.ipt4j.analysis.json.ClientSummary.ContrastOf;
import io.github.ipt4j.analysis.json.ClientSummary.EffectOf;
import io.github.ipt4j.analysis.json.IptJacksonModule;
import io.github.ipt4j.analysis.outcome.ChangeCategory;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.RatingScale;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What a client brings to many as a line of JSON, on its way from a worker to the driver: counts
 * and numbers, some hundred bytes for each contrast. Of the flat row only the p-values go, which
 * are adjusted over the clients.
 */
final class SummaryJson {
  private static final int FULL = 17;
  private static final String WEEKLY_P = ".weekly.p";
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new IptJacksonModule())
          .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

  private SummaryJson() {}

  static String write(ClientSummary summary) {
    try {
      return JSON.writeValueAsString(Line.of(summary));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static ClientSummary read(String json) {
    try {
      return JSON.readValue(json, Line.class).summary();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static @Nullable Double orNull(OptionalDouble number) {
    return number.isPresent() ? number.getAsDouble() : null;
  }

  private static OptionalDouble optional(@Nullable Double number) {
    return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
  }

  /** A client. */
  record Line(
      ClientId client,
      List<Symptom> symptoms,
      List<Contrast> contrasts,
      List<Effect> effects,
      List<Outcome> outcomes,
      Map<String, Double> weekly) {

    static Line of(ClientSummary summary) {
      return new Line(
          summary.client(),
          summary.symptoms().asList(),
          summary.contrasts().entrySet().stream()
              .map(e -> Contrast.of(e.getKey(), e.getValue()))
              .toList(),
          summary.effects().entrySet().stream()
              .map(e -> Effect.of(e.getKey(), e.getValue()))
              .toList(),
          summary.outcomes().entrySet().stream()
              .map(e -> Outcome.of(e.getKey(), e.getValue()))
              .toList(),
          summary.row().entrySet().stream()
              .filter(e -> e.getKey().endsWith(WEEKLY_P))
              .collect(toImmutableMap(Map.Entry::getKey, e -> number(e.getValue()))));
    }

    /** A p-value that does not exist is no number either here or there. */
    private static double number(Cell cell) {
      return cell instanceof Cell.Decimal decimal ? decimal.value() : Double.NaN;
    }

    ClientSummary summary() {
      ClientSummary.Builder summary =
          ClientSummary.builder().client(client).addAllSymptoms(symptoms);
      contrasts.forEach(c -> summary.putContrast(c.key(), c.value(client)));
      effects.forEach(e -> summary.putEffect(e.key(), e.value(client)));
      outcomes.forEach(o -> summary.putOutcome(o.instrument(), o.value(client)));
      weekly.forEach(
          (name, p) -> summary.putRow(name, p.isNaN() ? Cell.NONE : Cell.number(p, FULL)));
      return summary.build();
    }
  }

  /** A context; what it does not name is null. */
  record In(
      @Nullable RelationshipId person,
      @Nullable InteractionKind kind,
      @Nullable String state,
      @Nullable Double tenseFrom,
      boolean away) {

    static In of(Context context) {
      return new In(
          context.person().orElse(null),
          context.kind().orElse(null),
          context.state().orElse(null),
          orNull(context.tenseFrom()),
          context.away());
    }

    Context context() {
      return Context.anyContact()
          .withPerson(Optional.ofNullable(person))
          .withKind(Optional.ofNullable(kind))
          .withState(Optional.ofNullable(state))
          .withTenseFrom(optional(tenseFrom))
          .withAway(away);
    }
  }

  /** A contrast: both, context only, symptom only and neither of each stratum. */
  record Contrast(
      Symptom symptom,
      In context,
      @Nullable LeftOut left,
      List<List<Integer>> strata,
      @Nullable List<Double> ratio,
      boolean clearanceOpen) {

    static Contrast of(ContrastOf key, ClientContrast contrast) {
      return new Contrast(
          key.symptom(),
          In.of(key.context()),
          contrast.leftOut().orElse(null),
          contrast.strata().stream()
              .map(c -> List.of(c.both(), c.contextOnly(), c.symptomOnly(), c.neither()))
              .toList(),
          contrast.ownRatio().map(Contrast::numbers).orElse(null),
          contrast.clearanceOpen());
    }

    private static List<Double> numbers(Estimate ratio) {
      Interval interval = ratio.interval();
      return List.of(ratio.value(), interval.low(), interval.high(), interval.level());
    }

    ContrastOf key() {
      return new ContrastOf(symptom, context.context());
    }

    ClientContrast value(ClientId client) {
      return ClientContrast.ofStrata(
              client,
              strata.stream()
                  .map(c -> new FourCounts(c.get(0), c.get(1), c.get(2), c.get(3)))
                  .collect(toImmutableList()))
          .withLeftOut(Optional.ofNullable(left))
          .withOwnRatio(Optional.ofNullable(ratio).map(Contrast::estimate))
          .withClearanceOpen(clearanceOpen);
    }

    private static Estimate estimate(List<Double> r) {
      return new Estimate(r.get(0), new Interval(r.get(1), r.get(2), r.get(3)));
    }
  }

  /** An effect on a rating; the context is null where it is a change. */
  record Effect(
      RatingScale scale,
      @Nullable In context,
      @Nullable LeftOut left,
      @Nullable Double effect,
      @Nullable Double standardError) {

    static Effect of(EffectOf key, ClientEffect effect) {
      return new Effect(
          key.scale(),
          key.context().map(In::of).orElse(null),
          effect.leftOut().orElse(null),
          orNull(effect.effect()),
          orNull(effect.standardError()));
    }

    EffectOf key() {
      return new EffectOf(scale, Optional.ofNullable(context).map(In::context));
    }

    ClientEffect value(ClientId client) {
      return effect == null || standardError == null
          ? ClientEffect.leftOut(client, left == null ? LeftOut.NO_EFFECT : left)
          : ClientEffect.of(client, effect, standardError);
    }
  }

  /** What became of a total. */
  record Outcome(
      Instrument instrument,
      @Nullable LeftOut left,
      int forms,
      @Nullable Double first,
      @Nullable Double last,
      long days,
      @Nullable ChangeCategory category,
      @Nullable Boolean response,
      @Nullable Boolean remission) {

    static Outcome of(Instrument instrument, ClientOutcome outcome) {
      return new Outcome(
          instrument,
          outcome.leftOut().orElse(null),
          outcome.forms(),
          orNull(outcome.first()),
          orNull(outcome.last()),
          outcome.days(),
          outcome.category().orElse(null),
          outcome.isResponse().orElse(null),
          outcome.isRemission().orElse(null));
    }

    ClientOutcome value(ClientId client) {
      return ClientOutcome.leftOut(client, left == null ? LeftOut.NO_FORM : left)
          .withLeftOut(Optional.ofNullable(left))
          .withForms(forms)
          .withFirst(optional(first))
          .withLast(optional(last))
          .withDays(days)
          .withCategory(Optional.ofNullable(category))
          .withResponse(Optional.ofNullable(response))
          .withRemission(Optional.ofNullable(remission));
    }
  }
}
