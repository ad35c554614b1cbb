// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.trial;

import io.github.ipt4j.core.trial.TrialArm;
import java.util.List;

/**
 * Several arms of one treatment on one instrument, put together into one: the figures that all
 * their people would have.
 *
 * <p>Source: J. P. T. Higgins and others, Cochrane Handbook for Systematic Reviews of
 * Interventions, version 6, section 6.5.2.10.
 */
final class MergedArm {
  private MergedArm() {}

  /** Puts arms together, at least one, which all have the figures of a scale. */
  static TrialArm of(EffectScale scale, List<TrialArm> arms) {
    TrialArm merged = arms.get(0);
    for (TrialArm arm : arms.subList(1, arms.size())) {
      merged = scale == EffectScale.HEDGES_G ? means(merged, arm) : events(merged, arm);
    }
    return merged;
  }

  private static TrialArm events(TrialArm one, TrialArm other) {
    return one.withN(one.n().orElseThrow() + other.n().orElseThrow())
        .withEvents(one.events().orElseThrow() + other.events().orElseThrow());
  }

  private static TrialArm means(TrialArm one, TrialArm other) {
    double n1 = one.n().orElseThrow();
    double n2 = other.n().orElseThrow();
    double m1 = one.mean().orElseThrow();
    double m2 = other.mean().orElseThrow();
    double s1 = one.sd().orElseThrow();
    double s2 = other.sd().orElseThrow();
    double n = n1 + n2;
    double squares = (n1 - 1) * s1 * s1 + (n2 - 1) * s2 * s2 + n1 * n2 / n * (m1 - m2) * (m1 - m2);
    return TrialArm.builder()
        .from(one)
        .n((int) n)
        .mean((n1 * m1 + n2 * m2) / n)
        .sd(Math.sqrt(squares / (n - 1)))
        .build();
  }
}
