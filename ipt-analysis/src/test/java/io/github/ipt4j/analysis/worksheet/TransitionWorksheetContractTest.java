// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.AnalysisContract;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.core.arbitraries.CaseArbitraries;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.history.CaseHistory;
import net.jqwik.api.Arbitrary;

class TransitionWorksheetContractTest implements AnalysisContract<CaseHistory> {
  @Override
  public Analysis<CaseHistory, ? extends AnalysisResult> analysis() {
    return TransitionWorksheet.withDefaults();
  }

  @Override
  public Arbitrary<CaseHistory> views() {
    return CaseArbitraries.smallCaseHistories();
  }

  @Override
  public CaseHistory emptyView() {
    return CaseHistory.builder()
        .client(Client.builder().id(new ClientId("c1")).build())
        .period(CaseArbitraries.PERIOD)
        .build();
  }
}
