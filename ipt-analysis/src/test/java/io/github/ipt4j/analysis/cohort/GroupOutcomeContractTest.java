// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.AnalysisContract;
import io.github.ipt4j.analysis.AnalysisResult;
import net.jqwik.api.Arbitrary;

class GroupOutcomeContractTest implements AnalysisContract<OutcomeCohort> {
  @Override
  public Analysis<OutcomeCohort, ? extends AnalysisResult> analysis() {
    return GroupOutcome.withDefaults();
  }

  @Override
  public Arbitrary<OutcomeCohort> views() {
    return Cohorts.outcomes(0);
  }

  @Override
  public OutcomeCohort emptyView() {
    return Cohorts.outcome();
  }
}
