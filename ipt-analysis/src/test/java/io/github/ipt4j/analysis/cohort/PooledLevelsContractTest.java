// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.AnalysisContract;
import io.github.ipt4j.analysis.AnalysisResult;
import net.jqwik.api.Arbitrary;

class PooledLevelsContractTest implements AnalysisContract<LevelCohort> {
  @Override
  public Analysis<LevelCohort, ? extends AnalysisResult> analysis() {
    return PooledLevels.withDefaults();
  }

  @Override
  public Arbitrary<LevelCohort> views() {
    return Cohorts.levels();
  }

  @Override
  public LevelCohort emptyView() {
    return LevelCohort.builder().scale(Cohorts.MOOD).build();
  }
}
