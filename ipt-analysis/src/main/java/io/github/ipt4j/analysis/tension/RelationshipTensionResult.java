// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Ambivalence;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** How much the contacts with one person weigh, or why that cannot be said. */
@Value.Immutable
@IptStyle
public abstract sealed class RelationshipTensionResult extends AnalysisResult
    implements WithRelationshipTensionResult permits ImmutableRelationshipTensionResult {

  RelationshipTensionResult() {}

  @Override
  public abstract RelationshipTension analysis();

  /** Returns the contacts as they were weighed, of which some is told only where it is asked. */
  @Value.Auxiliary
  abstract LoadReading reading();

  /** Returns what is to be known of the dates of the records behind it. */
  abstract ImmutableList<Caveat> dateCaveats();

  /**
   * Returns the sampling by which the log was read.
   *
   * @return the sampling
   */
  public abstract ContactSampling sampling();

  /**
   * Returns the share of the symptom diary's recorded days that are asked days, if it is known.
   *
   * @return the share, 0 to 1
   */
  public abstract OptionalDouble diaryCoverage();

  /**
   * Returns the day up to which the log was read.
   *
   * @return the day; empty if none was given and the log holds nothing
   */
  public abstract Optional<LocalDate> asOf();

  /**
   * Returns on how many days contacts were asked about.
   *
   * @return the number of asked days
   */
  public abstract int askedDays();

  /**
   * Returns the number of contacts on asked days in which the person set the tone; of a log without
   * asked days, of all that were written down.
   *
   * @return the number of contacts
   */
  public abstract int contacts();

  /**
   * Returns how many of the contacts have no rating of negativity.
   *
   * @return the number of contacts
   */
  public abstract int unratedContacts();

  /**
   * Returns the share of the contacts' weight that is unrated.
   *
   * @return the share, 0 to 1; empty without contacts or asked days
   */
  public abstract OptionalDouble unratedShare();

  /**
   * Returns the number of contacts at which the person was merely present; they enter nothing.
   *
   * @return the number of contacts
   */
  public abstract int contactsPresentOnly();

  /**
   * Returns on how many asked days the person came and the client was away; these are no contacts.
   *
   * @return the number of absences
   */
  public abstract int absences();

  /**
   * Returns the person's contacts on days not asked about; they enter nothing.
   *
   * @return their ids
   */
  public abstract ImmutableList<EventId> contactsOnUnaskedDays();

  /**
   * Returns of what there is too little for a load; a log that does not tell on which days contacts
   * were asked about has too few of them.
   *
   * @return what is lacking; none if there is a load
   */
  @Override
  public abstract ImmutableList<Shortfall> shortfalls();

  /**
   * Returns the first factor of the load: how often.
   *
   * @return the decayed number of contacts per asked week
   */
  public abstract OptionalDouble contactsPerWeek();

  /**
   * Returns the second factor of the load: how bad.
   *
   * @return the decayed mean negativity of a rated contact, 0 to 1
   */
  public abstract OptionalDouble severity();

  /**
   * Returns the negative load: contacts per week times severity.
   *
   * @return the load per asked week, 0 or more
   */
  public abstract OptionalDouble load();

  /**
   * Returns the interval of the load, at the level of the analysis.
   *
   * @return the interval
   */
  public abstract Optional<Interval> interval();

  /**
   * Returns the load that there would be were all unrated contacts calm.
   *
   * @return the load per asked week, the load itself if all contacts are rated; also there where
   *     too many are not rated for a load
   */
  public abstract OptionalDouble loadIfCalm();

  /**
   * Returns the load that there would be were all unrated contacts as bad as can be.
   *
   * @return the load per asked week, present where {@link #loadIfCalm()} is
   */
  public abstract OptionalDouble loadIfWorst();

  /**
   * Returns the worst contact.
   *
   * @return the contact; empty if none was rated
   */
  public abstract Optional<WorstContact> worst();

  /**
   * Returns the day of the last contact.
   *
   * @return the day; empty if there was none
   */
  public abstract Optional<LocalDate> lastContact();

  /**
   * Returns the positive load, computed as the negative one.
   *
   * @return the positive load per asked week, 0 or more
   */
  public abstract OptionalDouble positiveLoad();

  /**
   * Returns how good a contact typically is.
   *
   * @return the decayed mean positivity of a rated contact, 0 to 1
   */
  public abstract OptionalDouble positivity();

  /**
   * Returns the mixed feelings per contact, both poles of them.
   *
   * @return the ambivalence; empty if there is no load or no positive load
   */
  public abstract Optional<Ambivalence> ambivalence();

  /**
   * Returns what each rated contact adds to the load; together they are the load.
   *
   * @return the contributions, the largest first; none if there is no load
   */
  @Value.Lazy
  public ImmutableList<Contribution> contributions() {
    return load().isPresent() ? reading().contributions() : ImmutableList.of();
  }

  /**
   * Returns the loads at half the half-life, at the half-life and at twice the half-life.
   *
   * @return the loads, the shortest half-life first; none if there is no load
   */
  @Value.Lazy
  public ImmutableList<HalfLifeLoad> sensitivity() {
    return load().isPresent() ? reading().sensitivity() : ImmutableList.of();
  }

  /** Returns the ids of the contacts that were weighed. */
  @Override
  @Value.Lazy
  public ImmutableSet<EventId> evidence() {
    return reading().evidence();
  }

  /**
   * Returns the tension index 1 - exp(-load).
   *
   * @return the index, 0 to 1; in doubles it reaches 1 from a load of about 37
   */
  public OptionalDouble index() {
    return load().isPresent()
        ? OptionalDouble.of(-StrictMath.expm1(-load().getAsDouble()))
        : OptionalDouble.empty();
  }

  /**
   * Returns how long ago the worst contact was, on the day up to which the log was read.
   *
   * @return the days, 0 or more
   */
  public OptionalLong worstDaysAgo() {
    return daysAgo(worst().map(WorstContact::day));
  }

  /**
   * Returns how long ago the last contact was, on the day up to which the log was read.
   *
   * @return the days, 0 or more
   */
  public OptionalLong lastContactDaysAgo() {
    return daysAgo(lastContact());
  }

  private OptionalLong daysAgo(Optional<LocalDate> day) {
    return day.isPresent() && asOf().isPresent()
        ? OptionalLong.of(ChronoUnit.DAYS.between(day.get(), asOf().get()))
        : OptionalLong.empty();
  }

  @Override
  public Conclusion conclusion() {
    return shortfalls().isEmpty() ? Conclusion.DESCRIBED : Conclusion.INSUFFICIENT_DATA;
  }

  @Override
  public ImmutableList<Clause> clauses() {
    return new TensionClauses(this).headline();
  }

  /**
   * Returns what is open of safety and touches the result; it stands before all other caveats.
   *
   * @return the caveats of kind SAFETY, perhaps none
   */
  public abstract ImmutableList<Caveat> safety();

  @Override
  public ImmutableSet<RelationshipId> about() {
    return ImmutableSet.of(analysis().person());
  }

  @Override
  public ImmutableList<Caveat> caveats() {
    return new TensionClauses(this).caveats();
  }

  @Override
  public Table table() {
    return TensionTable.of(this);
  }
}
