// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.relationship;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.AnalysisContract;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.core.arbitraries.CaseArbitraries;
import io.github.ipt4j.core.arbitraries.ContactArbitraries;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactRecording;
import net.jqwik.api.Arbitrary;

class CommunicationProfileContractTest implements AnalysisContract<ContactLog> {
  @Override
  public Analysis<ContactLog, ? extends AnalysisResult> analysis() {
    return CommunicationProfile.of(ContactArbitraries.PEOPLE.get(0));
  }

  @Override
  public Arbitrary<ContactLog> views() {
    return CaseArbitraries.smallCaseHistories().map(h -> h.contactLog().orElseGet(this::emptyView));
  }

  @Override
  public ContactLog emptyView() {
    return ContactLog.builder().recording(ContactRecording.builder().build()).build();
  }
}
