// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.RatingTaken;
import io.github.ipt4j.core.measure.RatingScale;
import io.github.ipt4j.core.rule.Quoted;
import io.github.ipt4j.core.rule.Refusal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Builds {@link DailyRatings}; entries come in any order. */
public final class DailyRatingsBuilder {
  private final RatingScale scale;
  private final List<RatingTaken> entries = new ArrayList<>();
  private final Map<LocalDate, Integer> entriesByDate = new HashMap<>();
  private LocalTime dayStart = SymptomDiary.DEFAULT_DAY_START;
  private DayValue dayValue = DayValue.MEAN;

  DailyRatingsBuilder(RatingScale scale) {
    this.scale = requireNonNull(scale, "scale");
  }

  /**
   * Says when a diary day begins.
   *
   * @param time the time of day, 04:00 unless said otherwise
   * @return this builder
   */
  public DailyRatingsBuilder dayStart(LocalTime time) {
    this.dayStart = requireNonNull(time, "dayStart");
    return this;
  }

  /**
   * Says what several entries of one day make of it.
   *
   * @param rule the rule, their mean unless said otherwise
   * @return this builder
   */
  public DailyRatingsBuilder dayValue(DayValue rule) {
    this.dayValue = requireNonNull(rule, "dayValue");
    return this;
  }

  /**
   * Adds a rating of which nothing but the day and the value is known; it gets the id {@code
   * rating@date#k}, k from 1 in the order of adding.
   *
   * @param day the day
   * @param value the rating, on the scale
   * @return this builder
   */
  public DailyRatingsBuilder add(LocalDate day, double value) {
    int before = entriesByDate.getOrDefault(day, 0);
    return add(
        RatingTaken.builder()
            .id(new EventId(scale.rating() + "@" + day + "#" + (before + 1)))
            .at(EventTime.on(day))
            .rating(scale.rating())
            .value(value)
            .build());
  }

  /**
   * Adds an entry.
   *
   * @param entry the entry, of the rating of the scale, with a value on it
   * @return this builder
   */
  public DailyRatingsBuilder add(RatingTaken entry) {
    Refusal.of(
        entry.id(),
        entry.rating().equals(scale.rating()),
        "rating",
        "must be that of the scale",
        Quoted.length(entry.rating()));
    if (!scale.contains(entry.value())) {
      throw Refusal.builder("value", "must be " + scale.least() + " to " + scale.greatest())
          .owner(entry.id())
          .found(entry.value())
          .culprits(entry)
          .build();
    }
    entries.add(entry);
    entriesByDate.merge(entry.at().date(), 1, Integer::sum);
    return this;
  }

  /**
   * Returns the ratings.
   *
   * @return the ratings
   */
  public DailyRatings build() {
    ImmutableList<RatingTaken> sorted =
        ImmutableList.sortedCopyOf(
            Comparator.comparing((RatingTaken e) -> e.at().diaryDay(dayStart))
                .thenComparing(RatingTaken::at)
                .thenComparing(RatingTaken::id),
            entries);
    int[] days = new int[sorted.size()];
    double[] values = new double[sorted.size()];
    int[] counts = new int[sorted.size()];
    int size = 0;
    for (int from = 0, to; from < sorted.size(); from = to) {
      LocalDate day = sorted.get(from).at().diaryDay(dayStart);
      List<Double> ofDay = new ArrayList<>();
      for (to = from; to < sorted.size() && isOf(day, sorted.get(to)); to++) {
        ofDay.add(sorted.get(to).value());
      }
      days[size] = RecordedDays.toEpochDay(day);
      values[size] = dayValue.of(ofDay);
      counts[size++] = ofDay.size();
    }
    return new DailyRatings(
        scale,
        dayStart,
        dayValue,
        Arrays.copyOf(days, size),
        Arrays.copyOf(values, size),
        Arrays.copyOf(counts, size),
        sorted,
        null);
  }

  private boolean isOf(LocalDate day, RatingTaken entry) {
    return entry.at().diaryDay(dayStart).equals(day);
  }
}
