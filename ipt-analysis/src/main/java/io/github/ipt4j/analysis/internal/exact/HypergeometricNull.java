// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * The stratified multivariate hypergeometric null: given the margins, every assignment of the
 * successes to the exposed units of their stratum is equally likely.
 *
 * <p>A p-value is the share of tables whose statistic is at least the observed one, T* >= T - 1e-9
 * max(1, |T|). It is exact by enumeration, or comes from seeded draws: (1 + extreme) / (1 + draws),
 * and with sequential stopping h / draws at the h-th extreme one.
 *
 * <p>Sources: Phipson and Smyth 2010, Statistical Applications in Genetics and Molecular Biology 9,
 * 39, <a href="https://doi.org/10.2202/1544-6115.1585">doi:10.2202/1544-6115.1585</a>; Besag and
 * Clifford 1991, Biometrika 78, 301-304, <a
 * href="https://doi.org/10.1093/biomet/78.2.301">doi:10.1093/biomet/78.2.301</a>.
 */
public final class HypergeometricNull {
  private static final double MOST_TABLES = 2e7;

  private final Margins margins;

  private HypergeometricNull(Margins margins) {
    this.margins = margins;
  }

  /**
   * Returns the null with these margins.
   *
   * @param margins the margins
   * @return the null
   */
  public static HypergeometricNull of(Margins margins) {
    return new HypergeometricNull(margins);
  }

  /**
   * Returns the exact p-values of an observed table, by enumeration.
   *
   * @param observed the observed counts of the cells, pooled over the strata
   * @param statistics the statistics
   * @return one p-value for each statistic
   * @throws IllegalArgumentException if there are more than 20 million tables
   */
  public Tails enumerate(int[] observed, TableStatistic... statistics) {
    check(observed);
    double tables = margins.tables();
    checkArgument(tables <= MOST_TABLES, "tables must be at most 2e7, but were %s", tables);
    Tally[] tallies = new Tally[statistics.length];
    for (int i = 0; i < tallies.length; i++) {
      int positions = margins.strata() * margins.cells();
      tallies[i] =
          new Tally(
              statistics[i],
              Ties.threshold(statistics[i].of(observed)),
              observed.length,
              positions);
    }
    return new Enumeration(margins, tallies).run().tails();
  }

  /**
   * Returns the p-values of an observed table, from draws.
   *
   * @param observed the observed counts of the cells, pooled over the strata
   * @param sampling how many tables to draw; sequential stopping looks at the first statistic
   * @param seed where the draws begin
   * @param statistics the statistics, at least one
   * @return one p-value for each statistic, all from the same draws
   */
  public Tails draw(int[] observed, Sampling sampling, Seed seed, TableStatistic... statistics) {
    check(observed);
    TableDraws tables = TableDraws.of(margins, sampling, seed);
    double[] thresholds = new double[statistics.length];
    for (int i = 0; i < thresholds.length; i++) {
      thresholds[i] = Ties.threshold(statistics[i].of(observed));
    }
    int[] extreme = new int[statistics.length];
    int[] counts = new int[margins.cells()];
    int drawn = 0;
    while (drawn < sampling.draws() && extreme[0] < sampling.stopAfter()) {
      drawn++;
      tables.next(counts);
      for (int i = 0; i < thresholds.length; i++) {
        if (statistics[i].of(counts) >= thresholds[i]) {
          extreme[i]++;
        }
      }
    }
    double[] p = new double[thresholds.length];
    double[] smallest = new double[thresholds.length];
    for (int i = 0; i < p.length; i++) {
      p[i] = (1.0 + extreme[i]) / (1.0 + drawn);
      smallest[i] = 1 / (1.0 + sampling.draws());
    }
    if (extreme[0] == sampling.stopAfter()) {
      p[0] = (double) extreme[0] / drawn;
    }
    return new Tails(p, smallest, drawn);
  }

  /**
   * Returns the greatest value of a statistic that is not significant, over all tables.
   *
   * @param alpha the level, in (0, 1)
   * @param statistic the statistic
   * @return the value; p is at most alpha where {@link #isBeyond} says so
   * @throws IllegalArgumentException if there are more than 20 million tables
   */
  public double enumerateBound(double alpha, TableStatistic statistic) {
    double tables = margins.tables();
    checkArgument(tables <= MOST_TABLES, "tables must be at most 2e7, but were %s", tables);
    int positions = margins.strata() * margins.cells();
    TailTally tally = new TailTally(statistic, margins.cells(), positions, (int) tables);
    new Enumeration(margins, tally).run();
    return tally.bound(alpha);
  }

  /**
   * Returns the greatest value of a statistic that is not significant, from draws.
   *
   * @param alpha the level, in (0, 1)
   * @param draws how many tables to draw
   * @param seed where the draws begin
   * @param statistic the statistic
   * @return the value; p is at most alpha where {@link #isBeyond} says so; infinite if so few draws
   *     cannot give a significant p-value
   */
  public double drawBound(double alpha, int draws, Seed seed, TableStatistic statistic) {
    TableDraws tables = TableDraws.of(margins, Sampling.full(draws), seed);
    int[] counts = new int[margins.cells()];
    double[] values = new double[draws];
    for (int i = 0; i < draws; i++) {
      tables.next(counts);
      values[i] = statistic.of(counts);
    }
    Arrays.sort(values);
    int extreme = (int) StrictMath.floor(alpha * (draws + 1.0)) - 1;
    return extreme < 0 ? Double.POSITIVE_INFINITY : values[draws - 1 - extreme];
  }

  /**
   * Returns whether a value of a statistic is significant.
   *
   * @param value the value
   * @param bound the greatest value that is not
   * @return whether it exceeds the bound by more than a tie
   */
  public static boolean isBeyond(double value, double bound) {
    return Ties.threshold(value) > bound;
  }

  private void check(int[] observed) {
    checkArgument(
        observed.length == margins.cells(),
        "observed must have %s counts, but had %s",
        margins.cells(),
        observed.length);
    int sum = Margins.sum(observed);
    checkArgument(
        sum == margins.totalSuccesses(),
        "observed must add up to %s successes, but to %s",
        margins.totalSuccesses(),
        sum);
  }
}
