// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.relationship;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Rate;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What someone did in the contacts that were gone through, and who gave no support. */
@Value.Immutable
@IptStyle
public abstract sealed class CommunicationProfileResult extends Description
    implements WithCommunicationProfileResult permits ImmutableCommunicationProfileResult {

  CommunicationProfileResult() {}

  @Override
  public abstract CommunicationProfile analysis();

  @Override
  public abstract ImmutableList<Shortfall> shortfalls();

  /** Returns what is to be known of the dates of the records behind it. */
  abstract ImmutableList<Caveat> dateCaveats();

  /**
   * Returns how contacts were written down.
   *
   * @return the sampling of the log
   */
  public abstract ContactSampling sampling();

  /**
   * Returns how many of the contacts with the person were gone through.
   *
   * @return the count and the number of contacts
   */
  public abstract Share goneThrough();

  /**
   * Returns what the person did.
   *
   * @return a rate for each kind of act that there was
   */
  public abstract ImmutableList<BehaviourRate> rates();

  /**
   * Returns how many contacts held something hurtful of the person's.
   *
   * @return the count and the number of contacts gone through
   */
  public abstract Share hurtful();

  /**
   * Returns how many hurtful acts there were by contact.
   *
   * @return the rate; empty where nothing can be said
   */
  public abstract Optional<Rate> hurtfulPerContact();

  /**
   * Returns how many of the hurtful acts were softened.
   *
   * @return the count and the number of hurtful acts
   */
  public abstract Share softened();

  /**
   * Returns how many of the hurtful acts were done indirectly.
   *
   * @return the count and the number of those of which it was noted
   */
  public abstract Share indirect();

  /**
   * Returns how many of the hurtful acts came in bursts.
   *
   * @return the count and the number of hurtful acts
   */
  public abstract Share inBursts();

  /**
   * Returns where others stood in the contacts with something hurtful.
   *
   * @return by person, in how many contacts that person stood where, of those in which it was noted
   */
  public abstract ImmutableMap<RelationshipId, Stood> stood();

  /**
   * Returns in how many of all contacts another person was there as well.
   *
   * @return by person, the count and the number of contacts with the first
   */
  public abstract ImmutableMap<RelationshipId, Share> triads();

  @Override
  public abstract ImmutableSet<EventId> evidence();

  @Override
  public ImmutableSet<RelationshipId> about() {
    return ImmutableSet.<RelationshipId>builder()
        .add(analysis().person())
        .addAll(stood().keySet())
        .addAll(triads().keySet())
        .build();
  }

  @Override
  public Clause subject() {
    return Clause.of("relationship.conduct.subject")
        .with("person", Cell.person(analysis().person()));
  }

  @Override
  protected ImmutableList<Clause> described() {
    return new ConductClauses(this).headline();
  }

  @Override
  protected Table figures() {
    return new ConductClauses(this).table();
  }

  @Override
  protected ImmutableList<Caveat> notesInAnyCase() {
    return dateCaveats();
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    return new ConductClauses(this).caveats();
  }
}
