// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.internal.Probability;
import io.github.ipt4j.core.style.IptStyle;
import org.immutables.value.Value;

/**
 * Does a daily rating differ over many clients, with a context or from each one's declared day on,
 * and in what range does a new client's difference lie?
 *
 * <p>Each client brings an effect in points with its standard error. The mean is that of the model
 * with an effect of its own for each client: the variance between them by restricted likelihood,
 * the interval by Hartung and Knapp with t of k - 1 degrees, or the normal one where that is wider.
 * The prediction interval is the range for a new client.
 *
 * <p>Undefined and thin cases: fewer than {@link #leastClients()} clients with an effect and a
 * standard error give INSUFFICIENT_DATA; clients without are counted with their reason.
 *
 * <p>Assumptions and limits: effects are about normal between clients and the standard errors are
 * known, which with six weeks a phase they are not; the sizes simulated with the library's own
 * effects stand in EVIDENCE.md. What misleads the effect of one client, such as a general trend
 * about the declared day, misleads the mean of many all the more surely.
 *
 * <p>Sources: W. Viechtbauer, Journal of Educational and Behavioral Statistics 30 (2005) 261-293,
 * doi 10.3102/10769986030003261 (REML); J. Hartung and G. Knapp, Statistics in Medicine 20 (2001)
 * 3875-3889, doi 10.1002/sim.1009; J. P. T. Higgins, S. G. Thompson and D. J. Spiegelhalter,
 * Journal of the Royal Statistical Society A 172 (2009) 137-159, doi
 * 10.1111/j.1467-985X.2008.00552.x (prediction).
 */
@Value.Immutable
@IptStyle
public abstract sealed class PooledLevels
    implements Analysis<LevelCohort, PooledLevelsResult>, WithPooledLevels
    permits ImmutablePooledLevels {
  private static final int FEWEST = 3;

  PooledLevels() {}

  /**
   * Returns the analysis with every option as by default.
   *
   * @return the analysis
   */
  public static PooledLevels withDefaults() {
    return ImmutablePooledLevels.builder().build();
  }

  /**
   * Returns the level.
   *
   * @return the level, in (0, 1); 0.05 by default
   */
  @Value.Default
  public double alpha() {
    return 0.05;
  }

  /**
   * Returns how many clients with an effect a mean needs.
   *
   * @return the number, at least 3, which is the default
   */
  @Value.Default
  public int leastClients() {
    return FEWEST;
  }

  @Value.Check
  void check() {
    Probability.check("alpha", alpha());
    checkArgument(
        leastClients() >= FEWEST,
        "leastClients must be at least %s, but was %s",
        FEWEST,
        leastClients());
  }

  @Override
  public PooledLevelsResult analyze(LevelCohort cohort) {
    return PooledLevelsResult.of(this, cohort);
  }
}
