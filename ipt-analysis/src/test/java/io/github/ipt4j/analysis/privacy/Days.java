// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.privacy;

import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.time.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A case whose dates are all days: a shift of weeks does not make months of months. */
final class Days {

  private Days() {}

  static CaseHistory of(CaseHistory history) {
    return history
        .withLifeEvents(
            history.lifeEvents().stream().map(e -> e.withOn(day(e.on(), history))).toList())
        .withInventory(
            history
                .inventory()
                .withRelationships(
                    history.inventory().relationships().stream()
                        .map(
                            r ->
                                r.withMetOn(r.metOn().map(d -> day(d, history)))
                                    .withDiedOn(r.diedOn().map(d -> day(d, history))))
                        .toList()));
  }

  private static PartialDate day(PartialDate date, CaseHistory history) {
    LocalDate middle =
        date.first().plusDays(ChronoUnit.DAYS.between(date.first(), date.last()) / 2);
    LocalDate last = history.period().endInclusive();
    boolean later = middle.isAfter(last) && !date.first().isAfter(last);
    return PartialDate.of(later ? last : middle);
  }
}
