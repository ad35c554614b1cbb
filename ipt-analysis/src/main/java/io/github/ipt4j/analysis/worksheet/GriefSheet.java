// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.core.event.Affect;
import io.github.ipt4j.core.event.LifeEvent;
import io.github.ipt4j.core.problem.Grief;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import io.github.ipt4j.core.time.PartialDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.immutables.value.Value;

/** One grief: the death, the person as told and remembered, and how the client goes on. */
@Value.Immutable
@IptStyle
public abstract sealed class GriefSheet implements WithGriefSheet permits ImmutableGriefSheet {
  /** Feelings for a person who died that are harder to allow than sadness. */
  private static final Set<Affect> HARDER = Sets.immutableEnumSet(Affect.ANGER, Affect.GUILT);

  GriefSheet() {}

  /**
   * Returns the problem area: the good and the hard of the life together, how mourning went on, and
   * what was taken up again stand in it as they were entered.
   *
   * @return the grief
   */
  public abstract Grief grief();

  /**
   * Returns when the person died, as the area says, else the inventory, else a life event.
   *
   * @return the date, perhaps of the month or year alone
   */
  public abstract Optional<PartialDate> diedOn();

  /**
   * Returns how many whole weeks the death lies before the first session.
   *
   * @return the weeks; empty where the day is not known, no session was held, or it was later
   */
  public abstract OptionalInt weeksBefore();

  /**
   * Returns what happened in the life together and in the time round the death.
   *
   * @return the life events in the order of time, without the death itself and anniversaries
   */
  public abstract ImmutableList<LifeEvent> events();

  /**
   * Returns the anniversaries that name the person, as they were entered.
   *
   * @return the life events in the order of time
   */
  public abstract ImmutableList<LifeEvent> anniversaries();

  /**
   * Returns what was told of the person, whatever its time.
   *
   * @return the accounts in the order of time
   */
  public abstract ImmutableList<RememberedAccount> accounts();

  /**
   * Returns the feelings for the person whose openness was rated.
   *
   * @return the feelings in the order in which they were first allowed, then those that were not
   */
  public abstract ImmutableList<FeelingAllowed> feelings();

  /**
   * Returns who died.
   *
   * @return the person
   */
  public RelationshipId deceased() {
    return grief().deceased();
  }

  /**
   * Returns how many general accounts had a hard side, of those in which it was rated.
   *
   * @return the share
   */
  public Share hardInGeneral() {
    return hard(RememberedAccount::general);
  }

  /**
   * Returns how many incidents had a hard side, of those in which it was rated.
   *
   * @return the share
   */
  public Share hardInIncidents() {
    return hard(a -> !a.general());
  }

  /**
   * Returns how many accounts of the first half of the sessions had a hard side.
   *
   * @return the share of the rated ones
   */
  public Share hardInFirstHalf() {
    return hard(RememberedAccount::firstHalf);
  }

  /**
   * Returns how many accounts of the second half of the sessions had a hard side.
   *
   * @return the share of the rated ones
   */
  public Share hardInSecondHalf() {
    return hard(a -> !a.firstHalf());
  }

  private Share hard(Predicate<RememberedAccount> which) {
    int rated = (int) accounts().stream().filter(which).filter(RememberedAccount::rated).count();
    return new Share(
        (int) accounts().stream().filter(which).filter(RememberedAccount::hard).count(), rated);
  }

  /**
   * Returns the first account that had a hard side.
   *
   * @return the account, if there is one
   */
  public Optional<RememberedAccount> firstHard() {
    return accounts().stream().filter(RememberedAccount::hard).findFirst();
  }

  /**
   * Returns how many rated accounts there were before the first that had a hard side.
   *
   * @return the number; 0 where none has one
   */
  public int easyAtFirst() {
    return firstHard().isEmpty()
        ? 0
        : (int)
            accounts().stream().takeWhile(a -> !a.hard()).filter(RememberedAccount::rated).count();
  }

  /**
   * Returns the feelings, of anger and guilt, of which nothing is noted: sadness alone is half of a
   * grief.
   *
   * @return the feelings
   */
  public ImmutableSet<Affect> notNoted() {
    Set<Affect> left = EnumSet.copyOf(HARDER);
    feelings().forEach(f -> left.remove(f.affect()));
    return Sets.immutableEnumSet(left);
  }
}
