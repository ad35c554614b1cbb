// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import io.github.ipt4j.core.diary.SymptomDiary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A diary by calendar week and weekday: days at risk and onsets, and the part of each week. */
final class BreakWeeks {
  static final int WEEK = 7;

  private final List<int[]> atRisk = new ArrayList<>();
  private final List<int[]> onsets = new ArrayList<>();
  private final List<Boolean> later = new ArrayList<>();
  private final List<Long> calendar = new ArrayList<>();

  BreakWeeks(SymptomDiary diary, LocalDate since) {
    long current = Long.MIN_VALUE;
    boolean part = false;
    for (int i = 0; i < diary.size(); i++) {
      boolean isLater = diary.epochDay(i) >= since.toEpochDay();
      long monday = Math.floorDiv(diary.epochDay(i) + 3, WEEK);
      if (monday != current || isLater != part) {
        current = monday;
        part = isLater;
        atRisk.add(new int[WEEK]);
        onsets.add(new int[WEEK]);
        later.add(isLater);
        calendar.add(monday);
      }
      int weekday = (int) Math.floorMod(diary.epochDay(i) + 3, (long) WEEK);
      if (diary.isAtRisk(i)) {
        atRisk.get(atRisk.size() - 1)[weekday]++;
        if (diary.hasSymptom(i)) {
          onsets.get(onsets.size() - 1)[weekday]++;
        }
      }
    }
  }

  int size() {
    return later.size();
  }

  boolean isLater(int week) {
    return later.get(week);
  }

  int count(boolean isLater) {
    return (int) later.stream().filter(l -> l == isLater).count();
  }

  int atRisk(int week, int weekday) {
    return atRisk.get(week)[weekday];
  }

  int onsets(int week, int weekday) {
    return onsets.get(week)[weekday];
  }

  /** The onsets by day at risk of each week of a part, of weeks with a day at risk. */
  List<WeekRate> rates(boolean isLater) {
    List<WeekRate> rates = new ArrayList<>();
    for (int w = 0; w < size(); w++) {
      int days = Arrays.stream(atRisk.get(w)).sum();
      if (isLater(w) == isLater && days > 0) {
        rates.add(
            new WeekRate(calendar.get(w), Arrays.stream(onsets.get(w)).sum() / (double) days));
      }
    }
    return rates;
  }
}
