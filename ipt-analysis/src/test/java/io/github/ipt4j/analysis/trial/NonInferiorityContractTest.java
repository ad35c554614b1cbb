// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.trial;

import io.github.ipt4j.analysis.AnalysisContract;
import io.github.ipt4j.core.trial.Trials;
import net.jqwik.api.Arbitrary;

class NonInferiorityContractTest implements AnalysisContract<Trials> {
  @Override
  public NonInferiority analysis() {
    return NonInferiority.of(
        TrialComparison.of("IPT", "usual care").withScale(EffectScale.ODDS_RATIO), 0.8);
  }

  @Override
  public Arbitrary<Trials> views() {
    return TrialArbitraries.trials(8);
  }

  @Override
  public Trials emptyView() {
    return Trials.of();
  }
}
