// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import com.google.common.base.Verify;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.csv.CsvConventions.SeveralEntries;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.DailyRatingsBuilder;
import io.github.ipt4j.core.diary.DayValue;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.RatingTaken;
import io.github.ipt4j.core.measure.RatingScale;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Gathers the ratings of a client by what is rated. */
final class RatingGathering implements Gathering<RatingRows> {
  static final CsvFormat FORMAT = RatingEntry.COLUMNS;

  private static final String SCALE_RULE =
      "must be a rating whose scale is declared, since it is never guessed: --rating"
          + " NAME=MIN..MAX";
  private static final String CONFLICT_RULE =
      "must come once for each rating, unless every row of the day has a time of its own"
          + " (--several max or mean makes one value of them)";

  private final Column date;
  private final Column rating;
  private final Column value;
  private final Column time;
  private final Column entered;
  private final CsvConventions conventions;
  private final Map<String, RatingScale> scales = new HashMap<>();
  private final Map<String, List<Held>> gathered = new TreeMap<>();

  RatingGathering(Header header, CsvConventions conventions) {
    this.date = header.column(RatingEntry.DATE);
    this.rating = header.column(RatingEntry.RATING);
    this.value = header.column(RatingEntry.VALUE);
    this.time = header.column(RatingEntry.TIME);
    this.entered = header.column(RatingEntry.ENTERED);
    this.conventions = conventions;
    conventions.scales().forEach(scale -> scales.put(scale.rating(), scale));
  }

  @Override
  public void begin() {
    gathered.clear();
  }

  @Override
  public void add(Row row) {
    LocalDate day = LocalDate.ofEpochDay(date.epochDay(row));
    RatingScale scale = scales.get(rating.raw(row));
    if (scale == null) {
      throw rating.fault(row, SCALE_RULE);
    }
    if (value.isMissing(row)) {
      time.requireEmpty(row, "must be empty where the value is missing");
      return;
    }
    value.requireFilled(row, "must be given: a day that was not rated has no row");
    double rated = value.signed(row, scale.least(), scale.greatest());
    Optional<LocalTime> at =
        time.isEmpty(row)
            ? Optional.empty()
            : Optional.of(LocalTime.ofSecondOfDay(60L * time.minuteOfDay(row)));
    Optional<LocalDate> written =
        entered.isEmpty(row)
            ? Optional.empty()
            : Optional.of(LocalDate.ofEpochDay(entered.epochDay(row)));
    boolean night = at.filter(conventions::isNight).isPresent();
    gathered
        .computeIfAbsent(scale.rating(), name -> new ArrayList<>())
        .add(new Held(night ? day.minusDays(1) : day, rated, at, written, row.line()));
  }

  @Override
  public RatingRows finish(ClientId client) {
    if (conventions.severalEntries() == SeveralEntries.REFUSED) {
      gathered.values().stream()
          .flatMap(rows -> firstConflict(rows).stream())
          .min(Comparator.comparingLong(Held::line))
          .ifPresent(row -> fail(client, row));
    }
    ImmutableSortedMap.Builder<String, DailyRatings> ratings = ImmutableSortedMap.naturalOrder();
    ImmutableMap.Builder<String, Long> lines = ImmutableMap.builder();
    gathered.forEach(
        (name, rows) -> {
          lines.put(name, rows.get(0).line());
          ratings.put(name, ratings(name, rows));
        });
    return new RatingRows(ratings.buildOrThrow(), rating, lines.buildOrThrow());
  }

  private void fail(ClientId client, Held row) {
    throw date.fault(client, row.line(), CONFLICT_RULE, row.day().toString());
  }

  /** Returns the first row that has no time of its own among those of its day. */
  private static Optional<Held> firstConflict(List<Held> rows) {
    Map<LocalDate, Set<Optional<LocalTime>>> times = new HashMap<>();
    for (Held row : rows) {
      Set<Optional<LocalTime>> ofDay = times.computeIfAbsent(row.day(), d -> new HashSet<>());
      boolean isApart =
          ofDay.isEmpty() || (row.time().isPresent() && !ofDay.contains(Optional.empty()));
      if (!ofDay.add(row.time()) || !isApart) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  private DailyRatings ratings(String name, List<Held> rows) {
    DailyRatingsBuilder ratings =
        DailyRatings.builder(Verify.verifyNotNull(scales.get(name)))
            .dayStart(conventions.dayStart())
            .dayValue(
                conventions.severalEntries() == SeveralEntries.MAXIMUM
                    ? DayValue.MAXIMUM
                    : DayValue.MEAN);
    Map<LocalDate, Integer> numbers = new HashMap<>();
    for (Held row : rows) {
      int number = numbers.merge(row.day(), 1, Integer::sum);
      ratings.add(
          RatingTaken.builder()
              .id(new EventId(name + "@" + row.day() + "#" + number))
              .at(at(row))
              .rating(name)
              .value(row.value())
              .entered(row.entered())
              .build());
    }
    return ratings.build();
  }

  private EventTime at(Held row) {
    return row.time()
        .map(t -> EventTime.onDiaryDay(row.day(), t, conventions.dayStart()))
        .orElse(EventTime.on(row.day()));
  }

  /** A row, of the diary day to which it belongs. */
  private record Held(
      LocalDate day,
      double value,
      Optional<LocalTime> time,
      Optional<LocalDate> entered,
      long line) {}
}
