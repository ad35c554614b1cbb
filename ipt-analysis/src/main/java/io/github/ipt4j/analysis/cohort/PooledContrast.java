// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.internal.Probability;
import io.github.ipt4j.core.style.IptStyle;
import org.immutables.value.Value;

/**
 * Does a symptom go with a context over many clients, on the average, and how far do the clients
 * differ?
 *
 * <p>Days are compared within the strata of {@link
 * io.github.ipt4j.analysis.context.ContextContrast} of each client only: weekday, phase and block
 * of 84 days of this client, on onsets at risk.
 *
 * <p><b>The average</b> is the odds ratio of Mantel and Haenszel over all strata of all clients,
 * sum ad/n over sum bc/n. The variance of its logarithm l is (k - 1)/k sum (l_-i - l)^2, in which
 * l_-i is that without client i, and t with k - 1 degrees decides. It holds however the clients
 * differ: it is an average of odds over clients, each with the weight of the days that can be
 * compared, and not the odds ratio of any one. The interval of Robins, Breslow and Greenland stands
 * beside it, as that <em>if all clients had one odds ratio</em>; with log odds ratios of standard
 * deviation .5 between clients its size is .09 to .36.
 *
 * <p><b>The spread</b> is the standard deviation of a normal log odds ratio in the conditional
 * likelihood of all informative clients; nobody is left out because the own estimate is 0 or
 * infinite, which would be selection. Whether clients differ at all is decided by the likelihood
 * ratio with the half chi-squared of a boundary. {@link #common()} adds the estimate of conditional
 * logistic regression over all strata, which takes all clients as having one odds ratio.
 *
 * <p>Undefined and thin cases: fewer than {@link #leastClients()} clients whose days say anything,
 * a ratio that is 0 or infinite once some client is left out, and clients who are all alike, such
 * as copies of one, give INSUFFICIENT_DATA, and so does an average that is not found where an odds
 * ratio of 5 would more likely be missed than found. Clients who cannot be used are counted with
 * their reason.
 *
 * <p>Assumptions and limits: clients are independent of each other, and those who can be used stand
 * for the others. Of a person the context means whoever has that id with each client. Sizes, by 20
 * and 100 clients, without any effect and with one that differs, stand in EVIDENCE.md.
 *
 * <p>Sources: N. Mantel and W. Haenszel, Journal of the National Cancer Institute 22 (1959)
 * 719-748, doi 10.1093/jnci/22.4.719; J. Robins, N. Breslow and S. Greenland, Biometrics 42 (1986)
 * 311-323, doi 10.2307/2531052; B. Efron and C. Stein, Annals of Statistics 9 (1981) 586-596, doi
 * 10.1214/aos/1176345462; T. Stijnen, T. H. Hamza and P. Ozdemir, Statistics in Medicine 29 (2010)
 * 3046-3067, doi 10.1002/sim.4040; S. G. Self and K.-Y. Liang, Journal of the American Statistical
 * Association 82 (1987) 605-610, doi 10.1080/01621459.1987.10478472.
 */
@Value.Immutable
@IptStyle
public abstract sealed class PooledContrast
    implements Analysis<ContrastCohort, PooledContrastResult>, WithPooledContrast
    permits ImmutablePooledContrast {
  private static final int FEWEST = 3;

  PooledContrast() {}

  /**
   * Returns the analysis with every option as by default.
   *
   * @return the analysis
   */
  public static PooledContrast withDefaults() {
    return ImmutablePooledContrast.builder().build();
  }

  /**
   * Returns the level at which the average and the difference between clients are decided.
   *
   * @return the level, in (0, 1); 0.05 by default
   */
  @Value.Default
  public double alpha() {
    return 0.05;
  }

  /**
   * Returns how many clients whose days say anything an average needs.
   *
   * @return the number, at least 3, which is the default: with 3 the size is .001 to .049
   */
  @Value.Default
  public int leastClients() {
    return FEWEST;
  }

  /**
   * Returns whether the one odds ratio that fits all clients best is estimated too.
   *
   * @return whether it is; false by default
   */
  @Value.Default
  public boolean common() {
    return false;
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
  public PooledContrastResult analyze(ContrastCohort cohort) {
    return new PooledComputation(this, cohort).result();
  }
}
