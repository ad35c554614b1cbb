// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.internal.Probability;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import org.immutables.value.Value;

/**
 * Asks whether the contacts with a person weigh otherwise in one period than in an earlier one.
 *
 * <p>The loads are undecayed: 7 times the sum of n over contacts on asked days, divided by the
 * number of asked days, n in [0, 1] being the negativity. Their difference, later less earlier, has
 * the variance v1 + v2 of two ratio estimators over calendar weeks, each m / (m - 1) sum of u_k^2
 * with u_k = 7 (Y_k - (Y / X) X_k) / X and m = X^2 / sum of X_k^2; it is held against Student's t
 * of Welch's degrees, two-sided at {@link #alpha()}. Because only asked days count, logging that
 * fades is no fall of the load.
 *
 * <p>Undefined cases, INSUFFICIENT_DATA with their {@link TensionChangeResult#shortfalls()
 * shortfall}: a log of notable contacts only, or read so; a period under {@link #leastAskedWeeks()}
 * weeks of seven asked days; under {@link #leastContacts()} contacts in both periods together; over
 * {@link #mostUnrated()} of a period's contacts unrated. Too little is no fall.
 *
 * <p>Assumptions: the periods were chosen before the log was looked at, weeks vary independently,
 * and within a period the asked days are no choice of calm or bad days. It says that the load
 * changed, not why: it falls as well when there are fewer contacts.
 *
 * <p>Sources: W. G. Cochran, Sampling Techniques, 3rd ed. 1977, chapter 6; B. L. Welch, Biometrika
 * 34 (1947) 28-35, doi 10.1093/biomet/34.1-2.28.
 */
@Value.Immutable
@IptStyle
public abstract sealed class TensionChange
    implements Analysis<ContactLog, TensionChangeResult>, LoadOptions, WithTensionChange
    permits ImmutableTensionChange {

  TensionChange() {}

  /**
   * Returns the comparison of two periods, with every option as by default.
   *
   * @param person the person whose contacts are weighed
   * @param before the earlier period
   * @param after the later period, which begins when the earlier has ended
   * @return the analysis
   */
  public static TensionChange between(RelationshipId person, DateRange before, DateRange after) {
    return builder().person(person).before(before).after(after).build();
  }

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the person whose contacts are weighed.
   *
   * @return the person
   */
  public abstract RelationshipId person();

  /**
   * Returns the earlier period.
   *
   * @return the range of days
   */
  public abstract DateRange before();

  /**
   * Returns the later period.
   *
   * @return the range of days
   */
  public abstract DateRange after();

  /**
   * Returns the error rate of the two-sided test.
   *
   * @return the rate, in (0, 1); 0.05 by default
   */
  @Value.Default
  public double alpha() {
    return 0.05;
  }

  @Override
  public final TensionChangeResult analyze(ContactLog log) {
    return new ChangeComputation(this, log).result();
  }

  @Value.Check
  void check() {
    checkArgument(
        !after().startInclusive().isBefore(before().endExclusive()),
        "after must not begin before %s, but began on %s",
        before().endExclusive(),
        after().startInclusive());
    Probability.check("alpha", alpha());
    LoadShortfalls.check(this);
  }

  /** Builds a {@link TensionChange}. */
  public static final class Builder extends ImmutableTensionChange.Builder {
    Builder() {}
  }
}
