// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.AnalysisContract;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.core.diary.ContactLog;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

class DissociationContractTest implements AnalysisContract<ContactLog> {
  @Override
  public Analysis<ContactLog, ? extends AnalysisResult> analysis() {
    return Dissociation.of(ConductLogs.MOTHER_IN_LAW, ConductLogs.MONDAY.plusDays(20));
  }

  @Override
  public Arbitrary<ContactLog> views() {
    return Arbitraries.strings()
        .withChars('.', '-', 'V', '0', '1', '2', '5')
        .ofMaxLength(60)
        .map(ConductLogs::of);
  }

  @Override
  public ContactLog emptyView() {
    return ConductLogs.of("");
  }
}
