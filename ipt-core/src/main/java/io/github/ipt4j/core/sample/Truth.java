// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.event.Affect;
import io.github.ipt4j.core.event.Openness;
import io.github.ipt4j.core.problem.ProblemAreaKind;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.IptStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * What was planted in a synthetic course, in the terms of the domain.
 *
 * <p>It was written down while the course was drawn, not read from the finished case: an analysis
 * that counts otherwise has miscounted. The {@link #effects()} are those of the options, the same
 * in every case; the counts are those of this one.
 */
@Value.Immutable
@IptStyle
public abstract sealed class Truth implements WithTruth permits ImmutableTruth {

  Truth() {}

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns what the client works on.
   *
   * @return the problem area
   */
  public abstract ProblemAreaKind problemArea();

  /**
   * Returns the symptom of the diary.
   *
   * @return the symptom
   */
  public abstract Symptom symptom();

  /**
   * Returns whom the work is about: who has died in grief, the other of a dispute.
   *
   * @return the person
   */
  public abstract RelationshipId person();

  /**
   * Returns the feeling that is shown in the sessions.
   *
   * @return the feeling
   */
  public abstract Affect feeling();

  /**
   * Returns the day of the planted turn.
   *
   * @return the first day of the later part, empty where there is no turn
   */
  public abstract Optional<LocalDate> turn();

  /**
   * Returns what was planted to go with what, and what to change.
   *
   * @return the effects, none where nothing goes with anything and nothing changes
   */
  public abstract ImmutableList<PlantedEffect> effects();

  /**
   * Returns how many there are of what, and of whom or what: the id of a person, the code of an
   * instrument, the name of a symptom, a rating or a state; of the case itself it is empty.
   *
   * @return the counts, none unless said otherwise; what is not in it was not planted
   */
  @Value.Default
  public ImmutableTable<Counted, String, Integer> counts() {
    return ImmutableTable.of();
  }

  /**
   * Returns the totals of each instrument, form by form.
   *
   * @return the totals by the code of the instrument; empty where the form was missed or an item
   *     left blank
   */
  public abstract ImmutableListMultimap<String, OptionalDouble> totals();

  /**
   * Returns the answers to items on self-harm, form by form, as they are told: the answer, ? where
   * it was left blank, - where the form was missed.
   *
   * @return the answers by the code of the instrument
   */
  public abstract ImmutableListMultimap<String, String> selfHarm();

  /**
   * Returns how openly the feeling was shown toward the person, session by session.
   *
   * @return the openness of each session in which it was, in their order
   */
  public abstract ImmutableList<Openness> openness();

  /**
   * Returns how far what the client expects lies from what the person is seen to expect.
   *
   * @return the distance, in [0, 1]; empty without an expectation
   */
  public abstract OptionalDouble expectationGap();

  /**
   * Returns what the contacts with each person of the diary weigh on average: how many there are in
   * a week times their negativity, from 0 to 1.
   *
   * @return the loads in an asked week, by the id of the person
   */
  public abstract ImmutableMap<String, Double> loads();

  /**
   * Returns whether something of a kind was planted.
   *
   * @param kind the kind
   * @param of what it is an effect on
   * @return the first effect, empty if there is none
   */
  public Optional<PlantedEffect> effect(EffectKind kind, String of) {
    return effects().stream().filter(e -> e.kind() == kind && e.of().equals(of)).findFirst();
  }

  /**
   * Returns whether something of a kind was planted to go with something.
   *
   * @param kind the kind
   * @param of what it is an effect on
   * @param with what it goes with
   * @return the effect, empty if there is none
   */
  public Optional<PlantedEffect> effect(EffectKind kind, String of, String with) {
    return effects().stream()
        .filter(e -> e.kind() == kind && e.of().equals(of) && e.with().equals(with))
        .findFirst();
  }

  /**
   * Returns how many there are in the whole case.
   *
   * @param what what is counted
   * @return the sum over all that they are of, 0 where none was planted
   */
  public int count(Counted what) {
    return counts().row(what).values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * Returns how many there are of one person, instrument, symptom, rating or state.
   *
   * @param what what is counted
   * @param of its id, code or name
   * @return the count, 0 where none was planted
   */
  public int count(Counted what, String of) {
    Integer count = counts().get(what, of);
    return count == null ? 0 : count;
  }

  /** Builds a value of this type. */
  public static final class Builder extends ImmutableTruth.Builder {
    Builder() {}

    @Override
    public Truth build() {
      return Refusal.ofRepeatedKeys(
          "counts and loads", "must name each thing and person once", super::build);
    }
  }
}
