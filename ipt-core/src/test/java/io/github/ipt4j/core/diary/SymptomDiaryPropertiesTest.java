// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.arbitraries.DiaryArbitraries;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.event.SymptomEpisode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SymptomDiaryPropertiesTest {

  @Provide
  Arbitrary<SymptomDiary> diaries() {
    return DiaryArbitraries.symptomDiaries();
  }

  @Provide
  Arbitrary<String> notations() {
    return DiaryArbitraries.notations();
  }

  /** The days as a map, made from the parts alone. */
  private static Map<LocalDate, Double> naive(SymptomDiary diary) {
    Map<LocalDate, Double> days = new TreeMap<>();
    diary.recording().freeDays().forEach(day -> days.put(day, 0.0));
    for (SymptomEpisode episode : diary.episodes()) {
      boolean night =
          episode.at().time().isPresent() && episode.at().time().get().isBefore(diary.dayStart());
      LocalDate day = night ? episode.at().date().minusDays(1) : episode.at().date();
      days.merge(day, episode.intensity(), Math::max);
    }
    return days;
  }

  @Property
  void daysAndOnsets_equalANaiveComputationOverAMap(@ForAll("diaries") SymptomDiary diary) {
    Map<LocalDate, Double> days = naive(diary);
    assertThat(diary.recordedDays()).containsExactlyElementsOf(days.keySet());
    int[] atRisk = new int[7];
    int[] onsets = new int[7];
    int index = 0;
    for (Map.Entry<LocalDate, Double> day : days.entrySet()) {
      Double before = days.get(day.getKey().minusDays(1));
      boolean risk = before == null || before == 0;
      assertThat(diary.day(index)).isEqualTo(day.getKey());
      assertThat(diary.intensity(index)).isEqualTo(day.getValue());
      assertThat(diary.isAtRisk(index)).isEqualTo(risk);
      assertThat(diary.isOnset(index)).isEqualTo(risk && day.getValue() > 0);
      if (risk) {
        int weekday = day.getKey().getDayOfWeek().getValue() - 1;
        atRisk[weekday]++;
        onsets[weekday] += day.getValue() > 0 ? 1 : 0;
      }
      index++;
    }
    assertThat(diary.onsetsByWeekday()).isEqualTo(WeekdayCounts.of(atRisk, onsets));
  }

  @Property
  void order_ofAdding_doesNotMatter(@ForAll("diaries") SymptomDiary diary, @ForAll long seed) {
    List<SymptomEpisode> episodes = new ArrayList<>(diary.episodes());
    List<LocalDate> free = new ArrayList<>(diary.recording().freeDays());
    Collections.shuffle(episodes, new Random(seed));
    Collections.shuffle(free, new Random(seed));
    SymptomDiary.Builder again = SymptomDiary.builder(diary.symptom()).dayStart(diary.dayStart());
    episodes.forEach(again::addEpisode);
    for (LocalDate day : free) {
      LocalDate entered = diary.recording().entered().get(day);
      if (entered == null) {
        again.addFreeDay(day);
      } else {
        again.addFreeDay(day, entered);
      }
    }
    assertThat(again.build()).isEqualTo(diary);
  }

  @Property
  void days_thatAreNotRecorded_areInNoCount(@ForAll("notations") String days) {
    SymptomDiary diary = SymptomDiary.ofDays(Symptom.HEADACHE, DiaryArbitraries.FIRST, days);
    long recorded = days.chars().filter(c -> c != '.').count();
    long with = days.chars().filter(c -> c >= '1' && c <= '9').count();
    assertThat(diary.size()).isEqualTo((int) recorded);
    assertThat(diary.symptomDaysByWeekday().totalExposure()).isEqualTo((int) recorded);
    assertThat(diary.symptomDaysByWeekday().totalEvents()).isEqualTo((int) with);
    for (int i = 0; i < days.length(); i++) {
      LocalDate day = DiaryArbitraries.FIRST.plusDays(i);
      assertThat(diary.status(day) == DayStatus.NOT_RECORDED).isEqualTo(days.charAt(i) == '.');
      assertThat(diary.intensity(day).isEmpty()).isEqualTo(days.charAt(i) == '.');
    }
  }

  @Property
  void notation_isReadAsItIsDrawn(@ForAll("notations") String days) {
    SymptomDiary diary = SymptomDiary.ofDays(Symptom.HEADACHE, DiaryArbitraries.FIRST, days);
    StringBuilder drawn = new StringBuilder();
    for (int i = 0; i < days.length(); i++) {
      LocalDate day = DiaryArbitraries.FIRST.plusDays(i);
      drawn.append(
          switch (diary.status(day)) {
            case NOT_RECORDED -> ".";
            case RECORDED_WITHOUT -> "-";
            case RECORDED_WITH -> Integer.toString((int) diary.intensity(day).orElseThrow());
          });
    }
    assertThat(drawn).hasToString(days);
  }

  @Property
  void twoParts_holdEveryRecordedDayOnce(
      @ForAll("diaries") SymptomDiary diary, @ForAll @IntRange(max = 130) int cut) {
    LocalDate first = DiaryArbitraries.FIRST.minusDays(1);
    LocalDate middle = first.plusDays(cut);
    SymptomDiary before = diary.during(new DateRange(first, middle));
    SymptomDiary after = diary.during(new DateRange(middle, first.plusDays(200)));
    List<LocalDate> days = new ArrayList<>(before.recordedDays());
    days.addAll(after.recordedDays());
    assertThat(days).containsExactlyElementsOf(diary.recordedDays());
    assertThat(before.episodes().size() + after.episodes().size())
        .isEqualTo(diary.episodes().size());
    for (LocalDate day : days) {
      SymptomDiary part = day.isBefore(middle) ? before : after;
      assertThat(part.intensity(day)).isEqualTo(diary.intensity(day));
    }
  }

  @Property
  void shift_byWholeWeeks_changesNoCountByWeekday(
      @ForAll("notations") String days, @ForAll @IntRange(min = -3000, max = 3000) int weeks) {
    SymptomDiary diary = SymptomDiary.ofDays(Symptom.HEADACHE, DiaryArbitraries.FIRST, days);
    SymptomDiary shifted =
        SymptomDiary.ofDays(Symptom.HEADACHE, DiaryArbitraries.FIRST.plusWeeks(weeks), days);
    assertThat(shifted.symptomDaysByWeekday()).isEqualTo(diary.symptomDaysByWeekday());
    assertThat(shifted.onsetsByWeekday()).isEqualTo(diary.onsetsByWeekday());
    for (int i = 0; i < shifted.size(); i++) {
      DayOfWeek weekday = shifted.day(i).getDayOfWeek();
      assertThat(shifted.symptomDaysByWeekday().exposure(weekday)).isPositive();
    }
  }
}
