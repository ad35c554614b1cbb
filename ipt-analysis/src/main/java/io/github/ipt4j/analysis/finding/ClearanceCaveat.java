// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomKind;
import java.util.Optional;

/**
 * What every result says of a somatic symptom whose medical cause has not been excluded; of a
 * symptom of unknown kind only where a clearance was entered that is still open.
 */
public final class ClearanceCaveat {
  private ClearanceCaveat() {}

  /**
   * Returns the caveat.
   *
   * @param symptom the symptom
   * @param clearance what is known of its clearance
   * @return the caveat, none for a symptom that is cleared, of mood, or of unknown kind without an
   *     entry
   */
  public static Optional<Caveat> of(Symptom symptom, ClearanceStatus clearance) {
    boolean isAskedFor =
        symptom.kind() == SymptomKind.SOMATIC
            || (symptom.kind() == SymptomKind.UNKNOWN && clearance != ClearanceStatus.UNKNOWN);
    if (!isAskedFor || clearance == ClearanceStatus.CLEARED) {
      return Optional.empty();
    }
    return Optional.of(
        new Caveat(
            Caveat.Kind.CLEARANCE_UNKNOWN,
            Clause.of("finding.clearance." + clearance.name())
                .with("symptom", Cell.name(symptom.name()))));
  }
}
