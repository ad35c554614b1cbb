// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.context.ContextResult;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.outcome.CycleBreakResult;
import io.github.ipt4j.analysis.outcome.LevelChangeResult;
import io.github.ipt4j.analysis.periodicity.DeclaredCycleResult;
import io.github.ipt4j.analysis.periodicity.WeeklyLevelResult;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.analysis.review.CaseReviewResult;
import io.github.ipt4j.analysis.tension.LoadOrder;
import io.github.ipt4j.analysis.tension.TensionRankingResult;
import java.util.List;
import java.util.stream.Stream;

/** Names what the tests of a review found, so that "one found something" is not left to guess. */
final class WhatWasFound {
  private static final String WHAT = "dossier.tested.what.";
  private static final int NAMED = 4;

  private WhatWasFound() {}

  /**
   * Returns what was found besides what is claimed already: the first by name, and how many more.
   */
  static Cell besides(List<ContextResult> claimed, CaseReviewResult review) {
    List<Clause> told = claimed.stream().flatMap(WhatWasFound::named).toList();
    List<Cell> found =
        Stream.concat(
                review.results().stream()
                    .filter(r -> r.conclusion() == Conclusion.SUPPORTED)
                    .flatMap(WhatWasFound::named),
                review.ranking().stream().flatMap(WhatWasFound::loads))
            .distinct()
            .filter(c -> !told.contains(c))
            .map(Cell::words)
            .toList();
    if (found.size() <= NAMED) {
      return found.isEmpty() ? Cell.NONE : Cell.list(found);
    }
    Clause more = Clause.of("dossier.cannot.more").with("n", found.size() - NAMED);
    return Cell.list(
        Stream.concat(found.stream().limit(NAMED), Stream.of(Cell.words(more))).toList());
  }

  private static Stream<Clause> named(AnalysisResult result) {
    if (result instanceof WeeklyPeriodicityResult weekly) {
      return of("weekly", weekly.symptom().name());
    } else if (result instanceof WeeklyLevelResult level) {
      return of("weekly", level.scale().rating());
    } else if (result instanceof DeclaredCycleResult cycle) {
      return of("cycle", cycle.symptom().name());
    } else if (result instanceof ContextResult contrast) {
      return of("context", contrast.subject())
          .map(c -> c.with("context", contrast.context().clause()));
    } else if (result instanceof CycleBreakResult broken) {
      return of("break", broken.symptom().name());
    } else if (result instanceof LevelChangeResult change) {
      return of("change", change.scale().rating());
    }
    return Stream.empty();
  }

  private static Stream<Clause> loads(TensionRankingResult ranking) {
    long pairs =
        ranking.comparisons().stream().filter(c -> c.order() != LoadOrder.NOT_SEPARABLE).count();
    return pairs == 0 ? Stream.empty() : Stream.of(Clause.of(WHAT + "loads").with("pairs", pairs));
  }

  private static Stream<Clause> of(String what, String symptom) {
    return Stream.of(Clause.of(WHAT + what).with("symptom", Cell.name(symptom)));
  }
}
