// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.core.problem.ProblemAreaKind;
import io.github.ipt4j.core.style.IptStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A seeded generator of whole cases whose truth is stated: the options are the truth, and what was
 * drawn stands beside each case.
 *
 * <p>Everything is a function of the options and the index. Indices may be used in any order and
 * from any thread.
 *
 * <pre>{@code
 * Course course = SyntheticCourse.withDefaults().withSeed(1).course(0);
 * CaseHistory history = course.history();
 * Truth truth = course.truth();
 * }</pre>
 */
@Value.Immutable
@IptStyle
public abstract sealed class SyntheticCourse implements WithSyntheticCourse
    permits ImmutableSyntheticCourse {

  SyntheticCourse() {}

  /**
   * Returns the generator with every option as by default: a role dispute of twelve weekly sessions
   * in which nothing goes with anything and nothing changes.
   *
   * @return the generator
   */
  public static SyntheticCourse withDefaults() {
    return builder().build();
  }

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the seed.
   *
   * @return the seed, 1 unless said otherwise
   */
  @Value.Default
  public long seed() {
    return 1;
  }

  /**
   * Returns the first day of the case and the day of its first session.
   *
   * @return the day, Monday 2024-01-01 unless said otherwise
   */
  @Value.Default
  public LocalDate start() {
    return LocalDate.of(2024, 1, 1);
  }

  /**
   * Returns what the client works on.
   *
   * @return the problem area, a role dispute unless said otherwise
   */
  @Value.Default
  public ProblemAreaKind problemArea() {
    return ProblemAreaKind.ROLE_DISPUTE;
  }

  /**
   * Returns the number of sessions that are held, one a week.
   *
   * @return the number, at least 0; 12 unless said otherwise
   */
  @Value.Default
  public int sessions() {
    return 12;
  }

  /**
   * Returns a case with what was planted in it; the client is {@code synthetic-} and the index.
   *
   * @param index which case, at least 0
   * @return the case and its truth
   */
  public Course course(long index) {
    return new CoursePlanting(this, index).course();
  }

  @Value.Check
  void check() {
    checkArgument(sessions() >= 0, "sessions must be at least 0, but was %s", sessions());
  }

  /** Builds a value of this type. */
  public static final class Builder extends ImmutableSyntheticCourse.Builder {
    Builder() {}
  }
}
