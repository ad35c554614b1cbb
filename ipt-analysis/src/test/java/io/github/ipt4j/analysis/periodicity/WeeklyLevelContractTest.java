// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.AnalysisContract;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.RatingArbitraries;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.measure.RatingScale;
import net.jqwik.api.Arbitrary;

class WeeklyLevelContractTest implements AnalysisContract<DailyRatings> {
  @Override
  public Analysis<DailyRatings, ? extends AnalysisResult> analysis() {
    return WeeklyLevel.withDefaults().withMinimumWeeks(2).withDraws(99);
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
