// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

import io.github.ipt4j.core.client.SymptomCourse;
import io.github.ipt4j.core.rule.Refusal;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is declared of how a symptom runs.
 *
 * @param course the course, empty if the diary is to tell it
 * @param symptomFrom from which intensity a day is a symptom day, above 0 to 10; any intensity
 *     above 0 if empty. It is of attacks, so it makes the course episodic
 */
public record DeclaredCourse(Optional<SymptomCourse> course, OptionalDouble symptomFrom) {
  /** Nothing is declared. */
  public static final DeclaredCourse NONE =
      new DeclaredCourse(Optional.empty(), OptionalDouble.empty());

  private static final double STRONGEST = 10;

  /** Checks the components. */
  public DeclaredCourse {
    symptomFrom.ifPresent(
        n ->
            Refusal.unless(
                n > 0 && n <= STRONGEST, "symptomFrom", "must be above 0 and at most 10", n));
    if (symptomFrom.isPresent()) {
      Refusal.unless(
          !course.equals(Optional.of(SymptomCourse.GRADED)),
          "course",
          "must not be GRADED where symptomFrom is given");
      course = Optional.of(SymptomCourse.EPISODIC);
    }
  }

  /**
   * Returns that a symptom runs in a certain way.
   *
   * @param course the course
   * @return the declaration
   */
  public static DeclaredCourse of(SymptomCourse course) {
    return new DeclaredCourse(Optional.of(course), OptionalDouble.empty());
  }

  /**
   * Returns that days of at least an intensity are symptom days, and that the symptom comes and
   * goes.
   *
   * @param intensity the intensity, above 0 to 10
   * @return the declaration
   */
  public static DeclaredCourse ofSymptomFrom(double intensity) {
    return new DeclaredCourse(Optional.empty(), OptionalDouble.of(intensity));
  }
}
