// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.history;

import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.core.diary.DayStatus;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.IptStyle;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** One calendar day of a {@link DayTable}. */
@Value.Immutable
@IptStyle
public abstract sealed class DayRow implements WithDayRow permits ImmutableDayRow {

  DayRow() {}

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the diary day.
   *
   * @return the date
   */
  public abstract LocalDate date();

  /**
   * Returns the calendar week within the table, Monday first.
   *
   * @return the week, from 1
   */
  public abstract int week();

  /**
   * Returns the phase of the treatment, if one had begun.
   *
   * @return the phase
   */
  public abstract Optional<PhaseKind> phase();

  /**
   * Returns what is known of the symptom.
   *
   * @return recorded with it, recorded without it, or not recorded
   */
  public abstract DayStatus symptom();

  /**
   * Returns what is known of an onset of the symptom.
   *
   * @return the status; not recorded just where {@link #symptom()} is not
   */
  public abstract OnsetStatus onset();

  /**
   * Returns whether contacts were asked about.
   *
   * @return whether it is an asked day
   */
  public abstract boolean asked();

  /**
   * Returns the number of contacts that were written down.
   *
   * @return the number, 0 or more; where the day {@linkplain #asked() was not asked about}, 0 says
   *     nothing
   */
  public abstract int contacts();

  /**
   * Returns the greatest intensity of the symptom.
   *
   * @return the intensity, 0 (free of it) to 10; empty if the day was not recorded
   */
  public abstract OptionalDouble intensity();

  /**
   * Returns who was there in the contacts of the day.
   *
   * @return the people in the order of their ids
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<RelationshipId> people();

  /**
   * Returns of which kinds the contacts of the day were.
   *
   * @return the kinds in their own order
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<InteractionKind> kinds();

  /**
   * Returns the weekday.
   *
   * @return the weekday
   */
  public DayOfWeek weekday() {
    return date().getDayOfWeek();
  }

  /**
   * Returns whether the diary records the day.
   *
   * @return whether it does
   */
  public boolean recorded() {
    return symptom() != DayStatus.NOT_RECORDED;
  }

  @Value.Check
  void check() {
    Refusal.unless(week() >= 1, "week", "must be at least 1", week());
    Refusal.unless(contacts() >= 0, "contacts", "must be at least 0", contacts());
    Refusal.unless(
        recorded() == (onset() != OnsetStatus.NOT_RECORDED),
        "onset",
        "must be known just where the symptom is",
        onset());
  }

  /** Builds a {@link DayRow}. */
  public static final class Builder extends ImmutableDayRow.Builder {
    Builder() {}
  }
}
