// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.core.event.Technique;
import io.github.ipt4j.core.history.PhaseKind;
import java.util.Optional;

/**
 * How often each technique was written down in a phase.
 *
 * @param phase the phase; empty before the first and where none was declared
 * @param uses how often, by technique
 */
public record PhaseTechniques(
    Optional<PhaseKind> phase, ImmutableSortedMap<Technique, Integer> uses) {

  /** Checks the components. */
  public PhaseTechniques {
    requireNonNull(phase, "phase");
    requireNonNull(uses, "uses");
  }
}
