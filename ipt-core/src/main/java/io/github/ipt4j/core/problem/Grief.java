// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.problem;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.EditableStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The death of someone, and the client's mourning. */
@Value.Immutable
@EditableStyle
public abstract sealed class Grief implements ProblemArea, WithGrief permits ImmutableGrief {

  Grief() {}

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

  @Override
  public abstract Optional<LocalDate> agreedOn();

  /**
   * Returns who died.
   *
   * @return the person
   */
  public abstract RelationshipId deceased();

  /**
   * Returns when the person died, if that is known.
   *
   * @return the date
   */
  public abstract Optional<LocalDate> diedOn();

  /**
   * Returns what was good in the relationship; it is left out of {@code toString()}.
   *
   * @return the words, perhaps none
   */
  @Value.Redacted
  public abstract ImmutableList<String> positives();

  /**
   * Returns what was hard in the relationship; it is left out of {@code toString()}.
   *
   * @return the words, perhaps none
   */
  @Value.Redacted
  public abstract ImmutableList<String> negatives();

  /**
   * Returns how far the loss has been mourned, if that was said.
   *
   * @return the status
   */
  public abstract Optional<MourningStatus> mourning();

  /**
   * Returns how mourning went on, each step with its day.
   *
   * @return the course in the order of time, no date twice
   */
  public abstract ImmutableList<DatedMourning> mourningCourse();

  /**
   * Returns how far mourning has come: the latest of its course, or where there is none what stands
   * without a day.
   *
   * @return the status, if any was noted
   */
  public Optional<MourningStatus> latestMourning() {
    return DatedMourning.latest(mourningCourse()).map(DatedMourning::status).or(this::mourning);
  }

  /**
   * Returns since when mourning has come so far.
   *
   * @return the day, empty where no course was noted
   */
  public Optional<LocalDate> mourningSince() {
    return DatedMourning.latest(mourningCourse()).map(DatedMourning::date);
  }

  /**
   * Returns how the client turns to life again; it is left out of {@code toString()}.
   *
   * @return the client's words
   */
  @Value.Redacted
  public abstract Optional<String> reengagement();

  /**
   * Returns what was taken up after the loss, each with its first day.
   *
   * @return what was taken up, perhaps nothing
   */
  public abstract ImmutableList<Reengagement> reengagements();

  @Override
  @Value.Redacted
  public abstract Optional<String> note();

  /** Returns the person who died. */
  @Override
  public ImmutableSet<RelationshipId> people() {
    return ImmutableSet.of(deceased());
  }

  @Override
  public ProblemAreaKind area() {
    return ProblemAreaKind.GRIEF;
  }

  @Override
  public String inWords() {
    return "grief";
  }

  @Value.Check
  void check() {
    DatedMourning.checkOrder(mourningCourse());
  }

  /** Builds a {@link Grief}. */
  public static final class Builder extends ImmutableGrief.Builder {
    Builder() {}
  }
}
