// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.EntryCaveats;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.ExposedRatings;
import java.util.HashMap;
import java.util.Map;

/** Puts ratings to contexts, of which those that hold on the same days are tested once. */
final class GradedComputation {
  private final ExposedRatings exposed;
  private final OrderSource orders;
  private final RatedDays rated;
  private final ImmutableList<Caveat> entryCaveats;
  private final Map<Exposure, TestedWeeks> tested = new HashMap<>();

  GradedComputation(ExposedRatings exposed, OrderSource orders) {
    this.exposed = exposed;
    this.orders = orders;
    rated = new RatedDays(exposed);
    entryCaveats = EntryCaveats.of(exposed);
  }

  /** Returns what is found of a context; of all contexts the other options are the same. */
  GradedContrastResult result(GradedContrast analysis) {
    ContextDays days = rated.days();
    DailyRatings ratings = exposed.ratings();
    GradedContrastResult.Builder result =
        GradedContrastResult.builder()
            .analysis(analysis)
            .scale(ratings.scale())
            .symptom(ratings.symptom())
            .clearance(ratings.clearance())
            .addAllDateCaveats(days.dateCaveats())
            .addAllEntryCaveats(entryCaveats)
            .alike(Alike.of(days))
            .addAllRatingIds(ratings.ids())
            .addAllContacts(days.fitting(analysis.context()))
            .addAllStateIds(days.stateIds(analysis.context()));
    tested
        .computeIfAbsent(
            days.exposure(analysis.context()), e -> new TestedWeeks(analysis, rated, e, orders))
        .describe(result);
    return result.build();
  }
}
