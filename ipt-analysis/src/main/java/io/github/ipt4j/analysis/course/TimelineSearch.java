// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.time.PartialDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds when levels began and changed, and what lies on the line before that. */
final class TimelineSearch {
  private static final int FORTNIGHT = 14;
  private static final int HALF_OF_A_WEEK = 3;

  /** Two steps that differ by less are alike. */
  private static final double ALIKE = 1e-9;

  private final Timeline options;
  private final ImmutableList<TimelineEntry> entries;
  private final List<LevelSeries> series;

  TimelineSearch(Timeline options, ImmutableList<TimelineEntry> entries, List<LevelSeries> series) {
    this.options = options;
    this.entries = entries;
    this.series = series;
  }

  /** Returns the fortnights of each series, all counted from the Monday of the first day of any. */
  List<List<LevelStretch>> fortnights() {
    Optional<LocalDate> monday =
        series.stream()
            .map(LevelSeries::first)
            .min(Comparator.naturalOrder())
            .map(d -> d.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    List<List<LevelStretch>> all = new ArrayList<>();
    for (LevelSeries s : series) {
      List<LevelStretch> fortnights = new ArrayList<>();
      LocalDate from = monday.orElseThrow();
      for (; !from.isAfter(s.last()); from = from.plusDays(FORTNIGHT)) {
        s.stretch(from, from.plusDays(FORTNIGHT - 1L), d -> true).ifPresent(fortnights::add);
      }
      all.add(fortnights);
    }
    return all;
  }

  List<TimelineMoment> moments(List<List<LevelStretch>> fortnights) {
    List<TimelineMoment> moments = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      beginning(series.get(i)).ifPresent(moments::add);
      step(fortnights.get(i)).ifPresent(moments::add);
    }
    for (Map.Entry<Symptom, PartialDate> stated : options.onsets().entrySet()) {
      if (series.stream().noneMatch(s -> s.symptom().equals(Optional.of(stated.getKey())))) {
        moments.add(stated(stated.getKey().name(), stated.getValue()));
      }
    }
    return moments;
  }

  private Optional<TimelineMoment> beginning(LevelSeries of) {
    Optional<PartialDate> stated = of.symptom().map(s -> options.onsets().get(s));
    if (stated.isPresent()) {
      return Optional.of(stated(of.name(), stated.get()));
    }
    return of.firstSymptomDay()
        .map(
            day -> {
              int recorded = of.recorded(day.minusDays(options.windowDays()), day.minusDays(1));
              return moment(TimelineMoment.Kind.FIRST_IN_DIARY, of.name(), PartialDate.of(day))
                  .daysIntoDiary(
                      isEnough(recorded, options.windowDays())
                          ? OptionalInt.empty()
                          : OptionalInt.of((int) ChronoUnit.DAYS.between(of.first(), day)))
                  .build();
            });
  }

  private TimelineMoment stated(String of, PartialDate on) {
    return moment(TimelineMoment.Kind.STATED_ONSET, of, on).build();
  }

  /** The largest step between two fortnights that follow each other, the first of those alike. */
  private Optional<TimelineMoment> step(List<LevelStretch> fortnights) {
    double largest = 0;
    Optional<TimelineMoment> found = Optional.empty();
    for (int i = 1; i < fortnights.size(); i++) {
      LevelStretch before = fortnights.get(i - 1);
      LevelStretch after = fortnights.get(i);
      double step = Math.abs(after.mean() - before.mean());
      boolean isRecorded =
          before.to().plusDays(1).equals(after.from())
              && isEnough(before.recorded(), FORTNIGHT)
              && isEnough(after.recorded(), FORTNIGHT);
      if (isRecorded && step > largest + ALIKE) {
        largest = step;
        found =
            Optional.of(
                moment(TimelineMoment.Kind.LARGEST_STEP, after.of(), PartialDate.of(after.from()))
                    .before(before)
                    .after(after)
                    .build());
      }
    }
    return found;
  }

  private boolean isEnough(int recorded, int days) {
    return recorded >= options.leastShare() * days;
  }

  private ImmutableTimelineMoment.Builder moment(
      TimelineMoment.Kind kind, String of, PartialDate on) {
    LocalDate surelyFrom = on.last().minusDays(options.windowDays());
    LocalDate perhapsFrom = on.first().minusDays(options.windowDays());
    ImmutableTimelineMoment.Builder moment =
        ImmutableTimelineMoment.builder().kind(kind).of(of).on(on);
    for (TimelineEntry entry : entries) {
      if (!entry.kind().falls()) {
        continue;
      }
      if (!entry.from().isBefore(surelyFrom) && entry.latest().isBefore(on.first())) {
        moment.addWithin(entry);
      } else if (!entry.latest().isBefore(perhapsFrom) && !entry.from().isAfter(on.last())) {
        moment.addPerhaps(entry);
      }
    }
    return moment;
  }

  List<AnniversaryLevel> anniversaries() {
    List<AnniversaryLevel> levels = new ArrayList<>();
    for (TimelineEntry entry : entries) {
      if (entry.kind() == TimelineKind.ANNIVERSARY && entry.dayKnown()) {
        series.forEach(s -> anniversary(entry, s).ifPresent(levels::add));
      }
    }
    return levels;
  }

  private Optional<AnniversaryLevel> anniversary(TimelineEntry entry, LevelSeries of) {
    LocalDate day = entry.from();
    LocalDate from = day.minusDays(HALF_OF_A_WEEK);
    LocalDate to = day.plusDays(HALF_OF_A_WEEK);
    Optional<LevelStretch> week = of.stretch(from, to, d -> true);
    Optional<LevelStretch> around =
        of.stretch(
            from.minusDays(options.aroundDays()),
            to.plusDays(options.aroundDays()),
            d -> d.isBefore(from) || d.isAfter(to));
    boolean isRecorded =
        week.isPresent()
            && around.isPresent()
            && isEnough(week.get().recorded(), 2 * HALF_OF_A_WEEK + 1)
            && isEnough(around.get().recorded(), 2 * options.aroundDays());
    return isRecorded
        ? Optional.of(new AnniversaryLevel(entry, day, of.on(day), week.get(), around.get()))
        : Optional.empty();
  }

  /** Returns how many windows within the period hold something of the client's life. */
  Share windows(DateRange period) {
    List<TimelineEntry> ofLife = entries.stream().filter(e -> e.kind().ofLife()).toList();
    int windows = (int) Math.max(0, period.days() - options.windowDays() + 1);
    int holding = 0;
    for (int i = 0; i < windows; i++) {
      LocalDate from = period.startInclusive().plusDays(i);
      LocalDate to = from.plusDays(options.windowDays() - 1L);
      if (ofLife.stream().anyMatch(e -> !e.from().isBefore(from) && !e.to().isAfter(to))) {
        holding++;
      }
    }
    return new Share(holding, windows);
  }
}
