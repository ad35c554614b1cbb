// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Estimate;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.core.measure.Direction;
import java.util.Optional;

/** What the outcome of a group says. */
final class GroupWords {
  private final GroupOutcomeResult result;

  GroupWords(GroupOutcomeResult result) {
    this.result = result;
  }

  ImmutableList<Clause> headline() {
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    GroupFigures completers = result.completers();
    clauses.add(
        Clause.of("cohort.outcome.complete")
            .with("clients", result.cohort().clients().size())
            .with("complete", completers.clients())
            .with("instrument", Cell.name(result.instrument().code()))
            .with("weeks", Cell.count(result.analysis().completedAfter()))
            .with("became", completers.clients() == 0 ? Cell.NONE : became(completers)));
    GroupFigures all = result.lastSeen();
    if (all.clients() > completers.clients()) {
      clauses.add(
          Clause.of("cohort.outcome.lastSeen")
              .with("all", all.clients())
              .with("became", became(all)));
    }
    clauses.add(mean(all));
    return clauses.build();
  }

  /** How many became what; of an instrument without norms how many came half the way. */
  private Cell became(GroupFigures figures) {
    if (figures.recovered().isPresent()) {
      return Cell.words(
          Clause.of("cohort.outcome.became")
              .with("recovered", count(figures.recovered()))
              .with("improved", count(figures.improved()))
              .with("unchanged", count(figures.unchanged()))
              .with("deteriorated", count(figures.deteriorated())));
    }
    return Cell.words("cohort.outcome.notJudged");
  }

  private static Cell count(Optional<Share> share) {
    return Cell.count(share.orElseThrow().count());
  }

  private Clause mean(GroupFigures all) {
    boolean isLower = all.meanLast().orElseThrow() < all.meanFirst().orElseThrow();
    boolean isLowerBetter = result.instrument().direction() == Direction.HIGHER_IS_WORSE;
    boolean isSame = all.meanLast().equals(all.meanFirst());
    String way = isSame ? "same" : isLower == isLowerBetter ? "better" : "worse";
    Optional<Estimate> gain = all.averageGain();
    return Clause.of("cohort.outcome.mean." + way)
        .with("all", all.clients())
        .with("first", Cell.number(all.meanFirst(), 1))
        .with("last", Cell.number(all.meanLast(), 1))
        .with(
            "gain",
            gain.map(
                    g ->
                        Cell.words(
                            Clause.of("cohort.outcome.gain")
                                .with("g", Cell.number(g.value(), 2))
                                .with("interval", Cell.interval(g.interval(), 2))))
                .orElse(Cell.NONE));
  }

  ImmutableList<Caveat> notes() {
    ImmutableList.Builder<Caveat> notes = ImmutableList.builder();
    notes.add(new Caveat(Caveat.Kind.METHOD, Clause.of("cohort.outcome.noComparison")));
    if (result.lastSeen().clients() > result.completers().clients()) {
      notes.add(new Caveat(Caveat.Kind.METHOD, Clause.of("cohort.outcome.whatLastSeen")));
    }
    return notes.build();
  }
}
