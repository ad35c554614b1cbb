// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.privacy;

import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.problem.RoleDispute;
import io.github.ipt4j.core.relationship.Relationship;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What analyses of a case are asked about: the first of each kind, which is the first in a case
 * like it too, and the middle of the period.
 */
record Anchors(CaseHistory history) {

  Optional<Symptom> symptom() {
    return history.symptomRecordings().stream().map(r -> r.symptom()).findFirst();
  }

  Optional<Relationship> person() {
    return history.inventory().relationships().stream().findFirst();
  }

  Target target() {
    return person().map(p -> Target.of(p.id())).orElse(Target.DIFFUSE);
  }

  Optional<Instrument> instrument() {
    return history.instruments().stream().findFirst();
  }

  Optional<DecisionAnalysis> decision() {
    return history.events(DecisionAnalysis.class).stream()
        .filter(d -> d.triedOn().isPresent())
        .findFirst();
  }

  Optional<RoleDispute> dispute() {
    return history.problemAreas().stream()
        .filter(RoleDispute.class::isInstance)
        .map(RoleDispute.class::cast)
        .findFirst();
  }

  LocalDate middle() {
    return history.period().startInclusive().plusDays(history.period().days() / 2);
  }

  DateRange before() {
    return new DateRange(history.period().startInclusive(), middle());
  }

  DateRange after() {
    return new DateRange(middle(), history.period().endExclusive());
  }
}
