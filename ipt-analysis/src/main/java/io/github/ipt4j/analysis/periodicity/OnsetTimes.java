// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import io.github.ipt4j.analysis.finding.DateCaveats;
import io.github.ipt4j.analysis.internal.CircularSample;
import io.github.ipt4j.analysis.internal.exact.Seed;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.SymptomEpisode;
import io.github.ipt4j.core.random.MixGenerator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The known times of onset of a diary, day by day. */
final class OnsetTimes {
  static final int DAY = 24 * 60;
  private static final int HOURS = 24;

  /** Turning by whole hours keeps the minutes: times rounded to the hour are then no pattern. */
  private static final int HOUR = DAY / HOURS;

  private static final Seed NAME = Seed.of(0, "TimeOfDay");
  private static final double TIE = 1e-9;

  private final SymptomDiary diary;
  private final List<SymptomEpisode> timed;
  private final int[] minutes;
  private final int[] dayOf;
  private final int days;

  OnsetTimes(SymptomDiary diary) {
    this.diary = diary;
    timed = diary.episodes().stream().filter(e -> e.at().time().isPresent()).toList();
    Map<LocalDate, List<Integer>> byDay = new LinkedHashMap<>();
    for (SymptomEpisode episode : timed) {
      byDay
          .computeIfAbsent(episode.at().diaryDay(diary.dayStart()), d -> new ArrayList<>())
          .add(episode.at().time().orElseThrow().toSecondOfDay() / 60);
    }
    days = byDay.size();
    minutes = new int[timed.size()];
    dayOf = new int[minutes.length];
    int at = 0;
    int day = 0;
    for (List<Integer> times : sorted(byDay)) {
      for (int minute : times) {
        minutes[at] = minute;
        dayOf[at] = day;
        at++;
      }
      day++;
    }
  }

  /** Days in the order of their times, so that the draws do not depend on the calendar. */
  private static List<List<Integer>> sorted(Map<LocalDate, List<Integer>> byDay) {
    List<List<Integer>> days = new ArrayList<>(byDay.values());
    days.sort(
        (a, b) ->
            Arrays.compare(
                a.stream().mapToInt(Integer::intValue).toArray(),
                b.stream().mapToInt(Integer::intValue).toArray()));
    return days;
  }

  TimeOfDayResult result(TimeOfDay analysis) {
    TimeOfDayResult.Builder result =
        TimeOfDayResult.builder()
            .analysis(analysis)
            .symptom(diary.symptom())
            .clearance(diary.clearance())
            .addAllDateCaveats(DateCaveats.of(diary))
            .episodes(diary.episodes().size())
            .days(days)
            .addAllTimed(timed);
    if (days >= analysis.minimumDays()) {
      test(analysis, result);
    }
    return result.build();
  }

  private void test(TimeOfDay analysis, TimeOfDayResult.Builder result) {
    CircularSample circle = new CircularSample(DAY);
    double hermansRasson = circle.hermansRasson(minutes);
    double rayleigh = circle.rayleigh(minutes);
    Seed seed = NAME.withUser(analysis.seed()).with(minutes);
    MixGenerator random = new MixGenerator(seed.value());
    int[] turned = new int[minutes.length];
    int[] turns = new int[days];
    int extreme = 0;
    int extremeRayleigh = 0;
    for (int draw = 0; draw < analysis.draws(); draw++) {
      for (int day = 0; day < days; day++) {
        turns[day] = HOUR * (int) (random.nextDouble() * HOURS);
      }
      for (int i = 0; i < minutes.length; i++) {
        turned[i] = (minutes[i] + turns[dayOf[i]]) % DAY;
      }
      extreme += circle.hermansRasson(turned) >= hermansRasson - TIE ? 1 : 0;
      extremeRayleigh += circle.rayleigh(turned) >= rayleigh - TIE ? 1 : 0;
    }
    result
        .statistic(hermansRasson)
        .p((1.0 + extreme) / (1.0 + analysis.draws()))
        .rayleigh(rayleigh)
        .pRayleigh((1.0 + extremeRayleigh) / (1.0 + analysis.draws()))
        .resultant(circle.resultant(minutes))
        .meanMinute(circle.mean(minutes));
  }
}
