// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.AnalysisContract;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.core.diary.ExposedDiary;
import net.jqwik.api.Arbitrary;

class ContextScreenContractTest implements AnalysisContract<ExposedDiary> {
  @Override
  public Analysis<ExposedDiary, ? extends AnalysisResult> analysis() {
    return ContextScreen.withDefaults();
  }

  @Override
  public Arbitrary<ExposedDiary> views() {
    return ExposedDiaries.any();
  }

  @Override
  public ExposedDiary emptyView() {
    return ExposedDiaries.nothing();
  }
}
