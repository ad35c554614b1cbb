// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.relationship;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.AnalysisContract;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.core.arbitraries.CaseArbitraries;
import io.github.ipt4j.core.arbitraries.ContactArbitraries;
import io.github.ipt4j.core.relationship.Relationship;
import io.github.ipt4j.core.relationship.RelationshipKind;
import net.jqwik.api.Arbitrary;

class ExpectationGapContractTest implements AnalysisContract<Relationship> {
  @Override
  public Analysis<Relationship, ? extends AnalysisResult> analysis() {
    return ExpectationGap.withDefaults();
  }

  @Override
  public Arbitrary<Relationship> views() {
    return CaseArbitraries.inventories()
        .map(i -> i.relationships().stream().findFirst().orElseGet(this::emptyView));
  }

  @Override
  public Relationship emptyView() {
    return Relationship.of(ContactArbitraries.PEOPLE.get(0), RelationshipKind.MOTHER_IN_LAW);
  }
}
