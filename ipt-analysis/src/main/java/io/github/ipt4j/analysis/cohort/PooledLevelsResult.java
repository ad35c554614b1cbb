// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Estimate;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.analysis.internal.RandomEffectsModel;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** What {@link PooledLevels} found over many clients. */
@Value.Immutable
@IptStyle
public abstract sealed class PooledLevelsResult extends AnalysisResult
    implements WithPooledLevelsResult permits ImmutablePooledLevelsResult {
  private static final double LEVEL = 0.95;
  private static final int COLUMNS = 4;

  PooledLevelsResult() {}

  static PooledLevelsResult of(PooledLevels analysis, LevelCohort cohort) {
    ImmutableList<ClientEffect> used = Members.used(cohort.clients());
    ImmutablePooledLevelsResult.Builder result =
        ImmutablePooledLevelsResult.builder().analysis(analysis).cohort(cohort);
    if (used.size() < analysis.leastClients()) {
      return result.build();
    }
    double[] effects = used.stream().mapToDouble(c -> c.effect().orElseThrow()).toArray();
    double[] variances =
        used.stream().mapToDouble(c -> c.standardError().orElseThrow()).map(s -> s * s).toArray();
    RandomEffectsModel fitted =
        RandomEffectsModel.fit(effects, variances, RandomEffectsModel.Spread.REML);
    double[] tau2 = fitted.tau2Interval(LEVEL);
    double mean = fitted.mean();
    return result
        .difference(new Estimate(mean, about(mean, fitted.margin(LEVEL))))
        .p(fitted.p())
        .deviation(
            new Estimate(
                StrictMath.sqrt(fitted.tau2()),
                Interval.of95(StrictMath.sqrt(tau2[0]), StrictMath.sqrt(tau2[1]))))
        .alikeP(fitted.cochranP())
        .newClient(about(mean, fitted.predictionMargin(LEVEL)))
        .build();
  }

  private static Interval about(double mean, double margin) {
    return Interval.of95(mean - margin, mean + margin);
  }

  @Override
  public abstract PooledLevels analysis();

  /**
   * Returns the clients.
   *
   * @return the effect of each, and those who could not be used
   */
  public abstract LevelCohort cohort();

  /**
   * Returns the mean difference over clients.
   *
   * @return the points with the 95 % interval; empty where there is too little
   */
  public abstract Optional<Estimate> difference();

  /**
   * Returns the p-value of a mean difference of 0.
   *
   * @return the two-sided p-value; empty where there is too little
   */
  public abstract OptionalDouble p();

  /**
   * Returns the standard deviation of the clients' own differences.
   *
   * @return the points with the 95 % interval of the Q-profile; empty where there is too little
   */
  public abstract Optional<Estimate> deviation();

  /**
   * Returns the p-value of clients who do not differ.
   *
   * @return the p-value of Cochran's Q; empty where there is too little
   */
  public abstract OptionalDouble alikeP();

  /**
   * Returns the range for a new client.
   *
   * @return the 95 % prediction interval; empty where there is too little
   */
  public abstract Optional<Interval> newClient();

  /**
   * Returns the clients whose effects are pooled.
   *
   * @return the clients in the order of their ids
   */
  @Value.Lazy
  public ImmutableList<ClientEffect> used() {
    return Members.used(cohort().clients());
  }

  /**
   * Returns how many clients cannot be used.
   *
   * @return the number by reason
   */
  @Value.Lazy
  public ImmutableSortedMap<LeftOut, Integer> left() {
    return LeftCounts.of(cohort().clients());
  }

  /** Returns SUPPORTED if p is at most alpha, NOT_SUPPORTED if it is above, else too little. */
  @Override
  public Conclusion conclusion() {
    if (p().isEmpty()) {
      return Conclusion.INSUFFICIENT_DATA;
    }
    return p().getAsDouble() <= analysis().alpha()
        ? Conclusion.SUPPORTED
        : Conclusion.NOT_SUPPORTED;
  }

  /**
   * Returns the same result, read at another level; nothing is computed again.
   *
   * @param level the level, in (0, 1)
   * @return what the analysis at that level finds
   */
  public PooledLevelsResult at(double level) {
    return withAnalysis(analysis().withAlpha(level));
  }

  @Override
  public ImmutableList<Shortfall> shortfalls() {
    return p().isPresent()
        ? ImmutableList.of()
        : Shortfall.of("cohort.lack.clients", used().size(), analysis().leastClients()).stream()
            .collect(ImmutableList.toImmutableList());
  }

  @Override
  public ImmutableList<Clause> clauses() {
    if (p().isEmpty()) {
      return ImmutableList.of(
          named("lacking")
              .with("lack", Cell.list(shortfalls().stream().map(Shortfall::cell).toList())));
    }
    boolean isFound = conclusion() == Conclusion.SUPPORTED;
    double points = difference().orElseThrow().value();
    Clause average =
        named(isFound ? points > 0 ? "higher" : "lower" : "byChance")
            .with("points", Cell.number(Math.abs(points), 1))
            .with("estimate", estimate());
    return isFound
        ? ImmutableList.of(average, newClientClause())
        : ImmutableList.of(average, Clause.of("cohort.levels.notRuledOut"), newClientClause());
  }

  private Clause named(String phrase) {
    String about = cohort().context().isPresent() ? "levels.context." : "levels.change.";
    return Clause.of("cohort." + about + phrase)
        .with("rating", Cell.name(cohort().scale().rating()))
        .with("clients", used().size())
        .with("context", cohort().context().map(c -> Cell.words(c.clause())).orElse(Cell.NONE));
  }

  private Cell estimate() {
    double alpha = analysis().alpha();
    return Cell.words(
        Clause.of("cohort.levels.estimate")
            .with("effect", Cell.signed(difference().orElseThrow().value(), 2))
            .with("interval", Cell.interval(difference().orElseThrow().interval(), 2))
            .with("p", Cell.p(p(), alpha))
            .with("level", Cell.unusualLevel(p().orElseThrow(), alpha)));
  }

  private Clause newClientClause() {
    Interval range = newClient().orElseThrow();
    String way = range.contains(0) ? "either" : "same";
    return Clause.of("cohort.levels.newClient." + way)
        .with("low", Cell.signed(range.low(), 1))
        .with("high", Cell.signed(range.high(), 1));
  }

  @Override
  public ImmutableList<Caveat> caveats() {
    ImmutableList.Builder<Caveat> caveats = ImmutableList.builder();
    LeftCounts.caveat(left(), cohort().clients().size()).ifPresent(caveats::add);
    if (p().isPresent() && cohort().context().isEmpty()) {
      caveats.add(new Caveat(Caveat.Kind.METHOD, Clause.of("cohort.levels.trend")));
    }
    return caveats.build();
  }

  @Override
  public Table table() {
    Table.Builder table =
        Table.withColumns(PooledTable.columns("clients", "value", "interval", "p"));
    int all = cohort().clients().size();
    table.row("cohort.row.used", Cell.share(used().size(), all), Cell.NONE, Cell.NONE);
    LeftCounts.rows(table, left(), COLUMNS);
    if (p().isPresent()) {
      double alpha = analysis().alpha();
      row(table, "difference", difference().orElseThrow(), Cell.p(p(), alpha));
      row(table, "between", deviation().orElseThrow(), Cell.p(alikeP(), alpha));
      table.row(
          "cohort.row.newClient",
          Cell.NONE,
          Cell.interval(newClient().orElseThrow(), 2),
          Cell.NONE);
    }
    return table.build();
  }

  private static void row(Table.Builder table, String row, Estimate estimate, Cell p) {
    table.row(
        "cohort.row." + row,
        Cell.number(estimate.value(), 2),
        Cell.interval(estimate.interval(), 2),
        p);
  }

  @Override
  public ImmutableSet<EventId> evidence() {
    return ImmutableSet.of();
  }

  @Override
  public OptionalDouble level() {
    return OptionalDouble.of(analysis().alpha());
  }
}
