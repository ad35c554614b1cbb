// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.relationship;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.history.SessionRecord;
import io.github.ipt4j.core.style.IptStyle;
import org.immutables.value.Value;

/**
 * Asks how a relationship is told of in general, how it is in the incidents that are told of it,
 * and how the general account changes over the sessions.
 *
 * <p>The two poles stand apart, negativity and positivity, each 0 to 10, and are never subtracted
 * from each other: D_neg = mean negativity of the incidents - mean negativity of the global
 * accounts, D_pos likewise. An incident is harsher than the global account if it is more negative
 * than the one told last before it by {@link #leastDifference()} points or more, milder if it is
 * less negative by as much, and about as told else: a rating of 0 to 10 is not given to the point.
 * Where no global account was told before, it is not compared. The subject may be a set of people,
 * such as a family; its incidents are those of some of its people.
 *
 * <p>Undefined: with fewer than {@link #leastIncidents()} incidents rated for a pole there are
 * counts only and no difference; with no rated global account or no rated incident there is
 * nothing, and the result says what is missing. Only accounts of current life count.
 *
 * <p>It describes. Incidents asked for because they were difficult are harsher than others, which
 * the sentence says; a global account is a way of telling, and not an error.
 *
 * <p>After M. Main, N. Kaplan and J. Cassidy, Monographs of the Society for Research in Child
 * Development 50 (1985) 66-104, doi 10.2307/3333827, who hold semantic against episodic memory; and
 * S. Stuart and M. Robertson, Interpersonal Psychotherapy: A Clinician's Guide, 2nd ed. 2012, on
 * interpersonal incidents.
 */
@Value.Immutable
@IptStyle
public abstract sealed class AccountDiscrepancy
    implements Analysis<SessionRecord, AccountDiscrepancyResult>, WithAccountDiscrepancy
    permits ImmutableAccountDiscrepancy {

  AccountDiscrepancy() {}

  /**
   * Returns the question about a person or a set of people.
   *
   * @param subject whom the global accounts are about
   * @return the analysis
   */
  public static AccountDiscrepancy of(Target subject) {
    return ImmutableAccountDiscrepancy.builder().subject(subject).build();
  }

  /**
   * Returns whom the global accounts are about.
   *
   * @return the subject
   */
  public abstract Target subject();

  /**
   * Returns whether accounts of earlier life are read too: what is told of someone who died is
   * current work in grief, whatever its time.
   *
   * @return whether they are; only those of current life unless said otherwise
   */
  @Value.Default
  public boolean pastToo() {
    return false;
  }

  /**
   * Returns how many rated incidents a difference of means takes.
   *
   * @return the number, at least 2; 6 unless said otherwise
   */
  @Value.Default
  public int leastIncidents() {
    return 6;
  }

  /**
   * Returns from how many points on an incident counts as harsher, or milder, than what was told.
   *
   * @return the points of 10, above 0 and at most 10; 2 unless said otherwise
   */
  @Value.Default
  public double leastDifference() {
    return 2;
  }

  @Override
  public AccountDiscrepancyResult analyze(SessionRecord record) {
    return new AccountReading(this, record).result();
  }

  @Value.Check
  void check() {
    checkArgument(
        leastIncidents() >= 2, "leastIncidents must be at least 2, but was %s", leastIncidents());
    checkArgument(
        leastDifference() > 0 && leastDifference() <= 10,
        "leastDifference must be above 0 and at most 10, but was %s",
        leastDifference());
  }
}
