// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.AnalysisContract;
import io.github.ipt4j.analysis.AnalysisResult;
import net.jqwik.api.Arbitrary;

class ServiceBesideTrialContractTest implements AnalysisContract<OutcomeCohort> {
  @Override
  public Analysis<OutcomeCohort, ? extends AnalysisResult> analysis() {
    return ServiceBesideTrial.of(
        PublishedArm.builder()
            .name("Elkin 1989 IPT")
            .instrument("HRSD-17")
            .n(61)
            .endMean(9.8)
            .endSd(7.9)
            .build());
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
