// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.AnalysisContract;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.core.arbitraries.DiaryArbitraries;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.SymptomDiary;
import net.jqwik.api.Arbitrary;

class UndeclaredPeriodContractTest implements AnalysisContract<SymptomDiary> {
  @Override
  public Analysis<SymptomDiary, ? extends AnalysisResult> analysis() {
    return UndeclaredPeriod.withDefaults().withSurrogates(99);
  }

  @Override
  public Arbitrary<SymptomDiary> views() {
    return DiaryArbitraries.symptomDiaries();
  }

  @Override
  public SymptomDiary emptyView() {
    return SymptomDiary.builder(Symptom.HEADACHE).build();
  }
}
