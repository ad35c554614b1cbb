// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.core.event.HypothesisNamed;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.relationship.Relationship;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.relationship.RelationshipKind;

/** How a dossier names people: by what they are to the client, or by id where two are the same. */
final class People {
  private final CaseHistory history;

  People(CaseHistory history) {
    this.history = history;
  }

  String name(RelationshipId person) {
    return history
        .relationship(person)
        .map(Relationship::kind)
        .filter(this::isUnique)
        .map(RelationshipKind::inWords)
        .orElse(person.value());
  }

  private boolean isUnique(RelationshipKind kind) {
    return kind != RelationshipKind.OTHER && history.inventory().ofKind(kind).size() == 1;
  }

  /** Returns what a hypothesis is about, with the person's name. */
  Context context(HypothesisNamed hypothesis) {
    Context context =
        Context.anyContact().withPerson(hypothesis.person()).withKind(hypothesis.kind());
    return hypothesis.person().map(p -> context.named(name(p))).orElse(context);
  }
}
