// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.ClearanceCaveat;
import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.client.Symptom;
import java.util.Optional;

/** What stands in the sentence itself of a symptom whose medical cause has not been excluded. */
final class ClearanceClause {
  private ClearanceClause() {}

  static Optional<Clause> of(Symptom symptom, ClearanceStatus clearance) {
    return ClearanceCaveat.of(symptom, clearance)
        .map(
            caveat ->
                Clause.of("outcome.clearance." + clearance.name())
                    .with("symptom", Cell.name(symptom.name())));
  }
}
