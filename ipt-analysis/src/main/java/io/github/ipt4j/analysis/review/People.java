// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.finding.Names;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.core.event.HypothesisNamed;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.relationship.RelationshipId;

/** How a dossier names people: by what they are to the client, or by id where two are the same. */
final class People {
  private final Names names;

  People(CaseHistory history) {
    names = Names.of(history.inventory());
  }

  String name(RelationshipId person) {
    return names.of(person);
  }

  /** Returns who writes with these names. */
  Printer printer() {
    return Printer.english().with(names);
  }

  /** Returns what a hypothesis is about. */
  static Context context(HypothesisNamed hypothesis) {
    return Context.anyContact().withPerson(hypothesis.person()).withKind(hypothesis.kind());
  }
}
