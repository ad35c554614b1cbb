// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.RatingCells;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.style.IptStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** How often symptoms began and were there before a decision was tried and from then on. */
@Value.Immutable
@IptStyle
public abstract sealed class TriedDecisionResult extends Description
    implements WithTriedDecisionResult permits ImmutableTriedDecisionResult {

  TriedDecisionResult() {}

  @Override
  public abstract TriedDecision analysis();

  @Override
  public abstract ImmutableList<Shortfall> shortfalls();

  /**
   * Returns the days before the decision was tried.
   *
   * @return the counts by symptom, of every recorded symptom
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Symptom, PhaseCounts> before();

  /**
   * Returns the days from the day on which the decision was tried.
   *
   * @return the counts by symptom, of the same symptoms
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Symptom, PhaseCounts> after();

  /**
   * Returns how what is told in levels was before and from then on: symptoms that are a matter of
   * how much, and what is rated day by day.
   *
   * @return the phases in the order of the symptoms, then of the scales
   */
  public abstract ImmutableList<RatedPhases> levels();

  @Override
  public abstract ImmutableSet<EventId> evidence();

  @Override
  public Clause subject() {
    return Clause.of("outcome.tried.subject").with("since", since());
  }

  private Clause since() {
    return TriedDecision.since(analysis().triedOn(), Optional.of(analysis()));
  }

  @Override
  protected ImmutableList<Clause> described() {
    List<Clause> counted =
        Stream.concat(
                before().keySet().stream().map(this::counted),
                levels().stream().map(TriedDecisionResult::level))
            .toList();
    return ImmutableList.<Clause>builder()
        .add(Clause.of("outcome.tried").with("since", since()).with("counted", counted.get(0)))
        .addAll(counted.subList(1, counted.size()))
        .add(Clause.of("outcome.tried.notTested"))
        .build();
  }

  private static Clause level(RatedPhases phases) {
    RatingCells cells = RatingCells.of(phases.ratings());
    String phrase =
        phases.after().recordedDays() == 0
            ? ".onlyBefore"
            : phases.before().recordedDays() == 0 ? ".onlySince" : "";
    return Clause.of("outcome.tried.level" + phrase)
        .with("rating", cells.name())
        .with("ends", cells.ends())
        .with("before", cells.mean(phases.before().mean()))
        .with("after", cells.mean(phases.after().mean()))
        .with("daysBefore", phases.before().recordedDays())
        .with("daysSince", phases.after().recordedDays());
  }

  private Clause counted(Symptom symptom) {
    PhaseCounts before = requireNonNull(before().get(symptom), "before");
    PhaseCounts after = requireNonNull(after().get(symptom), "after");
    return Clause.of("outcome.tried." + recorded(before, after))
        .with("symptom", Cell.name(symptom.name()))
        .with("onsetsBefore", began(before))
        .with("onsetsSince", began(after))
        .with("daysBefore", days(before))
        .with("daysSince", days(after));
  }

  private static String recorded(PhaseCounts before, PhaseCounts after) {
    if (after.recorded() == 0) {
      return before.recorded() == 0 ? "neither" : "onlyBefore";
    }
    return before.recorded() == 0 ? "onlySince" : "both";
  }

  /** Returns on how many days it began; a symptom that never goes has none on which it could. */
  private static Cell began(PhaseCounts counts) {
    return counts.atRisk() == 0 ? Cell.NONE : onsets(counts);
  }

  private static Cell onsets(PhaseCounts counts) {
    return Cell.share(counts.onsets(), counts.atRisk());
  }

  private static Cell days(PhaseCounts counts) {
    return Cell.share(counts.symptomDays(), counts.recorded());
  }

  @Override
  protected Table figures() {
    Table.Builder table =
        Table.withColumns(
            List.of(
                Clause.of("outcome.column.counted"),
                Clause.of("outcome.column.before"),
                Clause.of("outcome.column.since").with("day", Cell.day(analysis().triedOn()))));
    for (Symptom symptom : before().keySet()) {
      PhaseCounts before = requireNonNull(before().get(symptom), "before");
      PhaseCounts after = requireNonNull(after().get(symptom), "after");
      table
          .row(
              Clause.of("outcome.tried.row.onsets").with("symptom", Cell.name(symptom.name())),
              onsets(before),
              onsets(after))
          .row("outcome.tried.row.days", days(before), days(after));
    }
    for (RatedPhases phases : levels()) {
      RatingCells cells = RatingCells.of(phases.ratings());
      table
          .row(
              Clause.of("outcome.tried.row.mean").with("rating", cells.name()),
              cells.mean(phases.before().mean()),
              cells.mean(phases.after().mean()))
          .row(
              "outcome.tried.row.ratedDays",
              Cell.count(phases.before().recordedDays()),
              Cell.count(phases.after().recordedDays()));
    }
    return table.build();
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    return ImmutableList.of(new Caveat(Caveat.Kind.METHOD, Clause.of("outcome.tried.notDeclared")));
  }
}
