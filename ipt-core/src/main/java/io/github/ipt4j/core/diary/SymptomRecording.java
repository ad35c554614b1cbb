// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomCourse;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * The days on which the client recorded that a symptom was not there.
 *
 * <p>With the episodes of the symptom they make the recorded days; every other day is not recorded.
 */
@Value.Immutable
@EditableStyle
public abstract sealed class SymptomRecording implements WithSymptomRecording
    permits ImmutableSymptomRecording {

  SymptomRecording() {}

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
   * Returns the symptom.
   *
   * @return the symptom
   */
  public abstract Symptom symptom();

  /**
   * Returns the days that were recorded as free of the symptom.
   *
   * @return the days
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<LocalDate> freeDays();

  /**
   * Returns on which date a free day was written down, where that was noted.
   *
   * @return the dates of writing by free day
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<LocalDate, LocalDate> entered();

  /**
   * Returns how the symptom runs, if that is declared.
   *
   * @return the course; empty if the recorded days are to tell it
   */
  public abstract Optional<SymptomCourse> course();

  /**
   * Returns from which intensity a day is a symptom day, if that is declared; it is of attacks, so
   * the symptom is then taken as one that comes and goes.
   *
   * @return the intensity, above 0 to 10
   */
  public abstract OptionalDouble symptomFrom();

  /**
   * Returns what is declared of how the symptom runs.
   *
   * @return the declaration
   */
  @Value.Derived
  public DeclaredCourse declaredCourse() {
    return new DeclaredCourse(course(), symptomFrom());
  }

  @Value.Check
  void check() {
    entered()
        .keySet()
        .forEach(
            day ->
                Refusal.unless(freeDays().contains(day), "entered", "must be of free days", day));
  }

  /** Builds a {@link SymptomRecording}. */
  public static final class Builder extends ImmutableSymptomRecording.Builder {
    Builder() {}

    @Override
    public SymptomRecording build() {
      return Refusal.ofRepeatedKeys("entered", "must name each day once", super::build);
    }
  }
}
