// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.AnalysisContract;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.core.arbitraries.ContactArbitraries;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactRecording;
import io.github.ipt4j.core.relationship.RelationshipId;
import net.jqwik.api.Arbitrary;

class RelationshipTensionContractTest implements AnalysisContract<ContactLog> {
  @Override
  public Analysis<ContactLog, ? extends AnalysisResult> analysis() {
    return RelationshipTension.of(new RelationshipId("mother-in-law"));
  }

  @Override
  public Arbitrary<ContactLog> views() {
    return ContactArbitraries.logs();
  }

  @Override
  public ContactLog emptyView() {
    return ContactLog.builder().recording(ContactRecording.builder().build()).build();
  }
}
