// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.relationship;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.AnalysisContract;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.core.arbitraries.CaseArbitraries;
import io.github.ipt4j.core.arbitraries.ContactArbitraries;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.SessionRecord;
import net.jqwik.api.Arbitrary;

class SupportBidsContractTest implements AnalysisContract<SessionRecord> {
  @Override
  public Analysis<SessionRecord, ? extends AnalysisResult> analysis() {
    return SupportBids.to(ContactArbitraries.PEOPLE.get(0));
  }

  @Override
  public Arbitrary<SessionRecord> views() {
    return CaseArbitraries.smallCaseHistories().map(CaseHistory::sessionRecord);
  }

  @Override
  public SessionRecord emptyView() {
    return SessionRecord.builder().build();
  }
}
