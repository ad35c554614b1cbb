// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.cohort.ClientContrast;
import io.github.ipt4j.analysis.cohort.ClientEffect;
import io.github.ipt4j.analysis.cohort.ClientOutcome;
import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.context.ContextContrastResult;
import io.github.ipt4j.analysis.context.ContextScreenResult;
import io.github.ipt4j.analysis.context.GradedContrastResult;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.RatingScale;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one client brings to a {@link CohortFindings}: the counts that are pooled and the main
 * figures in one flat row. It is small beside the {@link ClientFindings} that it is made of, so
 * that many clients fit into memory.
 */
@Value.Immutable
@IptStyle
public abstract sealed class ClientSummary implements WithClientSummary
    permits ImmutableClientSummary {

  ClientSummary() {}

  /**
   * Returns a new builder, for a summary that comes from another machine.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns what the findings of a client bring.
   *
   * @param findings the findings
   * @return the summary
   */
  public static ClientSummary of(ClientFindings findings) {
    ClientId client = findings.client();
    ImmutableSet.Builder<Symptom> recorded = ImmutableSet.builder();
    ImmutableMap.Builder<ContrastOf, ClientContrast> contrasts = ImmutableMap.builder();
    for (ContextScreenResult screen : findings.context().values()) {
      recorded.add(screen.symptom());
      for (ContextContrastResult result : screen.contrasts()) {
        contrasts.put(
            new ContrastOf(screen.symptom(), result.context()), ClientContrast.of(client, result));
      }
    }
    ImmutableMap.Builder<EffectOf, ClientEffect> effects = ImmutableMap.builder();
    findings
        .levels()
        .values()
        .forEach(
            level ->
                level
                    .change()
                    .ifPresent(
                        change ->
                            effects.put(
                                new EffectOf(change.scale(), Optional.empty()),
                                ClientEffect.of(client, change))));
    for (GradedContrastResult result : findings.levelsInStates().values()) {
      effects.put(
          new EffectOf(result.scale(), Optional.of(result.context())),
          ClientEffect.of(client, result));
    }
    ImmutableMap.Builder<Instrument, ClientOutcome> outcomes = ImmutableMap.builder();
    for (MeasureFindings measure : findings.measures().values()) {
      outcomes.put(
          measure.series().instrument(),
          ClientOutcome.of(client, measure.series(), measure.change().analysis()));
    }
    return builder()
        .client(client)
        .addAllSymptoms(recorded.build())
        .putAllContrasts(contrasts.buildKeepingLast())
        .putAllEffects(effects.buildKeepingLast())
        .putAllOutcomes(outcomes.buildKeepingLast())
        .putAllRow(ClientRow.of(findings))
        .build();
  }

  /**
   * Returns who it is.
   *
   * @return the client
   */
  public abstract ClientId client();

  /**
   * Returns the symptoms of which contexts were looked for.
   *
   * @return the symptoms
   */
  public abstract ImmutableSet<Symptom> symptoms();

  /**
   * Returns the contrasts of onsets.
   *
   * @return the days that are pooled, by symptom and context
   */
  public abstract ImmutableMap<ContrastOf, ClientContrast> contrasts();

  /**
   * Returns the effects on ratings.
   *
   * @return the effects by rating and context
   */
  public abstract ImmutableMap<EffectOf, ClientEffect> effects();

  /**
   * Returns what became of the totals.
   *
   * @return the outcomes by instrument
   */
  public abstract ImmutableMap<Instrument, ClientOutcome> outcomes();

  /**
   * Returns the main figures in one flat row.
   *
   * @return the cells by the names of their columns
   */
  public abstract ImmutableMap<String, Cell> row();

  /**
   * A symptom and a context.
   *
   * @param symptom the symptom
   * @param context the context
   */
  public record ContrastOf(Symptom symptom, Context context) {}

  /**
   * A rating, and what it is compared with.
   *
   * @param scale the rating
   * @param context the context; empty where it is the change from a declared day on
   */
  public record EffectOf(RatingScale scale, Optional<Context> context) {}

  /** Builds a {@link ClientSummary}. */
  public static final class Builder extends ImmutableClientSummary.Builder {
    Builder() {}

    @Override
    public ClientSummary build() {
      return Refusal.ofRepeatedKeys(
          "contrasts, effects, outcomes and row",
          "must name each question, instrument and column once",
          super::build);
    }
  }
}
