// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.style.IptStyle;
import io.github.ipt4j.core.time.PartialDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** When a symptom began or a level changed most, and what fell into the weeks before. */
@Value.Immutable
@IptStyle
public abstract sealed class TimelineMoment implements WithTimelineMoment
    permits ImmutableTimelineMoment {

  TimelineMoment() {}

  /** What happened to the level. */
  public enum Kind {
    /** The symptom began, as was stated. */
    STATED_ONSET,
    /** It was there for the first time in its diary. */
    FIRST_IN_DIARY,
    /** From one fortnight to the next it changed more than between any other two. */
    LARGEST_STEP
  }

  /**
   * Returns what happened.
   *
   * @return the kind
   */
  public abstract Kind kind();

  /**
   * Returns of what.
   *
   * @return the name of the symptom or the rating
   */
  public abstract String of();

  /**
   * Returns when: of a step the first day of the later fortnight.
   *
   * @return the day, or of a stated onset perhaps the month or year
   */
  public abstract PartialDate on();

  /**
   * Returns how many days after the diary began that was, of the first day in a diary whose weeks
   * before were not recorded: it may have been there before.
   *
   * @return the days; empty of all else
   */
  public abstract OptionalInt daysIntoDiary();

  /**
   * Returns the level before the step.
   *
   * @return the earlier fortnight, empty of all but a step
   */
  public abstract Optional<LevelStretch> before();

  /**
   * Returns the level after the step.
   *
   * @return the later fortnight, empty of all but a step
   */
  public abstract Optional<LevelStretch> after();

  /**
   * Returns what lies whole in the weeks before.
   *
   * @return the entries in the order of time
   */
  public abstract ImmutableList<TimelineEntry> within();

  /**
   * Returns what perhaps lies in the weeks before: its month or year alone is known, or it was on
   * the day itself.
   *
   * @return the entries in the order of time
   */
  public abstract ImmutableList<TimelineEntry> perhaps();
}
