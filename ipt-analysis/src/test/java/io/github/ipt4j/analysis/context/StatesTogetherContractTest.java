// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static io.github.ipt4j.analysis.context.DayStateContrastTest.states;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.AnalysisContract;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.core.arbitraries.DiaryArbitraries;
import io.github.ipt4j.core.diary.ExposedDiary;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

class StatesTogetherContractTest implements AnalysisContract<ExposedDiary> {
  @Override
  public Analysis<ExposedDiary, ? extends AnalysisResult> analysis() {
    return StatesTogether.of("night shift", "sister stays")
        .withSince(DiaryArbitraries.FIRST.plusDays(40))
        .withTested(true);
  }

  @Override
  public Arbitrary<ExposedDiary> views() {
    Arbitrary<String> lines =
        Arbitraries.strings().withChars("N--.").ofMinLength(0).ofMaxLength(150);
    return Combinators.combine(ExposedDiaries.any(), lines, lines)
        .as(
            (exposed, shift, sister) ->
                exposed.toBuilder()
                    .addStates(states("night shift", DiaryArbitraries.FIRST, shift))
                    .addStates(states("sister stays", DiaryArbitraries.FIRST, sister))
                    .build());
  }

  @Override
  public ExposedDiary emptyView() {
    return ExposedDiaries.nothing();
  }
}
