// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.history;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.diary.SafetyCourse;
import io.github.ipt4j.core.event.SafetyConcern;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Collection;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a case holds on safety: the concerns that the clinician entered, and the course of every
 * item that asks about self-harm. Nothing of it is derived from anything else, and nothing is
 * predicted.
 */
@Value.Immutable
@IptStyle
public abstract sealed class SafetyRecord implements WithSafetyRecord
    permits ImmutableSafetyRecord {

  SafetyRecord() {}

  /**
   * Returns what a case holds on safety.
   *
   * @param history the case
   * @return the concerns and items
   */
  static SafetyRecord of(CaseHistory history) {
    return of(history.instruments().stream().map(history::measureSeries).toList())
        .withConcerns(
            history.events(SafetyConcern.class).stream()
                .map(c -> ConcernCourse.of(c, history.sessionRecord()))
                .toList());
  }

  /**
   * Returns what questionnaires alone tell of safety.
   *
   * @param series the forms of each instrument
   * @return the items, without any concern
   */
  public static SafetyRecord of(Collection<MeasureSeries> series) {
    return ImmutableSafetyRecord.builder()
        .addAllItems(
            series.stream().map(MeasureSeries::safetyCourse).flatMap(Optional::stream).toList())
        .build();
  }

  /**
   * Returns every concern that was entered, open or gone through.
   *
   * @return the concerns in the order of time
   */
  public abstract ImmutableList<ConcernCourse> concerns();

  /**
   * Returns the course of every item that asks about self-harm.
   *
   * @return a course for each instrument that has such an item, in the order of their first use
   */
  public abstract ImmutableList<SafetyCourse> items();

  /**
   * Returns the concerns that were never gone through.
   *
   * @return the concerns in the order of time
   */
  public ImmutableList<ConcernCourse> openConcerns() {
    return concerns().stream().filter(ConcernCourse::open).collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the items that are endorsed or were left blank in the latest form that tells of them.
   *
   * @return the courses
   */
  public ImmutableList<SafetyCourse> openItems() {
    return items().stream().filter(SafetyCourse::open).collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns whether anything is open.
   *
   * @return whether a concern or an item is
   */
  public boolean open() {
    return !openConcerns().isEmpty() || !openItems().isEmpty();
  }
}
