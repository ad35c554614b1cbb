// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.trial;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import io.github.ipt4j.core.style.Identifiers;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A trial as it was published: what its arms reported.
 *
 * <p>An arm may report on several instruments; on each it stands once, and an instrument points the
 * same way in all arms.
 */
@Value.Immutable
@EditableStyle
public abstract sealed class Trial implements WithTrial permits ImmutableTrial {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2299;

  Trial() {}

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder that holds all that this holds, for a copy in which something differs.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns by what the trial is known.
   *
   * @return such as "Elkin 1989"
   */
  public abstract String name();

  /**
   * Returns the year in which it was published.
   *
   * @return the year, 1900 to 2299
   */
  public abstract int year();

  /**
   * Returns where it was published.
   *
   * @return journal, volume, pages and DOI as far as they are known; it stands in no file of arms
   */
  public abstract Optional<String> citation();

  /**
   * Returns what was judged of its risk of bias.
   *
   * @return the judgement, unknown unless said otherwise
   */
  @Value.Default
  public RiskOfBias riskOfBias() {
    return RiskOfBias.UNKNOWN;
  }

  /**
   * Returns the arms, one for each instrument on which an arm reported.
   *
   * @return the arms as they were entered, at least one; of several instruments the first is taken
   *     for the one that the trial was about
   */
  public abstract ImmutableList<TrialArm> arms();

  /**
   * Returns what was measured.
   *
   * @return the instruments in the order of the arms
   */
  public ImmutableSet<String> instruments() {
    return arms().stream().map(TrialArm::instrument).collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Returns what the people were given.
   *
   * @return the treatments in the order of the arms
   */
  public ImmutableSet<String> treatments() {
    return arms().stream().map(TrialArm::treatment).collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Returns the arms in which a treatment was given and that report on an instrument.
   *
   * @param treatment the treatment
   * @param instrument the instrument
   * @return the arms in their order, perhaps none
   */
  public ImmutableList<TrialArm> arms(String treatment, String instrument) {
    return arms().stream()
        .filter(a -> a.treatment().equals(treatment) && a.instrument().equals(instrument))
        .collect(ImmutableList.toImmutableList());
  }

  @Value.Check
  void check() {
    Identifiers.check("trial", name());
    Refusal.unless(
        year() >= FIRST_YEAR && year() <= LAST_YEAR,
        "year",
        "must be " + FIRST_YEAR + " to " + LAST_YEAR,
        year());
    Refusal.unless(!arms().isEmpty(), "arms", "must not be empty");
    Map<String, String> treatments = new HashMap<>();
    Map<String, Direction> directions = new HashMap<>();
    Set<String> told = new HashSet<>();
    for (TrialArm arm : arms()) {
      Refusal.unless(
          told.add(arm.id() + ";" + arm.instrument()),
          "arms",
          "must have each arm once on each instrument",
          arm.id());
      Refusal.unless(
          same(treatments, arm.id(), arm.treatment()),
          "arms",
          "must give one treatment in each arm",
          arm.id());
      Refusal.unless(
          same(directions, arm.instrument(), arm.direction()),
          "arms",
          "must have one direction of each instrument",
          arm.instrument());
    }
  }

  private static <T> boolean same(Map<String, T> before, String key, T value) {
    T first = before.putIfAbsent(key, value);
    return first == null || first.equals(value);
  }

  /** Builds a {@link Trial}. */
  public static final class Builder extends ImmutableTrial.Builder {
    Builder() {}
  }
}
