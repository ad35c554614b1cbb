// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.AnalysisContract;
import io.github.ipt4j.analysis.AnalysisResult;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

class TwoGroupsContractTest implements AnalysisContract<GroupPair> {
  @Override
  public Analysis<GroupPair, ? extends AnalysisResult> analysis() {
    return TwoGroups.withDefaults();
  }

  @Override
  public Arbitrary<GroupPair> views() {
    return Combinators.combine(Cohorts.outcomes(0), Cohorts.outcomes(100))
        .as((one, other) -> GroupPair.of("IPT", one, "waiting", other));
  }

  @Override
  public GroupPair emptyView() {
    return GroupPair.of("IPT", Cohorts.outcome(), "waiting", Cohorts.outcome());
  }
}
