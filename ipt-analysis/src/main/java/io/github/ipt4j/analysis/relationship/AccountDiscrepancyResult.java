// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.relationship;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.analysis.internal.ExactSum;
import io.github.ipt4j.core.event.Elicitation;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** How someone is told of in general, and in incidents. */
@Value.Immutable
@IptStyle
public abstract sealed class AccountDiscrepancyResult extends Description
    implements WithAccountDiscrepancyResult permits ImmutableAccountDiscrepancyResult {

  AccountDiscrepancyResult() {}

  @Override
  public abstract AccountDiscrepancy analysis();

  @Override
  public abstract ImmutableList<Shortfall> shortfalls();

  /**
   * Returns the global accounts.
   *
   * @return the accounts in the order of time; none where nothing can be said
   */
  public abstract ImmutableList<ToldAccount> globals();

  /**
   * Returns the incidents.
   *
   * @return the incidents in the order in which they were told
   */
  public abstract ImmutableList<ToldAccount> incidents();

  /**
   * Returns how many incidents were more negative than the global account told last before them.
   *
   * @return the count and the number of rated incidents told after a rated global account
   */
  public abstract Share harsher();

  /**
   * Returns how many incidents are milder than the global account told last before them.
   *
   * @return the count and the number of incidents told after a global account
   */
  public abstract Share milder();

  /**
   * Returns how many incidents are about as the global account told last before them.
   *
   * @return the count and the number of incidents told after a global account
   */
  public Share aboutAsTold() {
    return new Share(harsher().of() - harsher().count() - milder().count(), harsher().of());
  }

  /**
   * Returns how many of all accounts are incidents.
   *
   * @return the count and the number of accounts
   */
  public abstract Share specific();

  /**
   * Returns how negative the logged contacts with these people were rated.
   *
   * @return the ratings, 0 to 10, perhaps none
   */
  public abstract ImmutableList<Double> logged();

  /**
   * Returns how negative the logged contacts with these people were rated on average.
   *
   * @return the mean, 0 to 10; empty if none was rated
   */
  public OptionalDouble loggedMean() {
    return ExactSum.mean(logged());
  }

  /**
   * Returns by how much the incidents are more negative than the global accounts, on average.
   *
   * @return the difference, -10 to 10; empty with few incidents
   */
  public abstract OptionalDouble negativityGap();

  /**
   * Returns by how much the incidents are more positive than the global accounts, on average.
   *
   * @return the difference, -10 to 10; empty with few incidents
   */
  public abstract OptionalDouble positivityGap();

  @Override
  public abstract ImmutableSet<EventId> evidence();

  /**
   * Returns how many rated incidents were told after a question for something difficult.
   *
   * @return the number
   */
  public int askedForDifficult() {
    return (int)
        incidents().stream()
            .filter(i -> i.negativity().isPresent())
            .filter(i -> i.elicitation().equals(Optional.of(Elicitation.ASKED_FOR_DIFFICULT)))
            .count();
  }

  @Override
  public ImmutableSet<RelationshipId> about() {
    return analysis().subject().people();
  }

  @Override
  public Clause subject() {
    return Clause.of("relationship.account.subject")
        .with("people", Cell.target(analysis().subject()));
  }

  @Override
  protected ImmutableList<Clause> described() {
    return new AccountClauses(this).headline();
  }

  @Override
  protected Table figures() {
    return new AccountClauses(this).table();
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    return negativityGap().isPresent()
        ? ImmutableList.of()
        : ImmutableList.of(
            new Caveat(
                Caveat.Kind.FEW_OBSERVATIONS,
                Clause.of("relationship.account.few").with("n", analysis().leastIncidents())));
  }
}
