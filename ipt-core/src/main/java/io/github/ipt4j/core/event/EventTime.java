// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import static java.util.Objects.requireNonNull;

import io.github.ipt4j.core.rule.Quoted;
import io.github.ipt4j.core.rule.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something happened on the client's own wall clock: a date, and the time of day where it is
 * known.
 *
 * <p>It is not an instant: "Friday evening" means the client's Friday, wherever that was.
 */
public final class EventTime implements Comparable<EventTime> {
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

  private final LocalDate date;
  private final @Nullable LocalTime time;

  private EventTime(LocalDate date, @Nullable LocalTime time) {
    this.date = requireNonNull(date, "date");
    this.time = time;
  }

  /**
   * Returns a time of which only the day is known.
   *
   * @param date the day, as the client counts it
   * @return the time
   */
  public static EventTime on(LocalDate date) {
    return new EventTime(date, null);
  }

  /**
   * Returns a time to the minute; seconds are dropped.
   *
   * @param at the calendar date and time of day
   * @return the time
   */
  public static EventTime at(LocalDateTime at) {
    return new EventTime(at.toLocalDate(), at.toLocalTime().withSecond(0).withNano(0));
  }

  /**
   * Returns a time given as diary day and time of day: a time before the start of the diary day
   * lies on the next calendar date.
   *
   * @param diaryDay the diary day
   * @param time the time of day
   * @param dayStart when a diary day begins
   * @return the time
   */
  public static EventTime onDiaryDay(LocalDate diaryDay, LocalTime time, LocalTime dayStart) {
    return at((time.isBefore(dayStart) ? diaryDay.plusDays(1) : diaryDay).atTime(time));
  }

  /**
   * Returns the time that a text in ISO form gives: 2026-01-02 or 2026-01-02T20:00.
   *
   * @param text the text
   * @return the time
   * @throws DateTimeParseException if the text has neither form; it does not say the text, which
   *     may be a person's words
   */
  public static EventTime parse(String text) {
    try {
      return parsed(text);
    } catch (DateTimeException e) {
      Refusal refusal =
          Refusal.builder("time", "must be of the form 2026-01-02 or 2026-01-02T20:00")
              .found(Quoted.number(text))
              .build();
      throw new DateTimeParseException(String.valueOf(refusal.getMessage()), "", 0);
    }
  }

  private static EventTime parsed(String text) {
    int t = text.indexOf('T');
    return t < 0
        ? on(LocalDate.parse(text))
        : at(
            LocalDate.parse(text.substring(0, t))
                .atTime(LocalTime.parse(text.substring(t + 1), MINUTES)));
  }

  /**
   * Returns the calendar date; where only the day is known, the day as the client counts it.
   *
   * @return the date
   */
  public LocalDate date() {
    return date;
  }

  /**
   * Returns the time of day, to the minute, if it is known.
   *
   * @return the time of day
   */
  public Optional<LocalTime> time() {
    return Optional.ofNullable(time);
  }

  /**
   * Returns the diary day: a known time before the start of the day belongs to the day before.
   *
   * @param dayStart when a diary day begins
   * @return the diary day
   */
  public LocalDate diaryDay(LocalTime dayStart) {
    return time != null && time.isBefore(dayStart) ? date.minusDays(1) : date;
  }

  /** Compares by date, then by time; a day without a time comes first. */
  @Override
  public int compareTo(EventTime other) {
    int byDate = date.compareTo(other.date);
    if (byDate != 0) {
      return byDate;
    }
    if (time == null || other.time == null) {
      return Boolean.compare(time != null, other.time != null);
    }
    return time.compareTo(other.time);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof EventTime other
        && date.equals(other.date)
        && Objects.equals(time, other.time);
  }

  @Override
  public int hashCode() {
    return Objects.hash(date, time);
  }

  /** Returns the ISO form, which {@link #parse} reads. */
  @Override
  public String toString() {
    return time == null ? date.toString() : date + "T" + MINUTES.format(time);
  }
}
