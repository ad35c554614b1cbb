// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.trial;

import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.internal.RandomEffectsModel.Spread;

/** How the variance between trials is estimated. */
public enum Pooling {
  /** By the restricted likelihood. */
  REML(Spread.REML),
  /** By the moments of DerSimonian and Laird, as older reviews did. */
  DERSIMONIAN_LAIRD(Spread.DERSIMONIAN_LAIRD),
  /** By the estimator of Paule and Mandel. */
  PAULE_MANDEL(Spread.PAULE_MANDEL);

  private final Spread spread;

  Pooling(Spread spread) {
    this.spread = spread;
  }

  Spread spread() {
    return spread;
  }

  Clause clause() {
    return Clause.of("trial.pooling." + name());
  }
}
