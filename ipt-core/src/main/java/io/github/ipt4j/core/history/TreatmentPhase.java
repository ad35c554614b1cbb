// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.history;

import static java.util.Objects.requireNonNull;

import io.github.ipt4j.core.rule.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A phase of the treatment, which lasts until the next one begins.
 *
 * @param kind which phase it is
 * @param start its first day
 */
public record TreatmentPhase(PhaseKind kind, LocalDate start) {

  /** Checks the components. */
  public TreatmentPhase {
    requireNonNull(kind, "kind");
    requireNonNull(start, "start");
  }

  static Optional<PhaseKind> on(LocalDate date, List<TreatmentPhase> phases) {
    return phases.stream()
        .filter(p -> !p.start().isAfter(date))
        .reduce((earlier, later) -> later)
        .map(TreatmentPhase::kind);
  }

  static void checkOrder(List<TreatmentPhase> phases) {
    for (int i = 1; i < phases.size(); i++) {
      TreatmentPhase before = phases.get(i - 1);
      TreatmentPhase phase = phases.get(i);
      boolean inOrder =
          phase.start().isAfter(before.start()) && phase.kind().compareTo(before.kind()) > 0;
      if (!inOrder) {
        throw Refusal.builder(
                "phases", "must be in order, after " + before.kind() + " from " + before.start())
            .found(phase.kind())
            .culprits(phase)
            .build();
      }
    }
  }
}
