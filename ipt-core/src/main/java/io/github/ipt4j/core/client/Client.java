// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.client;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.rule.Quoted;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/** The person in treatment, under a pseudonym. */
@Value.Immutable
@EditableStyle
public abstract sealed class Client implements WithClient permits ImmutableClient {

  private static final int OLDEST = 130;

  Client() {}

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
   * Returns the pseudonym.
   *
   * @return the id
   */
  public abstract ClientId id();

  /**
   * Returns the age at intake, if it is known.
   *
   * @return the age in years, 0 to 130
   */
  public abstract OptionalInt ageAtIntake();

  /**
   * Returns how the client came, if that is known.
   *
   * @return the referral
   */
  public abstract Optional<Referral> referral();

  /**
   * Returns the diagnoses that others asserted.
   *
   * @return the diagnoses, perhaps none
   */
  public abstract ImmutableList<Diagnosis> diagnoses();

  /**
   * Returns what was said of medical clearances, over time: pending first, then cleared.
   *
   * @return the clearances in any order; where a symptom has several, each of its own day
   */
  public abstract ImmutableList<MedicalClearance> clearances();

  /**
   * Returns what the client came with.
   *
   * @return the issues, no id twice
   */
  public abstract ImmutableList<PresentingIssue> presentingIssues();

  /**
   * Returns whether a medical cause of a symptom has been excluded, by the latest that was said.
   *
   * @param symptom the symptom
   * @return the status, {@link ClearanceStatus#UNKNOWN} if nothing is said of the symptom
   */
  public ClearanceStatus clearance(Symptom symptom) {
    return latestClearance(symptom).map(MedicalClearance::status).orElse(ClearanceStatus.UNKNOWN);
  }

  /**
   * Returns what was said last of the medical clearance of a symptom.
   *
   * @param symptom the symptom
   * @return the clearance, empty if nothing is said of the symptom
   */
  public Optional<MedicalClearance> latestClearance(Symptom symptom) {
    return Optional.ofNullable(clearanceBySymptom().get(symptom));
  }

  @Value.Lazy
  ImmutableMap<Symptom, MedicalClearance> clearanceBySymptom() {
    Map<Symptom, MedicalClearance> latest = new LinkedHashMap<>();
    clearances().forEach(c -> latest.merge(c.symptom(), c, MedicalClearance::later));
    return ImmutableMap.copyOf(latest);
  }

  @Value.Check
  void check() {
    ageAtIntake()
        .ifPresent(
            age ->
                Refusal.unless(
                    age >= 0 && age <= OLDEST, "ageAtIntake", "must be 0 to " + OLDEST, age));
    checkClearances();
    Set<IssueId> ids = new HashSet<>();
    for (PresentingIssue issue : presentingIssues()) {
      if (!ids.add(issue.id())) {
        throw Refusal.builder("id", "must not be that of another issue")
            .found(issue.id().value())
            .culprits(issue.id())
            .build();
      }
    }
  }

  /** Checks that it can be told which of several clearances of a symptom is the latest. */
  private void checkClearances() {
    Map<Symptom, Integer> counts = new HashMap<>();
    clearances().forEach(c -> counts.merge(c.symptom(), 1, Integer::sum));
    Set<Object> seen = new HashSet<>();
    for (MedicalClearance clearance : clearances()) {
      boolean alone = counts.getOrDefault(clearance.symptom(), 0) == 1;
      boolean dated = clearance.date().isPresent();
      if (!alone && !(dated && seen.add(List.of(clearance.symptom(), clearance.date())))) {
        throw Refusal.builder(
                "clearances", "must each have a day of its own where a symptom has several")
            .found(Quoted.length(clearance.symptom().name()))
            .culprits(clearance)
            .build();
      }
    }
  }

  /** Builds a {@link Client}. */
  public static final class Builder extends ImmutableClient.Builder {
    Builder() {}
  }
}
