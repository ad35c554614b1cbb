// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import com.google.common.collect.ImmutableListMultimap;
import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.context.GradedContrast;
import io.github.ipt4j.analysis.context.GradedContrastResult;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.DayStates;
import io.github.ipt4j.core.diary.ExposedRatings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The levels of one client by each state of the day, all of them under one error rate. */
final class LevelsInStates {
  private static final Comparator<GradedContrastResult> BY_STATE =
      Comparator.comparing(r -> r.analysis().context().state().orElse(""));

  private LevelsInStates() {}

  /** Returns a result for each rating and state, by the name of the rating. */
  static ImmutableListMultimap<String, GradedContrastResult> of(
      List<DailyRatings> all, List<DayStates> states, Set<LocalDate> phaseStarts) {
    List<GradedContrastResult> results = new ArrayList<>();
    for (DailyRatings ratings : all) {
      ExposedRatings exposed =
          ExposedRatings.builder()
              .ratings(ratings)
              .addAllStates(states)
              .addAllPhaseStarts(phaseStarts)
              .build();
      for (DayStates state : states) {
        results.add(GradedContrast.of(Context.ofState(state.state())).analyze(exposed));
      }
    }
    ImmutableListMultimap.Builder<String, GradedContrastResult> byName =
        ImmutableListMultimap.builder();
    together(results).forEach(r -> byName.put(r.scale().rating(), r));
    return byName.orderValuesBy(BY_STATE).build();
  }

  /** Reads each result at its level by Holm's procedure, the smallest p first. */
  private static List<GradedContrastResult> together(List<GradedContrastResult> results) {
    List<GradedContrastResult> tested =
        results.stream()
            .filter(r -> r.p().isPresent())
            .sorted(Comparator.comparingDouble(r -> r.p().orElseThrow()))
            .toList();
    List<GradedContrastResult> read =
        new ArrayList<>(results.stream().filter(r -> r.p().isEmpty()).toList());
    int passed = 0;
    for (GradedContrastResult result : tested) {
      double level = result.analysis().alpha() / (tested.size() - passed);
      read.add(result.at(level));
      passed += result.p().orElseThrow() <= level ? 1 : 0;
    }
    return read;
  }
}
