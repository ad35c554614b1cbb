// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.trial;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.finding.Table;
import java.util.List;

/** The table of trials: each of them, all together, how they differ, and without each of them. */
final class ComparisonTable {
  private static final String ROW = "trial.row.";
  private static final int DECIMALS = 2;
  private static final int OF_SPREAD = 3;

  private final TrialComparisonResult result;
  private final EffectScale scale;
  private final Table.Builder table;

  ComparisonTable(TrialComparisonResult result) {
    this.result = result;
    this.scale = result.analysis().scale();
    TrialComparison analysis = result.analysis();
    this.table =
        Table.withColumns(
            List.of(
                Clause.of("trial.column.trial"),
                Clause.of("trial.column.treated").with("name", Cell.name(analysis.treatment())),
                Clause.of("trial.column.controls").with("name", Cell.name(analysis.control())),
                Clause.of("trial.column.effect").with("scale", scale.clause()),
                Clause.of("trial.column.interval"),
                Clause.of("trial.column.weight"),
                Clause.of("trial.column.p")));
  }

  Table table() {
    for (int i = 0; i < result.effects().size(); i++) {
      trial(i);
    }
    result
        .pooled()
        .ifPresent(
            p -> {
              together(p);
              spread(p);
              p.withoutOne().forEach(this::without);
            });
    return table.build();
  }

  private void trial(int i) {
    TrialEffect effect = result.effects().get(i);
    table.row(
        Cell.name(effect.trial().name()),
        Cell.count(effect.treated()),
        Cell.count(effect.controls()),
        scale.cell(effect.size().value(), DECIMALS),
        scale.cell(effect.interval(), DECIMALS),
        result.pooled().map(p -> Cell.percent(p.weights().get(i))).orElse(Cell.NONE),
        Cell.NONE);
  }

  private void together(PooledEffect pooled) {
    table.row(
        ROW + "together",
        Cell.count(result.effects().stream().mapToLong(TrialEffect::treated).sum()),
        Cell.count(result.effects().stream().mapToLong(TrialEffect::controls).sum()),
        scale.cell(pooled.mean(), DECIMALS),
        scale.cell(pooled.interval(), DECIMALS),
        Cell.NONE,
        Cell.p(pooled.p(), result.analysis().alpha()));
    interval("hartungKnapp", pooled.hartungKnapp());
    interval("normal", pooled.normal());
    pooled.prediction().ifPresent(i -> interval("prediction", i));
  }

  private void interval(String row, Interval interval) {
    figure(row, Cell.NONE, scale.cell(interval, DECIMALS), Cell.NONE);
  }

  private void spread(PooledEffect pooled) {
    figure(
        "tau2",
        Cell.number(pooled.tau2(), OF_SPREAD),
        Cell.interval(pooled.tau2Interval(), OF_SPREAD),
        Cell.NONE);
    figure("inconsistency", Cell.percent(pooled.inconsistency()), Cell.NONE, Cell.NONE);
    figure(
        "cochran",
        Cell.number(pooled.cochranQ(), DECIMALS),
        Cell.NONE,
        Cell.p(pooled.cochranP(), result.analysis().alpha()));
    pooled
        .smallTrialsP()
        .ifPresent(
            p ->
                figure(
                    "smallTrials",
                    Cell.NONE,
                    Cell.NONE,
                    Cell.p(p, ComparisonCaveats.SMALL_TRIALS_LEVEL)));
  }

  private void without(WithoutOne others) {
    table.row(
        Clause.of(ROW + "without").with("trial", Cell.name(others.trial())),
        Cell.NONE,
        Cell.NONE,
        scale.cell(others.estimate().value(), DECIMALS),
        scale.cell(others.estimate().interval(), DECIMALS),
        Cell.NONE,
        Cell.p(others.p(), result.analysis().alpha()));
  }

  private void figure(String row, Cell value, Cell interval, Cell p) {
    table.row(ROW + row, Cell.NONE, Cell.NONE, value, interval, Cell.NONE, p);
  }
}
