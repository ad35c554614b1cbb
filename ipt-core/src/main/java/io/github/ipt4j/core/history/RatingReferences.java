// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.history;

import io.github.ipt4j.core.event.RatingTaken;
import io.github.ipt4j.core.event.SymptomEpisode;
import io.github.ipt4j.core.measure.RatingScale;
import io.github.ipt4j.core.rule.Quoted;
import io.github.ipt4j.core.rule.Refusal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The checks of what a case rates day by day: that every rating has its scale and lies on it. */
record RatingReferences(CaseHistory history, Refusals refusals) {

  void check() {
    Map<String, RatingScale> scales = new HashMap<>();
    Set<String> symptoms = symptomNames();
    for (RatingScale scale : history.scales()) {
      if (scales.putIfAbsent(scale.rating(), scale) != null) {
        refuse("must name each rating once", scale);
      }
      if (symptoms.contains(scale.rating())) {
        refuse("must name no symptom, of which the intensities are rated", scale);
      }
    }
    history.events(RatingTaken.class).forEach(rating -> check(rating, scales));
  }

  private Set<String> symptomNames() {
    Set<String> names = new HashSet<>();
    history.symptomRecordings().forEach(r -> names.add(r.symptom().name()));
    history.events(SymptomEpisode.class).forEach(e -> names.add(e.symptom().name()));
    return names;
  }

  private void refuse(String rule, RatingScale scale) {
    refusals.add(
        Refusal.builder("scales", rule).found(Quoted.length(scale.rating())).culprits(scale));
  }

  private void check(RatingTaken rating, Map<String, RatingScale> scales) {
    RatingScale scale = scales.get(rating.rating());
    if (scale == null) {
      refusals.add(
          Refusal.builder("rating", "must be one of the scales")
              .owner(rating.id())
              .found(Quoted.length(rating.rating()))
              .culprits(rating.rating(), rating));
    } else if (!scale.contains(rating.value())) {
      refusals.add(
          Refusal.builder("value", "must be " + scale.least() + " to " + scale.greatest())
              .owner(rating.id())
              .found(rating.value())
              .culprits(rating));
    }
  }
}
