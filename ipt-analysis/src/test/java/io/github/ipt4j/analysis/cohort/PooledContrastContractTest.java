// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.AnalysisContract;
import io.github.ipt4j.analysis.AnalysisResult;
import net.jqwik.api.Arbitrary;

class PooledContrastContractTest implements AnalysisContract<ContrastCohort> {
  @Override
  public Analysis<ContrastCohort, ? extends AnalysisResult> analysis() {
    return PooledContrast.withDefaults().withCommon(true);
  }

  @Override
  public Arbitrary<ContrastCohort> views() {
    return Cohorts.contrasts();
  }

  @Override
  public ContrastCohort emptyView() {
    return Cohorts.contrast(new int[0][][]);
  }
}
