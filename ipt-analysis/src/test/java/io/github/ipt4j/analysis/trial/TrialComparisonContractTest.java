// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.trial;

import io.github.ipt4j.analysis.AnalysisContract;
import io.github.ipt4j.core.trial.Trials;
import net.jqwik.api.Arbitrary;

class TrialComparisonContractTest implements AnalysisContract<Trials> {
  @Override
  public TrialComparison analysis() {
    return TrialComparison.of("IPT", "usual care");
  }

  @Override
  public Arbitrary<Trials> views() {
    return TrialArbitraries.trials(12);
  }

  @Override
  public Trials emptyView() {
    return Trials.of();
  }
}
