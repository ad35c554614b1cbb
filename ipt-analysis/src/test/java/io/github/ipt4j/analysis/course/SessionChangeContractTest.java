// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.AnalysisContract;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.core.arbitraries.CaseArbitraries;
import io.github.ipt4j.core.arbitraries.ContactArbitraries;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.history.SessionRatings;
import io.github.ipt4j.core.history.SessionRecord;
import net.jqwik.api.Arbitrary;

class SessionChangeContractTest implements AnalysisContract<SessionRatings> {
  @Override
  public Analysis<SessionRatings, ? extends AnalysisResult> analysis() {
    return SessionChange.withDefaults();
  }

  @Override
  public Arbitrary<SessionRatings> views() {
    return CaseArbitraries.smallCaseHistories()
        .map(h -> h.sessionRecord().negativeFeelings(Target.of(ContactArbitraries.PEOPLE.get(0))));
  }

  @Override
  public SessionRatings emptyView() {
    return SessionRecord.builder()
        .build()
        .negativeFeelings(Target.of(ContactArbitraries.PEOPLE.get(0)));
  }
}
