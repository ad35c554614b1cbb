// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.AnalysisContract;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.diary.ExposedRatings;
import net.jqwik.api.Arbitrary;

class GradedScreenContractTest implements AnalysisContract<ExposedRatings> {
  @Override
  public Analysis<ExposedRatings, ? extends AnalysisResult> analysis() {
    return GradedScreen.withDefaults().withDraws(199);
  }

  @Override
  public Arbitrary<ExposedRatings> views() {
    return ExposedDiaries.any().map(ExposedDiary::ratings);
  }

  @Override
  public ExposedRatings emptyView() {
    return ExposedDiaries.nothing().ratings();
  }
}
