// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.OfSymptom;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.ClearanceCaveat;
import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.SymptomEpisode;
import java.util.Optional;
import java.util.stream.Stream;

/** What all results on the days of one symptom and one context have in common. */
public abstract class SymptomResult extends ContextResult implements OfSymptom {

  SymptomResult() {}

  /**
   * Returns the symptom.
   *
   * @return the symptom
   */
  @Override
  public abstract Symptom symptom();

  /**
   * Returns whether a medical cause of the symptom has been excluded.
   *
   * @return the status
   */
  public abstract ClearanceStatus clearance();

  abstract ImmutableList<SymptomEpisode> episodes();

  @Override
  public final String subject() {
    return symptom().name();
  }

  @Override
  final Stream<EventId> comparedIds() {
    return episodes().stream().map(SymptomEpisode::id);
  }

  @Override
  final Optional<Clause> openClearance() {
    return openClearance(symptom(), clearance());
  }

  @Override
  final Optional<Caveat> clearanceCaveat() {
    return ClearanceCaveat.of(symptom(), clearance());
  }

  static Optional<Clause> openClearance(Symptom symptom, ClearanceStatus clearance) {
    return ClearanceCaveat.of(symptom, clearance)
        .map(
            open ->
                Clause.of("context.clearance." + clearance.name())
                    .with("symptom", Cell.name(symptom.name())));
  }
}
