// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.testing;

import io.github.ipt4j.core.problem.ProblemAreaKind;
import io.github.ipt4j.core.sample.SyntheticCourse;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a parameter of a JUnit test a case, or a view of one: a written sample, or a generated
 * case.
 *
 * <pre>{@code
 * @Test
 * void badge(@IptCase(sample = JOANNE) SymptomDiary diary) { ... }
 *
 * @ForCases(40)
 * void importAndExport(@IptCase(seed = 7) CaseHistory history) { ... }
 * }</pre>
 *
 * <p>The parameter may be a {@link io.github.ipt4j.core.history.CaseHistory CaseHistory}, a {@link
 * io.github.ipt4j.core.sample.Course Course} or its {@link io.github.ipt4j.core.sample.Truth Truth}
 * (of generated cases), or a view: SymptomDiary, DailyRatings, MeasureSeries, ContactLog,
 * ExposedDiary, ExposedRatings, SessionRecord, SafetyRecord. Where a case has several diaries,
 * ratings or measures, {@link #of} names one; without it the first is taken.
 *
 * <p>Nothing is drawn anew from run to run. When a test fails, the annotation that gives the same
 * case to an ordinary test is printed with the failure, as a suppressed {@link Reproduction}, and
 * published as a report entry.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@ExtendWith(CaseParameters.class)
public @interface IptCase {

  /**
   * Returns the written cases to be taken; of several, each run of {@link ForCases} takes the next.
   *
   * @return the samples; none, unless said otherwise: the case is generated
   */
  SampleCase[] sample() default {};

  /**
   * Returns the seed of a generated case.
   *
   * @return the seed, 1 unless said otherwise
   */
  long seed() default 1;

  /**
   * Returns which of the cases of a seed is taken, the first of them in {@link ForCases}.
   *
   * @return the index, 0 unless said otherwise
   */
  long index() default 0;

  /**
   * Returns the problem area of a generated case.
   *
   * @return the area; none, unless said otherwise: as the generator has it
   */
  ProblemAreaKind[] area() default {};

  /**
   * Returns the number of sessions of a generated case.
   *
   * @return the number; none, unless said otherwise: as the generator has it
   */
  int[] sessions() default {};

  /**
   * Returns the name of the world in which a case is generated, one of {@link
   * SyntheticCourse#worlds()}.
   *
   * @return the name, such as "effects" or "gaps"; empty, unless said otherwise: the default world
   */
  String world() default "";

  /**
   * Returns a class of one's own that supplies the generator, whose seed, area and sessions are
   * then as said here.
   *
   * @return a class with a constructor without parameters; none unless said otherwise
   */
  Class<? extends Supplier<SyntheticCourse>>[] from() default {};

  /**
   * Returns which symptom, rating or instrument a view is of.
   *
   * @return its name or code; empty, unless said otherwise: the first of the case
   */
  String of() default "";
}
