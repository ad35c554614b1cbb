// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.core.client.Symptom;

/**
 * Which came first on the days on which the symptom began and the context took place.
 *
 * @param symptomFirst days on which the symptom began before the contact
 * @param contextFirst days on which the contact began before the symptom, or with it
 * @param unknown days on which a time of day is missing
 */
public record OrderInTime(int symptomFirst, int contextFirst, int unknown) {

  /** Returns the order as a clause that names nothing as earlier where the times are not known. */
  Clause clause(Symptom symptom, Clause context) {
    int known = symptomFirst + contextFirst;
    Clause order =
        Clause.of(known == 0 ? "context.contrast.noOrder" : "context.contrast.order")
            .with("context", context);
    return known == 0
        ? order.with("unknown", unknown)
        : order
            .with("symptom", Cell.name(symptom.name()))
            .with("known", known)
            .with("symptomFirst", symptomFirst)
            .with("contextFirst", contextFirst)
            .with("unknown", unknown == 0 ? Cell.NONE : Cell.count(unknown));
  }
}
