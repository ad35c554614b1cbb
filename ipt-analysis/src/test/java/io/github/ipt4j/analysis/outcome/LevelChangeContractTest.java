// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.AnalysisContract;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.RatingArbitraries;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.measure.RatingScale;
import net.jqwik.api.Arbitrary;

class LevelChangeContractTest implements AnalysisContract<DailyRatings> {
  @Override
  public Analysis<DailyRatings, ? extends AnalysisResult> analysis() {
    return LevelChange.on(RatingArbitraries.FIRST.plusDays(45)).withLeastWeeks(3);
  }

  @Override
  public Arbitrary<DailyRatings> views() {
    return RatingArbitraries.ratings();
  }

  @Override
  public DailyRatings emptyView() {
    return DailyRatings.builder(RatingScale.ofBetter("mood", 0, 10)).build();
  }
}
